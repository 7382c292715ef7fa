import { citationText } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { Organisation } from "../providers/queries/organisation.ts";
import { Panel } from "../ui/Panel.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationShow.module.css";

/** The unit's own tier with the way to its reasons, and whether its dossier is in. */
export function OrganisationOwn({ organisation: { own, submission } }: { organisation: Organisation }) {
  const text = useText();
  return (
    <Panel title={text("organisations.show.own")}>
      {own ? <Own own={own} /> : <p className={styles.quiet}>{text("organisations.show.notClassified")}</p>}
      <h3 className={styles.sub}>{text("organisations.show.submission")}</h3>
      {submission ? (
        <Submitted submission={submission} />
      ) : (
        <p className={styles.quiet}>{text("organisations.show.noDeadline")}</p>
      )}
    </Panel>
  );
}

function Own({ own }: { own: NonNullable<Organisation["own"]> }) {
  const text = useText();
  const link = useViewLink();
  return (
    <p className={styles.line}>
      <TierChip tier={own.tier} notRatedReason={own.notRatedReason} state={own.state} of={{ subjectKind: "ORG" }} />
      <span>{text(`words.state.${own.state}`)}</span>
      <Link to={link(classificationPath(own.id), { subjectKind: "ORG" })}>{text("organisations.show.why")}</Link>
    </p>
  );
}

function Submitted({ submission }: { submission: NonNullable<Organisation["submission"]> }) {
  const text = useText();
  const { date } = useFigures();
  const language = useLanguage();
  const { dueOn, submittedAt, receivedAt, citation } = submission;
  return (
    <>
      <p className={styles.line}>
        <SubmissionBadge submission={submission} />
        {dueOn ? `${text("organisations.show.dueOn")}: ${date(dueOn)}` : text("organisations.show.noDeadline")}
        {citation && <span className={styles.quiet}>{citationText(citation, language)}</span>}
      </p>
      <p className={styles.line}>
        {submittedAt && <span>{`${text("organisations.show.submittedAt")}: ${date(submittedAt)}`}</span>}
        {receivedAt && <span>{`${text("organisations.show.receivedAt")}: ${date(receivedAt)}`}</span>}
      </p>
    </>
  );
}
