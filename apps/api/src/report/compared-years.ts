import {
  decimalText,
  type Percentage,
  type QualityTier,
  type Text,
  type TierBreakdown,
  type TierChange,
  tiersHighestFirst,
  type YearOverYear,
  type YearUnderRegime,
  yearOverYear,
} from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";
import { breakdownOf, type Counted } from "../statistics/figures.service.ts";
import type { Column, SummaryColumnKind } from "./table-column.type.ts";

/** One row of a comparison. */
interface Compared {
  readonly now: TierBreakdown;
  /** null: nothing was counted there the year before. */
  readonly years: YearOverYear | null;
  /** The mark of two years under different rules, in words; empty under the same, null where nothing is compared. */
  readonly mark: string | null;
}

interface TwoYears {
  readonly before: YearUnderRegime | null;
  readonly now: YearUnderRegime;
  readonly earlier: Counted[];
  readonly counted: Counted[];
  readonly decidedOnly: boolean;
  readonly locale: Locale;
}

const otherRules = { vi: "Khác quy định", en: "Other rules" } as const satisfies Text;

/** Sets the figures of one place in two years side by side. */
export function comparedYears({ before, now, earlier, counted, decidedOnly, locale }: TwoYears): Compared {
  const breakdown = breakdownOf(counted, { decidedOnly });
  if (before === null || earlier.length === 0) return { now: breakdown, years: null, mark: null };
  const then = { ...before, breakdown: breakdownOf(earlier, { decidedOnly }) };
  const years = yearOverYear(then, { ...now, breakdown });
  return { now: breakdown, years, mark: years.regimesDiffer ? otherRules[locale] : "" };
}

type ComparedColumn = Column<Compared>;

/** Number in both years, difference in number and in percentage points, of the rated and of each tier; then the mark. */
export const comparedColumns = (
  { year }: YearUnderRegime,
  names: Readonly<Record<QualityTier, Text>>,
): readonly ComparedColumn[] => [
  ...ratedColumns(year),
  ...tiersHighestFirst.flatMap((tier) => tierColumns(year, tier, names[tier])),
  column("mark", "TEXT", { vi: "Quy định của hai năm", en: "Rules of both years" }, null, ({ mark }) => mark),
];

const rated: Text = { vi: "Được xếp loại", en: "Rated" };
const inYear = (year: number): Text => ({ vi: `Năm ${year}`, en: String(year) });
const changed: Text = { vi: "Tăng, giảm", en: "Change" };
const points: Text = { vi: "Điểm %", en: "Points" };

const ratedColumns = (year: number): readonly ComparedColumn[] => [
  column(
    "rated.before",
    "COUNT",
    inYear(year - 1),
    rated,
    ({ years, now }) => years && String(now.rated - years.rated),
  ),
  column("rated.now", "COUNT", inYear(year), rated, ({ now }) => String(now.rated)),
  column("rated.change", "CHANGE", changed, rated, ({ years }) => years && String(years.rated)),
];

function tierColumns(year: number, tier: QualityTier, name: Text): readonly ComparedColumn[] {
  const changeOf = ({ years }: Compared): TierChange | undefined => years?.tiers.find((change) => change.tier === tier);
  const text = (value: number | undefined): string | null => (value === undefined ? null : String(value));
  return [
    column(`${tier}.before`, "COUNT", inYear(year - 1), name, (row) => text(changeOf(row)?.before)),
    column(`${tier}.now`, "COUNT", inYear(year), name, ({ now }) =>
      text(now.tiers.find((of) => of.tier === tier)?.count),
    ),
    column(`${tier}.change`, "CHANGE", changed, name, (row) => text(changeOf(row)?.difference)),
    column(`${tier}.points`, "POINTS", points, name, (row) => plain(changeOf(row)?.points ?? null)),
  ];
}

const plain = (percentage: Percentage | null): string | null => percentage && decimalText(percentage);

const column = (
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  parent: Text | null,
  cell: ComparedColumn["cell"],
): ComparedColumn => ({ key, kind, label, parent, cell });
