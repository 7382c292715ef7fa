import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { AwardActs } from "./AwardActs.tsx";
import { AwardStanding } from "./AwardStanding.tsx";
import styles from "./Awards.module.css";
import { EarlierSelections, Said } from "./SelectionSaid.tsx";

interface AwardCellProps {
  readonly candidate: AwardCandidate;
  /** Those that rest on the same years; none where the rules of the year do not know them. */
  readonly awards: readonly CandidateAward[];
}

/** Awards of one candidate: whether it may be considered, what the committees said, what can be done. */
export function AwardCell({ candidate, awards }: AwardCellProps) {
  const [first, ...others] = awards;
  if (!first) return null;
  if (others.length === 0 || awards.every(isOutOfQuestion)) return <Paper candidate={candidate} award={first} />;
  return (
    <div className={styles.award}>
      {awards.map((award) => (
        <Paper key={award.award} candidate={candidate} award={award} isNamed />
      ))}
    </div>
  );
}

/** Nobody chose it, and nobody may. */
const isOutOfQuestion = ({ candidacy, selection, earlier }: CandidateAward): boolean =>
  candidacy === "NONE" && selection === null && earlier.length === 0;

interface PaperProps {
  readonly candidate: AwardCandidate;
  readonly award: CandidateAward;
  readonly isNamed?: boolean;
}

function Paper({ candidate, award, isNamed = false }: PaperProps) {
  const text = useText();
  const { selection, earlier } = award;
  return (
    <div className={isNamed ? styles.paper : styles.award}>
      {isNamed && <strong>{text(`awards.award.${award.award}`)}</strong>}
      <AwardStanding candidate={candidate} award={award} />
      {selection && <Said selection={selection} />}
      <EarlierSelections selections={earlier} />
      <AwardActs candidate={candidate} award={award} />
    </div>
  );
}
