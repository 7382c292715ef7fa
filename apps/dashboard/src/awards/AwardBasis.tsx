import { type Award, ruleById, ruleIdOfAward } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate } from "../providers/queries/awardCandidates.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import styles from "./Awards.module.css";

/** The clause each award of the list rests on. */
export function AwardBasis({ candidates }: { candidates: readonly AwardCandidate[] }) {
  const text = useText();
  const awards = [...new Set(candidates.flatMap((candidate) => candidate.awards.map(({ award }) => award)))];
  return (
    <section className={styles.basis} aria-label={text("awards.basis")}>
      {awards.map((award) => (
        <Basis key={award} award={award} />
      ))}
    </section>
  );
}

function Basis({ award }: { award: Award }) {
  const text = useText();
  const rule = ruleById(ruleIdOfAward[award]);
  if (!rule) return null;
  return (
    <div>
      <strong>{text(`awards.award.${award}`)}</strong>
      <FoldedClause clause={rule.clause} citation={rule.citation} ruleId={rule.id} />
    </div>
  );
}
