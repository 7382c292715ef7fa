// biome-ignore-all format: a table, one case per line
import { type BorderCase, criteriaFail, criteriaUnknown, profileOf } from "./border-case.ts";
import { aCase, type FactChanges, levels02 } from "./hd21-facts.ts";

const member = (changes: FactChanges, outer?: FactChanges) => aCase("MEMBER", changes, outer);
const disciplined = (...entries: readonly (readonly [on: string, violationId: string, alreadyCounted?: boolean])[]) =>
  member({
    disciplines: entries.map(([effectiveOn, violationId, alreadyCounted]) => ({
      form: "REPRIMAND",
      effectiveOn,
      violationId,
      alreadyCounted,
    })),
  });

const memberEligibility: readonly BorderCase[] = [
  ["everything in order", member({}), "EXCELLENT"],
  ["admitted six months ago to the day", member({ admittedOn: "2019-06-15", asOf: "2019-12-15" }), "EXCELLENT"],
  ["a day short", member({ admittedOn: "2019-06-16", asOf: "2019-12-15" }), "NEWLY_ADMITTED: ELIG.MEMBER.SIX_MONTHS"],
  ["admission unknown", member({ admittedOn: null }), "BLOCKED: ELIG.MEMBER.SIX_MONTHS?"],
  ["exempt", member({ exempt: true }), "EXEMPT: ELIG.MEMBER.SCOPE"],
  ["exempt comes first", member({ exempt: true, partyActivitySuspended: true, admittedOn: "2019-12-01" }), "EXEMPT: ELIG.MEMBER.SCOPE"],
  ["suspended comes before newly admitted", member({ partyActivitySuspended: true, admittedOn: "2019-12-01" }), "SUSPENDED: ELIG.MEMBER.SCOPE"],
  ["exempt although nothing else is known", aCase("MEMBER", {}, { facts: { exempt: true } }), "EXEMPT: ELIG.MEMBER.SCOPE"],
  ["suspended from committee activity only", member({ committeeActivitySuspended: true }), "EXCELLENT"],
  ["suspended from both", member({ committeeActivitySuspended: true, partyActivitySuspended: true }), "SUSPENDED: ELIG.MEMBER.SCOPE"],
  ["review not completed", member({ reviewCompleted: false }), "BLOCKED: ELIG.REVIEW_COMPLETED"],
  ["civil servant unknown", member({ isCivilServant: undefined }), "BLOCKED: ORDER.CIVIL_SERVANT_FIRST?"],
  ["civil servant unknown, tier known", member({ isCivilServant: null, civilServantTier: "GOOD" }), "BLOCKED: ORDER.CIVIL_SERVANT_FIRST?"],
  ["civil servant without tier", member({ isCivilServant: true }), "BLOCKED: ORDER.CIVIL_SERVANT_FIRST?"],
  ["nothing known", aCase("MEMBER", {}, { facts: {} }), "BLOCKED: ELIG.MEMBER.SIX_MONTHS?, ELIG.REVIEW_COMPLETED?, ORDER.CIVIL_SERVANT_FIRST?"],
];

const memberTiers: readonly BorderCase[] = [
  ["civil servant EXCELLENT", member({ isCivilServant: true, civilServantTier: "EXCELLENT" }), "EXCELLENT"],
  ["civil servant GOOD", member({ isCivilServant: true, civilServantTier: "GOOD" }), "GOOD: MEMBER.EXCELLENT.CIVIL_SERVANT"],
  ["civil servant COMPLETED", member({ isCivilServant: true, civilServantTier: "COMPLETED" }), "COMPLETED: MEMBER.EXCELLENT.CIVIL_SERVANT, MEMBER.GOOD.CIVIL_SERVANT"],
  [
    "civil servant lowest",
    member({ isCivilServant: true, civilServantTier: "NOT_COMPLETED" }),
    "NOT_COMPLETED*: MEMBER.COMPLETED.CIVIL_SERVANT, MEMBER.EXCELLENT.CIVIL_SERVANT, MEMBER.GOOD.CIVIL_SERVANT, MEMBER.NOT_COMPLETED.CIVIL_SERVANT, MEMBER.NOT_COMPLETED.RESIDUAL",
  ],
  ["the tier of one who is no civil servant is ignored", member({ civilServantTier: "NOT_COMPLETED" }), "EXCELLENT"],
  ["sick 89 days", member({ sickLeaveDays: 89 }), "EXCELLENT"],
  ["sick 90 days", member({ sickLeaveDays: 90 }), "COMPLETED: ELIG.MEMBER.SICK_LEAVE_CAP >GOOD"],
  ["sick all year", member({ sickLeaveDays: 365 }), "COMPLETED: ELIG.MEMBER.SICK_LEAVE_CAP >GOOD"],
  ["sick and poor: the lower wins", member({ sickLeaveDays: 90, ...levels02({ "I.2": "POOR" }) }), `NOT_COMPLETED*: ELIG.MEMBER.SICK_LEAVE_CAP >GOOD, ${criteriaFail("MEMBER").slice(16)}`],
  ["degradation concluded", member({ degradationConcluded: true }), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DEGRADATION"],
  ["50 % of the targets", member({ targets: { assigned: 20, done: 10 } }), "EXCELLENT"],
  ["45 % of the targets", member({ targets: { assigned: 20, done: 9 } }), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.TARGETS_BELOW_50"],
  ["targets unknown", member({ targets: null }), "NOT_COMPLETED: MEMBER.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["no targets assigned", member({ targets: { assigned: 0, done: 0 } }), "NOT_COMPLETED: MEMBER.NOT_COMPLETED.TARGETS_BELOW_50?"],
  ["disciplined on 1 January", disciplined(["2019-01-01", "v1"]), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DISCIPLINE"],
  ["disciplined on 31 December", disciplined(["2019-12-31", "v1"]), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DISCIPLINE"],
  ["disciplined a day before the year", disciplined(["2018-12-31", "v1"]), "EXCELLENT"],
  ["disciplined a day after the year", disciplined(["2020-01-01", "v1"]), "EXCELLENT"],
  ["already counted", disciplined(["2019-05-05", "v1", true]), "EXCELLENT"],
  ["another entry of the violation was counted", disciplined(["2019-05-05", "v1"], ["2018-02-02", "v1", true]), "EXCELLENT"],
  ["another violation was counted", disciplined(["2019-05-05", "v1"], ["2018-02-02", "v2", true]), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DISCIPLINE"],
  ["two of one violation count once", disciplined(["2019-05-05", "v1"], ["2019-06-06", "v1"]), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DISCIPLINE"],
  ["one counted, one new", disciplined(["2019-05-05", "v1", true], ["2019-06-06", "v2"]), "NOT_COMPLETED*: MEMBER.NOT_COMPLETED.DISCIPLINE"],
  ["no disciplines", member({ disciplines: [] }), "EXCELLENT"],
];

const criteria: readonly BorderCase[] = [
  ["member I.2 GOOD", member(levels02({ "I.2": "GOOD" })), "GOOD: MEMBER.EXCELLENT.CRITERIA"],
  ["member I.1 AVERAGE", member(levels02({ "I.1": "AVERAGE" })), "GOOD: MEMBER.EXCELLENT.CRITERIA"],
  ["member I.2 AVERAGE", member(levels02({ "I.2": "AVERAGE" })), "COMPLETED: MEMBER.EXCELLENT.CRITERIA, MEMBER.GOOD.CRITERIA"],
  ["member I.1 POOR only warns for COMPLETED", member(levels02({ "I.1": "POOR" })), "COMPLETED: MEMBER.EXCELLENT.CRITERIA, MEMBER.GOOD.CRITERIA"],
  ["member III POOR only warns for COMPLETED", member(levels02({ III: "POOR" })), "COMPLETED: MEMBER.EXCELLENT.CRITERIA, MEMBER.GOOD.CRITERIA"],
  ["member I.2 POOR", member(levels02({ "I.2": "POOR" })), criteriaFail("MEMBER")],
  ["member I.2 unknown", member(levels02({ "I.2": null })), criteriaUnknown("MEMBER")],
  ["member I.1 unknown: COMPLETED asks only I.2", member(levels02({ "I.1": null })), "COMPLETED: MEMBER.EXCELLENT.CRITERIA?, MEMBER.GOOD.CRITERIA?"],
  ["member without levels", member({ levels: null }), criteriaUnknown("MEMBER")],
];

export const members = { eligibility: memberEligibility, tiers: memberTiers, criteria, attestation: profileOf("MEMBER") };
