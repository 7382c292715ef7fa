import type { Form } from "@xep-loai/domain";
import { itemsOf } from "@xep-loai/domain";
import { createContext, useContext } from "react";
import type { Refused } from "../../providers/problem.ts";
import type { FilledItem } from "../../providers/queries/filledForm.ts";
import type { FormKeeper } from "./formKeeper.ts";

/** Of a place of the form: what stands there, and how it is written. */
export interface Place {
  readonly item: FilledItem;
  /** As typed, else as kept. */
  readonly value: unknown;
  readonly clash: FilledItem | undefined;
  readonly problem: Refused | undefined;
}

interface Filling {
  readonly placeOf: (id: string) => Place | undefined;
  readonly isOpen: boolean;
  readonly keeper: FormKeeper;
  /** Where what is held elsewhere is entered; null: nowhere in particular. */
  readonly whereOf: (item: FilledItem) => { readonly to: string; readonly label: string } | null;
}

export const FillingContext = createContext<Filling | null>(null);

export function useFilling(): Filling {
  const filling = useContext(FillingContext);
  if (filling === null) throw new Error("a filled form stands inside its page");
  return filling;
}

/** What a box is called to who does not see it: its own words, else those it stands below. */
export function nameOf(form: Form, id: string, language: "vi" | "en"): string {
  const items = itemsOf(form);
  const own = items.find((item) => item.id === id)?.label;
  const above = items.find(({ parts }) => parts.some((part) => part.id === id))?.label;
  return [above, own].flatMap((label) => (label ? [label[language]] : [])).join(" ");
}
