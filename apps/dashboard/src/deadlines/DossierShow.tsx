import { Link, useParams } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import { type Dossier, useDossier } from "../providers/queries/dossier.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { YearClosed } from "../view/YearClosed.tsx";
import { DossierFacts } from "./DossierFacts.tsx";
import { DossierPapers } from "./DossierPapers.tsx";
import { RecordDossier } from "./RecordDossier.tsx";
import { recorders } from "./recorders.ts";

/** Hồ sơ: what came in of one unit's dossier, paper by paper, and what is missing. */
export function DossierShow() {
  const { id = "" } = useParams();
  const { year } = useView();
  const question = useDossier({ organisationId: id, year });
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <Answered question={question}>{(dossier) => <Shown dossier={dossier} />}</Answered>
    </article>
  );
}

function Shown({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { finding, organisation, year } = dossier;
  return (
    <>
      <PageHead
        title={text("deadlines.dossier.title", { name: organisation.name })}
        lead={finding && said(finding.message)}
      >
        <RecordDossier dossier={dossier} />
        <Link to={link(paths.deadlines)}>{text("deadlines.dossier.back")}</Link>
      </PageHead>
      <YearClosed roles={recorders} unit={{ organisationId: organisation.id, year }} />
      {finding && <FoldedClause {...finding} />}
      <DossierFacts dossier={dossier} />
      {dossier.items.length === 0 ? <p>{text("deadlines.dossier.noList")}</p> : <DossierPapers dossier={dossier} />}
    </>
  );
}
