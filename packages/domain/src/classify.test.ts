import { describe, expect, it } from "vitest";
import { classify } from "./classify.ts";
import type { Finding } from "./rule/finding.ts";
import type { Verdict } from "./rule/verdict.ts";
import { hd21 } from "./rule-sets/hd21.ts";
import { kh57 } from "./rule-sets/kh57.ts";
import { notHeld } from "./rule-sets/not-held.ts";
import { readRows, type SubjectCase, subjectOf } from "./testing/cases.ts";
import { aCell, aMember, anOrganisation, tierCounts } from "./testing/facts.ts";
import { aMember2016 } from "./testing/facts-2016.ts";
import { under2019 } from "./testing/verdicts.ts";
import { isReported } from "./verdict-reading.ts";

interface Expected {
  readonly status: Verdict["status"];
  readonly block: readonly string[];
  readonly verdict?: Verdict["proposal"];
}

const verdictOf = (asked: SubjectCase): Verdict => classify(hd21, asked.year, subjectOf(asked), asked.proposedTier);

describe("the worked examples of HD 21 (rules.md, section 7)", () => {
  const rows = readRows<SubjectCase, Expected>("section7-hd21.jsonl").filter((row) => row.case.type === "subject");

  it("are all there", () => expect(rows).toHaveLength(51));

  it.each(rows.map((row) => [row.case.id, row.why, row] as const))("%s: %s", (_id, _why, { case: asked, expected }) => {
    const { block, verdict = null, ...rest } = expected;
    const actual = verdictOf(asked);
    expect(actual).toMatchObject({ ...rest, proposal: verdict });
    expect(blocking(actual)).toEqual([...block].sort());
  });

  const blocking = ({ findings }: Verdict): readonly string[] =>
    findings
      .filter((finding) => finding.severity === "BLOCK" && isReported(finding))
      .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)
      .sort();
});

describe("the examples of the case format, every reported finding", () => {
  type Reported = Pick<Finding, "ruleId" | "severity" | "outcome" | "blocksTier">;
  const rows = readRows<SubjectCase, { readonly findings: readonly Reported[] }>("case-format-hd21.jsonl");

  it.each(rows.map((row) => [row.case.id, row] as const))("%s", (_id, { case: asked, expected }) =>
    expect(
      verdictOf(asked)
        .findings.filter(isReported)
        .map(({ ruleId, severity, outcome, blocksTier }) => ({ ruleId, severity, outcome, blocksTier })),
    ).toEqual(expected.findings),
  );
});

describe("the proposed tier", () => {
  const open = anOrganisation({ attestations: {} });

  it.each([
    ["EXCELLENT", "NEEDS_ATTESTATION"],
    ["GOOD", "ACCEPTED"],
    ["NOT_COMPLETED", "ACCEPTED"],
  ] as const)("%s with the profile not yet attested: %s", (tier, proposal) =>
    expect(under2019(open, tier)).toMatchObject({ ceiling: "EXCELLENT", proposal }),
  );

  it("is refused above the ceiling, attested or not", () => {
    const capped = aMember({ attestations: {}, sickLeaveDays: 90 });
    expect(under2019(capped, "EXCELLENT").proposal).toBe("REFUSED");
    expect(under2019(capped, "COMPLETED").proposal).toBe("ACCEPTED");
  });

  it("denied closes the top tier", () => {
    const denied = anOrganisation({ attestations: { "HD21.ORG.EXCELLENT.PROFILE": false } });
    expect(under2019(denied, "EXCELLENT")).toMatchObject({ ceiling: "GOOD", proposal: "REFUSED" });
  });

  it("forced, only the lowest is accepted", () => {
    const forced = anOrganisation({ programmesPoor: true });
    expect(under2019(forced, "COMPLETED")).toMatchObject({ forced: true, proposal: "REFUSED" });
    expect(under2019(forced, "NOT_COMPLETED").proposal).toBe("ACCEPTED");
  });

  it("where there is none there is no verdict on it", () => expect(under2019(open).proposal).toBeNull());
});

it("one member re-rated takes the top tier from the cell (rules.md, example 57)", () => {
  expect(under2019(aCell({ members: tierCounts({ GOOD: 8, COMPLETED: 2 }) })).ceiling).toBe("EXCELLENT");
  expect(under2019(aCell({ members: tierCounts({ GOOD: 7, COMPLETED: 3 }) })).ceiling).toBe("GOOD");
});

describe("the explanation", () => {
  it("holds every rule of the subject, those that passed included", () => {
    expect(under2019(aMember()).findings.map(({ outcome }) => outcome)).toContain("PASSED");
    expect(new Set(under2019(aMember()).findings.map(({ ruleId }) => ruleId)).size).toBe(
      under2019(aMember()).findings.length,
    );
  });

  it("says something in both languages for every rule and every label", () => {
    for (const { message, facts } of under2019(anOrganisation({ targets: {}, discipline: {} })).findings) {
      expect(message.vi).not.toBe("");
      expect(message.en).not.toBe("");
      for (const { label } of facts) expect(label.vi).not.toBe("");
    }
  });

  it("is plain data when sent", () => {
    const [sent] = JSON.parse(JSON.stringify(under2019(aMember()).findings));
    expect(Object.keys(sent).sort()).toEqual([
      "arithmetic",
      "blocksTier",
      "citation",
      "clause",
      "effect",
      "facts",
      "message",
      "outcome",
      "ruleId",
      "severity",
    ]);
  });
});

it("a year whose rules are not held is taken as it was decided", () => {
  expect(classify(notHeld, 2018, aMember({ reviewCompleted: false }), "EXCELLENT")).toEqual({
    status: "RATEABLE",
    reason: null,
    forced: false,
    ceiling: "EXCELLENT",
    cumulative: true,
    proposal: "ACCEPTED",
    findings: [],
  });
});

describe("facts of one regime are not judged under another", () => {
  it("where the compiler knows the rule set, it refuses", () => {
    // @ts-expect-error facts of 2016 under HD 21
    expect(() => classify(hd21, 2019, aMember2016())).toThrow("facts of MEMBER under POINTS_2016");
    // @ts-expect-error facts of 2019 under KH 57
    expect(() => classify(kh57, 2016, aMember())).toThrow("facts of MEMBER under TIERS_2019");
  });

  it("a year whose rules are not held takes both", () => {
    expect(classify(notHeld, 2017, aMember2016()).status).toBe(classify(notHeld, 2017, aMember()).status);
  });
});
