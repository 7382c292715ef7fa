import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { doVotesDiffer } from "./doVotesDiffer.ts";
import styles from "./WhyThisTier.module.css";

interface DivergenceDecisionProps {
  readonly divergence: NonNullable<Classification["divergence"]>;
}

/** What the authority decided and why, that it has to, or that there is nothing to decide. */
export function DivergenceDecision({ divergence: { votes, decision } }: DivergenceDecisionProps) {
  const text = useText();
  const { full } = useTierNames();
  const { date, moment } = useFigures();
  if (!decision) return <p>{text(doVotesDiffer(votes) ? "rerating.votes.undecided" : "rerating.votes.equal")}</p>;
  const { tier, byBody, decidedOn, reason, byName, recordedAt } = decision;
  const words = { body: byBody, date: date(decidedOn), tier: full(tier) };
  return (
    <>
      <p>
        <strong>{text("rerating.votes.decided", words)}</strong> {reason}
      </p>
      {byName && recordedAt && (
        <p className={styles.quiet}>{text("rerating.recordedBy", { name: byName, moment: moment(recordedAt) })}</p>
      )}
    </>
  );
}
