import fc from "fast-check";
import { expect, it } from "vitest";
import type { FactChanges } from "../testing/hd21-facts.ts";
import { aCase2016, aCell2016, type Subject2016 } from "../testing/kh57-facts.ts";
import { evaluateCase } from "./evaluate-case.ts";

const ask = (value: unknown) => evaluateCase({ value, repeated: [] });
const org = (changes: FactChanges, outer?: FactChanges) => aCase2016("ORG", changes, outer);
const member = (changes: FactChanges, outer?: FactChanges) => aCase2016("MEMBER", changes, outer);

// biome-ignore format: a table, one case per line
const invalid: readonly (readonly [why: string, value: unknown, ...paths: string[]])[] = [
  ["the year after", org({}, { year: 2017 }), "year"],
  ["the year before", member({}, { year: 2015 }), "year"],
  ["a collective", org({}, { subject: "COLLECTIVE" }), "subject"],
  ["a leader", member({}, { subject: "LEADER" }), "subject"],
  ["a tier of members for an organisation", org({}, { proposedTier: "EXCELLENT" }), "proposedTier"],
  ["the lowest tier of members for an organisation", org({}, { proposedTier: "NOT_COMPLETED" }), "proposedTier"],
  ["a tier of organisations for a member", member({}, { proposedTier: "CLEAN_STRONG" }), "proposedTier"],
  ["everything wrong at once", org({ kind: "X", points: 5 }, { id: 1, year: 1, proposedTier: 1, extra: 1 }), "extra", "facts.kind", "facts.points", "id", "proposedTier", "year"],
  // organisations
  ["no kind", org({ kind: null }), "facts.kind"],
  ["a grassroots cell", org({ kind: "GRASSROOTS_PARTY_CELL" }), "facts.kind"],
  ["a district", org({ kind: "DISTRICT_PARTY_ORGANIZATION" }), "facts.kind"],
  ["members of a đảng bộ", org({ members: { GOOD: 1 } }), "facts.members"],
  ["cells of a chi bộ", aCell2016({}, { subordinates: {} }), "facts.subordinates"],
  ["tiers of members for cells", org({ subordinates: { EXCELLENT: 1, NOT_COMPLETED: 1 } }), "facts.subordinates.EXCELLENT", "facts.subordinates.NOT_COMPLETED"],
  ["tiers of cells for members", aCell2016({ CLEAN_STRONG: 1, WEAK: 1 }), "facts.members.CLEAN_STRONG", "facts.members.WEAK"],
  ["half a cell", org({ subordinates: { WEAK: 0.5 } }), "facts.subordinates.WEAK"],
  ["facts of HD 21", org({ foundedOn: "2000-01-01", levels: {}, targets: {}, programmesPoor: true, discipline: null }), "facts.discipline", "facts.foundedOn", "facts.levels", "facts.programmesPoor", "facts.targets"],
  ["facts of a member", org({ votes: null, award: null }), "facts.award", "facts.votes"],
  ["an attestation", org({ attestations: { "KH57.ORG.CLEAN_STRONG.COLLECTIVE": true } }), "facts.attestations.KH57.ORG.CLEAN_STRONG.COLLECTIVE"],
  ["an attestation of HD 21", member({ attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true } }), "facts.attestations.HD21.MEMBER.EXCELLENT.PROFILE"],
  ["a tier of HD 21 for a peer", org({ peers: [{ kind: "GOVERNMENT", tier: "EXCELLENT" }] }), "facts.peers[0].tier"],
  ["a peer without a tier", org({ peers: [{ kind: "GOVERNMENT", tier: "HIGHEST" }, { kind: "MASS_ORGANIZATION" }] }), "facts.peers[1].tier"],
  ["points as a number", org({ points: 92 }), "facts.points"],
  ["points as an object", org({ points: { p1: 40 } }), "facts.points"],
  ["four groups", org({ points: [40, 20, 15, 15] }), "facts.points"],
  ["six groups", org({ points: [40, 20, 15, 15, 5, 5] }), "facts.points"],
  ["no groups", org({ points: [] }), "facts.points"],
  ["a quarter of a point", org({ points: [36.25, 18, 13, 13, 9] }), "facts.points[0]"],
  ["fewer than none", org({ points: [40, 20, 15, 15, -0.5] }), "facts.points[4]"],
  ["a group left out", org({ points: [40, null, 15, 15, 10] }), "facts.points[1]"],
  ["points as words", org({ points: ["40", "20", 15, 15, 10] }), "facts.points[0]", "facts.points[1]"],
  ["points beyond numbers", org({ points: [Number("1e400"), 20, 15, 15, 10] }), "facts.points[0]"],
  ["a discipline as a flag", org({ leaderDiscipline: true }), "facts.leaderDiscipline"],
  ["a discipline with a remedy", org({ leaderDiscipline: { selfDetected: true, consequencesRemedied: true } }), "facts.leaderDiscipline.consequencesRemedied"],
  ["flags that are no flags", org({ disunity: 0, corruptionDiscipline: "no", collectiveGood: [], meetingsRegular: {} }), "facts.collectiveGood", "facts.corruptionDiscipline", "facts.disunity", "facts.meetingsRegular"],
  // members
  ["facts of HD 21 for a member", member({ isCivilServant: true, partyActivitySuspended: false, sickLeaveDays: 0, disciplines: [] }), "facts.disciplines", "facts.isCivilServant", "facts.partyActivitySuspended", "facts.sickLeaveDays"],
  ["an unknown tier as a civil servant", member({ civilServantTier: "LIMITED" }), "facts.civilServantTier"],
  ["votes without the official members", member({ votes: { for: { GOOD: 1 } } }), "facts.votes.official"],
  ["… or null", member({ votes: { official: null } }), "facts.votes.official"],
  ["more votes than official members", member({ votes: { official: 18, for: { EXCELLENT: 10, GOOD: 9 } } }), "facts.votes.for"],
  ["… by sums beyond exact numbers", member({ votes: { official: 9007199254740991, for: { EXCELLENT: 9007199254740991, GOOD: 1 } } }), "facts.votes.for"],
  ["votes against", member({ votes: { official: 18, for: {}, against: {} } }), "facts.votes.against"],
  ["votes for a tier of organisations", member({ votes: { official: 18, for: { WEAK: 1 } } }), "facts.votes.for.WEAK"],
  ["half a vote", member({ votes: { official: 18.5, for: { GOOD: 0.5 } } }), "facts.votes.for.GOOD", "facts.votes.official"],
  ["an unknown award", member({ award: "MEDAL" }), "facts.award"],
  ["the fourth defect as a defect", member({ defects: ["NOT_COMPLETED"] }), "facts.defects[0]"],
  ["a defect as a word", member({ defects: "VIOLATION" }), "facts.defects"],
  ["30 February", member({ admittedOn: "2016-02-30" }), "facts.admittedOn"],
];

it.each(invalid)("is invalid: %s", (_, value, ...paths) => {
  const answer = ask(value);
  expect("errors" in answer && answer.errors.map(({ path }) => path).toSorted()).toEqual(paths);
});

// biome-ignore format: a table, one case per line
const valid: readonly (readonly [why: string, value: unknown])[] = [
  ["no attestations at all", org({ attestations: {} })],
  ["attestations null", member({ attestations: null })],
  ["members null of a đảng bộ", org({ members: null })],
  ["as many votes as official members", member({ votes: { official: 18, for: { EXCELLENT: 9, GOOD: 9 } } })],
  ["points written 40.0", org({ points: JSON.parse("[40.0, 2e1, 15, 15, 10]") })],
  ["a discipline of which nothing is known", org({ leaderDiscipline: {} })],
];

it.each(valid)("is valid: %s", (_, value) => expect(ask(value).status).not.toBe("INVALID"));

it("answers whatever stands in place of any one fact, and never throws", () => {
  const subject = fc.constantFrom<Subject2016>("ORG", "MEMBER");
  const key = fc.constantFrom(
    ...Object.keys({ ...(org({}).facts as object), ...(member({}).facts as object) }),
    "peers",
    "award",
    "defects",
    "leaderDiscipline",
  );
  fc.assert(
    fc.property(subject, key, fc.jsonValue(), (kind, fact, value) =>
      ["INVALID", "RATEABLE", "BLOCKED", "NOT_RATED", "UNDECIDED"].includes(
        ask(aCase2016(kind, { [fact]: value })).status,
      ),
    ),
  );
});
