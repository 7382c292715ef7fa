import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { FollowUpCounts } from "../providers/queries/followUps.ts";
import { Tick } from "../ui/Tick.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import { toggled } from "../view/parameters.ts";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./FollowUps.module.css";
import { type FollowUpFilters, followUpStates } from "./followUpFilters.ts";

interface FollowUpFilterBarProps extends FiltersInUrl<FollowUpFilters> {
  /** Not there before the API has answered. */
  readonly byState: FollowUpCounts["byState"] | undefined;
}

/** Where the follow-up stands, with counts, and whether other subject kinds are shown too. */
export function FollowUpFilterBar({ filters, change, byState }: FollowUpFilterBarProps) {
  const text = useText();
  const { count } = useFigures();
  const countOf = (state: string) => count(byState?.find((entry) => entry.state === state)?.count);
  return (
    <div className={`${styles.filters} no-print`}>
      <Toggles
        label={text("followUps.stateFilter")}
        options={followUpStates.map((value) => ({
          value,
          name: text(`followUps.state.${value}`),
          count: countOf(value),
        }))}
        chosen={filters.state}
        onToggle={(state) => change({ state: toggled(filters.state, state) })}
      />
      <Tick
        label={text("followUps.allSubjectKinds")}
        checked={filters.allSubjectKinds}
        onChange={(allSubjectKinds) => change({ allSubjectKinds })}
      />
      {filters.state.length > 0 && <Button onClick={() => change({ state: [] })}>{text("followUps.clear")}</Button>}
    </div>
  );
}
