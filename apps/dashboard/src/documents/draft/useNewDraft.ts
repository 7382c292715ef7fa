import { useState } from "react";
import type { DocumentDraft } from "../../providers/acts/document.ts";
import { useCycles } from "../../providers/queries/cycles.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { FormValues } from "../../view/formValues.ts";
import { useView } from "../../view/useView.ts";
import { statedBy } from "../keptDraft.ts";
import { useNewestYear, useRuleYear } from "../useRuleYear.ts";
import { type Head, headFrom, headInput, headOf, newHead } from "./head.ts";
import { useKeptHere } from "./useKeptHere.ts";

/** The head of a document that is not kept by the API yet: where it starts, and how this browser keeps it meanwhile. */
export function useNewDraft(replaces: Document | null) {
  const { organisationId } = useView();
  const firstYear = useFirstYear();
  const [keptHere, keep] = useKeptHere(replaces ? `next.${replaces.id}` : "new");
  const [start] = useState(() => keptHere?.form.head ?? (replaces ? headOf(replaces) : newHead(firstYear)));
  return {
    start,
    keepHere: (given: FormValues) => keep({ form: { head: headFrom(given), values: [] }, version: null }),
    forget: () => keep(null),
    /** A next version states what the one before stated, until it is changed. */
    draftOf: (head: Head): DocumentDraft => ({
      ...headInput(head),
      organisationId: replaces?.organisation?.id ?? organisationId,
      replaces: replaces && { id: replaces.id, version: replaces.version ?? 0 },
      overrides: replaces ? statedBy(replaces) : [],
    }),
  };
}

/** The year looked at where its rules can still change, else the next one. */
function useFirstYear(): number {
  const { year, isComing } = useRuleYear();
  const newest = useNewestYear();
  const isOpen = useCycles().data?.some((cycle) => cycle.year === year && cycle.state === "OPEN") ?? false;
  return isOpen || isComing ? year : newest + 1;
}
