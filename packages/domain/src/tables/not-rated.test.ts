import { expect, it } from "vitest";
import { headDocuments } from "../rule-sets/head-documents.ts";
import { ruleById } from "../rules.ts";
import { SubjectKind } from "../vocabulary/subject.ts";
import { NotRatedReason } from "../vocabulary/tier.ts";
import { ruleLeavingUnrated } from "./not-rated.ts";

it.each([
  ["TIERS_2019", "ORG", "NEWLY_FOUNDED", "HD21.ELIG.ORG.SIX_MONTHS"],
  ["TIERS_2019", "MEMBER", "NEWLY_ADMITTED", "HD21.ELIG.MEMBER.SIX_MONTHS"],
  ["TIERS_2019", "MEMBER", "EXEMPT", "HD21.ELIG.MEMBER.SCOPE"],
  ["TIERS_2019", "COLLECTIVE", "NEWLY_FOUNDED", "HD21.ELIG.COLLECTIVE.SIX_MONTHS"],
  ["POINTS_2025", "MEMBER", "SUSPENDED", "QD366.ELIG.MEMBER.SCOPE"],
  ["POINTS_2016", "MEMBER", "EXEMPT", "KH57.MEMBER.SCOPE"],
  ["POINTS_2016", "MEMBER", "SUSPENDED", null],
  ["NOT_HELD", "MEMBER", "EXEMPT", null],
] as const)("%s leaves a %s without a tier as %s by %s", (regime, kind, reason, rule) =>
  expect(ruleLeavingUnrated(regime, kind, reason)).toBe(rule),
);

it("names rules that are there alone", () => {
  const named = headDocuments.flatMap(({ regime }) =>
    Object.values(SubjectKind).flatMap((kind) =>
      Object.values(NotRatedReason).flatMap((reason) => ruleLeavingUnrated(regime, kind, reason) ?? []),
    ),
  );
  expect(named.filter((id) => ruleById(id) === undefined)).toEqual([]);
});
