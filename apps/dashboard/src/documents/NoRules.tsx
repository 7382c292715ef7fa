import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { areNarrow, isElsewhereToo, noRuleFilters, type RuleFilters } from "./ruleFilters.ts";
import { useRuleYear } from "./useRuleYear.ts";

/** No rule matches, or none of those in force here. */
export function NoRules({ filters, change }: FiltersInUrl<RuleFilters>) {
  const text = useText();
  const { year } = useRuleYear();
  const isWhole = isElsewhereToo(filters);
  const title = areNarrow(filters) ? (isWhole ? "rules.none" : "rules.noneHere") : "rules.nothingHere";
  return (
    <EmptyState
      title={text(title, { year })}
      act={
        <>
          {!isWhole && <Button onClick={() => change({ everywhere: true })}>{text("rules.everywhere")}</Button>}
          {areNarrow(filters) && <Button onClick={() => change(noRuleFilters)}>{text("documents.clear")}</Button>}
        </>
      }
    />
  );
}
