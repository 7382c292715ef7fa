import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { TierChip } from "../../ui/TierChip.tsx";
import { IntakeLink } from "../../view/IntakeLink.tsx";
import { classificationPath } from "../../view/paths.ts";
import { SubjectForms } from "../../view/SubjectForms.tsx";
import { UnitPath } from "../../view/UnitPath.tsx";
import { useViewLink } from "../../view/useView.ts";
import page from "../WhyThisTier.module.css";

/** Of whom it is, where, of which year, and how far it has come. */
export function EntryHead({ classification }: { classification: Classification }) {
  const text = useText();
  const link = useViewLink();
  const { id, subjectName, subjectTitle, subjectKind, breadcrumb, year, tier, notRatedReason, state } = classification;
  return (
    <>
      <PageHead
        title={text("entry.heading", { name: subjectName })}
        lead={
          <>
            {subjectTitle ?? text(`words.subjectKind.${subjectKind}`)} · <UnitPath path={breadcrumb} /> · {year}
          </>
        }
      >
        <Link to={link(classificationPath(id))}>{text("entry.toWhy")}</Link>
        <SubjectForms id={id} year={year} />
        <IntakeLink />
      </PageHead>
      <p className={page.result}>
        <TierChip tier={tier} notRatedReason={notRatedReason} state={state} />
        <span>{text(`words.state.${state}`)}</span>
      </p>
    </>
  );
}
