import { useFigures } from "../i18n/useFigures.ts";
import { useSaid } from "../i18n/useText.ts";
import type { Recheck } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import own from "./Acts.module.css";

interface RulesSinceProps {
  readonly recheck: Recheck;
  /** What the rules say now. */
  readonly findings: readonly Finding[];
}

/** The rules the decided tier contradicts since, with what was found and the clause. */
export function RulesSince({ recheck: { rules }, findings }: RulesSinceProps) {
  const said = useSaid();
  const { sum } = useFigures();
  const foundBy = (ruleId: string): Finding | undefined => findings.find((finding) => finding.ruleId === ruleId);
  return (
    <ul className={own.contradicted}>
      {rules.map((rule) => {
        const finding = foundBy(rule.ruleId);
        return (
          <li key={rule.ruleId}>
            {finding && (
              <p>
                {[said(finding.message), finding.arithmetic && sum(finding.arithmetic)].filter(Boolean).join(" · ")}
              </p>
            )}
            <FoldedClause {...rule} />
          </li>
        );
      })}
    </ul>
  );
}
