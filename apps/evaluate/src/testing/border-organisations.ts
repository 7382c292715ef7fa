// biome-ignore-all format: a table, one case per line
import { type BorderCase, criteriaFail, criteriaUnknown, disciplineOf, profileOf } from "./border-case.ts";
import { aCase, aCell, type FactChanges, levels01 } from "./hd21-facts.ts";

const org = (changes: FactChanges, outer?: FactChanges) => aCase("ORG", changes, outer);
const peers = (...of: readonly (readonly [kind: string, tier: string])[]) =>
  org({ peers: of.map(([kind, tier]) => ({ kind, tier })) });
const [government, front, union] = ["GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANIZATION"] as const;
const shareFails = "ORG.EXCELLENT.SUBORDINATE_SHARE, ORG.GOOD.SUBORDINATE_SHARE";
const cellShareFails = "ORG.EXCELLENT.MEMBER_SHARE, ORG.GOOD.MEMBER_SHARE";

const organisationEligibility: readonly BorderCase[] = [
  ["everything in order", org({}), "EXCELLENT"],
  ["a later year", org({}, { year: 2025 }), "EXCELLENT"],
  ["six months end on the day of the meeting", org({ foundedOn: "2019-06-10", asOf: "2019-12-10" }), "EXCELLENT"],
  ["six months end a day later", org({ foundedOn: "2019-06-11", asOf: "2019-12-10" }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["no meeting day: 31 December, six months reached", org({ foundedOn: "2019-06-30" }), "EXCELLENT"],
  ["no meeting day: 31 December, a day short", org({ foundedOn: "2019-07-01" }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["31 August + 6 months is 28 February", org({ foundedOn: "2018-08-31", asOf: "2019-02-28" }), "EXCELLENT"],
  ["… and not 27 February", org({ foundedOn: "2018-08-31", asOf: "2019-02-27" }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["31 August + 6 months is 29 February in a leap year", org({ foundedOn: "2019-08-31", asOf: "2020-02-29" }, { year: 2020 }), "EXCELLENT"],
  ["… and not the 28th", org({ foundedOn: "2019-08-29", asOf: "2020-02-28" }, { year: 2020 }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["28 August + 6 months is the 28th", org({ foundedOn: "2019-08-28", asOf: "2020-02-28" }, { year: 2020 }), "EXCELLENT"],
  ["founded after the meeting", org({ foundedOn: "2020-03-01" }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["newly founded comes before the gates", org({ foundedOn: "2019-07-01", reviewCompleted: false, secretBallotHeld: false }), "NEWLY_FOUNDED: ELIG.ORG.SIX_MONTHS"],
  ["founding day unknown", org({ foundedOn: undefined }), "BLOCKED: ELIG.ORG.SIX_MONTHS?"],
  ["founding day null is left out", org({ foundedOn: null }), "BLOCKED: ELIG.ORG.SIX_MONTHS?"],
  ["meeting day null is 31 December", org({ foundedOn: "2019-06-30", asOf: null }), "EXCELLENT"],
];

const organisationGates: readonly BorderCase[] = [
  ["review not completed", org({ reviewCompleted: false }), "BLOCKED: ELIG.REVIEW_COMPLETED"],
  ["review unknown", org({ reviewCompleted: undefined }), "BLOCKED: ELIG.REVIEW_COMPLETED?"],
  ["subordinates unknown", org({ subordinates: undefined }), "BLOCKED: ORDER.LOWER_FIRST?"],
  ["members unknown", aCase("ORG", { kind: "SUBORDINATE_PARTY_CELL", subordinates: undefined }), "BLOCKED: ORDER.LOWER_FIRST?"],
  ["one subordinate pending", org({ subordinates: { GOOD: 10, PENDING: 1 } }), "BLOCKED: ORDER.LOWER_FIRST"],
  ["one member pending", aCell({ PENDING: 1 }), "BLOCKED: ORDER.LOWER_FIRST"],
  ["pending 0", org({ subordinates: { GOOD: 10, PENDING: 0 } }), "EXCELLENT"],
  ["no secret ballot", org({ secretBallotHeld: false }), "BLOCKED: PROC.ORG.SELF.SECRET_BALLOT"],
  ["no secret ballot in a cell", aCell({ GOOD: 5 }, { secretBallotHeld: false }), "BLOCKED: PROC.ORG.SELF.SECRET_BALLOT"],
  ["secret ballot null is held", org({ secretBallotHeld: null }), "EXCELLENT"],
  [
    "all gates at once, and nothing else",
    org({ foundedOn: null, reviewCompleted: null, subordinates: { NOT_COMPLETED: 9, PENDING: 2 }, secretBallotHeld: false, programmesPoor: true }),
    "BLOCKED: ELIG.ORG.SIX_MONTHS?, ELIG.REVIEW_COMPLETED?, ORDER.LOWER_FIRST, PROC.ORG.SELF.SECRET_BALLOT",
  ],
];

const subordinateShares: readonly BorderCase[] = [
  ["nobody rated passes", org({ subordinates: {} }), "EXCELLENT"],
  ["only NOT_RATED passes", org({ subordinates: { NOT_RATED: 7 } }), "EXCELLENT"],
  ["80 %: 4 of 5", org({ subordinates: { GOOD: 4, COMPLETED: 1 } }), "EXCELLENT"],
  ["79,9 %: 799 of 1000", org({ subordinates: { GOOD: 799, COMPLETED: 201 } }), "GOOD: ORG.EXCELLENT.SUBORDINATE_SHARE"],
  ["80 %: 800 of 1000", org({ subordinates: { GOOD: 800, COMPLETED: 200 } }), "EXCELLENT"],
  ["75 %: 3 of 4", org({ subordinates: { GOOD: 3, COMPLETED: 1 } }), "GOOD: ORG.EXCELLENT.SUBORDINATE_SHARE"],
  ["EXCELLENT counts as GOOD or better", org({ subordinates: { EXCELLENT: 8, COMPLETED: 2 } }), "EXCELLENT"],
  ["NOT_RATED is outside the share", org({ subordinates: { GOOD: 4, COMPLETED: 1, NOT_RATED: 50 } }), "EXCELLENT"],
  ["50 %: 1 of 2", org({ subordinates: { GOOD: 1, COMPLETED: 1 } }), "GOOD: ORG.EXCELLENT.SUBORDINATE_SHARE"],
  ["49 %", org({ subordinates: { GOOD: 49, COMPLETED: 51 } }), `COMPLETED: ${shareFails}`],
  ["nobody GOOD", org({ subordinates: { COMPLETED: 1 } }), `COMPLETED: ${shareFails}`],
  ["one lowest breaks the 100 %", org({ subordinates: { EXCELLENT: 999, NOT_COMPLETED: 1 } }), `COMPLETED: ${shareFails}`],
  ["20 % lowest does not force: 1 of 5", org({ subordinates: { GOOD: 4, NOT_COMPLETED: 1 } }), `COMPLETED: ${shareFails}`],
  ["over 20 % forces: 201 of 1000", org({ subordinates: { GOOD: 799, NOT_COMPLETED: 201 } }), `NOT_COMPLETED*: ${shareFails}, ORG.NOT_COMPLETED.SUBORDINATE_SHARE`],
  ["1 of 4 lowest forces", org({ subordinates: { GOOD: 3, NOT_COMPLETED: 1 } }), `NOT_COMPLETED*: ${shareFails}, ORG.NOT_COMPLETED.SUBORDINATE_SHARE`],
  ["NOT_RATED does not dilute the lowest", org({ subordinates: { GOOD: 3, NOT_COMPLETED: 1, NOT_RATED: 90 } }), `NOT_COMPLETED*: ${shareFails}, ORG.NOT_COMPLETED.SUBORDINATE_SHARE`],
  ["a district organisation alike", org({ kind: "DISTRICT_PARTY_ORGANIZATION", subordinates: { GOOD: 3, COMPLETED: 1 } }), "GOOD: ORG.EXCELLENT.SUBORDINATE_SHARE"],
  ["a section organisation by analogy", org({ kind: "SECTION_PARTY_ORGANIZATION", subordinates: { GOOD: 3, NOT_COMPLETED: 1 } }), `NOT_COMPLETED*: ${shareFails}, ORG.NOT_COMPLETED.SUBORDINATE_SHARE`],
  ["counts of 2^53 − 1 stay exact", org({ subordinates: { GOOD: 7205759403792793, COMPLETED: 1801439850948198 } }), "EXCELLENT"],
  ["… one short of 80 %", org({ subordinates: { GOOD: 7205759403792791, COMPLETED: 1801439850948199 } }), "GOOD: ORG.EXCELLENT.SUBORDINATE_SHARE"],
];

const memberShares: readonly BorderCase[] = [
  ["a cell without rated members passes", aCell({}), "EXCELLENT"],
  ["80 % of the members", aCell({ EXCELLENT: 1, GOOD: 7, COMPLETED: 2 }), "EXCELLENT"],
  ["77,8 %: 7 of 9", aCell({ GOOD: 7, COMPLETED: 2 }), "GOOD: ORG.EXCELLENT.MEMBER_SHARE"],
  ["50 % of the members", aCell({ GOOD: 7, COMPLETED: 7 }), "GOOD: ORG.EXCELLENT.MEMBER_SHARE"],
  ["46,7 %: 7 of 15", aCell({ GOOD: 7, COMPLETED: 8 }), `COMPLETED: ${cellShareFails}`],
  ["20 % lowest in a grassroots cell", aCell({ GOOD: 12, NOT_COMPLETED: 3 }), `COMPLETED: ${cellShareFails}`],
  ["26,7 % lowest in a grassroots cell", aCell({ GOOD: 11, NOT_COMPLETED: 4 }), `NOT_COMPLETED*: ${cellShareFails}, ORG.NOT_COMPLETED.MEMBER_SHARE`],
  ["20 % lowest in a subordinate cell", aCell({ GOOD: 12, NOT_COMPLETED: 3 }, { kind: "SUBORDINATE_PARTY_CELL" }), `COMPLETED: ${cellShareFails}`],
  ["26,7 % lowest in a subordinate cell only warns", aCell({ GOOD: 11, NOT_COMPLETED: 4 }, { kind: "SUBORDINATE_PARTY_CELL" }), `COMPLETED: ${cellShareFails}, ORG.NOT_COMPLETED.MEMBER_SHARE! >null`],
];

const criteria: readonly BorderCase[] = [
  ["I.1 GOOD", org(levels01({ "I.1": "GOOD" })), "GOOD: ORG.EXCELLENT.CRITERIA"],
  ["I.2 GOOD", org(levels01({ "I.2": "GOOD" })), "GOOD: ORG.EXCELLENT.CRITERIA"],
  ["all EXCELLENT", org(levels01({ "I.3": "EXCELLENT", "I.4": "EXCELLENT", "I.5": "EXCELLENT", III: "EXCELLENT" })), "EXCELLENT"],
  ["III AVERAGE", org(levels01({ III: "AVERAGE" })), "GOOD: ORG.EXCELLENT.CRITERIA"],
  ["core GOOD, others AVERAGE", org(levels01({ "I.1": "GOOD", "I.2": "GOOD", "I.3": "AVERAGE", "I.4": "AVERAGE", "I.5": "AVERAGE", III: "AVERAGE" })), "GOOD: ORG.EXCELLENT.CRITERIA"],
  ["I.1 AVERAGE", org(levels01({ "I.1": "AVERAGE" })), "COMPLETED: ORG.EXCELLENT.CRITERIA, ORG.GOOD.CRITERIA"],
  ["III POOR: all criteria count for an organisation", org(levels01({ III: "POOR" })), criteriaFail("ORG")],
  ["I.1 POOR", org(levels01({ "I.1": "POOR" })), criteriaFail("ORG")],
  ["no levels", org({ levels: undefined }), criteriaUnknown("ORG")],
  ["empty levels", org({ levels: {} }), criteriaUnknown("ORG")],
  ["one box null", org(levels01({ "I.4": null })), criteriaUnknown("ORG")],
  ["one box unknown, another already bars EXCELLENT", org(levels01({ "I.4": null, "I.1": "GOOD" })), "NOT_COMPLETED: ORG.COMPLETED.CRITERIA?, ORG.EXCELLENT.CRITERIA, ORG.GOOD.CRITERIA?, ORG.NOT_COMPLETED.RESIDUAL?"],
  ["one box unknown, another already bars GOOD", org(levels01({ III: null, "I.2": "AVERAGE" })), "NOT_COMPLETED: ORG.COMPLETED.CRITERIA?, ORG.EXCELLENT.CRITERIA, ORG.GOOD.CRITERIA, ORG.NOT_COMPLETED.RESIDUAL?"],
  ["one box unknown, another POOR: known to fail", org(levels01({ III: null, "I.3": "POOR" })), criteriaFail("ORG")],
];

const peerBodies: readonly BorderCase[] = [
  ["no peers", org({ peers: [] }), "EXCELLENT"],
  ["peers null", org({ peers: null }), "EXCELLENT"],
  ["all GOOD", peers([government, "GOOD"], [front, "GOOD"], [union, "GOOD"]), "EXCELLENT"],
  ["government COMPLETED", peers([government, "COMPLETED"], [front, "EXCELLENT"]), "GOOD: ORG.EXCELLENT.PEER_ORGS"],
  ["government lowest", peers([government, "NOT_COMPLETED"]), "COMPLETED: ORG.EXCELLENT.PEER_ORGS, ORG.GOOD.PEER_ORGS"],
  ["front lowest alone", peers([front, "NOT_COMPLETED"]), "COMPLETED: ORG.EXCELLENT.PEER_ORGS, ORG.GOOD.PEER_ORGS"],
  ["front and union lowest", peers([front, "NOT_COMPLETED"], [union, "NOT_COMPLETED"]), "NOT_COMPLETED*: ORG.EXCELLENT.PEER_ORGS, ORG.GOOD.PEER_ORGS, ORG.NOT_COMPLETED.PEER_ORGS_TWO"],
  ["three unions lowest", peers([union, "NOT_COMPLETED"], [union, "NOT_COMPLETED"], [union, "NOT_COMPLETED"]), "NOT_COMPLETED*: ORG.EXCELLENT.PEER_ORGS, ORG.GOOD.PEER_ORGS, ORG.NOT_COMPLETED.PEER_ORGS_TWO"],
  ["government twice and a union", peers([government, "NOT_COMPLETED"], [government, "NOT_COMPLETED"], [union, "NOT_COMPLETED"]), "COMPLETED: ORG.EXCELLENT.PEER_ORGS, ORG.GOOD.PEER_ORGS"],
  ["two unions COMPLETED", peers([union, "COMPLETED"], [union, "COMPLETED"]), "GOOD: ORG.EXCELLENT.PEER_ORGS"],
];

const organisationTargets: readonly BorderCase[] = [
  ["50 %", org({ targets: { assigned: 2, done: 1 } }), "EXCELLENT"],
  ["33 %", org({ targets: { assigned: 3, done: 1 } }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.TARGETS_BELOW_50"],
  ["49,9 %", org({ targets: { assigned: 1000, done: 499 } }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.TARGETS_BELOW_50"],
  ["nothing done", org({ targets: { assigned: 1, done: 0 } }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.TARGETS_BELOW_50"],
  ["more done than assigned", org({ targets: { assigned: 10, done: 12 } }), "EXCELLENT"],
  ["force majeure", org({ targets: { assigned: 10, done: 0, forceMajeure: true } }), "EXCELLENT"],
  ["force majeure null is none", org({ targets: { assigned: 10, done: 0, forceMajeure: null } }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.TARGETS_BELOW_50"],
  ["targets unknown", org({ targets: undefined }), "NOT_COMPLETED: ORG.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["none assigned", org({ targets: { assigned: 0, done: 0 } }), "NOT_COMPLETED: ORG.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["none assigned, force majeure", org({ targets: { assigned: 0, done: 0, forceMajeure: true } }), "EXCELLENT"],
  ["done unknown", org({ targets: { assigned: 20 } }), "NOT_COMPLETED: ORG.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["assigned unknown", org({ targets: { done: 20 } }), "NOT_COMPLETED: ORG.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["only force majeure known", org({ targets: { forceMajeure: true } }), "EXCELLENT"],
  ["party-building programmes poor", org({ programmesPoor: true }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.PROGRAMMES_POOR"],
  ["… of a cell by analogy", aCell({ GOOD: 3 }, { programmesPoor: true }), "NOT_COMPLETED*: ORG.NOT_COMPLETED.PROGRAMMES_POOR"],
];

export const organisations = {
  eligibility: organisationEligibility,
  gates: organisationGates,
  subordinateShares,
  memberShares,
  criteria,
  peerBodies,
  targets: organisationTargets,
  discipline: disciplineOf("ORG"),
  attestation: profileOf("ORG"),
};
