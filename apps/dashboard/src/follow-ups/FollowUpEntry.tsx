import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { SubjectPlace } from "../view/SubjectPlace.tsx";
import { useViewLink } from "../view/useView.ts";
import { FollowUpActs } from "./FollowUpActs.tsx";
import { FollowUpEnded } from "./FollowUpEnded.tsx";
import { FollowUpFacts } from "./FollowUpFacts.tsx";
import { FollowUpMark } from "./FollowUpMark.tsx";
import styles from "./FollowUps.module.css";

/** One at the lowest tier: who, what forced it with the figures, what is done about it. */
export function FollowUpEntry({ subject }: { subject: FollowedSubject }) {
  const text = useText();
  const { subjectKind, year, state, followUp } = subject;
  return (
    <li className={styles.entry}>
      <div className={styles.mark}>
        <FollowUpMark state={state} />
        <span className={styles.quiet}>{text(`words.subjectKind.${subjectKind}`)}</span>
        <TierChip short tier="NOT_COMPLETED" of={{ subjectKind, year }} />
      </div>
      <div className={styles.body}>
        <p>
          <Who subject={subject} />
        </p>
        <Forcing subject={subject} />
        {followUp && <FollowUpFacts followUp={followUp} />}
        {subject.ended && <FollowUpEnded ended={subject.ended} subject={subject} />}
      </div>
      <FollowUpActs subject={subject} />
    </li>
  );
}

function Who({ subject }: SubjectProps) {
  const link = useViewLink();
  const { id, subjectName, subjectTitle, subjectKind, organisation } = subject;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link className={styles.name} to={link(classificationPath(id), there)}>
        {subjectName}
      </Link>
      {subjectTitle && `, ${subjectTitle}`}{" "}
      <span className={styles.quiet}>
        <SubjectPlace subject={subject} />
      </span>
    </>
  );
}

/** Every rule that forces the lowest tier, with its sum and clause. */
function Forcing({ subject: { forcing } }: SubjectProps) {
  const text = useText();
  const said = useSaid();
  const { sum } = useFigures();
  if (forcing.length === 0) return <p className={styles.quiet}>{text("followUps.notForced")}</p>;
  return (
    <>
      {forcing.map(({ ruleId, message, arithmetic, clause, citation }) => (
        <div key={ruleId}>
          <p className={styles.message}>{said(message)}</p>
          {arithmetic && <p>{sum(arithmetic)}</p>}
          <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
        </div>
      ))}
    </>
  );
}

interface SubjectProps {
  readonly subject: FollowedSubject;
}
