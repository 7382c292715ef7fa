import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { noFilters, type QuotaFilters } from "./quotaFilters.ts";

interface NoQuotasProps {
  readonly filters: QuotaFilters;
  readonly change: (to: Partial<QuotaFilters>) => void;
}

/** No scope here, or none in the chosen state. */
export function NoQuotas({ filters, change }: NoQuotasProps) {
  const text = useText();
  if (filters.status === null && !filters.onlyHere)
    return <EmptyState title={text("quotas.empty.title")}>{text("quotas.empty.advice")}</EmptyState>;
  return (
    <EmptyState
      title={text("quotas.empty.filtered")}
      act={<Button onClick={() => change(noFilters)}>{text("quotas.clear")}</Button>}
    >
      {text("quotas.empty.filteredAdvice")}
    </EmptyState>
  );
}
