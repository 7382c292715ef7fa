import type { NotRatedReason } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

/** The document by which somebody is exempt or suspended. */
export interface StandingDecision {
  readonly number: string;
  readonly decidedOn: string;
  readonly byBody: string;
}

/** Whether it is by a document that somebody is not rated. */
export const needsDecision = (reason: NotRatedReason | null): boolean => reason === "EXEMPT" || reason === "SUSPENDED";

/** Puts it in words; where none is recorded it says so. */
export function useDecisionOnFile(): (decision: StandingDecision | null) => string {
  const text = useText();
  const { date } = useFigures();
  return (decision) =>
    decision
      ? text("people.decision", { number: decision.number, date: date(decision.decidedOn), body: decision.byBody })
      : text("people.noDecision");
}
