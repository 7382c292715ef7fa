import { describe, expect, it } from "vitest";
import { members2016 } from "../testing/border-members-2016.ts";
import { organisations2016 } from "../testing/border-organisations-2016.ts";
import type { FactChanges } from "../testing/hd21-facts.ts";
import { aCase2016, type Subject2016 } from "../testing/kh57-facts.ts";
import { told } from "../testing/told.ts";
import { evaluateCase } from "./evaluate-case.ts";

const tables = { organisations: organisations2016, members: members2016 };

describe.each(Object.entries(tables))("%s under KH 57", (_, topics) => {
  describe.each(Object.entries(topics))("%s", (_, cases) => {
    it.each(cases)("%s", (_, value, expected) => expect(told(evaluateCase({ value, repeated: [] }))).toBe(expected));
  });
});

describe("the proposed tier", () => {
  const good = { points: [40, 20, 10, 10, 0] };
  const votedGood = { votes: { official: 18, for: { GOOD: 10 } } };

  // biome-ignore format: a table, one case per line
  const proposals: readonly (readonly [subject: Subject2016, facts: FactChanges, proposed: string, verdict: string])[] = [
    ["ORG", {}, "CLEAN_STRONG", "ACCEPTED"],
    ["ORG", {}, "WEAK", "ACCEPTED"],
    ["ORG", good, "CLEAN_STRONG", "REFUSED"],
    ["ORG", good, "GOOD", "ACCEPTED"],
    ["ORG", { collectiveExcellent: null }, "CLEAN_STRONG", "REFUSED"],
    ["ORG", { disunity: true }, "COMPLETED", "REFUSED"],
    ["ORG", { disunity: true }, "WEAK", "ACCEPTED"],
    ["ORG", { points: null }, "WEAK", "REFUSED"],
    ["MEMBER", {}, "EXCELLENT", "ACCEPTED"],
    ["MEMBER", votedGood, "EXCELLENT", "REFUSED"],
    ["MEMBER", votedGood, "COMPLETED", "ACCEPTED"],
    ["MEMBER", { votes: null }, "NOT_COMPLETED", "REFUSED"],
    ["MEMBER", { servingDiscipline: true }, "NOT_COMPLETED", "ACCEPTED"],
    ["MEMBER", { exempt: true }, "NOT_COMPLETED", "REFUSED"],
  ];

  it.each(proposals)("%s %j, %s: %s", (subject, facts, proposedTier, verdict) =>
    expect(evaluateCase({ value: aCase2016(subject, facts, { proposedTier }), repeated: [] })).toMatchObject({
      verdict,
    }),
  );

  it("is not told of where none is proposed", () =>
    expect(evaluateCase({ value: aCase2016("ORG"), repeated: [] })).not.toHaveProperty("verdict"));
});
