import { isUndecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { decidingPath, entryPath, memberPath, paths } from "../view/paths.ts";
import { SubjectForms } from "../view/SubjectForms.tsx";
import { UnitPath } from "../view/UnitPath.tsx";
import { useViewLink } from "../view/useView.ts";
import { useMayRecord } from "./useMayAct.ts";
import styles from "./WhyThisTier.module.css";

/** Whose result this is, where, of which year, and the result itself. */
export function WhyHead({ classification }: { classification: Classification }) {
  const text = useText();
  const link = useViewLink();
  const mayEnter = useMayRecord(classification) && isEntered(classification);
  const {
    id,
    subjectName,
    subjectTitle,
    subjectKind,
    subjectId,
    organisation,
    breadcrumb,
    year,
    tier,
    notRatedReason,
    state,
    quotaUseId,
  } = classification;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <PageHead
        title={text(tier ? "classifications.why.heading" : "classifications.why.headingWithoutTier", {
          name: subjectName,
        })}
        lead={
          <>
            {subjectTitle ?? text(`words.subjectKind.${subjectKind}`)} · <UnitPath path={breadcrumb} /> · {year}
          </>
        }
      >
        {quotaUseId && <Link to={link(decidingPath(quotaUseId), there)}>{text("deciding.toItsScope")}</Link>}
        <Link to={link(paths.classifications, there)}>{text("classifications.why.backToList")}</Link>
        {subjectKind === "MEMBER" && <Link to={link(memberPath(subjectId), there)}>{text("people.ofResult")}</Link>}
        <SubjectForms id={id} year={year} />
        {mayEnter && <Link to={link(entryPath(id))}>{text("entry.open")}</Link>}
      </PageHead>
      <p className={styles.result}>
        <TierChip tier={tier} notRatedReason={notRatedReason} state={state} />
        <span>{text(`words.state.${state}`)}</span>
      </p>
    </>
  );
}

/** Until it is decided: what was proposed is taken back there, or why it cannot be is told. */
const isEntered = ({ state }: Classification): boolean => isUndecided(state);
