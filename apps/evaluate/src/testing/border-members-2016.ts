// biome-ignore-all format: a table, one case per line
import type { BorderCase } from "./border-case.ts";
import type { FactChanges } from "./hd21-facts.ts";
import { aCase2016 } from "./kh57-facts.ts";

const member = (changes: FactChanges, outer?: FactChanges) => aCase2016("MEMBER", changes, outer);
const votes = (of: FactChanges, official = 18) => ({ votes: { official, for: of } });
const fails = (...tiers: readonly string[]) => tiers.map((tier) => `MEMBER.${tier}.CONDITIONS`).join(", ");
const [top, second, third] = ["EXCELLENT", "GOOD", "COMPLETED"] as const;
const none = fails(third, top, second);
const unknown = none.replaceAll("CONDITIONS", "CONDITIONS?");
const [defects, discipline] = ["MEMBER.NOT_COMPLETED.DEFECTS", "MEMBER.NOT_COMPLETED.DISCIPLINE"] as const;

const eligibility: readonly BorderCase[] = [
  ["exempt", member({ exempt: true }), "EXEMPT: MEMBER.SCOPE"],
  ["exempt and newly admitted", member({ exempt: true, admittedOn: "2016-12-01" }), "EXEMPT: MEMBER.SCOPE"],
  ["six months end on 31 December", member({ admittedOn: "2016-06-30" }), `EXCELLENT: ${fails(third, second)}`],
  ["a day short", member({ admittedOn: "2016-07-01" }), "NEWLY_ADMITTED: MEMBER.SIX_MONTHS"],
  ["a day short of the meeting", member({ admittedOn: "2016-06-13", asOf: "2016-12-12" }), "NEWLY_ADMITTED: MEMBER.SIX_MONTHS"],
  ["newly admitted comes before the gates", member({ admittedOn: "2016-07-01", reviewCompleted: false }), "NEWLY_ADMITTED: MEMBER.SIX_MONTHS"],
  ["day of admission unknown", member({ admittedOn: null }), "BLOCKED: MEMBER.SIX_MONTHS?"],
  ["review not completed", member({ reviewCompleted: false }), "BLOCKED: MEMBER.REVIEW_FIRST"],
  ["review unknown, admission unknown", member({ reviewCompleted: null, admittedOn: undefined }), "BLOCKED: MEMBER.REVIEW_FIRST?, MEMBER.SIX_MONTHS?"],
  ["no tier as a civil servant is no gate", member({ civilServantTier: undefined, ...votes({}) }), `UNDECIDED: ${none}`],
];

const ballots: readonly BorderCase[] = [
  ["exactly two thirds", member(votes({ EXCELLENT: 12 })), `UNDECIDED: ${none}`],
  ["over two thirds", member(votes({ EXCELLENT: 13 })), `EXCELLENT: ${fails(third, second)}`],
  ["exactly half for GOOD", member(votes({ GOOD: 9 })), `UNDECIDED: ${none}`],
  ["over half for GOOD", member(votes({ GOOD: 10 })), `GOOD: ${fails(third, top)}`],
  ["over half for COMPLETED", member(votes({ COMPLETED: 10, GOOD: 8 })), `COMPLETED: ${fails(top, second)}`],
  ["votes for a higher tier do not count for a lower one", member(votes({ EXCELLENT: 9, GOOD: 9 })), `UNDECIDED: ${none}`],
  ["the lowest voted without a defect", member(votes({ NOT_COMPLETED: 18 })), `UNDECIDED: ${none}`],
  ["one official member, in favour", member(votes({ GOOD: 1 }, 1)), `GOOD: ${fails(third, top)}`],
  ["no official member", member(votes({}, 0)), `UNDECIDED: ${none}`],
  ["nobody voted", member(votes({})), `UNDECIDED: ${none}`],
  ["no ballot recorded", member({ votes: undefined }), `UNDECIDED: ${unknown}`],
  ["only the official members known", member({ votes: { official: 18 } }), `UNDECIDED: ${unknown}`],
  ["only that there are none known", member({ votes: { official: 0 } }), `UNDECIDED: ${none}`],
  ["2^53 − 1 members, two thirds and a little", member(votes({ EXCELLENT: 6004799503160661 }, 9007199254740991)), `EXCELLENT: ${fails(third, second)}`],
  ["… one vote less", member(votes({ EXCELLENT: 6004799503160660 }, 9007199254740991)), `UNDECIDED: ${none}`],
];

const merit: readonly BorderCase[] = [
  ["civil servant GOOD for EXCELLENT", member({ civilServantTier: "GOOD" }), `UNDECIDED: ${none}`],
  ["… with a certificate of merit", member({ civilServantTier: "GOOD", award: "CERTIFICATE_OF_MERIT" }), `EXCELLENT: ${fails(third, second)}`],
  ["… or as an emulation fighter", member({ civilServantTier: "NOT_COMPLETED", award: "GRASSROOTS_EMULATION_FIGHTER" }), `EXCELLENT: ${fails(third, second)}`],
  ["unknown, with an award", member({ civilServantTier: null, award: "CERTIFICATE_OF_MERIT" }), `EXCELLENT: ${fails(third, second)}`],
  ["unknown, without one", member({ civilServantTier: null }), `UNDECIDED: ${fails(third)}, ${fails(top)}?, ${fails(second)}`],
  ["an award does not help at GOOD", member({ civilServantTier: "COMPLETED", award: "CERTIFICATE_OF_MERIT", ...votes({ GOOD: 18 }) }), `UNDECIDED: ${none}`],
  ["EXCELLENT is enough for GOOD", member(votes({ GOOD: 18 })), `GOOD: ${fails(third, top)}`],
  ["limits of ability are enough for COMPLETED", member({ civilServantTier: "COMPLETED_LIMITED", ...votes({ COMPLETED: 18 }) }), `COMPLETED: ${fails(top, second)}`],
  ["… not for GOOD", member({ civilServantTier: "COMPLETED_LIMITED", ...votes({ GOOD: 18 }) }), `UNDECIDED: ${none}`],
  ["the lowest is not enough for COMPLETED", member({ civilServantTier: "NOT_COMPLETED", ...votes({ COMPLETED: 18 }) }), `UNDECIDED: ${none}`],
];

const lowest: readonly BorderCase[] = [
  ["serving a discipline, whatever the votes", member({ servingDiscipline: true }), `NOT_COMPLETED*: ${fails(third, second)}, ${discipline}`],
  ["a defect voted by over half", member({ defects: ["VIOLATION"], ...votes({ NOT_COMPLETED: 10 }) }), `NOT_COMPLETED*: ${none}, ${defects}`],
  ["a defect, exactly half", member({ defects: ["VIOLATION"], ...votes({ NOT_COMPLETED: 9 }) }), `UNDECIDED: ${none}`],
  ["a defect, voted EXCELLENT all the same", member({ defects: ["CELL_TASK_NOT_DONE"] }), `EXCELLENT: ${fails(third, second)}`],
  ["the fourth defect is the tier as a civil servant", member({ civilServantTier: "NOT_COMPLETED", ...votes({ NOT_COMPLETED: 10 }) }), `NOT_COMPLETED*: ${none}, ${defects}`],
  ["… unknown, with the votes", member({ civilServantTier: null, ...votes({ NOT_COMPLETED: 10 }) }), `UNDECIDED: ${none}, ${defects}?`],
  ["… unknown, without them", member({ civilServantTier: null, ...votes({ NOT_COMPLETED: 9 }) }), `UNDECIDED: ${none}`],
  ["a defect, the ballot unknown", member({ defects: ["REFUSED_ASSIGNMENT_OR_DISUNITY"], votes: null }), `UNDECIDED: ${unknown}, ${defects}?`],
  ["no defect, the ballot unknown", member({ defects: [], votes: null }), `UNDECIDED: ${unknown}`],
  ["both", member({ servingDiscipline: true, defects: ["VIOLATION"], ...votes({ NOT_COMPLETED: 10 }) }), `NOT_COMPLETED*: ${none}, ${defects}, ${discipline}`],
];

export const members2016 = { eligibility, ballots, merit, lowest };
