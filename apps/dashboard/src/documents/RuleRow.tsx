import { SubjectKind } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import table from "../ui/table.module.css";
import { CopiesOfRule } from "./copies/CopiesOfRule.tsx";
import styles from "./Documents.module.css";
import { RuleClause } from "./RuleClause.tsx";
import { RuleStanding } from "./RuleStanding.tsx";
import { TouchedCount } from "./TouchedCount.tsx";

const everySubject = Object.keys(SubjectKind).length;

/** They say who or what is meant: there is nothing to be met, so nothing is worked out. */
const withoutCondition: ReadonlySet<Rule["effect"]> = new Set(["NOTE", "SCOPE"]);

interface RuleRowProps {
  readonly rule: Rule;
  /** Its words stand open. */
  readonly isPrinting: boolean;
}

/** One rule: where and in which words it stands, what it does and how, about whom, whether here, how many it touched. */
export function RuleRow({ rule, isPrinting }: RuleRowProps) {
  const text = useText();
  const { effect, severity, means, subjects } = rule;
  const saysOnly = means === "EVALUATED" && withoutCondition.has(effect);
  return (
    <tr>
      <th scope="row">
        <RuleClause rule={rule} isOpen={isPrinting} />
        <CopiesOfRule rule={rule} />
      </th>
      <td data-label={text("rules.columns.effect")}>
        {text(`rules.effects.${effect}`)}
        {!saysOnly && <div className={styles.quiet}>{text(`rules.severities.${severity}`)}</div>}
      </td>
      <td data-label={text("rules.columns.means")}>{text(saysOnly ? "rules.saysOnly" : `rules.means.${means}`)}</td>
      <td data-label={text("rules.columns.subjects")}>
        {subjects.length === everySubject
          ? text("rules.everySubject")
          : subjects.map((subject) => text(`words.subjectKind.${subject}`)).join(", ")}
      </td>
      <td data-label={text("rules.columns.standing")}>
        <RuleStanding rule={rule} isPrinting={isPrinting} />
      </td>
      <td data-label={text("rules.columns.touched")} className={table.number}>
        <TouchedCount rule={rule} />
      </td>
    </tr>
  );
}
