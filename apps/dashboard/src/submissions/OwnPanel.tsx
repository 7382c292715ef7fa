import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { useDeadlines } from "../providers/queries/deadlines.ts";
import { type SubmissionRecord, useSubmissionRecord } from "../providers/queries/submissions.ts";
import { Panel } from "../ui/Panel.tsx";
import { Answered } from "../view/Answered.tsx";
import { DraftResults } from "../view/DraftResults.tsx";
import { IntakeLink } from "../view/IntakeLink.tsx";
import { UnitDays } from "../view/UnitDays.tsx";
import { useView } from "../view/useView.ts";
import { AboveActs } from "./AboveActs.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { EventList } from "./EventList.tsx";
import { SentWithout } from "./SentWithout.tsx";
import { Stands } from "./Stands.tsx";
import styles from "./Submissions.module.css";
import { SubmitResults } from "./SubmitResults.tsx";
import { Unfinished } from "./Unfinished.tsx";

/** The results of the unit on their way to the committee above: where they stand, what comes next, what was done. */
export function OwnPanel({ unit }: { unit: AskedUnit }) {
  const text = useText();
  const question = useSubmissionRecord(unit);
  if (question.data?.hasSuperior === false) return null;
  return (
    <Panel title={text("submissions.own.title")} act={<IntakeLink />}>
      <Answered compact question={question}>
        {(record) => <Own record={record} />}
      </Answered>
    </Panel>
  );
}

function Own({ record }: { record: SubmissionRecord }) {
  const { submission, sentWithout, mayReceive, mayReturn, events, changes } = record;
  const standsAbove = mayReceive || mayReturn;
  return (
    <>
      <Stands submission={submission} />
      <SentWithout units={sentWithout} />
      <Days unit={submission.organisation} />
      <Facts record={record} />
      <div className={`${styles.ownActs} no-print`}>
        {submission.arrivedAt !== null && standsAbove ? (
          <AboveActs results={record} above={null} may={record} />
        ) : (
          <SubmitResults record={record} onBehalf={standsAbove} />
        )}
      </div>
      {submission.arrivedAt === null && (
        <div className={`${styles.ownActs} no-print`}>
          <DraftResults />
        </div>
      )}
      {submission.arrivedAt === null && <Unfinished places={record.unfinished} />}
      {changes.length > 0 && <ChangeTable changes={changes} total={record.changeCount} />}
      {events.length > 0 && <EventList events={events} />}
    </>
  );
}

/** The same days as on «Thời hạn», each with who set it. */
function Days({ unit: { id } }: { unit: SubmissionRecord["submission"]["organisation"] }) {
  const { year } = useView();
  const { data } = useDeadlines({ organisationId: id, year });
  const own = data?.pages[0]?.own;
  return own?.organisation.id === id ? <UnitDays isAlone unit={own} /> : null;
}

function Facts({ record: { submission, progress } }: { record: SubmissionRecord }) {
  const text = useText();
  const { count, moment } = useFigures();
  const { submittedAt, receivedAt } = submission;
  const of = (part: number) => text("submissions.ofAll", { part: count(part), all: count(progress.subjects) });
  const facts = [
    ["sentAt", submittedAt && moment(submittedAt)],
    ["receivedAt", receivedAt && moment(receivedAt)],
    ["proposed", of(progress.proposed)],
    ["decided", of(progress.decided)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{text(`submissions.heads.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
