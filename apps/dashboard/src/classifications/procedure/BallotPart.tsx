import { useText } from "../../i18n/useText.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { BallotHeld } from "./BallotHeld.tsx";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { VotesTable } from "./VotesTable.tsx";

/** The vote: by whom, how, and for which tiers; or that none is recorded. */
export function BallotPart({ procedure }: { procedure: Procedure }) {
  const text = useText();
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
    </Part>
  );
}
