import { useParams } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Inspection, useInspection } from "../providers/queries/inspection.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { YearClosed } from "../view/YearClosed.tsx";
import { ConcernsPanel } from "./ConcernsPanel.tsx";
import { ContentsPanel } from "./ContentsPanel.tsx";
import { InspectionHead } from "./InspectionHead.tsx";
import styles from "./Inspections.module.css";
import { inspectors } from "./inspectors.ts";
import { NoSuchInspection } from "./NoSuchInspection.tsx";
import { NoticePanel } from "./NoticePanel.tsx";
import { SchedulePanel } from "./SchedulePanel.tsx";
import { TeamPanel } from "./TeamPanel.tsx";
import { useMayInspect } from "./useMayInspect.ts";

/** One inspection: its schedule with the reports, what is not as it should be, then notice, contents and team. */
export function InspectionShow() {
  const { id = "" } = useParams();
  const question = useInspection(id, useView().year);
  if (isNotFound(question.error)) return <NoSuchInspection />;
  return <Answered question={question}>{(inspection) => <Shown inspection={inspection} />}</Answered>;
}

function Shown({ inspection }: { inspection: Inspection }) {
  const text = useText();
  const { moment } = useFigures();
  const may = useMayInspect(inspection);
  const { changedByName, changedAt, organisation, year } = inspection;
  return (
    <article>
      <InspectionHead inspection={inspection} may={may} />
      <YearClosed roles={inspectors} unit={{ organisationId: organisation?.id ?? "", year }} />
      <SchedulePanel inspection={inspection} may={may} />
      <div className={styles.panels}>
        <div>
          <ConcernsPanel cells={inspection.cells} />
          <ContentsPanel inspection={inspection} />
        </div>
        <div>
          <TeamPanel inspection={inspection} may={may} />
          <NoticePanel inspection={inspection} />
        </div>
      </div>
      <p className={styles.quiet}>{text("inspections.changed", { name: changedByName, moment: moment(changedAt) })}</p>
    </article>
  );
}
