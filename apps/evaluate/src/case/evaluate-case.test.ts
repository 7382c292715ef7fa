import fc from "fast-check";
import { expect, it } from "vitest";
import { aCase, aCell, type FactChanges } from "../testing/hd21-facts.ts";
import { evaluateCase } from "./evaluate-case.ts";

const ask = (value: unknown, repeated: readonly string[] = []) => evaluateCase({ value, repeated });
const pathsOf = (value: unknown): readonly string[] => {
  const answer = ask(value);
  return "errors" in answer ? answer.errors.map(({ path }) => path).toSorted() : [];
};

const org = (changes: FactChanges, outer?: FactChanges) => aCase("ORG", changes, outer);
const member = (changes: FactChanges, outer?: FactChanges) => aCase("MEMBER", changes, outer);
const collective = (changes: FactChanges, outer?: FactChanges) => aCase("COLLECTIVE", changes, outer);
const leader = (changes: FactChanges, outer?: FactChanges) => aCase("LEADER", changes, outer);
/** As JSON.parse makes it: a key of its own, not the prototype. */
const withProto = JSON.parse('{"__proto__": true}') as FactChanges;
const discipline = { form: "REPRIMAND", effectiveOn: "2019-05-05", violationId: "v1" };

// biome-ignore format: a table, one case per line
const invalid: readonly (readonly [why: string, value: unknown, ...paths: string[]])[] = [
  // the case itself
  ["null", null, ""],
  ["a number", 5, ""],
  ["a word", "ORG", ""],
  ["a list", [], ""],
  ["an empty object", {}, "id", "type"],
  ["no id", org({}, { id: undefined }), "id"],
  ["id null", org({}, { id: null }), "id"],
  ["id a number", org({}, { id: 7 }), "id"],
  ["no type", org({}, { type: undefined }), "type"],
  ["an unknown type", org({}, { type: "Subject" }), "type"],
  ["a type named like a method", org({}, { type: "constructor" }), "type"],
  ["neither id nor type", { ...org({}), id: null, type: 3 }, "id", "type"],
  ["no rule set", org({}, { ruleSet: undefined }), "ruleSet"],
  ["facts of HD 21 under KH57", org({}, { ruleSet: "KH57", year: 2016 }), "facts.attestations.HD21.ORG.EXCELLENT.PROFILE", "facts.foundedOn", "facts.levels", "facts.targets"],
  ["CV54 in another year", org({}, { ruleSet: "CV54", year: 2020 }), "year"],
  ["CV04 in another year", org({}, { ruleSet: "CV04", year: 2019 }), "year"],
  ["a kind CV54 does not rate", org({ kind: "DISTRICT_PARTY_ORGANIZATION" }, { ruleSet: "CV54" }), "facts.kind"],
  ["HD 21 in small letters", org({}, { ruleSet: "hd21" }), "ruleSet"],
  ["years whose rules are not held", org({}, { ruleSet: "NOT_HELD", year: 2018 }), "ruleSet"],
  ["no year", org({}, { year: undefined }), "year"],
  ["a year before the rule set", org({}, { year: 2018 }), "year"],
  ["a year as a word", org({}, { year: "2019" }), "year"],
  ["half a year", org({}, { year: 2019.5 }), "year"],
  ["a year beyond dates", org({}, { year: 10000 }), "year"],
  ["no subject", org({}, { subject: null }), "subject"],
  ["an unknown subject", org({}, { subject: "CELL" }), "subject"],
  ["a subject named like a method", org({}, { subject: "toString" }), "subject"],
  ["no facts", org({}, { facts: undefined }), "facts"],
  ["facts null", org({}, { facts: null }), "facts"],
  ["facts as a list", org({}, { facts: [] }), "facts"],
  ["an unknown tier proposed", org({}, { proposedTier: "BEST" }), "proposedTier"],
  ["NOT_RATED proposed", org({}, { proposedTier: "NOT_RATED" }), "proposedTier"],
  ["a tier of KH57 proposed", org({}, { proposedTier: "CLEAN_STRONG" }), "proposedTier"],
  ["a key of a quota case", org({}, { counts: {} }), "counts"],
  ["an unknown key", org({}, { proposed: "GOOD" }), "proposed"],
  ["an unknown key that is null", org({}, { proposed: null }), "proposed"],
  ["__proto__ as a key", { ...org({}), ...withProto, ["__proto__"]: 1 }, "__proto__"],
  ["everything wrong at once", org({ kind: "X" }, { id: 1, year: 1, proposedTier: 1, extra: 1 }), "extra", "facts.kind", "id", "proposedTier", "year"],
  // facts of an organisation
  ["no kind", org({ kind: undefined }), "facts.kind"],
  ["kind null", org({ kind: null }), "facts.kind"],
  ["an unknown kind", org({ kind: "PARTY_GROUP" }), "facts.kind"],
  ["a provincial organisation", org({ kind: "PROVINCIAL_PARTY_ORGANIZATION" }), "facts.kind"],
  ["the central organisation", org({ kind: "CENTRAL_PARTY_ORGANIZATION" }), "facts.kind"],
  ["members of a đảng bộ", org({ members: { GOOD: 1 } }), "facts.members"],
  ["subordinates of a chi bộ", aCell({}, { subordinates: {} }), "facts.subordinates"],
  ["members of a section organisation", org({ kind: "SECTION_PARTY_ORGANIZATION", members: {} }), "facts.members"],
  ["a misspelt fact", org({ programmesPour: true }), "facts.programmesPour"],
  ["a misspelt fact that is null", org({ programmesPour: null }), "facts.programmesPour"],
  ["a fact of a member", org({ admittedOn: "2000-01-01" }), "facts.admittedOn"],
  ["a fact of KH57", org({ points: [40, 20, 15, 15, 10] }), "facts.points"],
  ["a fact named __proto__", org(withProto), "facts.__proto__"],
  ["a fact named constructor", org({ constructor: 1 }), "facts.constructor"],
  ["flags that are no flags", org({ reviewCompleted: 1, programmesPoor: "true", secretBallotHeld: [] }), "facts.programmesPoor", "facts.reviewCompleted", "facts.secretBallotHeld"],
  ["30 February", org({ asOf: "2019-02-30" }), "facts.asOf"],
  ["29 February of a common year", org({ foundedOn: "2019-02-29" }), "facts.foundedOn"],
  ["29 February 1900", org({ foundedOn: "1900-02-29" }), "facts.foundedOn"],
  ["month 13", org({ foundedOn: "2019-13-01" }), "facts.foundedOn"],
  ["day 0", org({ foundedOn: "2019-01-00" }), "facts.foundedOn"],
  ["a short date", org({ asOf: "2019-1-1" }), "facts.asOf"],
  ["a date with a time", org({ asOf: "2019-12-31T00:00:00Z" }), "facts.asOf"],
  ["a Vietnamese date", org({ asOf: "31/12/2019" }), "facts.asOf"],
  ["a date with a line break", org({ asOf: "2019-12-31\n" }), "facts.asOf"],
  ["an empty date", org({ asOf: "" }), "facts.asOf"],
  ["a year as a date", org({ asOf: 2019 }), "facts.asOf"],
  ["levels as a list", org({ levels: [] }), "facts.levels"],
  ["a box that is not in Mẫu 01", org({ levels: { II: "GOOD", "I.6": "GOOD" } }), "facts.levels.I.6", "facts.levels.II"],
  ["a tier as a level", org({ levels: { "I.1": "COMPLETED" } }), "facts.levels.I.1"],
  ["a level in small letters", org({ levels: { "I.1": "good" } }), "facts.levels.I.1"],
  ["a level named like a method", org({ levels: { "I.1": "valueOf" } }), "facts.levels.I.1"],
  ["a count of an unknown tier", org({ subordinates: { CLEAN_STRONG: 1 } }), "facts.subordinates.CLEAN_STRONG"],
  ["a count of 1,5", org({ subordinates: { GOOD: 1.5 } }), "facts.subordinates.GOOD"],
  ["a count as a word", org({ subordinates: { GOOD: "3" } }), "facts.subordinates.GOOD"],
  ["a count of −1", org({ subordinates: { PENDING: -1 } }), "facts.subordinates.PENDING"],
  ["a count as a flag", org({ subordinates: { NOT_RATED: true } }), "facts.subordinates.NOT_RATED"],
  ["a count beyond numbers", org({ subordinates: { GOOD: Number("1e400") } }), "facts.subordinates.GOOD"],
  ["a count of 2^53", org({ subordinates: { GOOD: 2 ** 53 } }), "facts.subordinates.GOOD"],
  ["a list of counts", org({ subordinates: [1, 2, 3, 4] }), "facts.subordinates"],
  ["peers as an object", org({ peers: {} }), "facts.peers"],
  ["the second peer without a tier", org({ peers: [{ kind: "GOVERNMENT", tier: "GOOD" }, { kind: "FATHERLAND_FRONT" }] }), "facts.peers[1].tier"],
  ["a peer without anything", org({ peers: [{}] }), "facts.peers[0].kind", "facts.peers[0].tier"],
  ["a peer null", org({ peers: [null] }), "facts.peers[0]"],
  ["a peer's tier null", org({ peers: [{ kind: "GOVERNMENT", tier: null }] }), "facts.peers[0].tier"],
  ["a peer not rated", org({ peers: [{ kind: "GOVERNMENT", tier: "NOT_RATED" }] }), "facts.peers[0].tier"],
  ["a peer's tier of KH57", org({ peers: [{ kind: "GOVERNMENT", tier: "SECOND" }] }), "facts.peers[0].tier"],
  ["a peer of an unknown kind", org({ peers: [{ kind: "UNION", tier: "GOOD" }] }), "facts.peers[0].kind"],
  ["a peer with a name", org({ peers: [{ kind: "GOVERNMENT", tier: "GOOD", name: "UBND" }] }), "facts.peers[0].name"],
  ["targets of another subject", org({ targets: { assigned: 1, done: 1, keyTargetsDonePct: 100 } }), "facts.targets.keyTargetsDonePct"],
  ["half a target", org({ targets: { assigned: 1.5, done: -1, forceMajeure: "no" } }), "facts.targets.assigned", "facts.targets.done", "facts.targets.forceMajeure"],
  ["targets as a number", org({ targets: 50 }), "facts.targets"],
  ["discipline as a flag", org({ discipline: false }), "facts.discipline"],
  ["discipline with a form", org({ discipline: { form: "WARNING", selfDetected: 1 } }), "facts.discipline.form", "facts.discipline.selfDetected"],
  ["an attestation of another subject", org({ attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true } }), "facts.attestations.HD21.MEMBER.EXCELLENT.PROFILE"],
  ["an attestation of a rule that needs none", org({ attestations: { "HD21.ORG.EXCELLENT.CRITERIA": true } }), "facts.attestations.HD21.ORG.EXCELLENT.CRITERIA"],
  ["an attestation as a word", org({ attestations: { "HD21.ORG.EXCELLENT.PROFILE": "yes" } }), "facts.attestations.HD21.ORG.EXCELLENT.PROFILE"],
  ["attestations as a list", org({ attestations: ["HD21.ORG.EXCELLENT.PROFILE"] }), "facts.attestations"],
  // facts of a member
  ["a box of Mẫu 01 for a member", member({ levels: { "I.3": "GOOD" } }), "facts.levels.I.3"],
  ["force majeure of a member", member({ targets: { assigned: 1, done: 0, forceMajeure: true } }), "facts.targets.forceMajeure"],
  ["a civil servant's tier of KH57", member({ isCivilServant: true, civilServantTier: "COMPLETED_LIMITED" }), "facts.civilServantTier"],
  ["a civil servant's tier, though ignored", member({ civilServantTier: "FINE" }), "facts.civilServantTier"],
  ["half a day of sick leave", member({ sickLeaveDays: 89.5 }), "facts.sickLeaveDays"],
  ["a discipline without its keys", member({ disciplines: [{}] }), "facts.disciplines[0].effectiveOn", "facts.disciplines[0].form", "facts.disciplines[0].violationId"],
  ["an unknown form", member({ disciplines: [{ ...discipline, form: "FINE" }] }), "facts.disciplines[0].form"],
  ["a violation by number", member({ disciplines: [discipline, { ...discipline, violationId: 1 }] }), "facts.disciplines[1].violationId"],
  ["a discipline on no day", member({ disciplines: [{ ...discipline, effectiveOn: "2019-04-31", alreadyCounted: 0 }] }), "facts.disciplines[0].alreadyCounted", "facts.disciplines[0].effectiveOn"],
  ["a kind of a member", member({ kind: "GRASSROOTS_PARTY_CELL", foundedOn: "2000-01-01" }), "facts.foundedOn", "facts.kind"],
  ["votes of KH57", member({ votes: { official: 1 }, award: null }), "facts.award", "facts.votes"],
  // facts of a collective
  ["an unknown tier of the organisation", collective({ orgTier: "PENDING" }), "facts.orgTier"],
  ["a person's discipline with a date", collective({ personDisciplines: [{ form: "WARNING", effectiveOn: "2019-01-01" }] }), "facts.personDisciplines[0].effectiveOn"],
  ["a person's discipline without form", collective({ personDisciplines: [{ form: "WARNING" }, {}] }), "facts.personDisciplines[1].form"],
  ["key targets below none", collective({ targets: { keyTargetsDonePct: -0.1 } }), "facts.targets.keyTargetsDonePct"],
  ["key targets beyond numbers", collective({ targets: { keyTargetsDonePct: Number("1e400") } }), "facts.targets.keyTargetsDonePct"],
  ["key targets as a word", collective({ targets: { keyTargetsDonePct: "90" } }), "facts.targets.keyTargetsDonePct"],
  ["peers of a collective", collective({ peers: [] }), "facts.peers"],
  // facts of a leader
  ["a leader who may be head or not", leader({ isHead: undefined }), "facts.isHead"],
  ["a leader's levels", leader({ levels: {} }), "facts.levels"],
  ["unknown tiers above a head", leader({ orgTier: "A", collectiveTier: 1, agencyTier: [] }), "facts.agencyTier", "facts.collectiveTier", "facts.orgTier"],
  ["a leader's attestation of CV54", leader({ attestations: { "CV54.REVIEW.CONTENT.89_90": true } }), "facts.attestations.CV54.REVIEW.CONTENT.89_90"],
];

it.each(invalid)("is invalid: %s", (_, value, ...paths) => expect(pathsOf(value)).toEqual(paths));

// biome-ignore format: a table, one case per line
const valid: readonly (readonly [why: string, value: unknown])[] = [
  ["members null of a đảng bộ", org({ members: null })],
  ["subordinates null of a chi bộ", aCell({}, { subordinates: null })],
  ["a count written 3.0", org({ subordinates: JSON.parse('{"GOOD": 3.0, "COMPLETED": 1e2, "EXCELLENT": null}') })],
  ["29 February of a leap year", org({ asOf: "2020-02-29" }, { year: 2020 })],
  ["a proposed tier null", org({}, { proposedTier: null })],
  ["an empty id", org({}, { id: "" })],
  ["the year 9999", org({}, { year: 9999 })],
  ["key targets 33,3 %", collective({ targets: { assigned: 3, done: 1, keyTargetsDonePct: 33.3 } })],
  ["an attestation about newcomers of a deputy", leader({ isHead: false, attestations: { "HD21.LEADER.HEAD_NEWCOMER_EXEMPT": true } })],
];

it.each(valid)("is valid: %s", (_, value) => expect(ask(value).status).not.toBe("INVALID"));

it("names the id of an invalid case, or null where it has none", () => {
  expect(ask(org({ kind: null }, { id: "m7" }))).toMatchObject({ id: "m7", status: "INVALID" });
  expect(ask(org({}, { id: undefined }))).toMatchObject({ id: null });
  expect(ask([])).toMatchObject({ id: null });
});

it("answers an invalid case with its keys in the order of the format, the message in both languages", () => {
  expect(JSON.stringify(ask(org({ kind: undefined })))).toBe(
    '{"id":"x","status":"INVALID","errors":[{"path":"facts.kind","message":"thiếu khóa bắt buộc · this key is required"}]}',
  );
});

it("does not guess which of two equal keys is meant", () => {
  expect(ask(org({}), ["facts.kind"])).toMatchObject({ status: "INVALID", errors: [{ path: "facts.kind" }] });
});

it("answers whatever JSON it is given, and never throws", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => typeof JSON.stringify(ask(value)) === "string"));
});

it("answers whatever stands in place of any one fact, and never throws", () => {
  const subject = fc.constantFrom("ORG", "MEMBER", "COLLECTIVE", "LEADER");
  const key = fc.constantFrom(
    ...Object.keys({ ...(org({}).facts as object), ...(member({}).facts as object) }),
    "peers",
  );
  fc.assert(
    fc.property(subject, key, fc.jsonValue(), (kind, fact, value) =>
      ["INVALID", "RATEABLE", "BLOCKED", "NOT_RATED"].includes(ask(aCase(kind, { [fact]: value })).status),
    ),
  );
});
