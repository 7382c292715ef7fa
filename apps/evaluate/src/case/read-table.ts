import {
  type Decimal,
  decimalOf,
  type PrintedRegime,
  type PrintedTable,
  printedSubjects,
  type QualityTier,
  tierCodesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { type Problems, refuse } from "./problem.ts";
import {
  count,
  figure,
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
} from "./read.ts";
import type { TierCodes } from "./tier-words.ts";

const envelope = object({
  id: required(text),
  type: required(text),
  regime: required(oneOf(Object.keys(printedSubjects) as PrintedRegime[])),
  subject: required(unread),
  total: optional(count),
  rated: optional(count),
  counts: required(unread),
  goodIncludesExcellent: optional(flag),
  percentages: optional(unread),
  decimals: optional(unread),
});
type Envelope = NonNullable<ReturnType<typeof envelope>>;

/** A table as a case gives it, and how its tiers are written there. */
export interface GivenTable {
  readonly id: string;
  readonly codes: TierCodes;
  readonly table: PrintedTable;
}

/** Reads a printed table; how its tiers are written depends on its regime and subject. */
export function readTable(value: unknown, problems: Problems): GivenTable | undefined {
  const given = envelope(value, "", problems);
  if (given?.regime === undefined) return undefined;
  const { id, regime } = given;
  const subject = readKept(given.subject, oneOf(printedSubjects[regime]), "subject", problems);
  const codes = subject && tierCodesOf({ regime }, subject);
  const table = codes && readFigures(given, codes, problems);
  return table && { id, codes, table: { ...table, regime, subject } };
}

function readFigures(given: Envelope, codes: TierCodes, problems: Problems) {
  const counts = readKept(given.counts, byRank(codes, count), "counts", problems);
  const percentages = readKept(given.percentages, byRank(codes, percentage), "percentages", problems);
  const decimals = readKept(given.decimals, decimalsBy(codes), "decimals", problems);
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

/** Values by the code of the tier → by its rank. */
function byRank<T>(codes: TierCodes, read: Read<T>): Read<ByRank<T>> {
  const readCodes = keyed(Object.values(codes), read);
  return (value, path, problems) => {
    const given = readCodes(value, path, problems);
    const ranked = tiersHighestFirst.map((tier) => [tier, given?.[codes[tier]]] as const);
    return given && (Object.fromEntries(ranked.filter(([, part]) => part !== undefined)) as ByRank<T>);
  };
}

/** A JSON number is meant as it is written: 62.62 is 6262 hundredths. */
const percentage: Read<Decimal> = (value, path, problems) => {
  const written = figure(value, path, problems);
  if (written === undefined) return undefined;
  return isPrintable(written)
    ? (decimalOf(written.toLowerCase().replace(/e(?=\d)/, "e+")) ?? undefined)
    : refuse(problems, path, "nhiều chữ số thập phân hơn `decimals`", "has more digits than `decimals` says");
};

/** Closing zeros apart, no percentage has more figures than `decimals` can say. */
const isPrintable = (written: string): boolean =>
  written.length <= mostFigures && Math.abs(Number(/e(.*)$/i.exec(written)?.[1] ?? 0)) <= mostFigures;

/** More than any table is printed with. */
const mostDecimals = 100;
/** Those decimals and the whole part of any number. */
const mostFigures = 500;
const oneDecimal = { EXCELLENT: 1, GOOD: 1, COMPLETED: 1, NOT_COMPLETED: 1 } as const;

const digits: Read<number> = (value, path, problems) => {
  const given = count(value, path, problems);
  if (given === undefined || given <= mostDecimals) return given;
  return refuse(problems, path, `nhiều nhất là ${mostDecimals}`, `must be at most ${mostDecimals}`);
};

/** One number for all tiers, or one per tier. */
const decimalsBy = (codes: TierCodes): Read<ByRank<number>> => {
  const perTier = byRank(codes, digits);
  return (value, path, problems) => {
    if (isObject(value)) return perTier(value, path, problems);
    const all = digits(value, path, problems);
    return all === undefined ? undefined : { EXCELLENT: all, GOOD: all, COMPLETED: all, NOT_COMPLETED: all };
  };
};
