import type { IsoDate } from "../rule/date.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** The result of one year of an organisation or a person, whoever rated it: a run follows the person across cells. */
export interface YearlyResult {
  readonly year: number;
  readonly regime: Regime;
  /** The tier that stands, as rank; null: not rated, not decided, or cancelled and not rated again. */
  readonly tier: QualityTier | null;
  /**
   * Of a year under another regime: whether the authority lets it count. Its top tier is only mapped to the one asked for
   * (rules.md 4.4); left out: nobody has said.
   */
  readonly isAttested?: boolean;
  /** Of a cell under HD 06: whether it was recognised as «tiêu biểu» when it was rated; left out: nobody asks. */
  readonly isTypical?: boolean;
}

/** The committee chooses among the candidates; how many, HD 21 does not say. */
export interface Selection {
  readonly isChosen: boolean;
  /** Body that chose. */
  readonly chosenBy: string;
  readonly chosenOn: IsoDate;
}
