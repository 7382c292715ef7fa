import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type DeadlinePage, useDeadlines } from "../providers/queries/deadlines.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { Answered } from "../view/Answered.tsx";
import { ExportActs } from "../view/ExportActs.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { YearClosed } from "../view/YearClosed.tsx";
import styles from "./Deadlines.module.css";
import { DeadlinesInForce } from "./DeadlinesInForce.tsx";
import { recorders } from "./recorders.ts";
import { UnitTable } from "./UnitTable.tsx";

/** Thời hạn: the days in force for a unit and its direct subordinates, and who kept them. */
export function Deadlines() {
  const text = useText();
  const { organisationId, year } = useView();
  const link = useViewLink();
  const question = useDeadlines({ organisationId, year });
  const asked = { table: "R8", organisationId, year, group: null, decidedOnly: true } as const;
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("deadlines.title")} lead={text("deadlines.lead")}>
        <Link to={link(paths.submissions)}>{text("deadlines.toSubmissions")}</Link>
        <ExportActs asked={asked} />
      </PageHead>
      <YearClosed roles={recorders} unit={{ organisationId, year }} />
      <Answered question={question}>{({ pages }) => <Shown pages={pages} question={question} />}</Answered>
    </article>
  );
}

interface ShownProps {
  readonly pages: readonly DeadlinePage[];
  readonly question: ReturnType<typeof useDeadlines>;
}

function Shown({ pages, question }: ShownProps) {
  const text = useText();
  const { count } = useFigures();
  const [first] = pages;
  if (!first) return null;
  const units = pages.flatMap(({ nodes }) => nodes);
  const title = `${text("deadlines.units.title")} (${count(first.total)})`;
  return (
    <div className={styles.panels}>
      <Panel title={text("deadlines.inForce.title")}>
        <DeadlinesInForce deadlines={first.inForce} level={first.own.organisation.level} />
      </Panel>
      <Panel title={text("deadlines.units.own")}>
        <UnitTable label={text("deadlines.units.own")} units={[first.own]} />
      </Panel>
      <Panel title={title}>
        {units.length === 0 ? <p>{text("deadlines.units.none")}</p> : <UnitTable label={title} units={units} />}
        {question.hasNextPage && <ShowMore remaining={first.total - units.length} pages={question} />}
      </Panel>
    </div>
  );
}
