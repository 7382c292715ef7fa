import { isDueDay, type NumberRange, type ParameterValue, statedValue, type Text } from "@xep-loai/domain";
import type { Parameter } from "../../providers/queries/parameterFields.ts";

/** A value as it is typed, ticked or chosen; what the type of the parameter does not ask stays empty. */
export interface Entered {
  /** A number, words, a day such as 15/12, the code of a choice, yes or no. */
  readonly text: string;
  /** Those ticked of several. */
  readonly codes: readonly string[];
  /** The day is one of the year after the rating year. */
  readonly nextYear: boolean;
}

export const nothingEntered: Entered = { text: "", codes: [], nextYear: false };

type Asked = Pick<Parameter, "type" | "choices" | "range">;

const rangeOf = ({ range }: Asked): NumberRange | null => range && { ...range, step: range.step === 1 ? 1 : 0.5 };

/** What was entered, as the parameter takes it, or what is wrong with it. */
export function valueIn(parameter: Asked, entered: Entered) {
  const choices = parameter.choices && Object.fromEntries(parameter.choices.map(({ code, label }) => [code, label]));
  return statedValue({ type: parameter.type, choices, range: rangeOf(parameter) }, read(parameter.type, entered));
}

/** What is wrong with it; null: nothing. */
export function problemIn(parameter: Asked, entered: Entered): Text | null {
  const stated = valueIn(parameter, entered);
  return "problem" in stated ? stated.problem : null;
}

function read(type: Parameter["type"], { text, codes, nextYear }: Entered): unknown {
  switch (type) {
    case "PERCENT":
    case "NUMBER":
      return numberIn(text);
    case "FLAG":
      return { yes: true, no: false }[text];
    case "CHOICES":
      return codes;
    case "TEXTS":
      return linesIn(text);
    case "DAY":
      return dayIn(text, nextYear);
    default:
      return text.trim();
  }
}

/** «0,5», also “0.5”; a percentage may carry its sign. */
function numberIn(text: string): number | null {
  const [, figures] = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text) ?? [];
  return figures === undefined ? null : Number(figures.replace(",", "."));
}

export const linesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function dayIn(text: string, nextYear: boolean): string | null {
  const [, day = "", month = ""] = /^\s*(\d{1,2})[./-](\d{1,2})\s*$/.exec(text) ?? [];
  const due = `${nextYear ? "Y+1" : "Y"}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDueDay(due) ? due : null;
}

/** A value as one would have entered it. */
export function enteredOf(type: Parameter["type"], value: ParameterValue): Entered {
  if (type === "CHOICES") return { ...nothingEntered, codes: [value].flat().map(String) };
  if (type === "DAY") return enteredDay(String(value));
  return { ...nothingEntered, text: textOf(type, value) };
}

function textOf(type: Parameter["type"], value: ParameterValue): string {
  if (value === null) return "";
  if (type === "TEXTS") return [value].flat().join("\n");
  if (type === "FLAG") return value === true ? "yes" : "no";
  return String(value).replace(".", typeof value === "number" ? "," : ".");
}

function enteredDay(value: string): Entered {
  const [, next, month, day] = /^Y(\+1)?-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (day === undefined) return nothingEntered;
  return { ...nothingEntered, text: `${day}/${month}`, nextYear: next !== undefined };
}
