import { isUndecided } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { useMayRecord } from "../useMayAct.ts";
import { BallotDialog } from "./BallotDialog.tsx";
import { BallotHeld } from "./BallotHeld.tsx";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { RecordAct } from "./RecordAct.tsx";
import { VotesTable } from "./VotesTable.tsx";

interface BallotPartProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
}

/** The vote: by whom, how, and for which tiers; or that none is recorded. */
export function BallotPart({ procedure, classification }: BallotPartProps) {
  const text = useText();
  const mayRecord = useMayRecord(classification) && mayBeVoted(classification);
  const { ballot, steps, isJudged } = procedure;
  const isAsked = !isJudged || steps.some(({ step, expected }) => step === "BALLOT" && expected.length > 0);
  return (
    <Part title={text("procedure.ballot.title")}>
      {ballot ? (
        <>
          <BallotHeld ballot={ballot} procedure={procedure} />
          <VotesTable ballot={ballot} />
        </>
      ) : (
        <p className={styles.quiet}>{text(`procedure.ballot.${isAsked ? "none" : "noneAsked"}`)}</p>
      )}
      {mayRecord && (
        <RecordAct
          words={text("procedure.act.ballot")}
          dialog={(close) => <BallotDialog procedure={procedure} classification={classification} onClose={close} />}
        />
      )}
    </Part>
  );
}

/** After the self-rating; a result that is decided keeps its vote. */
const mayBeVoted = ({ state, notRatedReason }: Classification): boolean =>
  notRatedReason === null && state !== "DRAFT" && isUndecided(state);
