import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { useQuotaUses } from "../providers/queries/quotaUses.ts";
import { useTopNames } from "../ui/tierNames.ts";
import { useView } from "../view/useView.ts";

/** What is listed: a unit's subjects, or those of one quota scope with how many of them are excellent. */
export function useListTitle(quotaUseId: string | null): string {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const top = useTopNames();
  const { organisationId, year, subjectKind } = useView();
  const { data } = useQuotaUses({ organisationId, year, subjectKind, includeBelow: false }, scopesOfUnit);
  const use = data?.rows.find(({ id }) => id === quotaUseId);
  if (!use) return text("classifications.list.title");
  return text("classifications.list.ofScope", {
    organisation: use.organisation.name,
    scope: said(use.scopeLabel),
    excellent: count(use.excellent),
    max: count(use.maxGoodOnly),
    ...top,
  });
}

/** A unit has one scope for each group of its subjects, never more than these. */
const scopesOfUnit = 200;
