import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { type SubmissionRecord, useSubmissionRecord } from "../providers/queries/submissions.ts";
import { Panel } from "../ui/Panel.tsx";
import { Answered } from "../view/Answered.tsx";
import { DraftResults } from "../view/DraftResults.tsx";
import { IntakeLink } from "../view/IntakeLink.tsx";
import { AboveActs } from "./AboveActs.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { EventList } from "./EventList.tsx";
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
  const { submission, mayReceive, mayReturn, events, changes } = record;
  const standsAbove = mayReceive || mayReturn;
  return (
    <>
      <Stands submission={submission} />
      <Facts record={record} />
      <div className={`${styles.ownActs} no-print`}>
        {submission.arrivedAt !== null && standsAbove ? (
          <AboveActs submission={submission} above={null} may={record} />
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

function Facts({ record: { submission, progress } }: { record: SubmissionRecord }) {
  const text = useText();
  const { count, date, moment } = useFigures();
  const { dueOn, submittedAt, receivedAt } = submission;
  const of = (part: number) => text("submissions.ofAll", { part: count(part), all: count(progress.subjects) });
  const facts = [
    ["dueOn", dueOn && date(dueOn)],
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
