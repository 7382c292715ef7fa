import {
  type Deadline,
  type DeadlineMatter,
  dayInVietnam,
  deadlineFinding,
  deadlineSlots,
  deadlineStandingOf,
  deadlinesFor,
  type Level,
  lastDayInTime,
  type OrganisationKind,
  type ReportingContext,
  type ReportingFacts,
  type RuleSet,
  submissionDeadlineFor,
} from "@xep-loai/domain";
import type { Ref } from "../organisation/standing.service.ts";
import type { Submission } from "../submission/submission.type.ts";
import type { UnitDeadline } from "./deadline.type.ts";

/** An organisation's year, as far as days are asked about it. */
export interface UnitYear {
  readonly unit: Ref;
  readonly submission: Submission | null;
  readonly reviewsFinishedOn: string | null;
}

/** The days an organisation must keep, and how it stands to each. */
export function unitDeadlines(year: UnitYear, context: ReportingContext): UnitDeadline[] {
  const ofDocuments = deadlinesFor(context.ruleSet, context.year, year.unit.kind);
  const own = ownDeadline(year, context);
  return [
    ...ofDocuments.map((deadline) => shown(deadline, deadlineSlots[deadline.slot].matters, year, context)),
    ...(own === null ? [] : [shown(own, ["RESULTS_REPORT"], year, context)]),
  ];
}

function shown(
  deadline: Deadline,
  matters: readonly DeadlineMatter[],
  year: UnitYear,
  context: ReportingContext,
): UnitDeadline {
  const finding = deadlineFinding(deadline, factsOf(year), context);
  const done = isOfReviewsAlone(matters) ? year.reviewsFinishedOn : cameIn(year.submission);
  return {
    ruleId: finding.ruleId,
    citation: finding.citation,
    clause: finding.clause,
    matters,
    dueOn: deadline.dueOn,
    lastDayInTime: lastDayInTime(deadline),
    doneOn: done === null ? null : dayInVietnam(done),
    ...deadlineStandingOf(deadline, done, context.asOf),
    finding,
  };
}

/** Whether a day of the documents asks an organisation of that kind when its reviews were finished. */
export const asksForReviews = (ruleSet: RuleSet, year: number, kind: OrganisationKind): boolean =>
  deadlinesFor(ruleSet, year, kind).some(({ slot }) => isOfReviewsAlone(deadlineSlots[slot].matters));

const isOfReviewsAlone = (matters: readonly DeadlineMatter[]): boolean =>
  matters.every((matter) => matter === "REVIEWS_FINISHED");

const factsOf = ({ unit, submission, reviewsFinishedOn }: UnitYear): ReportingFacts => ({
  kind: unit.kind,
  receivedAt: cameIn(submission),
  reviewsFinishedOn,
});

/** When the results came in; what was returned for completion is not in. */
const cameIn = (submission: Submission | null): Date | null =>
  submission?.arrivedAt ? new Date(submission.arrivedAt) : null;

/** A day the committee set by its own plan, where no document sets one (HD 21, III.1, bullet 4). */
function ownDeadline({ unit, submission }: UnitYear, { ruleSet, year }: ReportingContext): Deadline | null {
  if (!submission?.dueOn || submission.ruleId === null) return null;
  if (submissionDeadlineFor(ruleSet, year, unit.kind) !== null) return null;
  return {
    slot: slotOf[unit.level],
    ruleId: submission.ruleId,
    documentId: ruleSet.id,
    citation: submission.citation ?? "",
    dueOn: submission.dueOn,
    inclusive: false,
  };
}

/** The slot of the documents a level reports in. */
export const slotOf: Readonly<Record<Level, Deadline["slot"]>> = {
  CENTRAL: "CENTRAL",
  PROVINCE: "CENTRAL",
  DISTRICT: "DISTRICT",
  UPPER_GRASSROOTS: "UPPER_GRASSROOTS",
  GRASSROOTS: "GRASSROOTS",
  SUB_GRASSROOTS: "CELL_DOSSIER",
};
