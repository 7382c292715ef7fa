import { describe, expect, it } from "vitest";
import { aMember } from "../testing/facts.ts";
import { aMember2025 } from "../testing/facts-2025.ts";
import { under2019 } from "../testing/verdicts.ts";
import { under2025 } from "../testing/verdicts-2025.ts";

const verdicts = {
  "HD21.ELIG.MEMBER.SCOPE": (facts: object) => under2019(aMember(facts)),
  "QD366.ELIG.MEMBER.SCOPE": (facts: object) => under2025(aMember2025(facts)),
};

describe.each(Object.entries(verdicts))("%s: the document that exempts or suspends", (id, verdictOf) => {
  const outcomes = (facts: object) =>
    verdictOf(facts)
      .findings.filter(({ ruleId }) => ruleId === id)
      .map(({ outcome }) => outcome);

  it("is asked for where it is not recorded: the member stays unrated, with a reminder", () => {
    const facts = { partyActivitySuspended: true, standingDecision: null };
    expect(verdictOf(facts)).toMatchObject({ status: "NOT_RATED", reason: "SUSPENDED" });
    expect(outcomes(facts)).toEqual(["FAILED", "WARNING"]);
  });

  it("is shown where it is", () => {
    const facts = { exempt: true, standingDecision: "12-QĐ/ĐU, 05/03/2019, Đảng ủy xã An Tân" };
    expect(outcomes(facts)).toEqual(["FAILED", "PASSED"]);
    expect(verdictOf(facts).findings.find(({ outcome }) => outcome === "PASSED")?.message.vi).toContain("12-QĐ/ĐU");
  });

  it("is not asked for where nobody says whether there is one, nor of other reasons", () => {
    expect(outcomes({ exempt: true })).toEqual(["FAILED", "NOT_APPLICABLE"]);
    expect(verdictOf({ admittedOn: "2025-12-01" }).findings.filter(({ outcome }) => outcome === "WARNING")).toEqual([]);
  });
});
