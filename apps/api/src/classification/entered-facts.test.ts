import { describe, expect, it } from "vitest";
import { enteredFacts } from "./entered-facts.ts";

describe("facts on their way into and out of the database", () => {
  it("keeps what was entered", () => {
    const facts = { levels: { "I.1": "GOOD" }, targets: { assigned: 20, done: 10 }, sickLeaveDays: 90 };
    expect(enteredFacts("MEMBER", facts, "member 1")).toEqual(facts);
  });

  it("takes an empty record: every fact is unknown", () => {
    expect(enteredFacts("COLLECTIVE", {}, "collective 1")).toEqual({});
  });

  it.each([
    ["a key of another subject", "MEMBER", { peers: [] }, "peers"],
    ["what the database itself knows", "ORG", { subordinates: { GOOD: 3 } }, "subordinates"],
    ["a box the form does not have", "MEMBER", { levels: { "I.3": "GOOD" } }, "I.3"],
    ["a level that does not exist", "ORG", { levels: { "I.1": "FAIR" } }, "levels"],
    ["a count below zero", "MEMBER", { sickLeaveDays: -1 }, "sickLeaveDays"],
    ["a vote without its place", "LEADER", { placeVotes: [{ tier: "GOOD" }] }, "placeVotes"],
    ["a decision without a reason", "LEADER", { divergence: { tier: "GOOD", byBody: "x" } }, "reason"],
    ["a day that does not exist", "MEMBER", { disciplines: [discipline("2019-02-30")] }, "effectiveOn"],
  ] as const)("refuses %s, naming the row and the key", (_, subject, facts, key) => {
    const read = () => enteredFacts(subject, facts, "classification 2019/7");
    expect(read).toThrow("classification 2019/7");
    expect(read).toThrow(key);
  });
});

function discipline(effectiveOn: string) {
  return { form: "REPRIMAND", effectiveOn, violationId: "v1" };
}
