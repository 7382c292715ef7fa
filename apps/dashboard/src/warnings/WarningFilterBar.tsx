import Button from "@mui/material/Button";
import { citationText, levelLabels } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { WarningCounts } from "../providers/queries/warnings.ts";
import { Choice } from "../ui/Choice.tsx";
import { Tick } from "../ui/Tick.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { toggled } from "../view/parameters.ts";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./WarningList.module.css";
import { areNarrow, noFilters, severities, type WarningFilters, warningKinds } from "./warningFilters.ts";

interface WarningFilterBarProps extends FiltersInUrl<WarningFilters> {
  /** Not there before the API has answered. */
  readonly bySeverity: WarningCounts["bySeverity"] | undefined;
  /** Of the rule the list is narrowed to; not there before the API has answered, nor where nothing is found. */
  readonly citation: string | undefined;
}

/** Severity with counts, kind, rule, and whether other subject kinds are shown too. */
export function WarningFilterBar({ filters, change, bySeverity, citation }: WarningFilterBarProps) {
  const text = useText();
  const said = useSaid();
  const top = useTopNames();
  return (
    <div className={`${styles.filters} no-print`}>
      <SeverityToggles filters={filters} change={change} bySeverity={bySeverity} />
      <Choice
        label={text("warnings.kind")}
        any={text("warnings.anyKind")}
        options={warningKinds.map((value) => ({ value, name: text(`warnings.kinds.${value}`, top) }))}
        chosen={filters.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Tick
        label={text("warnings.allSubjectKinds")}
        checked={filters.allSubjectKinds}
        onChange={(allSubjectKinds) => change({ allSubjectKinds })}
      />
      {filters.ruleId && <OnlyRule citation={citation} />}
      {filters.level && <span>{text("warnings.onlyLevel", { level: said(levelLabels[filters.level]) })}</span>}
      {areNarrow(filters) && <Button onClick={() => change(noFilters)}>{text("warnings.clear")}</Button>}
    </div>
  );
}

function OnlyRule({ citation }: Pick<WarningFilterBarProps, "citation">) {
  const text = useText();
  const language = useLanguage();
  if (!citation) return <span>{text("warnings.onlyOneRule")}</span>;
  return <span>{text("warnings.onlyRule", { citation: citationText(citation, language) })}</span>;
}

function SeverityToggles({ filters, change, bySeverity }: Omit<WarningFilterBarProps, "citation">) {
  const text = useText();
  const { count } = useFigures();
  const countOf = (severity: string) =>
    count(bySeverity && (bySeverity.find((entry) => entry.severity === severity)?.count ?? 0));
  return (
    <Toggles
      label={text("warnings.severity")}
      options={severities.map((value) => ({ value, name: text(`words.severity.${value}`), count: countOf(value) }))}
      chosen={filters.severity}
      onToggle={(severity) => change({ severity: toggled(filters.severity, severity) })}
    />
  );
}
