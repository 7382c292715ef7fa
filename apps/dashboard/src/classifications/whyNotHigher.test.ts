import { describe, expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { isAboveCeiling, whatForbids } from "./aboveCeiling.ts";
import { aClassification } from "./sampleClassification.ts";
import { gatesClosed, gatesWarning, whyNotHigher } from "./whyNotHigher.ts";

const closing = aFinding({ outcome: "FAILED", blocksTier: "EXCELLENT" });
const gate = aFinding({ ruleId: "HD21.ELIG.REVIEW_COMPLETED", effect: "GATE", outcome: "FAILED" });
const scope = aFinding({ ruleId: "HD21.ELIG.MEMBER.SCOPE", effect: "NOT_RATED", outcome: "FAILED" });
const months = aFinding({ ruleId: "HD21.ELIG.MEMBER.SIX_MONTHS", effect: "NOT_RATED" });

describe("vì sao không cao hơn một bậc", () => {
  it("findings that close the next tier are the answer", () =>
    expect(whyNotHigher(aClassification({ explanation: { whyNotHigher: [closing] } }))).toEqual({
      kind: "CLOSED",
      nextTier: "EXCELLENT",
      findings: [closing],
    }));

  it("nothing in the rules closes it: the authority chose the tier", () =>
    expect(whyNotHigher(aClassification())).toMatchObject({ kind: "CHOSEN", nextTier: "EXCELLENT" }));

  it("what must be done before any tier is no reason of this one, and is told apart", () => {
    const given = aClassification({ explanation: { whyNotHigher: [gate, closing], findings: [gate, closing] } });
    expect(whyNotHigher(given)).toMatchObject({ kind: "CLOSED", findings: [closing] });
    expect(gatesClosed(given)).toEqual([gate]);
  });

  it("a closed gate alone closes no tier", () =>
    expect(whyNotHigher(aClassification({ explanation: { whyNotHigher: [gate] } })).kind).toBe("CHOSEN"));

  it("already at the top", () =>
    expect(whyNotHigher(aClassification({ tier: "EXCELLENT", explanation: { nextTier: null } })).kind).toBe("TOP"));

  it("the highest tier is claimed while a gate is closed: what bars it is the answer", () => {
    const blocked = { status: "BLOCKED" as const, ceiling: null, nextTier: null, findings: [gate, closing] };
    expect(whyNotHigher(aClassification({ tier: "EXCELLENT", explanation: blocked }))).toEqual({
      kind: "BARRED",
      tier: "EXCELLENT",
      findings: [closing],
    });
  });

  it("a step that only warns keeps nothing from being decided", () => {
    const warning = aFinding({ ruleId: "QD366.ORDER.CIVIL_SERVANT_FIRST", effect: "GATE", outcome: "WARNING" });
    const given = aClassification({ explanation: { findings: [gate, warning] } });
    expect([gatesClosed(given), gatesWarning(given)]).toEqual([[gate], [warning]]);
  });

  it("forced to the lowest, by these facts", () =>
    expect(
      whyNotHigher(
        aClassification({
          tier: "NOT_COMPLETED",
          explanation: { forced: true, nextTier: "COMPLETED", whyNotHigher: [closing] },
        }),
      ),
    ).toEqual({ kind: "FORCED", findings: [closing] }));

  it("not rated: the rule that says so, and no rule that was met", () =>
    expect(
      whyNotHigher(
        aClassification({
          tier: null,
          notRatedReason: "EXEMPT",
          explanation: { status: "NOT_RATED", reason: "EXEMPT", findings: [months, scope] },
        }),
      ),
    ).toEqual({ kind: "NOT_RATED", findings: [scope] }));

  it("no tier yet because a gate is closed", () =>
    expect(
      whyNotHigher(
        aClassification({ tier: null, explanation: { status: "BLOCKED", nextTier: null, findings: [gate] } }),
      ),
    ).toEqual({ kind: "BLOCKED", findings: [gate] }));

  it("no tier yet because none has its votes: what each misses, for the committee", () =>
    expect(
      whyNotHigher(
        aClassification({
          tier: null,
          explanation: { status: "UNDECIDED", ceiling: null, nextTier: null, whyNotHigher: [closing] },
        }),
      ),
    ).toEqual({ kind: "UNDECIDED", findings: [closing] }));

  it("no tier yet and nothing in the way", () =>
    expect(whyNotHigher(aClassification({ tier: null, explanation: { nextTier: null } })).kind).toBe("NOT_YET"));
});

describe("a tier above what the rules allow", () => {
  it.each([
    ["EXCELLENT", "GOOD", false, true],
    ["GOOD", "GOOD", false, false],
    ["COMPLETED", "GOOD", false, false],
    ["COMPLETED", null, true, true],
    ["NOT_COMPLETED", null, true, false],
    [null, "GOOD", false, false],
  ] as const)("%s under a ceiling of %s (forced: %s): %s", (tier, ceiling, forced, above) =>
    expect(isAboveCeiling(aClassification({ tier, explanation: { ceiling, forced } }))).toBe(above),
  );
});

describe("what forbids a tier above the ceiling", () => {
  const excellent = aFinding({ ruleId: "EXCELLENT", outcome: "FAILED", blocksTier: "EXCELLENT" });
  const good = aFinding({ ruleId: "GOOD", outcome: "FAILED", blocksTier: "GOOD" });
  const forbidding = (cumulative: boolean) =>
    whatForbids(
      aClassification({
        tier: "EXCELLENT",
        explanation: { cumulative, ceiling: "COMPLETED", findings: [excellent, good] },
      }),
    ).map(({ ruleId }) => ruleId);

  it("all it builds on, from 2019", () => expect(forbidding(true).toSorted()).toEqual(["EXCELLENT", "GOOD"]));

  it("its own conditions alone, in 2016", () => expect(forbidding(false)).toEqual(["EXCELLENT"]));
});
