import type { Text } from "@xep-loai/domain";
import type { z } from "zod";
import {
  noDay,
  noMoment,
  noTime,
  notFilledIn,
  notOnTheList,
  tooFew,
  tooLarge,
  tooLong,
  tooMany,
  tooSmall,
} from "./given-words.ts";
import { type Problem, refusalMessages } from "./refusal.ts";

/** What a condition of a shape says where it does not hold, and at which field where it looks at several. */
export const saying = (text: Text, ...path: string[]) =>
  path.length === 0 ? { params: { text } } : { params: { text }, path };

/** What is wrong with a value, field by field; `at` names it where it is no object with fields. */
export const problemsIn = ({ issues }: z.ZodError, at = ""): Problem[] =>
  issues.map((issue) => ({ path: pathOf(issue.path) || at, message: messageOf(issue) }));

/** `contents[2].text` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

type Issue = z.core.$ZodIssue;

function messageOf(issue: Issue): Text {
  switch (issue.code) {
    case "custom":
      return (issue.params as { text?: Text } | undefined)?.text ?? refusalMessages.BAD_INPUT;
    case "too_big":
      return most(issue.origin)(Number(issue.maximum));
    case "too_small":
      return issue.origin === "string" ? notFilledIn : least(issue.origin)(Number(issue.minimum));
    case "invalid_value":
      return notOnTheList;
    case "invalid_format":
      return formats[issue.format] ?? refusalMessages.BAD_INPUT;
    case "invalid_type":
      return notFilledIn;
    default:
      return refusalMessages.BAD_INPUT;
  }
}

const formats: Readonly<Record<string, Text>> = { date: noDay, datetime: noMoment, regex: noTime };

const most = (origin: string) => (origin === "string" ? tooLong : origin === "array" ? tooMany : tooLarge);

const least = (origin: string) => (origin === "array" ? tooFew : tooSmall);
