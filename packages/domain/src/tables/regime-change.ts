import { documentOfRegime } from "../regimes.ts";
import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";

/** A year and the regime it was decided under. */
export interface YearUnderRegime {
  readonly year: number;
  readonly regime: Regime;
}

/** Two years not decided under the same regime: their tiers mean different things and are set side by side (rules.md 4.4). */
export interface RegimeChange {
  readonly before: number;
  readonly now: number;
  /** One sentence for the reader. */
  readonly message: Text;
}

/** What to mark between two years; null where one regime decided both. */
export function regimeChange(before: YearUnderRegime, now: YearUnderRegime): RegimeChange | null {
  if (before.regime === now.regime) return null;
  return { before: before.year, now: now.year, message: messageOf(before, now) };
}

/** What to mark in a row of years, oldest first, whichever years are missing between them. */
export const regimeChanges = (years: readonly YearUnderRegime[]): readonly RegimeChange[] =>
  years.flatMap((now, at) => {
    const before = years[at - 1];
    return (before && regimeChange(before, now)) ?? [];
  });

function messageOf(before: YearUnderRegime, now: YearUnderRegime): Text {
  const [later, earlier] = [laterClause(now, before), earlierClause(before)];
  return { vi: `${later.vi}; ${earlier.vi}.`, en: `${later.en}; ${earlier.en}.` };
}

/** Under its own rules from their first year, whichever of their years is looked at (QĐ 366 from 2025). */
function laterClause({ year, regime }: YearUnderRegime, before: YearUnderRegime): Text {
  if (regime === "NOT_HELD") {
    return { vi: `Năm ${year} chưa kiểm tra theo quy định`, en: `${year} was taken over unchecked` };
  }
  const { shortTitle, years } = documentOfRegime(regime);
  const first = years.from > before.year ? Math.min(years.from, year) : year;
  return { vi: `Từ năm ${first} xếp loại theo ${shortTitle.vi}`, en: `From ${first} rated under ${shortTitle.en}` };
}

function earlierClause({ year, regime }: YearUnderRegime): Text {
  if (regime === "NOT_HELD") {
    return { vi: `năm ${year} chưa kiểm tra theo quy định`, en: `${year} was taken over unchecked` };
  }
  const { vi, en } = documentOfRegime(regime).shortTitle;
  return {
    vi: `các mức của năm ${year} (${vi}) được đặt tương ứng để so sánh`,
    en: `the tiers of ${year} (${en}) stand beside them rank by rank, to compare`,
  };
}
