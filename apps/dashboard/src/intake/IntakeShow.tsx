import { useParams } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Intake, isAtWork, useIntake } from "../providers/queries/intakes.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { BrokenQuotas } from "./BrokenQuotas.tsx";
import styles from "./Intake.module.css";
import { IntakeActs } from "./IntakeActs.tsx";
import { IntakeProgress } from "./IntakeProgress.tsx";
import { NoSuchIntake } from "./NoSuchIntake.tsx";
import { OpenPoints } from "./OpenPoints.tsx";
import { RefusalNote } from "./RefusalNote.tsx";
import { RowsPanel } from "./RowsPanel.tsx";

/** One workbook: how far it is, what it would change, and the one act that writes it. */
export function IntakeShow() {
  const { id = "" } = useParams();
  const question = useIntake(id);
  if (isNotFound(question.error)) return <NoSuchIntake />;
  return <Answered question={question}>{(intake) => <Shown key={intake.id} intake={intake} />}</Answered>;
}

function Shown({ intake }: { intake: Intake }) {
  const text = useText();
  const { moment } = useFigures();
  const { fileName, byName, uploadedAt, organisation, year, state, quotas, openPoints } = intake;
  const isChecked = state !== "REFUSED" && state !== "FAILED" && !isBeingChecked(intake);
  return (
    <article>
      <PageHead
        title={fileName}
        lead={`${organisation.name} · ${year} · ${text("intakes.uploadedBy", { name: byName, moment: moment(uploadedAt) })}`}
      />
      <p className={styles.state}>
        <strong>{text(`intakes.state.${state}`)}</strong> <WhatBecameOfIt intake={intake} />
      </p>
      <RefusalNote intake={intake} />
      {isAtWork(intake) && <IntakeProgress intake={intake} />}
      <IntakeActs intake={intake} />
      <div className={styles.panels}>
        {isChecked && quotas.length > 0 && <BrokenQuotas quotas={quotas} />}
        {isChecked && openPoints.length > 0 && <OpenPoints points={openPoints} />}
        {intake.forgottenAt !== null && <p>{text("intakes.forgotten", { moment: moment(intake.forgottenAt) })}</p>}
        {isChecked && intake.forgottenAt === null && <RowsPanel intake={intake} />}
      </div>
    </article>
  );
}

const isBeingChecked = ({ state }: Intake): boolean => state === "UPLOADED" || state === "CHECKING";

/** Goes on after the words of its state. */
function WhatBecameOfIt({ intake: { state, appliedAt, undoneAt } }: { intake: Intake }) {
  const text = useText();
  const { moment } = useFigures();
  if (undoneAt !== null) return text("intakes.undoneAt", { moment: moment(undoneAt) });
  return state === "APPLIED" && appliedAt !== null && text("intakes.appliedAt", { moment: moment(appliedAt) });
}
