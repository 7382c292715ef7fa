import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionBoard } from "../providers/queries/submissions.ts";
import { Toggles } from "../ui/Toggles.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./Submissions.module.css";
import { type SubmissionFilters, submissionGroups } from "./submissionFilters.ts";

interface GroupChipsProps extends FiltersInUrl<SubmissionFilters> {
  readonly board: SubmissionBoard;
}

/** The totals of the level; each opens exactly those it counts. Groups nobody is in are left out, but for whom one waits. */
export function GroupChips({ board, filters: { which }, change }: GroupChipsProps) {
  const text = useText();
  const { count } = useFigures();
  const countOf = (group: string) => board.groups.find((each) => each.group === group)?.count ?? 0;
  const shown = submissionGroups.filter((group) => group === "WAITING" || group === which || countOf(group) > 0);
  return (
    <div className={`${styles.chips} no-print`}>
      <Toggles
        label={text("submissions.groupFilter")}
        options={shown.map((value) => ({
          value,
          name: text(`submissions.group.${value}`),
          count: count(countOf(value)),
        }))}
        chosen={which === null ? [] : [which]}
        onToggle={(group) => change({ which: group === which ? null : group })}
      />
      {which !== null && <Button onClick={() => change({ which: null })}>{text("submissions.allUnits")}</Button>}
    </div>
  );
}
