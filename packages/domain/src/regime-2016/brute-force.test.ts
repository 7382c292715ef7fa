import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberFacts2016, OrganisationFacts2016, SubjectFacts2016 } from "../facts-2016.ts";
import type { Verdict } from "../rule/verdict.ts";
import { under2016 } from "../testing/verdicts-2016.ts";
import { isReported } from "../verdict-reading.ts";
import { type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

// The ceiling worked out a second time, from the pseudo-code of rules.md 4.3 and the words of 3.18 alone, over random facts
// near the borders; and what is unknown worked out by trying every value it could have.

const few = fc.nat({ max: 4 });
const counts = fc.record({
  EXCELLENT: few,
  GOOD: few,
  COMPLETED: few,
  NOT_COMPLETED: fc.constantFrom(0, 0, 0, 1, 2, 3),
  NOT_RATED: few,
  PENDING: fc.constant(0),
});
const standing = fc.constantFrom("HIGHEST", "HIGHEST", "HIGHEST", "HIGHEST", "SECOND", "SECOND", "OTHER", "LOWEST");
const peer = fc.record({
  kind: fc.constantFrom("GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANIZATION", "MASS_ORGANIZATION"),
  tier: standing,
});
const group = (max: number) =>
  fc.oneof(
    fc.constant(max),
    fc.constant(max - 1),
    fc.integer({ min: max, max: 2 * max }).map((halves) => halves / 2),
  );
const points = fc.tuple(group(40), group(20), group(15), group(15), group(10));
const mostly = fc.constantFrom(true, true, true, false);
const rarely = fc.constantFrom(...Array<boolean>(9).fill(false), true);

const organisationFacts = fc.record({
  kind: fc.constantFrom("GRASSROOTS_PARTY_ORGANIZATION", "SUBORDINATE_PARTY_CELL"),
  counts,
  points,
  peers: fc.array(peer, { maxLength: 4 }),
  collectiveExcellent: mostly,
  collectiveGood: mostly,
  meetingsRegular: mostly,
  leaderDiscipline: fc.constantFrom(null, null, { selfDetected: true }, { selfDetected: false }),
  disunity: rarely,
  corruptionDiscipline: rarely,
});
type OrganisationGiven = typeof organisationFacts extends fc.Arbitrary<infer T> ? T : never;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function ceilingOfOrganisation(given: OrganisationGiven): string {
  const { EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED } = given.counts;
  const rated = EXCELLENT + GOOD + COMPLETED + NOT_COMPLETED;
  const total = sum(given.points);
  const peers = given.peers.filter(({ kind }) => kind !== "FATHERLAND_FRONT");
  const lowest = (kind: string): number => peers.filter((each) => each.kind === kind && each.tier === "LOWEST").length;
  const isCell = given.kind === "SUBORDINATE_PARTY_CELL";
  const weak =
    total < 50 ||
    given.disunity ||
    given.corruptionDiscipline ||
    lowest("GOVERNMENT") > 0 ||
    lowest("MASS_ORGANIZATION") >= 2 ||
    (isCell ? 2 * NOT_COMPLETED > rated : 3 * NOT_COMPLETED > rated);
  if (weak) return "NOT_COMPLETED";
  const all = (...wanted: string[]): boolean => peers.every(({ tier }) => wanted.includes(tier));
  if (total >= 90 && given.collectiveExcellent && given.meetingsRegular && NOT_COMPLETED === 0 && all("HIGHEST"))
    return "EXCELLENT";
  const clear = given.leaderDiscipline === null || given.leaderDiscipline.selfDetected;
  return total >= 70 && given.collectiveGood && clear && all("HIGHEST", "SECOND") ? "GOOD" : "COMPLETED";
}

function organisation({ counts: below, ...facts }: Partial<OrganisationGiven>): SubjectFacts2016 {
  const group = facts.kind === "SUBORDINATE_PARTY_CELL" ? "members" : "subordinates";
  return { regime: "POINTS_2016", subject: "ORG", facts: { ...facts, [group]: below } as OrganisationFacts2016 };
}

const civilServantTier = fc.constantFrom("EXCELLENT", "GOOD", "COMPLETED", "COMPLETED_LIMITED", "NOT_COMPLETED");
const ballot = fc
  .tuple(
    fc.nat({ max: 9 }),
    fc.constantFrom(...tiersHighestFirst),
    fc.nat({ max: 9 }),
    fc.constantFrom(...tiersHighestFirst),
  )
  .map(([most, tier, rest, other]) => {
    const votesFor = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
    votesFor[other] += Math.floor(rest / 3);
    votesFor[tier] += most;
    return votesFor;
  });
const memberFacts = fc.record({
  votes: fc
    .tuple(ballot, fc.nat({ max: 5 }))
    .map(([votesFor, silent]) => ({ official: sum(Object.values(votesFor)) + silent, for: votesFor })),
  civilServantTier,
  award: fc.constantFrom(null, null, "GRASSROOTS_EMULATION_FIGHTER", "CERTIFICATE_OF_MERIT"),
  servingDiscipline: rarely,
  defects: fc.constantFrom([], [], ["CELL_TASK_NOT_DONE"], ["VIOLATION", "REFUSED_ASSIGNMENT_OR_DISUNITY"]),
});
type MemberGiven = typeof memberFacts extends fc.Arbitrary<infer T> ? T : never;

function outcomeOfMember(given: MemberGiven): string {
  const { votes, civilServantTier: tier, award, servingDiscipline, defects } = given;
  const twoThirds = 3 * votes.for.EXCELLENT > 2 * votes.official;
  const half = (voted: QualityTier): boolean => 2 * votes.for[voted] > votes.official;
  const defective = defects.length > 0 || tier === "NOT_COMPLETED";
  if (servingDiscipline || (defective && half("NOT_COMPLETED"))) return "NOT_COMPLETED";
  if (twoThirds && (tier === "EXCELLENT" || award !== null)) return "EXCELLENT";
  if (half("GOOD") && (tier === "EXCELLENT" || tier === "GOOD")) return "GOOD";
  return half("COMPLETED") && tier !== "NOT_COMPLETED" ? "COMPLETED" : "UNDECIDED";
}

const member = (facts: Partial<MemberGiven>): SubjectFacts2016 => ({
  regime: "POINTS_2016",
  subject: "MEMBER",
  facts: { admittedOn: "2000-01-01", reviewCompleted: true, ...facts } as MemberFacts2016,
});

describe("classify2016", () => {
  it("gives an organisation the tier of the pseudo-code", () => {
    fc.assert(
      fc.property(organisationFacts, (given) => {
        const ceiling = ceilingOfOrganisation(given);
        expect(under2016(organisation(given))).toMatchObject({
          status: "RATEABLE",
          ceiling,
          forced: ceiling === "NOT_COMPLETED",
        });
      }),
      { numRuns: 3000 },
    );
  });

  it("gives a member the tier of the pseudo-code, or none", () => {
    fc.assert(
      fc.property(memberFacts, (given) => {
        const outcome = outcomeOfMember(given);
        expect(under2016(member(given))).toMatchObject(
          outcome === "UNDECIDED"
            ? { status: "UNDECIDED", ceiling: null, forced: false }
            : { status: "RATEABLE", ceiling: outcome, forced: outcome === "NOT_COMPLETED" },
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("accepts a proposed tier up to the ceiling and no other", () => {
    fc.assert(
      fc.property(organisationFacts, memberFacts, fc.constantFrom(...tiersHighestFirst), (org, person, tier) => {
        for (const subject of [organisation(org), member(person)]) {
          const { ceiling, proposal } = under2016(subject, tier);
          const isWithin = ceiling !== null && tiersHighestFirst.indexOf(tier) >= tiersHighestFirst.indexOf(ceiling);
          expect(proposal).toBe(isWithin ? "ACCEPTED" : "REFUSED");
        }
      }),
    );
  });
});

type Known = Record<string, unknown>;

const outcomes = ({ findings }: Verdict): ReadonlyMap<string, string> =>
  new Map(findings.filter(isReported).map(({ ruleId, outcome }) => [ruleId, outcome]));

/** A rule is unknown exactly where the missing fact decides it, and the ceiling is never above what any value leaves. */
function expectUnknownWhereItMatters(without: Verdict, completed: readonly Verdict[]): void {
  const ids = new Set([without, ...completed].flatMap((verdict) => [...outcomes(verdict).keys()]));
  for (const id of ids) {
    const possible = new Set(completed.map((verdict) => outcomes(verdict).get(id)));
    const [only] = possible;
    expect([id, outcomes(without).get(id)]).toEqual([id, possible.size === 1 ? only : "UNKNOWN"]);
  }
  if (without.forced) expect(completed.every(({ forced }) => forced)).toBe(true);
}

describe("a fact left out is unknown only where it could change the answer", () => {
  const truths = [true, false];
  const ofOrganisation = { collectiveExcellent: truths, collectiveGood: truths, meetingsRegular: truths } as const;

  it.each(Object.entries(ofOrganisation))("%s", (fact, values) => {
    fc.assert(
      fc.property(organisationFacts, (given) => {
        const judged = (value: unknown) => under2016(organisation({ ...(given as Known), [fact]: value }));
        expectUnknownWhereItMatters(judged(undefined), values.map(judged));
        expect(judged(undefined).ceiling).toBe(judged(false).ceiling);
      }),
      { numRuns: 300 },
    );
  });

  it("whether a discipline was self-detected", () => {
    fc.assert(
      fc.property(organisationFacts, (given) => {
        const judged = (leaderDiscipline: object) =>
          under2016(organisation({ ...(given as Known), leaderDiscipline } as Partial<OrganisationGiven>));
        const completed = truths.map((selfDetected) => judged({ selfDetected }));
        expectUnknownWhereItMatters(judged({}), completed);
      }),
      { numRuns: 300 },
    );
  });

  it("the tier as a civil servant", () => {
    const tiers = ["EXCELLENT", "GOOD", "COMPLETED", "COMPLETED_LIMITED", "NOT_COMPLETED"];
    fc.assert(
      fc.property(memberFacts, (given) => {
        const judged = (tier: string | undefined) =>
          under2016(member({ ...given, civilServantTier: tier } as Partial<MemberGiven>));
        expectUnknownWhereItMatters(judged(undefined), tiers.map(judged));
      }),
      { numRuns: 300 },
    );
  });

  it("the ballot", () => {
    const ballots = tiersHighestFirst.flatMap((tier) => [3, 4].map((count) => ({ [tier]: count })));
    fc.assert(
      fc.property(memberFacts, (given) => {
        const judged = (votesFor: object | undefined) => {
          const votes = {
            official: 5,
            for: votesFor && { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, ...votesFor },
          };
          return under2016(member({ ...given, votes } as Partial<MemberGiven>));
        };
        expectUnknownWhereItMatters(judged(undefined), ballots.map(judged));
      }),
      { numRuns: 300 },
    );
  });
});
