import { hasEveryMember } from "./every-member.ts";
import { parseExactly } from "./exact-number.ts";
import { surveyJson } from "./json-survey.ts";
import { type Place, placeAfter, type Unreadable, unreadableAt } from "./unreadable.ts";

/** The text of one case as it stands in the input, and where it begins. */
export interface CaseText extends Place {
  readonly text: string;
}

/** One case as read: any JSON value, not yet judged. */
export interface CaseInput {
  readonly value: unknown;
  /** Paths of the keys given more than once; JSON.parse would silently take the last. */
  readonly repeated: readonly string[];
  /** How many more than those; none where left out. */
  readonly repeatedUntold?: number;
}

/** Reads the JSON of one case. Throws `Unreadable` with line and column where it is not JSON. */
export const readCaseText = (source: CaseText): CaseInput => readPlain(source.text) ?? readSurveyed(source);

/** A text in which nothing is given twice, as most are; null: the survey has to tell. */
function readPlain(text: string): CaseInput | null {
  const value = parsed(text);
  return value !== undefined && hasEveryMember(value, text) ? { value, repeated: [], repeatedUntold: 0 } : null;
}

function parsed(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

function readSurveyed(source: CaseText): CaseInput {
  const { brokenAt, repeated, repeatedUntold } = surveyJson(source.text);
  if (brokenAt !== null) throw notJson(source, brokenAt);
  return { value: parseExactly(source.text), repeated, repeatedUntold };
}

function notJson(source: CaseText, offset: number): Unreadable {
  const place = placeAfter(source, source.text.slice(0, offset));
  const found = source.text.slice(offset, offset + 1);
  return found === ""
    ? unreadableAt(place, "JSON bị cắt cụt", "the JSON ends too early")
    : unreadableAt(place, `không phải JSON, tại ${JSON.stringify(found)}`, `not JSON, at ${JSON.stringify(found)}`);
}
