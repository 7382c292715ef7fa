import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import { useCycles } from "../providers/queries/cycles.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { comingYearParameter, comingYears } from "../view/comingYear.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { othersIn } from "../view/view.ts";
import { useNewestYear, useRuleYear } from "./useRuleYear.ts";

/** The years in which the unit stands, and those not opened yet whose rules can be looked at already. */
export function RuleYearSelect() {
  const text = useText();
  const { year } = useRuleYear();
  const choose = useChooseYear();
  const newest = useNewestYear();
  const held = useYearsHeld();
  return (
    <label className={bar.field}>
      {text("shell.year")}
      <select
        className={`${bar.select} ${bar.year}`}
        value={year}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {[...comingYears(newest)].reverse().map((coming) => (
          <option key={coming} value={coming}>
            {text("documents.year.coming", { year: coming })}
          </option>
        ))}
        {held.map((cycle) => (
          <option key={cycle.year} value={cycle.year}>
            {cycle.rulesHeld ? cycle.year : text("shell.yearWithoutRules", { year: cycle.year })}
          </option>
        ))}
      </select>
    </label>
  );
}

function useYearsHeld() {
  const view = useView();
  const stands = useOrganisation(view).data?.years;
  return (useCycles().data ?? []).filter(({ year }) => !stands || stands.includes(year) || year === view.year);
}

/** A year to come is looked at in the newest tree. */
function useChooseYear(): (year: number) => void {
  const link = useViewLink();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const newest = useNewestYear();
  return (year) => {
    const coming = year > newest ? String(year) : null;
    navigate(link(pathname, { year: Math.min(year, newest) }, { ...othersIn(search), [comingYearParameter]: coming }));
  };
}
