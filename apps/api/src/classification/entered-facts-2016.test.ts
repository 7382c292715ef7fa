import { describe, expect, it } from "vitest";
import { enteredMember2016, enteredOrganisation2016 } from "./entered-facts-2016.ts";

describe("facts of 2016 are taken as the plan asks them", () => {
  it.each([
    {},
    { points: [38.5, 18, 14, 13, 9] },
    { points: [41, 20, 15, 15, 10] }, // refused by the rule, not by the form
    { peers: [{ kind: "GOVERNMENT", tier: "HIGHEST" }], leaderDiscipline: { selfDetected: true }, disunity: false },
    { collectiveExcellent: true, collectiveGood: true, meetingsRegular: true, leaderDiscipline: null },
  ])("of an organisation: %o", (facts) => expect(enteredOrganisation2016(facts, "x")).toEqual(facts));

  it.each([
    {},
    { votes: { official: 18, for: { EXCELLENT: 12, GOOD: 16, COMPLETED: 18, NOT_COMPLETED: 0 } } },
    { votes: { official: 18 }, civilServantTier: "COMPLETED_LIMITED" },
    { award: "CERTIFICATE_OF_MERIT", servingDiscipline: false, defects: ["VIOLATION"] },
    { award: null },
  ])("of a member: %o", (facts) => expect(enteredMember2016(facts, "x")).toEqual(facts));
});

describe("what does not belong there is a bug and never a guess", () => {
  it.each([
    { points: [38.5, 18, 14, 13] },
    { points: [38.2, 18, 14, 13, 9] },
    { points: [-1, 18, 14, 13, 9] },
    { levels: { "I.1": "GOOD" } },
    { peers: [{ kind: "GOVERNMENT", tier: "GOOD" }] },
  ])("of an organisation: %o", (facts) =>
    expect(() => enteredOrganisation2016(facts, "classification 2016/7")).toThrow(
      /^classification 2016\/7: facts of ORG/,
    ),
  );

  it.each([
    { votes: { official: 18, for: { EXCELLENT: 12 } } },
    { votes: { official: -1 } },
    { civilServantTier: "LIMITED" },
    { levels: {} },
  ])("of a member: %o", (facts) => expect(() => enteredMember2016(facts, "x")).toThrow("facts of MEMBER in 2016"));
});
