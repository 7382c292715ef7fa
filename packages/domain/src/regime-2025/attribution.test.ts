import { describe, expect, it } from "vitest";
import { qd366 } from "../rule-sets/qd366.ts";
import { tierCounts } from "../testing/facts.ts";
import { aCollective2025, aLeader2025, aMember2025, anOrganisation2025 } from "../testing/facts-2025.ts";
import { answerIn, findingIn } from "../testing/verdicts.ts";
import { qd366With, under2025 } from "../testing/verdicts-2025.ts";

const former = "QD366.ELIG.DISCIPLINE.FORMER_ORG";
const both = "QD366.ELIG.DISCIPLINE.BOTH_ORGS";
const lowest = "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MEMBER_DISCIPLINE";

/** Somebody moved from A to B and was reprimanded at B for what was done at A. */
const reprimand = { form: "REPRIMAND", dutyRelated: true, withinCompetence: true } as const;
const atFormer = { ...reprimand, disciplinedElsewhere: true };
const atNew = { ...reprimand, violatedElsewhere: true };

describe("violated at A, disciplined at B (rows 27 and 28)", () => {
  it("the collective of A answers for one who has left", () => {
    const verdict = under2025(aCollective2025({ personDisciplines: [atFormer] }));
    expect(verdict).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
    expect(answerIn(verdict, former)).toBe("PASSED");
    expect(findingIn(verdict, former).facts.find(({ name }) => name === "formerDisciplines")?.value?.vi).toBe(
      "Khiển trách",
    );
  });

  it("that of B does not", () => {
    const verdict = under2025(aCollective2025({ personDisciplines: [atNew] }));
    expect(verdict).toMatchObject({ forced: false, ceiling: "EXCELLENT" });
    expect(answerIn(verdict, lowest)).toBe("PASSED");
  });

  it("the organisation A is not excellent, B may be", () => {
    expect(under2025(anOrganisation2025({ personDisciplines: [atFormer] })).ceiling).toBe("GOOD");
    expect(under2025(anOrganisation2025({ personDisciplines: [atNew] })).ceiling).toBe("EXCELLENT");
  });

  it("whether it is within A's competence has to be said", () => {
    const { withinCompetence: _, ...unsaid } = atFormer;
    expect(answerIn(under2025(aCollective2025({ personDisciplines: [unsaid] })), lowest)).toContain("UNKNOWN");
  });

  it("violations at both places count at each", () => {
    const verdict = under2025(aCollective2025({ personDisciplines: [atNew, reprimand] }));
    expect(verdict.forced).toBe(true);
    expect(answerIn(verdict, both)).toBe("PASSED");
    expect(answerIn(under2025(aCollective2025({ personDisciplines: [atNew] })), both)).toBe("NOT_APPLICABLE");
  });

  it.each([
    ["member", aMember2025({ disciplines: [atNew] })],
    ["leader", aLeader2025({ disciplines: [atNew] })],
  ])("the %s is at the lowest wherever it happened", (_, subject) => {
    const verdict = under2025(subject);
    expect(verdict).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
    expect(answerIn(verdict, former)).toBe("PASSED");
  });
});

describe("members of a chi bộ, where a board asks a share", () => {
  const asking = qd366With({
    org: { ...qd366.parameters.org, shares: { ...qd366.parameters.org.shares, goodPct: 100 } },
  });
  const cell = (countedHere: readonly "NOT_COMPLETED"[], countedThere: readonly "NOT_COMPLETED"[], lowestHere = 0) =>
    anOrganisation2025({
      kind: "GRASSROOTS_PARTY_CELL",
      members: tierCounts({ GOOD: 10, NOT_COMPLETED: lowestHere }),
      formerOrgDisciplines: { countedHere, countedThere },
    });

  it("one who left counts in A's share, and not in B's", () => {
    const [a, b] = [cell(["NOT_COMPLETED"], []), cell([], ["NOT_COMPLETED"], 1)];
    expect(answerIn(under2025(a, undefined, asking), "QD366.ORG.BASIS")).toBe("FAILED GOOD");
    expect(answerIn(under2025(b, undefined, asking), "QD366.ORG.BASIS")).toBe("PASSED");
    expect(answerIn(under2025(a), former)).toBe("PASSED");
  });
});
