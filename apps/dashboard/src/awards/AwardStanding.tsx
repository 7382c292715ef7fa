import NoLongerIcon from "@mui/icons-material/ErrorOutlineOutlined";
import OpenIcon from "@mui/icons-material/HelpOutlineOutlined";
import WaitingIcon from "@mui/icons-material/HourglassEmptyOutlined";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Awards.module.css";
import { useWhyNot } from "./useWhyNot.ts";

interface AwardStandingProps {
  readonly candidate: AwardCandidate;
  readonly award: CandidateAward;
}

/** How many years count, what waits for a committee, what keeps the candidate from it. */
export function AwardStanding({ candidate, award }: AwardStandingProps) {
  const text = useText();
  const whyNot = useWhyNot(candidate, award);
  const { candidacy, finding, selection, yearsNeeded, yearsInARow, yearsToAttest } = award;
  const run = yearsNeeded > 1 && text("awards.inARow", { years: yearsInARow, needed: yearsNeeded });
  return (
    <>
      {run && <span className={styles.run}>{run}</span>}
      {finding.outcome === "FAILED" && (
        <Mark tone="red" icon={NoLongerIcon}>
          {text("awards.noLonger")}
        </Mark>
      )}
      {candidacy === "NEEDS_ATTESTATION" && (
        <Mark tone="amber" icon={OpenIcon}>
          {text("awards.toAttest", { years: yearsToAttest.toSorted((a, b) => a - b).join(", ") })}
        </Mark>
      )}
      {candidacy === "CANDIDATE" && !selection && (
        <Mark tone="quiet" icon={WaitingIcon}>
          {text("awards.notChosenYet")}
        </Mark>
      )}
      {whyNot && <span className={styles.quiet}>{whyNot}</span>}
    </>
  );
}
