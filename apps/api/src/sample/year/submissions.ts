import { deadlineColumns } from "../../submission/deadlines.service.ts";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { isOfPoints, rulesAt, type SampleYear, seenOn, underWay } from "./calendar.ts";
import { isAppraisedAbove, waitsForOneBehind } from "./standing.ts";

/** One row of `submission`: the year's report of an organisation to the committee above it. */
export interface SubmissionRow {
  readonly year: number;
  readonly organisation_id: number;
  readonly to_organisation_id: number;
  readonly due_on: string | null;
  readonly inclusive: boolean;
  readonly rule_id: string | null;
  readonly document_id: string | null;
  readonly citation: string | null;
  readonly submitted_at: string | null;
  readonly received_at: string | null;
  readonly returned_at: string | null;
  readonly return_reason: string | null;
}

type Deadline = Pick<SubmissionRow, "due_on" | "inclusive" | "rule_id" | "document_id" | "citation">;

/** Where no document sets a day, the committee's own plan does (HD 21, III.1, bullet 4). */
const byPlan = (dueOn: string, year: number): Deadline => ({
  due_on: dueOn,
  inclusive: false,
  rule_id: isOfPoints(year) ? null : "HD21.REPORT.ANNUAL_PLAN",
  document_id: null,
  citation: null,
});

/** In the year under way cells were to report first, then the grassroots. */
const planUnderWay = [`${underWay}-11-16`, `${underWay}-11-24`] as const;

const plannedFor = ({ level }: SampleOrganisation, year: number): string => {
  if (year === underWay)
    return level === "UPPER_GRASSROOTS" ? `${year}-12-10` : planUnderWay[level === "GRASSROOTS" ? 1 : 0];
  if (level === "DISTRICT" || level === "UPPER_GRASSROOTS") return `${year + 1}-01-15`;
  return level === "GRASSROOTS" ? `${year}-12-20` : `${year}-12-10`;
};

/** A year without rules has no deadlines either. */
function deadlineFor(organisation: SampleOrganisation, sampleYear: SampleYear): Deadline {
  const rules = rulesAt(organisation, sampleYear);
  const ofDocument = deadlineColumns(rules, sampleYear.year, organisation.kind);
  const { year } = sampleYear;
  if (ofDocument.due_on !== null || (rules.regime === "NOT_HELD" && !isOfPoints(year))) return ofDocument;
  return byPlan(plannedFor(organisation, year), year);
}

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T03:20:00Z`) + days * 86_400_000).toISOString();

/** In the afternoon of the day on which it was sent. */
const receivedAt = (submitted: string) => new Date(Date.parse(submitted) + 5 * 3_600_000).toISOString();

/** Most come in days ahead; one in nine is late by up to a fortnight. */
function submittedAt(organisation: SampleOrganisation, dueOn: string, year: number): string {
  const chance = fixedChance("submitted", year, organisation.id);
  return daysAfter(dueOn, chance < 0.11 ? Math.floor(chance * 125) : -1 - Math.floor(chance * 8));
}

const isStillToCome = (moment: string): boolean => moment.slice(0, 10) > seenOn;

function waiting(organisation: SampleOrganisation, tree: YearTree, year: number): boolean {
  if (year === underWay && (organisation.level === "PROVINCE" || organisation.level === "UPPER_GRASSROOTS"))
    return true;
  if (organisation.level === "PROVINCE" || isAppraisedAbove(organisation, tree, year)) return false;
  return waitsForOneBehind(organisation, tree, year);
}

const returned = {
  year: 2020,
  name: "Huyện ủy Vân Canh",
  reason: "Thiếu biểu tổng hợp đảng viên của xã Canh Hiển; đề nghị bổ sung.",
};

/** The provinces and districts of 2020 have sent theirs; above them nobody has taken them in, so their boards go on correcting. */
const isTakenIn = ({ level }: SampleOrganisation, year: number): boolean =>
  year !== returned.year || (level !== "PROVINCE" && level !== "DISTRICT");

function submission(organisation: SampleOrganisation, tree: YearTree, sampleYear: SampleYear): SubmissionRow {
  const { year } = sampleYear;
  const deadline = deadlineFor(organisation, sampleYear);
  const usual = deadline.due_on ?? `${year + 1}-01-31`;
  const isReturned = returned.year === year && returned.name === organisation.name;
  const sent = isReturned || !waiting(organisation, tree, year) ? submittedAt(organisation, usual, year) : null;
  const submitted = sent === null || isStillToCome(sent) ? null : sent;
  const row = {
    year,
    organisation_id: organisation.id,
    to_organisation_id: tree.parentOf(organisation).id,
    ...deadline,
  };
  return {
    ...row,
    submitted_at: submitted,
    received_at: submitted && !isReturned && isTakenIn(organisation, year) ? receivedAt(submitted) : null,
    returned_at: submitted && isReturned ? daysAfter(submitted.slice(0, 10), 3) : null,
    return_reason: isReturned ? returned.reason : null,
  };
}

/** The reports of a year, one for every organisation below the centre. */
export const submissionRows = (tree: YearTree, sampleYear: SampleYear): SubmissionRow[] =>
  tree.all.filter((one) => one.parentId !== null).map((one) => submission(one, tree, sampleYear));
