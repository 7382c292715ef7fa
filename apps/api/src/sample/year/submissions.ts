import { hd21, type RuleSet, ruleSetById, submissionDeadlineFor } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { waitsForOneBehind } from "./standing.ts";

/** One row of `submission`: the year's report of an organisation to the committee above it. */
export interface SubmissionRow {
  readonly year: number;
  readonly organisation_id: number;
  readonly to_organisation_id: number;
  readonly due_on: string | null;
  readonly rule_id: string | null;
  readonly submitted_at: string | null;
  readonly received_at: string | null;
  readonly returned_at: string | null;
  readonly return_reason: string | null;
}

interface Deadline {
  readonly dueOn: string;
  readonly ruleId: string;
}

/** Where no document sets a day, the committee's own plan does (HD 21, III.1, bullet 4). */
const byPlan = (dueOn: string): Deadline => ({ dueOn, ruleId: "HD21.REPORT.ANNUAL_PLAN" });

/** The rules in force where the organisation stands: below its province's or district's own document, or HD 21 alone. */
function rulesFor(organisation: SampleOrganisation, parent: SampleOrganisation, year: number): RuleSet {
  const isOf = (name: string) => organisation.name === name || parent.name === name;
  if (isOf("Quận ủy Ba Đình")) return ruleSetById("KH174") ?? hd21;
  return (parent.name === "Tỉnh ủy Bình Định" && year === 2020 ? ruleSetById("CV04") : undefined) ?? hd21;
}

function deadlineOf(organisation: SampleOrganisation, parent: SampleOrganisation, year: number): Deadline | null {
  if (year === 2018) return null;
  const set = submissionDeadlineFor(rulesFor(organisation, parent, year), year, organisation.kind);
  if (set !== null) return set;
  if (organisation.level === "DISTRICT") return byPlan(`${year + 1}-01-15`);
  return byPlan(organisation.level === "GRASSROOTS" ? `${year}-12-20` : `${year}-12-10`);
}

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T03:20:00Z`) + days * 86_400_000).toISOString();

/** Most come in days ahead; one in nine is late by up to a fortnight. */
function submittedAt(organisation: SampleOrganisation, dueOn: string, year: number): string {
  const chance = fixedChance("submitted", year, organisation.id);
  return daysAfter(dueOn, chance < 0.11 ? Math.floor(chance * 125) : -1 - Math.floor(chance * 8));
}

function waiting(organisation: SampleOrganisation, tree: YearTree, year: number): boolean {
  return organisation.level !== "PROVINCE" && waitsForOneBehind(organisation, tree, year);
}

const returned = {
  year: 2020,
  name: "Huyện ủy Vân Canh",
  reason: "Thiếu biểu tổng hợp đảng viên của xã Canh Hiển; đề nghị bổ sung.",
};

function submission(organisation: SampleOrganisation, tree: YearTree, year: number): SubmissionRow {
  const parent = tree.parentOf(organisation);
  const deadline = deadlineOf(organisation, parent, year);
  const usual = deadline?.dueOn ?? `${year + 1}-01-31`;
  const isReturned = returned.year === year && returned.name === organisation.name;
  const submitted = isReturned || !waiting(organisation, tree, year) ? submittedAt(organisation, usual, year) : null;
  const row = {
    year,
    organisation_id: organisation.id,
    to_organisation_id: parent.id,
    due_on: deadline?.dueOn ?? null,
    rule_id: deadline?.ruleId ?? null,
  };
  return {
    ...row,
    submitted_at: submitted,
    received_at: submitted && !isReturned ? daysAfter(submitted.slice(0, 10), 2) : null,
    returned_at: submitted && isReturned ? daysAfter(submitted.slice(0, 10), 3) : null,
    return_reason: isReturned ? returned.reason : null,
  };
}

/** The reports of a year, one for every organisation below the centre. */
export const submissionRows = (tree: YearTree, year: number): SubmissionRow[] =>
  tree.all.filter((one) => one.parentId !== null).map((one) => submission(one, tree, year));
