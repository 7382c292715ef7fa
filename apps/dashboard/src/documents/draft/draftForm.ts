import type { Document } from "../../providers/queries/document.ts";
import type { FormValues } from "../../view/formValues.ts";
import { type Entered, enteredOf, nothingEntered } from "./entered.ts";
import { type Head, headFrom, headOf } from "./head.ts";

/** A value the document is to state, as it is typed. */
export interface ValueForm {
  /** Id of the parameter. */
  readonly parameter: string;
  readonly entered: Entered;
  readonly citation: string;
  /** One quoted place a line. */
  readonly clause: string;
}

/** A draft as it is typed. */
export interface DraftForm {
  readonly head: Head;
  readonly values: readonly ValueForm[];
}

export const newValue = (parameter: string): ValueForm => ({
  parameter,
  entered: nothingEntered,
  citation: "",
  clause: "",
});

/** The draft that is kept, to be written on. */
export const draftFormOf = (document: Document): DraftForm => ({
  head: headOf(document),
  values: document.overrides.map(({ parameter, stated, citation, clause }) => ({
    parameter: parameter.id,
    entered: enteredOf(parameter.type, stated.value),
    citation,
    clause: clause.join("\n"),
  })),
});

/** What fields of a value are called in the form. */
export const fieldOf = (field: "value" | "codes" | "year" | "citation" | "clause", parameter: string): string =>
  `${field}:${parameter}`;

/** The draft as its fields say it; `parameters` are those it has fields for. */
export const draftFormFrom = (given: FormValues, parameters: readonly string[]): DraftForm => ({
  head: headFrom(given),
  values: parameters.map((parameter) => ({
    parameter,
    entered: {
      text: given.text(fieldOf("value", parameter)),
      codes: given.all(fieldOf("codes", parameter)),
      nextYear: given.text(fieldOf("year", parameter)) === "next",
    },
    citation: given.text(fieldOf("citation", parameter)),
    clause: given.text(fieldOf("clause", parameter)),
  })),
});
