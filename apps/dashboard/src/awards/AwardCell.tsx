import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { AwardActs } from "./AwardActs.tsx";
import { AwardStanding } from "./AwardStanding.tsx";
import styles from "./Awards.module.css";
import { EarlierSelections, Said } from "./SelectionSaid.tsx";

interface AwardCellProps {
  readonly candidate: AwardCandidate;
  /** Not there where the rules of the year do not know it. */
  readonly award: CandidateAward | undefined;
}

/** One award of one candidate: whether it may be considered, what the committee said, what can be done. */
export function AwardCell({ candidate, award }: AwardCellProps) {
  if (!award) return null;
  const { selection, earlier } = award;
  return (
    <div className={styles.award}>
      <AwardStanding candidate={candidate} award={award} />
      {selection && <Said selection={selection} />}
      <EarlierSelections selections={earlier} />
      <AwardActs candidate={candidate} award={award} />
    </div>
  );
}
