import AllInIcon from "@mui/icons-material/DoneAllOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionBoard, useSubmissions } from "../providers/queries/submissions.ts";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { BelowTable } from "./BelowTable.tsx";
import { GroupChips } from "./GroupChips.tsx";
import { RemindAllAct } from "./RemindAllAct.tsx";
import styles from "./Submissions.module.css";
import type { SubmissionFilters } from "./submissionFilters.ts";

interface BelowPanelProps extends FiltersInUrl<SubmissionFilters> {
  readonly pages: readonly SubmissionBoard[];
  readonly question: ReturnType<typeof useSubmissions>;
}

/** The direct subordinates: how many stand where, then one row each. */
export function BelowPanel({ pages, question, filters, change }: BelowPanelProps) {
  const text = useText();
  const { organisationId } = useView();
  const [first] = pages;
  const rows = pages.flatMap(({ nodes }) => nodes);
  if (!first) return null;
  if (first.total === 0 && filters.which === null)
    return (
      <Panel title={text("submissions.below.title")}>
        <p>{text("submissions.below.none")}</p>
      </Panel>
    );
  return (
    <Panel
      title={text("submissions.below.title")}
      act={
        first.mayReceive && waitingIn(first) > 0 && <RemindAllAct above={organisationId} waiting={waitingIn(first)} />
      }
    >
      <Summary board={first} />
      <GroupChips board={first} filters={filters} change={change} />
      {rows.length === 0 ? <p>{text("submissions.below.noneInGroup")}</p> : <BelowTable rows={rows} board={first} />}
      {question.hasNextPage && <ShowMore remaining={first.total - rows.length} pages={question} />}
    </Panel>
  );
}

/** How many are in, and whether one still waits for somebody. */
function Summary({ board }: { board: SubmissionBoard }) {
  const text = useText();
  const { count } = useFigures();
  const { expected } = board;
  const waiting = waitingIn(board);
  if (expected === 0) return <p className={styles.summary}>{text("submissions.below.noneExpected")}</p>;
  return (
    <p className={styles.summary}>
      {text("submissions.below.in", { in: count(expected - waiting), expected: count(expected) })}
      {waiting === 0 && (
        <Mark tone="quiet" icon={AllInIcon}>
          {text("submissions.below.all")}
        </Mark>
      )}
    </p>
  );
}

const waitingIn = ({ groups }: SubmissionBoard): number => groups.find(({ group }) => group === "WAITING")?.count ?? 0;
