import { Certainty, certaintyLabels, ruleById } from "@xep-loai/domain";
import { useFigures } from "../../i18n/useFigures.ts";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { OriginRule } from "../../providers/queries/tierOrigin.ts";
import { CertaintyMark } from "../../ui/CertaintyMark.tsx";
import { FoldedClause } from "../../ui/FoldedClause.tsx";
import styles from "./Origin.module.css";

/** The rules of one part with how surely each is known and how many subjects do not meet it or fall under it. */
export function OriginRules({ rules }: { rules: readonly OriginRule[] }) {
  const text = useText();
  const { count } = useFigures();
  if (rules.length === 0) return <span className={styles.quiet}>{text("overview.origin.noRule")}</span>;
  const touching = rules.filter(({ touched }) => touched > 0).length;
  return (
    <details className={styles.fold}>
      <summary>
        {text("overview.origin.rules", { smart_count: rules.length, count: count(rules.length) })}
        {touching > 0 && text("overview.origin.touching", { smart_count: touching, count: count(touching) })}
        <Uncertain rules={rules} />
      </summary>
      <ul className={styles.rules}>
        {rules.map(({ ruleId, citation, clause, part, touched }) => (
          <li key={ruleId}>
            <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
            <CertaintyMark rule={{ ruleId, citation, clause }} />
            {touched > 0 && (
              <span className={styles.quiet}>
                {text(`overview.origin.touched.${countedOf(ruleId, part)}`, {
                  smart_count: touched,
                  count: count(touched),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many are not known word for word, so that a folded part does not hide it. */
function Uncertain({ rules }: { rules: readonly OriginRule[] }) {
  const said = useSaid();
  const { count } = useFigures();
  const told = Object.values(Certainty)
    .filter((certainty) => certainty !== "VERBATIM")
    .map((certainty) => ({ certainty, known: rules.filter((rule) => rule.certainty === certainty).length }))
    .filter(({ known }) => known > 0)
    .map(({ certainty, known }) => `${said(certaintyLabels[certainty])}: ${count(known)}`);
  return told.length > 0 && <strong className={styles.uncertain}> · {told.join(", ")}</strong>;
}

const asCases: readonly OriginRule["part"][] = ["NOT_RATED", "LOWEST", "CAPS"];

/** A condition counts those who do not meet it, a case those who fall under it: «dưới 50 điểm» as much as «trên 50%». */
const countedOf = (ruleId: string, part: OriginRule["part"]): "unmet" | "fallUnder" =>
  asCases.includes(part) || ruleById(ruleId)?.effect === "FORCE_LOWEST" ? "fallUnder" : "unmet";
