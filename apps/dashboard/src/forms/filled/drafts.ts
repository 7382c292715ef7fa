import type { FilledForm, FilledItem } from "../../providers/queries/filledForm.ts";

/** What was typed at a place and is not kept yet. */
export interface Draft {
  readonly value: unknown;
  /** What stood there when typing began. */
  readonly before: unknown;
  readonly version: number;
}

/** How keeping goes: nothing typed yet, waiting for a pause, on its way, kept at a moment, or why not. */
export type Keeping =
  | { readonly kind: "IDLE" }
  | { readonly kind: "TYPING" }
  | { readonly kind: "KEEPING" }
  | { readonly kind: "KEPT"; readonly at: Date }
  /** One place waits for an answer: two texts, or one that cannot stand there. */
  | { readonly kind: "ASKED" }
  /** What was typed is still here and is sent again. */
  | { readonly kind: "PROBLEM"; readonly problem: Error };

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === "";

export const isSame = (one: unknown, other: unknown): boolean =>
  (isNothing(one) && isNothing(other)) || JSON.stringify(one) === JSON.stringify(other);

export const itemIn = ({ items }: Pick<FilledForm, "items">, id: string): FilledItem | undefined =>
  items.find((item) => item.id === id);

/** Whether somebody else wrote something else at the place meanwhile. */
export function isClash({ value, before }: Draft, there: FilledItem | undefined): boolean {
  return there !== undefined && !isSame(there.value, before) && !isSame(there.value, value);
}
