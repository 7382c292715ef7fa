import { useSaid, useText } from "../i18n/useText.ts";
import { useRecordDossier } from "../providers/acts/deadline.ts";
import type { Dossier } from "../providers/queries/dossier.ts";
import { CountInput } from "../ui/CountInput.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import type { FormValues } from "../view/formValues.ts";
import { todayInVietnam } from "../view/today.ts";
import styles from "./Deadlines.module.css";

interface DossierDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

/** The day it came in, who has to declare, how many papers of each kind; only what changes is sent. */
export function DossierDialog({ dossier, onClose }: DossierDialogProps) {
  const text = useText();
  const said = useSaid();
  const act = useRecordDossier();
  const { organisation, year, version, receivedOn, declaringMembers, items } = dossier;
  const papers = items.flatMap((item) => item.papers);
  return (
    <ActDialog
      title={text("deadlines.dossier.title", { name: organisation.name })}
      act={act}
      submitLabel={text("deadlines.dossier.record")}
      onClose={onClose}
      variablesOf={(given) => ({
        organisationId: organisation.id,
        year,
        version,
        dossier: {
          receivedOn: given.optionalDay("receivedOn"),
          declaringMembers: countIn(given, "declaringMembers"),
          papers: changedIn(given, papers),
        },
      })}
    >
      <DayInput name="receivedOn" label={text("deadlines.dossier.receivedOn")} value={receivedOn} />
      {papers.length > 0 && (
        <>
          <CountInput name="declaringMembers" label={text("deadlines.dossier.declaring")} value={declaringMembers} />
          <p>{text("deadlines.dossier.formLead")}</p>
          <div className={styles.papers}>
            {papers.map(({ id, label, received }) => (
              <CountInput key={id} name={`paper.${id}`} label={said(label)} value={received} />
            ))}
          </div>
          <DayInput
            required
            name="papersOn"
            label={text("deadlines.dossier.papersOn")}
            value={todayInVietnam()}
            hint={text("deadlines.dossier.papersOnHint")}
          />
        </>
      )}
    </ActDialog>
  );
}

function countIn(given: FormValues, name: string): number | null {
  const typed = given.optional(name);
  return typed === null ? null : Number(typed);
}

type Papers = Dossier["items"][number]["papers"];

/** The papers whose number is another one than before. */
function changedIn(given: FormValues, papers: Papers) {
  const counted = papers.map(({ id, received }) => ({
    id,
    before: received,
    received: countIn(given, `paper.${id}`) ?? 0,
  }));
  return counted
    .filter(({ before, received }) => before !== received)
    .map(({ id, received }) => ({ id, received, receivedOn: received > 0 ? given.day("papersOn") : null }));
}
