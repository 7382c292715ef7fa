import { Link } from "react-router";
import type { AwardCandidate } from "../providers/queries/awardCandidates.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { SubjectPlace } from "../view/SubjectPlace.tsx";
import { useViewLink } from "../view/useView.ts";
import styles from "./Awards.module.css";
import { Recognition } from "./Recognition.tsx";

/** The subject leads to the reasons of its tier; below it where it stands, and the tier where it is not the top one any more. */
export function CandidateName({ candidate }: { candidate: AwardCandidate }) {
  const link = useViewLink();
  const { id, subjectName, subjectKind, organisation, tier, year } = candidate;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
      <span className={styles.place}>
        <SubjectPlace subject={candidate} />
      </span>
      <Recognition candidate={candidate} />
      {tier !== "EXCELLENT" && <TierChip short tier={tier} of={{ subjectKind, year }} />}
    </>
  );
}
