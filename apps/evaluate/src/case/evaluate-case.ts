import type { CaseInput } from "../input/case-text.ts";
import type { Answer } from "./answer.ts";
import { type Problems, refuse, toldOf } from "./problem.ts";
import { answerQuotaCase, readQuotaCase } from "./quota-case.ts";
import { isObject, oneOf, readKey, required, text } from "./read.ts";
import { answerSubjectCase, readSubjectCase } from "./subject-case.ts";
import { answerTableCase, readTableCase } from "./table-case.ts";

/** Reads a case of one type: what is wrong with it goes into `problems`; the function returned answers it. */
type Prepare = (value: unknown, problems: Problems) => (() => Answer) | undefined;

const prepared =
  <C>(read: (value: unknown, problems: Problems) => C | undefined, answer: (given: C) => Answer): Prepare =>
  (value, problems) => {
    const given = read(value, problems);
    return given && (() => answer(given));
  };

/** The types of cases. A further one is one file and one line here. */
const types = new Map<string, Prepare>([
  ["subject", prepared(readSubjectCase, answerSubjectCase)],
  ["quota", prepared(readQuotaCase, answerQuotaCase)],
  ["table", prepared(readTableCase, answerTableCase)],
]);
const knownType = oneOf([...types.keys()]);

/** Answers one case, whatever JSON it is: always one answer, with what is wrong where it is invalid. */
export function evaluateCase({ value, repeated, repeatedUntold = 0 }: CaseInput): Answer {
  const problems: Problems = [];
  if (repeatedUntold > 0) problems.untold = repeatedUntold;
  for (const path of repeated) refuse(problems, path, "khóa này được ghi hai lần", "this key is given twice");
  const answer = prepare(value, problems);
  return answer && problems.length === 0 ? answer() : { id: idOf(value), status: "INVALID", errors: toldOf(problems) };
}

const prepare: Prepare = (value, problems) => {
  if (!isObject(value)) return refuse(problems, "", "mỗi trường hợp phải là một đối tượng", "a case must be an object");
  const type = readKey(value, "type", required(knownType), "", problems);
  if (type !== undefined) return types.get(type)?.(value, problems);
  readKey(value, "id", required(text), "", problems);
  return undefined;
};

const idOf = (value: unknown): string | null => (isObject(value) && typeof value.id === "string" ? value.id : null);
