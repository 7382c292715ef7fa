import fc from "fast-check";
import { expect, it } from "vitest";
import { hasEveryMember } from "./every-member.ts";
import { parseExactly } from "./exact-number.ts";
import { surveyJson } from "./json-survey.ts";

const isSure = (text: string) => hasEveryMember(parseExactly(text), text);

it.each([
  ["{}", true],
  ['{"a": 1, "b": [{"a": 2}, null]}', true],
  ['{"a": 0.12345678901234567890}', true],
  ['{"a": 1, "a": 2}', false],
  ['{"a": 0.12345678901234567890, "b": 1, "b": 2}', false],
  ['{"__proto__": 1, "__proto__": 2}', false],
  ['{"at": "08:00"}', false],
])("%s: %s", (text, sure) => expect(isSure(text)).toBe(sure));

it("is never sure of a text in which a member is given twice", () => {
  const key = fc.constantFrom("a", "b", ":", "__proto__");
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("1", "null", '"x:y"', "1e400", "12345678901234567890"),
      fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join()}]`),
      fc
        .array(fc.tuple(key, tie("value")), { maxLength: 3 })
        .map((members) => `{${members.map(([name, held]) => `${JSON.stringify(name)}:${held}`).join()}}`),
    ),
  }));
  fc.assert(
    fc.property(value, (text) => surveyJson(text).repeated.length === 0 || !isSure(text)),
    { numRuns: 2000 },
  );
});
