import {
  type Decimal,
  decimalOf,
  type PrintedRegime,
  type PrintedTable,
  type QualityTier,
  type SubjectKind,
} from "@xep-loai/domain";
import { type Problems, refuse } from "../problem.ts";
import {
  amount,
  count,
  flag,
  isObject,
  keyed,
  object,
  oneOf,
  optional,
  type Read,
  readKept,
  required,
  text,
  unread,
} from "../read.ts";
import { subjectsOf, type TierNames } from "./subjects.ts";

const envelope = object({
  id: required(text),
  type: required(text),
  regime: required(oneOf(Object.keys(subjectsOf) as PrintedRegime[])),
  subject: required(unread),
  total: optional(count),
  rated: optional(count),
  counts: required(unread),
  goodIncludesExcellent: optional(flag),
  percentages: optional(unread),
  decimals: optional(unread),
});
type Envelope = NonNullable<ReturnType<typeof envelope>>;

/** A table as a case gives it, and the name of each rank there. */
export interface GivenTable {
  readonly id: string;
  readonly names: TierNames;
  readonly table: PrintedTable;
}

/** Reads a printed table; what its tiers may be called depends on its regime and subject. */
export function readTable(value: unknown, problems: Problems): GivenTable | undefined {
  const given = envelope(value, "", problems);
  if (given?.regime === undefined) return undefined;
  const subjects = subjectsOf[given.regime];
  const subject = readKept(given.subject, oneOf(Object.keys(subjects) as SubjectKind[]), "subject", problems);
  const names = subject && subjects[subject];
  const table = names && readFigures(given, names, problems);
  return table && { id: given.id, names, table: { ...table, regime: given.regime, subject } };
}

function readFigures(given: Envelope, names: TierNames, problems: Problems) {
  const counts = readKept(given.counts, byRank(names, count), "counts", problems);
  const percentages = readKept(given.percentages, byRank(names, percentage), "percentages", problems);
  const decimals = readKept(given.decimals, decimalsBy(names), "decimals", problems);
  return (
    counts && {
      total: given.total ?? null,
      rated: given.rated ?? null,
      goodIncludesExcellent: given.goodIncludesExcellent ?? false,
      counts,
      percentages: percentages ?? {},
      decimals: { ...oneDecimal, ...decimals },
    }
  );
}

type ByRank<T> = Readonly<Partial<Record<QualityTier, T>>>;

/** Values by the name of the tier → by its rank. */
function byRank<T>(names: TierNames, read: Read<T>): Read<ByRank<T>> {
  const readNames = keyed(Object.keys(names), read);
  return (value, path, problems) => {
    const named = readNames(value, path, problems);
    return named && (Object.fromEntries(Object.entries(named).map(([name, part]) => [names[name], part])) as ByRank<T>);
  };
}

/** A JSON number is meant as it is written: 62.62 is 6262 hundredths. */
const percentage: Read<Decimal> = (value, path, problems) => {
  const number = amount(value, path, problems);
  return number === undefined ? undefined : (decimalOf(String(Math.abs(number))) ?? undefined);
};

/** More than any number in JSON can carry. */
const mostDecimals = 100;
const oneDecimal = { EXCELLENT: 1, GOOD: 1, COMPLETED: 1, NOT_COMPLETED: 1 } as const;

const digits: Read<number> = (value, path, problems) => {
  const given = count(value, path, problems);
  if (given === undefined || given <= mostDecimals) return given;
  return refuse(problems, path, `nhiều nhất là ${mostDecimals}`, `must be at most ${mostDecimals}`);
};

/** One number for all tiers, or one per tier. */
const decimalsBy = (names: TierNames): Read<ByRank<number>> => {
  const perTier = byRank(names, digits);
  return (value, path, problems) => {
    if (isObject(value)) return perTier(value, path, problems);
    const all = digits(value, path, problems);
    return all === undefined ? undefined : { EXCELLENT: all, GOOD: all, COMPLETED: all, NOT_COMPLETED: all };
  };
};
