import Button from "@mui/material/Button";
import { Effect, Severity, Step, SubjectKind } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { Choice } from "../ui/Choice.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Tick } from "../ui/Tick.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./Documents.module.css";
import { areNarrow, noRuleFilters, type RuleFilters } from "./ruleFilters.ts";
import { useDocumentNames } from "./useDocumentNames.ts";

interface RuleFilterBarProps extends FiltersInUrl<RuleFilters> {
  /** Of every document. */
  readonly rules: readonly Rule[];
  /** How many match. */
  readonly shown: number;
}

/** Words, document, step, effect, severity, subject; only those that touched somebody, those of every document. */
export function RuleFilterBar({ rules, shown, filters, change }: RuleFilterBarProps) {
  const text = useText();
  return (
    <div className={`${styles.filters} no-print`}>
      <SearchInput label={text("rules.search")} value={filters.text} onChange={(words) => change({ text: words })} />
      <Choice
        label={text("rules.document")}
        any={text("rules.any")}
        options={useDocumentNames(rules)}
        chosen={filters.documentId}
        onChoose={(documentId) => change({ documentId })}
      />
      <Kinds filters={filters} change={change} />
      <Tick
        label={text("rules.touchedOnly")}
        checked={filters.touchedOnly}
        onChange={(touchedOnly) => change({ touchedOnly })}
      />
      {filters.documentId === null && (
        <Tick
          label={text("rules.everywhere")}
          checked={filters.everywhere}
          onChange={(everywhere) => change({ everywhere })}
        />
      )}
      {areNarrow(filters) && <Matching shown={shown} onClear={() => change(noRuleFilters)} />}
    </div>
  );
}

function Matching({ shown, onClear }: { shown: number; onClear: () => void }) {
  const text = useText();
  const { count } = useFigures();
  return (
    <>
      <span role="status">{text("rules.shown", { smart_count: shown, shown: count(shown) })}</span>
      <Button onClick={onClear}>{text("documents.clear")}</Button>
    </>
  );
}

function Kinds({ filters, change }: FiltersInUrl<RuleFilters>) {
  const text = useText();
  const any = text("rules.any");
  return (
    <>
      <Choice
        label={text("rules.step")}
        any={any}
        options={Object.values(Step).map((value) => ({ value, name: text(`rules.steps.${value}`) }))}
        chosen={filters.step}
        onChoose={(step) => change({ step })}
      />
      <Choice
        label={text("rules.effect")}
        any={any}
        options={Object.values(Effect).map((value) => ({ value, name: text(`rules.effects.${value}`) }))}
        chosen={filters.effect}
        onChoose={(effect) => change({ effect })}
      />
      <Choice
        label={text("rules.severity")}
        any={any}
        options={Object.values(Severity).map((value) => ({ value, name: text(`words.severity.${value}`) }))}
        chosen={filters.severity}
        onChoose={(severity) => change({ severity })}
      />
      <Choice
        label={text("rules.subject")}
        any={any}
        options={Object.values(SubjectKind).map((value) => ({ value, name: text(`words.subjectKind.${value}`) }))}
        chosen={filters.subject}
        onChoose={(subject) => change({ subject })}
      />
    </>
  );
}
