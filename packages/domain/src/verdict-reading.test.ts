import { describe, expect, it } from "vitest";
import type { Finding } from "./rule/finding.ts";
import { aMember, anOrganisation, tierCounts } from "./testing/facts.ts";
import { under2019 } from "./testing/verdicts.ts";
import { blockingFindings, whyNotHigher } from "./verdict-reading.ts";

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId }) => ruleId);

describe("why not one tier higher", () => {
  it("names what closes the next tier, not what closes only a higher one", () => {
    const verdict = under2019(anOrganisation({ subordinates: tierCounts({ GOOD: 4, COMPLETED: 6 }) }));
    expect(ids(whyNotHigher(verdict, "COMPLETED"))).toEqual(["HD21.ORG.GOOD.SUBORDINATE_SHARE"]);
    expect(ids(whyNotHigher(verdict, "GOOD"))).toEqual([
      "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE",
      "HD21.ORG.GOOD.SUBORDINATE_SHARE",
    ]);
  });

  it("includes open attestations", () => {
    expect(ids(whyNotHigher(under2019(aMember({ attestations: {} })), "GOOD"))).toEqual([
      "HD21.MEMBER.EXCELLENT.PROFILE",
    ]);
  });

  it("has nothing to say at the top", () => expect(whyNotHigher(under2019(aMember()), "EXCELLENT")).toEqual([]));

  it("names the closed gates where the rating is blocked", () => {
    const verdict = under2019(aMember({ reviewCompleted: false }));
    expect(ids(whyNotHigher(verdict, "NOT_COMPLETED"))).toEqual(["HD21.ELIG.REVIEW_COMPLETED"]);
  });
});

it("blocking findings leave warnings and attestations out", () => {
  const discipline = { selfDetected: true, consequencesRemedied: true };
  expect(blockingFindings(under2019(anOrganisation({ discipline, attestations: {} })))).toEqual([]);
  expect(ids(blockingFindings(under2019(anOrganisation({ programmesPoor: true }))))).toEqual([
    "HD21.ORG.NOT_COMPLETED.PROGRAMMES_POOR",
  ]);
});
