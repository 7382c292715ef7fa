// biome-ignore-all format: a table, one case per line
import type { BorderCase } from "./border-case.ts";
import type { FactChanges } from "./hd21-facts.ts";
import { aCase2016, aCell2016 } from "./kh57-facts.ts";

const org = (changes: FactChanges, outer?: FactChanges) => aCase2016("ORG", changes, outer);
const peers = (...of: readonly (readonly [kind: string, tier: string])[]) =>
  org({ peers: of.map(([kind, tier]) => ({ kind, tier })) });
const [government, front, union] = ["GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANIZATION"] as const;
const [clean, good, weak] = ["ORG.CLEAN_STRONG", "ORG.GOOD", "ORG.WEAK"] as const;
const peersFail = `${clean}.PEER_ORGS, ${good}.PEER_ORGS`;

const points: readonly BorderCase[] = [
  ["all points", org({ points: [40, 20, 15, 15, 10] }), "CLEAN_STRONG"],
  ["exactly 90", org({ points: [40, 20, 15, 15, 0] }), "CLEAN_STRONG"],
  ["half a point less", org({ points: [39.5, 20, 15, 15, 0] }), `GOOD: ${clean}.POINTS`],
  ["exactly 70", org({ points: [40, 20, 10, 0, 0] }), `GOOD: ${clean}.POINTS`],
  ["69,5: falls through to COMPLETED", org({ points: [40, 20, 9.5, 0, 0] }), `COMPLETED: ${clean}.POINTS, ${good}.POINTS`],
  ["exactly 50", org({ points: [40, 10, 0, 0, 0] }), `COMPLETED: ${clean}.POINTS, ${good}.POINTS`],
  ["49,5", org({ points: [40, 9.5, 0, 0, 0] }), `WEAK*: ${clean}.POINTS, ORG.COMPLETED.POINTS, ${good}.POINTS, ${weak}.POINTS`],
  ["no points at all", org({ points: [0, 0, 0, 0, 0] }), `WEAK*: ${clean}.POINTS, ORG.COMPLETED.POINTS, ${good}.POINTS, ${weak}.POINTS`],
  ["a group half a point above its maximum", org({ points: [40, 20, 15, 15.5, 0] }), "BLOCKED: POINTS.WEIGHTS"],
  ["a group far above, the total above 100", org({ points: [1e300, 0, 0, 0, 0] }), "BLOCKED: POINTS.MAX_100, POINTS.WEIGHTS"],
  ["not scored", org({ points: undefined }), "BLOCKED: POINTS.MAX_100?, POINTS.WEIGHTS?"],
  ["points null is not scored", org({ points: null }), "BLOCKED: POINTS.MAX_100?, POINTS.WEIGHTS?"],
];

const gates: readonly BorderCase[] = [
  ["a cell pending", org({ subordinates: { GOOD: 4, PENDING: 1 } }), "BLOCKED: ORDER.AGENCY_FIRST"],
  ["cells unknown", org({ subordinates: undefined }), "BLOCKED: ORDER.AGENCY_FIRST?"],
  ["a member pending", aCell2016({ GOOD: 9, PENDING: 1 }), "BLOCKED: ORDER.AGENCY_FIRST"],
  ["members unknown", aCell2016({}, { members: null }), "BLOCKED: ORDER.AGENCY_FIRST?"],
  ["no secret ballot", org({ secretBallotHeld: false }), "BLOCKED: PROC.ORG.VOTE"],
  ["no secret ballot in a cell", aCell2016({ GOOD: 3 }, { secretBallotHeld: false }), "BLOCKED: PROC.ORG.VOTE"],
  ["ballot null was held", org({ secretBallotHeld: null }), "CLEAN_STRONG"],
  ["the review is no gate of an organisation", org({ reviewCompleted: false }), "CLEAN_STRONG"],
  ["every gate, and nothing else", org({ points: [41, 20, 15, 15, 10], subordinates: { WEAK: 3, PENDING: 1 }, secretBallotHeld: false, disunity: true }),
    "BLOCKED: ORDER.AGENCY_FIRST, POINTS.MAX_100, POINTS.WEIGHTS, PROC.ORG.VOTE"],
];

const shares: readonly BorderCase[] = [
  ["nobody rated passes", org({ subordinates: {} }), "CLEAN_STRONG"],
  ["only NOT_RATED passes", org({ subordinates: { NOT_RATED: 5 } }), "CLEAN_STRONG"],
  ["all COMPLETED is enough: no share of GOOD is asked", org({ subordinates: { COMPLETED: 5 } }), "CLEAN_STRONG"],
  ["one of five WEAK", org({ subordinates: { CLEAN_STRONG: 2, GOOD: 2, WEAK: 1 } }), `GOOD: ${clean}.SHARE`],
  ["exactly a third WEAK", org({ subordinates: { GOOD: 2, WEAK: 1 } }), `GOOD: ${clean}.SHARE`],
  ["over a third WEAK", org({ subordinates: { GOOD: 3, WEAK: 2 } }), `WEAK*: ${clean}.SHARE, ${weak}.SHARE`],
  ["NOT_RATED does not dilute the WEAK", org({ subordinates: { GOOD: 3, WEAK: 2, NOT_RATED: 90 } }), `WEAK*: ${clean}.SHARE, ${weak}.SHARE`],
  ["exactly half the members lowest", aCell2016({ GOOD: 5, NOT_COMPLETED: 5 }), `GOOD: ${clean}.SHARE`],
  ["over half the members lowest", aCell2016({ GOOD: 5, NOT_COMPLETED: 6 }), `WEAK*: ${clean}.SHARE, ${weak}.SHARE`],
  ["of members a third does not force", aCell2016({ GOOD: 3, NOT_COMPLETED: 2 }), `GOOD: ${clean}.SHARE`],
  ["counts of 2^53 − 1 stay exact", org({ subordinates: { GOOD: 6004799503160660, WEAK: 3002399751580330 } }), `GOOD: ${clean}.SHARE`],
  ["… one over a third", org({ subordinates: { GOOD: 6004799503160659, WEAK: 3002399751580331 } }), `WEAK*: ${clean}.SHARE, ${weak}.SHARE`],
  ["meetings not as prescribed", org({ meetingsRegular: false }), `GOOD: ${clean}.SHARE`],
  ["meetings unknown", org({ meetingsRegular: undefined }), `GOOD: ${clean}.SHARE?`],
  ["meetings unknown, the share fails anyway", org({ meetingsRegular: null, subordinates: { GOOD: 4, WEAK: 1 } }), `GOOD: ${clean}.SHARE`],
  ["nobody rated, meetings not as prescribed", org({ subordinates: {}, meetingsRegular: false }), `GOOD: ${clean}.SHARE`],
];

const bodies: readonly BorderCase[] = [
  ["no peers", org({ peers: [] }), "CLEAN_STRONG"],
  ["all at their highest", peers([government, "HIGHEST"], [union, "HIGHEST"]), "CLEAN_STRONG"],
  ["government second", peers([government, "SECOND"]), `GOOD: ${clean}.PEER_ORGS`],
  ["a union third", peers([government, "HIGHEST"], [union, "OTHER"]), `COMPLETED: ${peersFail}`],
  ["government lowest forces", peers([government, "LOWEST"]), `WEAK*: ${peersFail}, ${weak}.GOVERNMENT`],
  ["one union lowest does not", peers([union, "LOWEST"]), `COMPLETED: ${peersFail}`],
  ["two do", peers([union, "LOWEST"], [union, "LOWEST"]), `WEAK*: ${peersFail}, ${weak}.PEER_ORGS_TWO`],
  ["three do", peers([union, "LOWEST"], [union, "LOWEST"], [union, "LOWEST"]), `WEAK*: ${peersFail}, ${weak}.PEER_ORGS_TWO`],
  ["the front is accepted and not counted", peers([front, "LOWEST"], [union, "HIGHEST"]), "CLEAN_STRONG"],
  ["the front and a union lowest", peers([front, "LOWEST"], [union, "LOWEST"]), `COMPLETED: ${peersFail}`],
];

const committee: readonly BorderCase[] = [
  ["excellence not attested", org({ collectiveExcellent: null }), `GOOD: ${clean}.COLLECTIVE ATTEST UNKNOWN`],
  ["excellence denied", org({ collectiveExcellent: false }), `GOOD: ${clean}.COLLECTIVE no`],
  ["good work denied: the top tier does not ask it", org({ collectiveGood: false }), `CLEAN_STRONG: ${good}.NO_DISCIPLINE`],
  ["good work not attested", org({ collectiveGood: undefined }), `CLEAN_STRONG: ${good}.NO_DISCIPLINE?`],
  ["neither attested", org({ collectiveExcellent: null, collectiveGood: null }), `COMPLETED: ${clean}.COLLECTIVE ATTEST UNKNOWN, ${good}.NO_DISCIPLINE?`],
  ["a leader disciplined, self-detected", org({ leaderDiscipline: { selfDetected: true } }), "CLEAN_STRONG"],
  ["a leader disciplined, detected outside: only GOOD asks", org({ leaderDiscipline: { selfDetected: false } }), `CLEAN_STRONG: ${good}.NO_DISCIPLINE`],
  ["… which is what 80 points need", org({ points: [40, 20, 10, 10, 0], leaderDiscipline: { selfDetected: false } }), `COMPLETED: ${clean}.POINTS, ${good}.NO_DISCIPLINE`],
  ["a leader disciplined, all else unknown", org({ leaderDiscipline: {} }), `CLEAN_STRONG: ${good}.NO_DISCIPLINE?`],
  ["known to fail, though the rest is unknown", org({ leaderDiscipline: {}, collectiveGood: false }), `CLEAN_STRONG: ${good}.NO_DISCIPLINE`],
  ["disunity", org({ disunity: true }), `WEAK*: ${weak}.DISUNITY`],
  ["corruption", org({ corruptionDiscipline: true }), `WEAK*: ${weak}.CORRUPTION`],
  ["disunity null is none", org({ disunity: null, corruptionDiscipline: null }), "CLEAN_STRONG"],
];

export const organisations2016 = { points, gates, shares, bodies, committee };
