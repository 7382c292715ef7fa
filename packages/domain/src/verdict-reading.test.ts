import { describe, expect, it } from "vitest";
import type { Finding } from "./rule/finding.ts";
import { aMember, anOrganisation, tierCounts } from "./testing/facts.ts";
import { aMember2016, anOrganisation2016, votes } from "./testing/facts-2016.ts";
import { under2019 } from "./testing/verdicts.ts";
import { under2016 } from "./testing/verdicts-2016.ts";
import { barring, blockingFindings, whyNotHigher } from "./verdict-reading.ts";
import type { QualityTier } from "./vocabulary/tier.ts";

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

describe("where tiers are not cumulative (KH 57)", () => {
  const open = { leaderDiscipline: { selfDetected: false } } as const;

  it("names the conditions of the next tier alone", () => {
    const verdict = under2016(anOrganisation2016({ collectiveGood: false, collectiveExcellent: false }));
    expect(ids(whyNotHigher(verdict, "COMPLETED"))).toEqual(["KH57.ORG.GOOD.NO_DISCIPLINE"]);
    expect(ids(whyNotHigher(verdict, "GOOD"))).toEqual(["KH57.ORG.CLEAN_STRONG.COLLECTIVE"]);
  });

  it("has nothing to say up to the ceiling, whatever a lower tier asks", () => {
    const verdict = under2016(anOrganisation2016(open));
    expect(ids(blockingFindings(verdict))).toEqual(["KH57.ORG.GOOD.NO_DISCIPLINE"]);
    expect(whyNotHigher(verdict, "COMPLETED")).toEqual([]);
    expect(whyNotHigher(verdict, "GOOD")).toEqual([]);
  });

  it("names what forces the lowest tier beside what the next one asks", () => {
    const verdict = under2016(anOrganisation2016({ disunity: true, points: [20, 10, 7, 7, 5] }));
    expect(ids(whyNotHigher(verdict, "NOT_COMPLETED"))).toEqual([
      "KH57.ORG.COMPLETED.POINTS",
      "KH57.ORG.WEAK.POINTS",
      "KH57.ORG.WEAK.DISUNITY",
    ]);
  });

  it("names the votes each tier misses where none is reached", () => {
    const verdict = under2016(aMember2016({ votes: votes({ GOOD: 9 }) }));
    expect(ids(whyNotHigher(verdict, "COMPLETED"))).toEqual(["KH57.MEMBER.GOOD.CONDITIONS"]);
    expect(ids(blockingFindings(verdict))).toHaveLength(3);
  });
});

describe("what keeps a tier from being proposed at all (rules.md 3.0, «6 proposed tier»)", () => {
  const barredBy = (subject: Parameters<typeof under2019>[0], tier: QualityTier) =>
    ids(barring(under2019(subject, tier), tier));

  it("a rule known to be broken, for the tiers it closes alone", () => {
    const organisation = anOrganisation({ subordinates: tierCounts({ GOOD: 8, COMPLETED: 2 }), programmesPoor: true });
    expect(barredBy(organisation, "COMPLETED")).toEqual(["HD21.ORG.NOT_COMPLETED.PROGRAMMES_POOR"]);
    expect(barredBy(organisation, "NOT_COMPLETED")).toEqual([]);
  });

  it("not an attestation that is open, nor a gate that opens before the decision", () => {
    expect(barredBy(aMember({ attestations: {} }), "EXCELLENT")).toEqual([]);
    expect(barredBy(aMember({ reviewCompleted: false }), "EXCELLENT")).toEqual([]);
  });

  it("not where no tier reaches its votes: the committee considers (rules.md C19)", () => {
    const verdict = under2016(aMember2016({ votes: votes({ GOOD: 9 }) }), "GOOD");
    expect(verdict.status).toBe("UNDECIDED");
    expect(barring(verdict, "GOOD")).toEqual([]);
  });

  it("any tier of who gets none this year", () => {
    const verdict = under2019(aMember({ exempt: true }), "GOOD");
    expect(verdict.status).toBe("NOT_RATED");
    expect(barring(verdict, "GOOD").every(({ outcome }) => outcome === "FAILED")).toBe(true);
  });
});
