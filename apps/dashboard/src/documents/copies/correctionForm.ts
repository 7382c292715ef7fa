import { correctableFigures } from "@xep-loai/domain";
import type { CorrectionGiven } from "../../providers/acts/textCorrection.ts";
import type { Parameter } from "../../providers/queries/parameterFields.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import type { FormValues } from "../../view/formValues.ts";
import { fieldOf } from "../draft/draftForm.ts";
import { type Entered, problemIn, valueIn } from "../draft/entered.ts";

/** The parameters a copy may state with a rule, those of its place first. */
export const figuresOfRule = (ruleId: string, all: readonly ParameterInForce[]): ParameterInForce[] =>
  correctableFigures(ruleId).flatMap(({ id }) => all.find(({ parameter }) => parameter.id === id) ?? []);

/** What was typed of a copy, as the act wants it. */
export const correctionFrom = (given: FormValues, ruleId: string, figures: readonly Parameter[]): CorrectionGiven => ({
  ruleId,
  citation: given.text("citation"),
  clause: given.lines("clause"),
  copy: given.text("copy"),
  copiedOn: given.day("copiedOn"),
  yearFrom: Number(given.text("yearFrom")),
  figures: figures.flatMap((parameter) => {
    const read = valueIn(parameter, enteredIn(given, parameter));
    return "problem" in read ? [] : [{ parameter: parameter.id, value: read.value }];
  }),
});

/** The first figure with which something is wrong, and what; null: none. */
export function figureProblem(given: FormValues, figures: readonly Parameter[]) {
  for (const parameter of figures) {
    const problem = problemIn(parameter, enteredIn(given, parameter));
    if (problem !== null) return { parameter, problem };
  }
  return null;
}

const enteredIn = (given: FormValues, { id }: Parameter): Entered => ({
  text: given.text(fieldOf("value", id)),
  codes: given.all(fieldOf("codes", id)),
  nextYear: given.text(fieldOf("year", id)) === "next",
});
