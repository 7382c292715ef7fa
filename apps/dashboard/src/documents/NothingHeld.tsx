import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { useView } from "../view/useView.ts";
import { useRuleYear } from "./useRuleYear.ts";

/** No document whose rules are held binds the unit in the year. */
export function NothingHeld() {
  const text = useText();
  const { year } = useRuleYear();
  const organisation = useOrganisation(useView()).data?.name ?? "";
  return (
    <EmptyState title={text("documents.nothingHeld.title", { organisation, year })}>
      {text("documents.nothingHeld.advice")}
    </EmptyState>
  );
}
