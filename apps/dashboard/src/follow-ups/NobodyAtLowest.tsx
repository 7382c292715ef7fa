import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import type { FollowUpFilters } from "./followUpFilters.ts";

/** Nobody at the lowest tier, or nobody in the chosen state. */
export function NobodyAtLowest({ filters, change }: FiltersInUrl<FollowUpFilters>) {
  const text = useText();
  const view = useView();
  const organisation = useOrganisation(view).data?.name ?? "";
  if (filters.state.length > 0)
    return (
      <EmptyState
        title={text("followUps.empty.filtered")}
        act={<Button onClick={() => change({ state: [] })}>{text("followUps.clear")}</Button>}
      />
    );
  return (
    <EmptyState title={text("followUps.empty.title", { organisation, year: view.year })}>
      {text("followUps.empty.advice")}
    </EmptyState>
  );
}
