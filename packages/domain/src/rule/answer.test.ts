import { describe, expect, it } from "vitest";
import { expected, failed, gravest, notApplicable, passed, unanswered, unknown, warning } from "./answer.ts";
import { tell } from "./fact-makers.ts";

const explain = () => tell([], "", "");

it.each([
  [true, "PASSED"],
  [false, "WARNING"],
  [undefined, "UNKNOWN"],
])("what ought to be so and is %s: %s", (holds, outcome) => expect(expected(holds, explain).outcome).toBe(outcome));

describe("of several demands the one that stands worst answers", () => {
  const all = [notApplicable, passed, warning, unanswered, unknown, failed].map((answer) => answer(explain));

  it.each(all.map((answer, at) => [answer.outcome, at] as const))("%s is worse than what stands before it", (_, at) => {
    const [first, ...rest] = all.slice(0, at + 1).reverse();
    if (first === undefined) throw new Error("no answer");
    expect(gravest([first, ...rest])).toBe(first);
    expect(gravest([...rest, first] as unknown as readonly [typeof first, ...(typeof first)[]])).toBe(first);
  });
});
