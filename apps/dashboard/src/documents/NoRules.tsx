import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { areNarrow, isElsewhereToo, noRuleFilters, type RuleFilters } from "./ruleFilters.ts";

/** No rule matches, or none of those in force here. */
export function NoRules({ filters, change }: FiltersInUrl<RuleFilters>) {
  const text = useText();
  const isWhole = isElsewhereToo(filters);
  return (
    <EmptyState
      title={text(isWhole ? "rules.none" : "rules.noneHere")}
      act={
        <>
          {!isWhole && <Button onClick={() => change({ everywhere: true })}>{text("rules.everywhere")}</Button>}
          {areNarrow(filters) && <Button onClick={() => change(noRuleFilters)}>{text("documents.clear")}</Button>}
        </>
      }
    />
  );
}
