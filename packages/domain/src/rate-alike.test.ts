import { describe, expect, it } from "vitest";
import { rateAlike } from "./rate-alike.ts";
import { cv04 } from "./rule-sets/cv04.ts";
import { effectiveRuleSet } from "./rule-sets/effective.ts";
import { hd21 } from "./rule-sets/hd21.ts";
import { notHeld } from "./rule-sets/not-held.ts";
import type { Overlay } from "./rule-sets/overlay.ts";
import { override } from "./rule-sets/override.ts";
import { excellentTierForAll, peers } from "./rule-sets/parameters/organisation.ts";
import { parameters2019 } from "./rule-sets/parameters/parameters-2019.ts";
import { deadlineInclusive, grassrootsDeadline } from "./rule-sets/parameters/scopes.ts";
import { ruleSetById } from "./rule-sets/rule-sets.ts";

const below = (...overrides: Overlay["overrides"]) =>
  effectiveRuleSet(hd21, [{ ...cv04, id: "17", overrides, adds: [] }]);
const known = (id: string) => ruleSetById(id) ?? notHeld;

describe("two rule sets rate alike", () => {
  it.each([
    ["one and the same", hd21, hd21],
    ["a document that states nothing", hd21, below()],
    [
      "only deadlines differ",
      hd21,
      below(override(grassrootsDeadline, "Y-12-10", "", []), override(deadlineInclusive, true, "", [])),
    ],
    ["a document whose text is not held", hd21, known("KH165-TU")],
  ])("%s", (_, one, other) => expect([rateAlike(one, other), rateAlike(other, one)]).toEqual([true, true]));
});

describe("they may differ", () => {
  it.each([
    ["other bodies count", hd21, below(override(peers, ["GOVERNMENT"], "", []))],
    ["a misprint is told where its words are not met (C1)", hd21, below(override(excellentTierForAll, "GOOD", "", []))],
    ["a rule has other words", known("CV26-DUK"), known("CV54")],
    ["no rules are held", hd21, notHeld],
  ])("%s", (_, one, other) => expect([rateAlike(one, other), rateAlike(other, one)]).toEqual([false, false]));

  it.each(parameters2019.filter(({ topic, write }) => write && topic !== "DEADLINE"))("$id", (parameter) => {
    const value = parameter.type === "CHOICES" || parameter.type === "TEXTS" ? ["x"] : "x";
    expect(rateAlike(hd21, below({ parameter, value, citation: "", clause: [] }))).toBe(false);
  });
});
