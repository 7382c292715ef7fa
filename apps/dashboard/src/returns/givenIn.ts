import { figuresOfFields, type ReturnField, type ReturnFigures, returnFields } from "@xep-loai/domain";
import type { FormValues } from "../view/formValues.ts";
import { truthIn } from "../view/readFields.ts";

/** What stands in the form at this moment; a field left empty is nought. */
export interface GivenInForm {
  readonly fields: Readonly<Record<ReturnField, number>>;
  readonly figures: ReturnFigures;
  /** null: not answered yet. */
  readonly goodIncludesExcellent: boolean | null;
}

export function givenIn(given: FormValues): GivenInForm {
  const counts = Object.values(returnFields).map((field) => [field, Number(given.text(field)) || 0] as const);
  const fields = Object.fromEntries(counts) as Record<ReturnField, number>;
  return {
    fields,
    figures: figuresOfFields(fields),
    goodIncludesExcellent: truthIn(given, "goodIncludesExcellent"),
  };
}
