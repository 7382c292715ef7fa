import { isDecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { paths } from "../view/paths.ts";
import { UnitPath } from "../view/UnitPath.tsx";
import { useViewLink } from "../view/useView.ts";
import styles from "./WhyThisTier.module.css";

/** Whose result this is, where, of which year, and the result itself. */
export function WhyHead({ classification }: { classification: Classification }) {
  const text = useText();
  const link = useViewLink();
  const { subjectName, subjectTitle, subjectKind, organisation, breadcrumb, year, tier, notRatedReason, state } =
    classification;
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
        <Link to={link(paths.classifications, there)}>{text("classifications.why.backToList")}</Link>
      </PageHead>
      <p className={styles.result}>
        <TierChip tier={tier} notRatedReason={notRatedReason} isProposal={!isDecided(state) && state !== "CANCELLED"} />
        <span>{text(`words.state.${state}`)}</span>
      </p>
    </>
  );
}
