import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { noRuleFilters, type RuleFilters } from "./ruleFilters.ts";

/** No rule matches. */
export function NoRules({ onClear }: { readonly onClear: (to: RuleFilters) => void }) {
  const text = useText();
  return (
    <EmptyState
      title={text("rules.none")}
      act={<Button onClick={() => onClear(noRuleFilters)}>{text("documents.clear")}</Button>}
    />
  );
}
