import { useSearchParams } from "react-router";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import { comingYearIn, comingYearParameter } from "../view/comingYear.ts";
import { type Others, useView } from "../view/useView.ts";

/** The unit whose rules are looked at, and the year: that of the view, or one not opened yet. */
export interface RuleYear extends AskedUnit {
  /** Not opened yet: the rules are those that will hold as the documents stand now. */
  readonly isComing: boolean;
}

export function useRuleYear(): RuleYear {
  const { organisationId, year } = useView();
  const newest = useNewestYear();
  const [search] = useSearchParams();
  const coming = comingYearIn(search, newest);
  return { organisationId, year: coming ?? year, isComing: coming !== null };
}

/** The newest year held; the view always stands in one. */
export function useNewestYear(): number {
  const { year } = useView();
  return useCycles().data?.[0]?.year ?? year;
}

/** For links to a page about the same year. */
export function useSameRuleYear(): Others {
  const { year, isComing } = useRuleYear();
  return { [comingYearParameter]: isComing ? String(year) : null };
}
