import { spellNumber } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";
import { unreachable } from "../rule/unreachable.ts";
import { isPlainText } from "../vocabulary/plain-text.ts";
import { isDueDay } from "./due-day.ts";
import type { NumberRange, Parameter, ParameterValue } from "./parameter.ts";

/** A value as a document states it: what it is for the parameter, or one sentence that says what is wrong with it. */
export type StatedValue = { readonly value: ParameterValue } | { readonly problem: Text };

/** What is asked of the parameter. */
type Asked = Pick<Parameter<never>, "type" | "choices" | "range">;

/** Reads a value that comes from outside. A document that states nothing is not asked: it leaves the parameter out. */
export function statedValue(parameter: Asked, stated: unknown): StatedValue {
  return isValueOf(parameter, stated) ? { value: stated } : { problem: problemWith(parameter) };
}

/** Where a parameter does not say which numbers have a meaning. */
const anyNumber: NumberRange = { from: 0, to: 1000, step: 0.5 };
const longestText = 500;
const mostTexts = 20;

function isValueOf({ type, choices, range }: Asked, stated: unknown): stated is ParameterValue {
  switch (type) {
    case "PERCENT":
      return isIn({ from: 0, to: 100, step: 1 }, stated);
    case "NUMBER":
      return isIn(range ?? anyNumber, stated);
    case "FLAG":
      return typeof stated === "boolean";
    case "CHOICE":
      return isCode(stated, choices);
    case "CHOICES":
      return isListOf(stated, (each) => isCode(each, choices));
    case "DAY":
      return typeof stated === "string" && isDueDay(stated);
    case "TEXT":
      return isWords(stated);
    case "TEXTS":
      return isListOf(stated, isWords) && stated.length <= mostTexts;
    default:
      return unreachable(type);
  }
}

const isIn = ({ from, to, step }: NumberRange, stated: unknown): stated is number =>
  typeof stated === "number" && stated >= from && stated <= to && Number.isInteger(stated / step);

const isCode = (stated: unknown, choices: Asked["choices"]): stated is string =>
  typeof stated === "string" && choices !== null && Object.hasOwn(choices, stated);

const isWords = (stated: unknown): stated is string =>
  typeof stated === "string" && stated.trim() !== "" && stated.length <= longestText && isPlainText(stated);

/** At least one, none twice. */
function isListOf(stated: unknown, isOne: (each: unknown) => each is string): stated is readonly string[] {
  return Array.isArray(stated) && stated.length > 0 && stated.every(isOne) && new Set(stated).size === stated.length;
}

function problemWith({ type, choices, range }: Asked): Text {
  switch (type) {
    case "PERCENT":
      return { vi: "Phải là số nguyên từ 0 đến 100.", en: "This must be a whole number from 0 to 100." };
    case "NUMBER":
      return numberProblem(range ?? anyNumber);
    case "FLAG":
      return { vi: "Phải chọn có hoặc không.", en: "This must be yes or no." };
    case "CHOICE":
      return { vi: `Phải chọn một trong: ${namesOf(choices, "vi")}.`, en: `Choose one of: ${namesOf(choices, "en")}.` };
    case "CHOICES":
      return {
        vi: `Phải chọn ít nhất một trong, mỗi mục một lần: ${namesOf(choices, "vi")}.`,
        en: `Choose at least one of, each once: ${namesOf(choices, "en")}.`,
      };
    case "DAY":
      return {
        vi: "Phải là một ngày trong năm xếp loại hoặc năm sau, không phải ngày 29 tháng 2.",
        en: "This must be a day of the rating year or of the year after, not 29 February.",
      };
    case "TEXT":
      return {
        vi: `Phải ghi nội dung, tối đa ${longestText} ký tự, không có ký tự ẩn.`,
        en: `This must be filled in, with at most ${longestText} characters and none that is hidden.`,
      };
    case "TEXTS":
      return {
        vi: `Phải ghi từ 1 đến ${mostTexts} mục khác nhau, mỗi mục tối đa ${longestText} ký tự, không có ký tự ẩn.`,
        en: `Give 1 to ${mostTexts} different entries, each of at most ${longestText} characters and none hidden.`,
      };
    default:
      return unreachable(type);
  }
}

function numberProblem({ from, to, step }: NumberRange): Text {
  const [least, most] = [spellNumber(from), spellNumber(to)];
  return step === 1
    ? {
        vi: `Phải là số nguyên từ ${least.vi} đến ${most.vi}.`,
        en: `This must be a whole number from ${least.en} to ${most.en}.`,
      }
    : {
        vi: `Phải là số từ ${least.vi} đến ${most.vi}, nguyên hoặc lẻ nửa (ví dụ 3 hoặc 0,5).`,
        en: `This must be a number from ${least.en} to ${most.en}, whole or a half (e.g. 3 or 0.5).`,
      };
}

const namesOf = (choices: Asked["choices"], language: keyof Text): string =>
  Object.values(choices ?? {})
    .map((name) => name[language])
    .join("; ");
