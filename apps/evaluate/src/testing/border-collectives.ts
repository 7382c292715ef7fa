// biome-ignore-all format: a table, one case per line
import { type BorderCase, criteriaFail, criteriaUnknown, disciplineOf, profileOf } from "./border-case.ts";
import { aCase, type FactChanges, levels01 } from "./hd21-facts.ts";

const collective = (changes: FactChanges) => aCase("COLLECTIVE", changes);
const keyTargets = (assigned: number | null, done: number | null, keyTargetsDonePct: number | null, forceMajeure?: boolean) =>
  collective({ targets: { assigned, done, keyTargetsDonePct, forceMajeure } });

const tiers: readonly BorderCase[] = [
  ["everything in order", collective({}), "EXCELLENT"],
  ["newly founded", collective({ foundedOn: "2019-07-01" }), "NEWLY_FOUNDED: ELIG.COLLECTIVE.SIX_MONTHS"],
  ["founding unknown, review unknown", collective({ foundedOn: null, reviewCompleted: null }), "BLOCKED: ELIG.COLLECTIVE.SIX_MONTHS?, ELIG.REVIEW_COMPLETED?"],
  ["organisation GOOD", collective({ orgTier: "GOOD" }), "GOOD: COLLECTIVE.CAP_BY_ORG >EXCELLENT"],
  ["organisation COMPLETED", collective({ orgTier: "COMPLETED" }), "COMPLETED: COLLECTIVE.CAP_BY_ORG >GOOD"],
  ["organisation lowest caps and does not force", collective({ orgTier: "NOT_COMPLETED" }), "NOT_COMPLETED: COLLECTIVE.CAP_BY_ORG >COMPLETED"],
  ["organisation not rated", collective({ orgTier: "NOT_RATED" }), "EXCELLENT"],
  ["organisation unknown: the worst case", collective({ orgTier: null }), "NOT_COMPLETED: COLLECTIVE.CAP_BY_ORG? >COMPLETED"],
  ["a person reprimanded", collective({ personDisciplines: [{ form: "REPRIMAND" }] }), "COMPLETED: COLLECTIVE.GOOD.NO_MEMBER_DISCIPLINED"],
  ["a person warned", collective({ personDisciplines: [{ form: "WARNING" }] }), "NOT_COMPLETED*: COLLECTIVE.GOOD.NO_MEMBER_DISCIPLINED, COLLECTIVE.NOT_COMPLETED.MEMBER_WARNING"],
  ["one reprimanded, one expelled", collective({ personDisciplines: [{ form: "REPRIMAND" }, { form: "EXPULSION" }] }), "NOT_COMPLETED*: COLLECTIVE.GOOD.NO_MEMBER_DISCIPLINED, COLLECTIVE.NOT_COMPLETED.MEMBER_WARNING"],
  ["nobody disciplined", collective({ personDisciplines: [] }), "EXCELLENT"],
  ["disunity", collective({ disunityConcluded: true }), "NOT_COMPLETED*: COLLECTIVE.NOT_COMPLETED.DISUNITY_OR_DEGRADATION"],
  ["degradation", collective({ degradationConcluded: true }), "NOT_COMPLETED*: COLLECTIVE.NOT_COMPLETED.DISUNITY_OR_DEGRADATION"],
];

const collectiveTargets: readonly BorderCase[] = [
  ["49 % and key targets 99,9 %", keyTargets(100, 49, 99.9), "NOT_COMPLETED*: COLLECTIVE.NOT_COMPLETED.TARGETS"],
  ["49 % and key targets 100 %", keyTargets(100, 49, 100), "EXCELLENT"],
  ["49 % and key targets 120,5 %", keyTargets(100, 49, 120.5), "EXCELLENT"],
  ["50 % and key targets 0 %", keyTargets(100, 50, 0), "EXCELLENT"],
  ["49 %, 0 %, force majeure", keyTargets(100, 49, 0, true), "EXCELLENT"],
  ["targets unknown", collective({ targets: null }), "NOT_COMPLETED: COLLECTIVE.NOT_COMPLETED.TARGETS?"],
  ["nothing in targets", collective({ targets: {} }), "NOT_COMPLETED: COLLECTIVE.NOT_COMPLETED.TARGETS?"],
  ["49 %, key targets unknown", keyTargets(100, 49, null), "NOT_COMPLETED: COLLECTIVE.NOT_COMPLETED.TARGETS?"],
  ["60 %, key targets unknown: known not to hold", keyTargets(100, 60, null), "EXCELLENT"],
  ["percentage unknown, key targets 90 %", keyTargets(0, 0, 90), "NOT_COMPLETED: COLLECTIVE.NOT_COMPLETED.TARGETS?"],
  ["percentage unknown, key targets 100 %: known not to hold", keyTargets(null, null, 100), "EXCELLENT"],
  ["all unknown but force majeure", keyTargets(null, null, null, true), "EXCELLENT"],
];

const criteria: readonly BorderCase[] = [
  ["collective I.3 POOR only warns for COMPLETED", collective(levels01({ "I.3": "POOR" })), "COMPLETED: COLLECTIVE.EXCELLENT.CRITERIA, COLLECTIVE.GOOD.CRITERIA"],
  ["collective I.2 POOR", collective(levels01({ "I.2": "POOR" })), criteriaFail("COLLECTIVE")],
  ["collective I.1 AVERAGE", collective(levels01({ "I.1": "AVERAGE" })), "COMPLETED: COLLECTIVE.EXCELLENT.CRITERIA, COLLECTIVE.GOOD.CRITERIA"],
  ["collective I.5 AVERAGE", collective(levels01({ "I.5": "AVERAGE" })), "GOOD: COLLECTIVE.EXCELLENT.CRITERIA"],
  ["collective I.1 unknown", collective(levels01({ "I.1": null })), criteriaUnknown("COLLECTIVE")],
  ["collective I.4 unknown", collective(levels01({ "I.4": null })), "COMPLETED: COLLECTIVE.EXCELLENT.CRITERIA?, COLLECTIVE.GOOD.CRITERIA?"],
];

export const collectives = { tiers, targets: collectiveTargets, criteria, discipline: disciplineOf("COLLECTIVE"), attestation: profileOf("COLLECTIVE") };
