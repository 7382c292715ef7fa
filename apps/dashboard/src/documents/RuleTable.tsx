import { Step } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { usePrinting } from "../view/usePrinting.ts";
import styles from "./Documents.module.css";
import { RuleRow } from "./RuleRow.tsx";
import { useFirstRules } from "./useFirstRules.ts";

const columns = ["rule", "effect", "means", "subjects", "standing", "touched"] as const;

/** Rules in the order of the steps at which they act, the first of them at first; on paper all, each with its words. */
export function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const { shown, pages } = useFirstRules(rules);
  return (
    <>
      <Shown rules={shown} all={rules} />
      <ListFoot shown={shown.length} total={rules.length} pages={pages} />
    </>
  );
}

interface ShownProps {
  readonly rules: readonly Rule[];
  readonly all: readonly Rule[];
}

function Shown({ rules, all }: ShownProps) {
  const text = useText();
  return (
    <TableFrame label={text("rules.title")} className={styles.sheet}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table} ${styles.rules}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "touched" ? table.number : undefined}>
                {text(`rules.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {Object.values(Step).map((step) => (
          <OfStep
            key={step}
            step={step}
            rules={rules.filter((rule) => rule.step === step)}
            total={all.filter((rule) => rule.step === step).length}
          />
        ))}
      </table>
    </TableFrame>
  );
}

interface OfStepProps {
  readonly step: Step;
  readonly rules: readonly Rule[];
  /** Of the step, those not shown yet included. */
  readonly total: number;
}

function OfStep({ step, rules, total }: OfStepProps) {
  const text = useText();
  const { count } = useFigures();
  const isPrinting = usePrinting();
  if (rules.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.topic}>
        <th scope="rowgroup" colSpan={columns.length}>
          {text(`rules.steps.${step}`)} <span className={styles.count}>{count(total)}</span>
        </th>
      </tr>
      {rules.map((rule) => (
        <RuleRow key={rule.ruleId} rule={rule} isPrinting={isPrinting} />
      ))}
    </tbody>
  );
}
