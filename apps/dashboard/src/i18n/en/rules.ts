import { effectLabels, meansLabels, ruleStandingLabels, stepLabels } from "@xep-loai/domain";
import { spoken } from "../spoken.ts";
import type { Messages } from "../vi.ts";

export const rules: Messages["rules"] = {
  title: "Rules",
  lead: "%{known} rules of the documents; %{here} in force here; %{touching} with cases this year (not met, not known, to be confirmed, or left without a tier)",
  steps: spoken(stepLabels, "en"),
  effects: spoken(effectLabels, "en"),
  means: spoken(meansLabels, "en"),
  severities: { BLOCK: "not met: against the rules", WARN: "not met: a note", ATTEST: "somebody has to confirm it" },
  standing: spoken(ruleStandingLabels, "en"),
  notice: "Inspection notice %{id}",
  search: "Search rules (diacritics optional)",
  saysOnly: "For reference only: says who or what is meant",
  any: "All",
  document: "Document",
  step: "Step",
  effect: "Effect",
  severity: "Severity",
  subject: "Subject",
  touchedOnly: "Only those with cases",
  hereOnly: "Only rules in force here",
  everywhere: "Rules of other documents too",
  noneHere: "No rule in force here matches the filters",
  shown: "%{shown} rule matches |||| %{shown} rules match",
  filtered: "Only: %{filters}",
  none: "No rule matches the filters",
  toWarnings: "%{smart_count} warning |||| %{smart_count} warnings",
  everySubject: "Every subject",
  columns: {
    rule: "Rule",
    effect: "Effect, severity",
    means: "How it counts",
    subjects: "Subjects",
    standing: "Here",
    touched: "Cases not met",
  },
};
