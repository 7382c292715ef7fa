import { useMemo } from "react";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { type TouchedResult, type TriedResult, useWhatIf } from "../providers/queries/whatIf.ts";
import { useSettled } from "../view/useSettled.ts";
import { useView } from "../view/useView.ts";
import { type Choices, isChanged, isOpen, tierItems } from "./choices.ts";

/** What would be if the tiers considered were decided; nothing of it is kept. */
export interface Trial {
  /** How many are considered at another tier than they have. */
  readonly changed: number;
  /** The figures below answer the choices before. */
  readonly isAsking: boolean;
  readonly error: Error | null;
  /** The scope as it would stand; null: not known. */
  readonly quota: QuotaUse | null;
  readonly resultOf: (id: string) => TriedResult | undefined;
  readonly touched: readonly TouchedResult[];
}

/** So long a choice has to stand before it is tried: several keys pressed in a list are one choice. */
const aChoiceMs = 400;

/** Tries the tiers considered for all that is not decided yet, where the viewer may. */
export function useTrial({ nodes, quota }: CandidateScope, choices: Choices, mayTry: boolean): Trial {
  const { year } = useView();
  const asked = useMemo(() => (mayTry ? tierItems(nodes.filter(isOpen), choices) : []), [mayTry, nodes, choices]);
  const items = useSettled(asked, aChoiceMs);
  const { data, error, isFetching } = useWhatIf(year, items);
  const results = useMemo(() => new Map((data?.results ?? []).map((result) => [result.id, result])), [data]);
  return {
    changed: nodes.filter((row) => isChanged(row, choices)).length,
    isAsking: isFetching || items !== asked,
    error,
    quota: data?.quotas.find(({ id }) => id === quota.id) ?? null,
    resultOf: (id) => results.get(id),
    touched: data?.touched ?? [],
  };
}
