import type { ClassificationState, Finding, OrganisationKind, QualityTier, Verdict } from "@xep-loai/domain";
import { hd21, kh57 } from "@xep-loai/domain";
import { describe, expect, it } from "vitest";
import { isAgainstDecided, warningsOf } from "./rule-warning.service.ts";

const aFinding = (given: Partial<Finding>): Finding => ({
  ruleId: "HD21.TEST",
  citation: "HD 21",
  clause: [],
  effect: "REQUIRE",
  severity: "BLOCK",
  outcome: "FAILED",
  blocksTier: "EXCELLENT",
  facts: [],
  arithmetic: null,
  message: { vi: "không đạt", en: "not met" },
  ...given,
});

const aVerdict = (findings: readonly Finding[], given: Partial<Verdict> = {}): Verdict => ({
  status: "RATEABLE",
  reason: null,
  forced: false,
  ceiling: "NOT_COMPLETED",
  cumulative: true,
  proposal: null,
  findings,
  ...given,
});

const gate = { effect: "GATE", blocksTier: null } as const;
const notRated = { effect: "NOT_RATED", blocksTier: null } as const;
const warned = { outcome: "WARNING", severity: "WARN" } as const;

function warningFor(
  tier: QualityTier | null,
  state: ClassificationState,
  finding: Partial<Finding>,
  organisationKind: OrganisationKind = "DISTRICT_PARTY_ORGANIZATION",
) {
  const rated = {
    id: "7",
    organisationId: 3,
    replacesId: null,
    subjectKind: "ORG",
    state,
    tier,
    organisationKind,
  } as const;
  return warningsOf(rated, hd21, aVerdict([aFinding(finding)])).map(({ rank, magnitude, severity }) => [
    rank,
    magnitude,
    severity,
  ]);
}

describe("a finding becomes a warning where it contradicts the present tier", () => {
  it.each([
    ["a condition of the decided tier fails", "EXCELLENT", "DECIDED", {}, 20, 1, "BLOCK"],
    ["it fails for a tier that is only proposed", "EXCELLENT", "PROPOSED", {}, 40, 1, "BLOCK"],
    [
      "what would have to be known is not",
      "GOOD",
      "NOTIFIED",
      { outcome: "UNKNOWN", blocksTier: "GOOD" },
      20,
      1,
      "BLOCK",
    ],
    [
      "forced to the lowest, rated the highest",
      "EXCELLENT",
      "DECIDED",
      { effect: "FORCE_LOWEST", blocksTier: "COMPLETED" },
      20,
      3,
      "BLOCK",
    ],
    ["decided behind a closed gate", "GOOD", "DECIDED", gate, 20, 3, "BLOCK"],
    ["a tier for who is not to be rated", "COMPLETED", "PROPOSED", notRated, 40, 2, "BLOCK"],
    [
      "an attestation is still open",
      "EXCELLENT",
      "DECIDED",
      { outcome: "UNANSWERED", severity: "ATTEST" },
      50,
      1,
      "ATTEST",
    ],
    ["an attestation was answered no", "EXCELLENT", "DECIDED", { severity: "ATTEST" }, 20, 1, "BLOCK"],
    ["a cap that only warns", "EXCELLENT", "DECIDED", { ...warned, blocksTier: "GOOD" }, 60, 2, "WARN"],
    ["a warning that closes no tier", "GOOD", "VOTED", { ...warned, blocksTier: null }, 60, 0, "WARN"],
  ] as const)("%s: %s, %s", (_, tier, state, finding, rank, magnitude, severity) => {
    expect(warningFor(tier, state, finding)).toEqual([[rank, magnitude, severity]]);
  });

  it.each([
    ["the tier is below what the rule closes", "GOOD", "DECIDED", {}],
    ["there is no tier yet", null, "DRAFT", {}],
    ["the rule is met", "EXCELLENT", "DECIDED", { outcome: "PASSED", blocksTier: null }],
    ["the rule does not apply", "EXCELLENT", "DECIDED", { outcome: "NOT_APPLICABLE", blocksTier: null }],
    ["the gate is still to be passed before the decision", "GOOD", "VOTED", gate],
    ["a day is missing, and nothing is decided", "GOOD", "VOTED", { ...notRated, outcome: "UNKNOWN" }],
    ["a cap is kept to", "COMPLETED", "DECIDED", { ...warned, blocksTier: "GOOD" }],
    ["the lowest tier claims nothing", "NOT_COMPLETED", "DECIDED", { ...warned, blocksTier: null }],
    ["it is a note on the kind of subject", "GOOD", "DECIDED", { ...warned, effect: "NOTE", blocksTier: null }],
  ] as const)("no warning where %s", (_, tier, state, finding) => {
    expect(warningFor(tier, state, finding)).toEqual([]);
  });
});

describe("a cap by an organisation without a tier", () => {
  const nothingToCompare = { ...warned, effect: "CAP", blocksTier: null } as const;

  it("is a warning where the organisation should have one", () => {
    expect(warningFor("GOOD", "DECIDED", nothingToCompare)).toEqual([[60, 0, "WARN"]]);
  });

  it("is none where organisations of its kind are never rated: nobody could mend it", () => {
    expect(warningFor("GOOD", "DECIDED", nothingToCompare, "PROVINCIAL_PARTY_ORGANIZATION")).toEqual([]);
  });

  it("stays one where a province's collective caps its head", () => {
    const cap = { ...nothingToCompare, blocksTier: "GOOD" } as const;
    expect(warningFor("GOOD", "DECIDED", cap, "PROVINCIAL_PARTY_ORGANIZATION")).toEqual([[60, 1, "WARN"]]);
  });
});

describe("where tiers are not cumulative (KH 57)", () => {
  const rated = {
    id: "7",
    organisationId: 3,
    subjectKind: "MEMBER",
    state: "DECIDED",
    organisationKind: "SUBORDINATE_PARTY_CELL",
  } as const;
  const goodFails = aFinding({ ruleId: "GOOD.CONDITIONS", blocksTier: "GOOD" });
  const excellentFails = aFinding({ ruleId: "EXCELLENT.CONDITIONS" });

  const warned2016 = (tier: QualityTier, given: Partial<Verdict>, ...findings: Finding[]) =>
    warningsOf({ ...rated, tier, replacesId: "6" }, kh57, aVerdict(findings, { cumulative: false, ...given })).map(
      ({ ruleId }) => ruleId,
    );

  it("a condition of a lower tier says nothing of the tier reached", () =>
    expect(warned2016("EXCELLENT", { ceiling: "EXCELLENT" }, goodFails)).toEqual([]));

  it("above the ceiling the conditions of the very tier speak", () =>
    expect(warned2016("EXCELLENT", { ceiling: "COMPLETED" }, excellentFails, goodFails)).toEqual([
      "EXCELLENT.CONDITIONS",
    ]));

  it("what came decided with the data is noted; what is rated anew is held against the rules (rules.md 3.18)", () => {
    const of = (replacesId: string | null) =>
      warningsOf(
        { ...rated, tier: "EXCELLENT", replacesId },
        kh57,
        aVerdict([excellentFails], { cumulative: false, ceiling: "COMPLETED" }),
      );
    const [imported] = of(null);
    const [anew] = of("6");
    expect(imported).toMatchObject({ severity: "WARN", rank: 60, outcome: "FAILED", magnitude: 1 });
    expect(anew).toMatchObject({ severity: "BLOCK", rank: 20 });
    for (const warning of [imported, anew]) expect(warning && isAgainstDecided(warning)).toBe(true);
  });

  it("where no tier has its votes, those of the tier given", () =>
    expect(warned2016("GOOD", { status: "UNDECIDED", ceiling: null }, excellentFails, goodFails)).toEqual([
      "GOOD.CONDITIONS",
    ]));
});
