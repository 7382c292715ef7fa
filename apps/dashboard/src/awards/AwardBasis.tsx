import type { Award } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { CertaintyMark } from "../ui/CertaintyMark.tsx";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import styles from "./Awards.module.css";

type Finding = CandidateAward["finding"];

/** The clauses the awards of the list rest on, each once: of cells and of grassroots organisations they may differ. */
export function AwardBasis({ candidates }: { candidates: readonly AwardCandidate[] }) {
  const text = useText();
  return (
    <section className={styles.basis} aria-label={text("awards.basis")}>
      {basesOf(candidates).map(({ finding, awards }) => (
        <div key={finding.ruleId}>
          {awards.map((award) => (
            <strong key={award} className={styles.named}>
              {text(`awards.award.${award}`)}
            </strong>
          ))}
          <CertaintyMark rule={finding} />
          <FoldedClause clause={finding.clause} citation={finding.citation} ruleId={finding.ruleId} />
        </div>
      ))}
    </section>
  );
}

interface Basis {
  readonly finding: Finding;
  readonly awards: readonly Award[];
}

/** One entry a rule, with the awards that rest on it. */
function basesOf(candidates: readonly AwardCandidate[]): readonly Basis[] {
  const byRule = Map.groupBy(
    candidates.flatMap(({ awards }) => awards),
    ({ finding }) => finding.ruleId,
  );
  return [...byRule.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : { finding: first.finding, awards: [...new Set([first, ...others].map(({ award }) => award))] },
  );
}
