import Button from "@mui/material/Button";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { type Dossier, useDossier } from "../providers/queries/dossier.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useMayAt } from "../view/useMayAt.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import styles from "./Deadlines.module.css";
import { DossierDialog } from "./DossierDialog.tsx";
import { DossierPapers } from "./DossierPapers.tsx";
import { recorders } from "./recorders.ts";

/** Hồ sơ: what came in of one unit's dossier, paper by paper, and what is missing. */
export function DossierShow() {
  const { id = "" } = useParams();
  const { year } = useView();
  const question = useDossier({ organisationId: id, year });
  return (
    <article>
      <ViewOnPaper />
      <Answered question={question}>{(dossier) => <Shown dossier={dossier} />}</Answered>
    </article>
  );
}

function Shown({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { finding, organisation } = dossier;
  return (
    <>
      <PageHead
        title={text("deadlines.dossier.title", { name: organisation.name })}
        lead={finding && said(finding.message)}
      >
        <RecordButton dossier={dossier} />
        <Link to={link(paths.deadlines)}>{text("deadlines.dossier.back")}</Link>
      </PageHead>
      {finding && <FoldedClause {...finding} />}
      <Facts dossier={dossier} />
      {dossier.items.length === 0 ? <p>{text("deadlines.dossier.noList")}</p> : <DossierPapers dossier={dossier} />}
    </>
  );
}

/** What came in is recorded above the unit that sends. */
function RecordButton({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { organisation, year } = dossier;
  const path = useOrganisation({ organisationId: organisation.id, year }).data?.breadcrumb ?? [];
  if (!useMayAt(recorders)(path.slice(0, -1))) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text("deadlines.dossier.record")}
      </Button>
      {isOpen && <DossierDialog dossier={dossier} onClose={() => setOpen(false)} />}
    </>
  );
}

/** When it came in, and what decides how many papers it needs. */
function Facts({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { date, count, moment } = useFigures();
  const { receivedOn, items, members, hasCommittee, declaringMembers, changedByName, changedAt } = dossier;
  const known = (value: number | null) => (value === null ? text("deadlines.dossier.unknown") : count(value));
  const facts = [
    ["receivedOn", receivedOn ? date(receivedOn) : text("deadlines.dossier.notReceived")],
    ...(items.length === 0
      ? []
      : [
          ["members", count(members)] as const,
          ["committee", text(hasCommittee ? "deadlines.dossier.yes" : "deadlines.dossier.no")] as const,
          ["declaring", known(declaringMembers)] as const,
        ]),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{text(`deadlines.dossier.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changedByName && changedAt && (
        <p className={styles.quiet}>
          {text("deadlines.dossier.enteredBy", { name: changedByName, moment: moment(changedAt) })}
        </p>
      )}
    </>
  );
}
