import {
  type Deadline,
  type DeadlineMatter,
  dayInVietnam,
  deadlineFinding,
  deadlineStandingOf,
  deadlinesFor,
  kindOfYear,
  type Level,
  lastDayInTime,
  type OrganisationKind,
  type ReportingContext,
  type ReportingFacts,
  type RuleSet,
  type SubjectKind,
  slotUnder,
  submissionDeadlineFor,
  type YearKind,
} from "@xep-loai/domain";
import type { Ref } from "../organisation/standing.service.ts";
import type { Submission } from "../submission/submission.type.ts";
import type { UnitDeadline } from "./deadline.type.ts";

/** An organisation's year, as far as days are asked about it. */
export interface UnitYear {
  readonly unit: Ref;
  readonly yearKind: YearKind;
  readonly submission: Submission | null;
  readonly reviewsFinishedOn: string | null;
  /** The day of the last decision at and below it, on subjects of some kinds alone where a clause names them. */
  readonly decidedOn: (subjects?: readonly SubjectKind[]) => string | null;
}

/** The days an organisation must keep, and how it stands to each. */
export function unitDeadlines(year: UnitYear, context: ReportingContext): UnitDeadline[] {
  const ofDocuments = deadlinesFor(context.ruleSet, context.year, year.unit.kind, kindOfYear(year.yearKind));
  const { submission } = year;
  const own = isSetApart(year, context) ? submission : null;
  return [
    ...ofDocuments.map((deadline) => shown(deadline, mattersOf(deadline, context.ruleSet), year, context)),
    ...(own?.dueOn ? [ownDay({ ...own, dueOn: own.dueOn }, year, context)] : []),
  ];
}

function shown(
  deadline: Deadline,
  matters: readonly DeadlineMatter[],
  year: UnitYear,
  context: ReportingContext,
): UnitDeadline {
  const finding = deadlineFinding(deadline, factsOf(year, deadline), context);
  const done = doneOn(matters, deadline, year);
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

function doneOn(matters: readonly DeadlineMatter[], { subjects }: Deadline, year: UnitYear): string | Date | null {
  if (matters.includes("RATINGS_DECIDED")) return year.decidedOn(subjects);
  return isOfReviewsAlone(matters) ? year.reviewsFinishedOn : cameIn(year.submission);
}

/** Whether a day of the documents asks an organisation of that kind when its reviews were finished. */
export const asksForReviews = (ruleSet: RuleSet, year: number, kind: OrganisationKind): boolean =>
  deadlinesFor(ruleSet, year, kind).some((deadline) => isOfReviewsAlone(mattersOf(deadline, ruleSet)));

/** Whether one asks when the last of its ratings was decided (HD 43, 4.1). */
export const asksForDecisions = (ruleSet: RuleSet, year: number, kind: OrganisationKind): boolean =>
  deadlinesFor(ruleSet, year, kind).some((deadline) => mattersOf(deadline, ruleSet).includes("RATINGS_DECIDED"));

const mattersOf = ({ slot }: Deadline, { regime }: RuleSet): readonly DeadlineMatter[] =>
  slotUnder(regime, slot).matters;

const isOfReviewsAlone = (matters: readonly DeadlineMatter[]): boolean =>
  matters.every((matter) => matter === "REVIEWS_FINISHED");

const factsOf = (
  { unit, yearKind, submission, reviewsFinishedOn, decidedOn }: UnitYear,
  { subjects }: Deadline,
): ReportingFacts => ({
  kind: unit.kind,
  ...kindOfYear(yearKind),
  receivedAt: cameIn(submission),
  reviewsFinishedOn,
  decidedOn: decidedOn(subjects),
});

/** When the results came in, by themselves or with those of a committee above; what was returned for completion is not in. */
function cameIn(submission: Submission | null): Date | null {
  const at = submission?.arrivedAt ?? submission?.receivedWithAt ?? null;
  return at === null ? null : new Date(at);
}

/** Whether the results are due on another day than the one a document sets: then the submission alone says it. */
const isSetApart = ({ unit, yearKind, submission }: UnitYear, { ruleSet, year }: ReportingContext): boolean =>
  submission !== null &&
  submissionDeadlineFor(ruleSet, year, unit.kind, kindOfYear(yearKind))?.dueOn !== submission.dueOn;

/** A day of a committee: set by its own plan (HD 21, III.1, bullet 4), or by the superior where no document names a rule for it. */
function ownDay(submission: Submission & { dueOn: string }, year: UnitYear, context: ReportingContext): UnitDeadline {
  const { dueOn, ruleId, citation, inclusive } = submission;
  const matters = ["RESULTS_REPORT"] as const;
  if (ruleId === null) {
    const done = cameIn(submission);
    return {
      ...{ ruleId, citation, clause: [], finding: null, matters, dueOn },
      lastDayInTime: lastDayInTime({ dueOn, inclusive }),
      doneOn: done === null ? null : dayInVietnam(done),
      ...deadlineStandingOf({ dueOn, inclusive }, done, context.asOf),
    };
  }
  const documentId = submission.documentId ?? context.ruleSet.id;
  const deadline = { slot: slotOf[year.unit.level], ruleId, documentId, citation: citation ?? "", dueOn, inclusive };
  return shown(deadline, matters, year, context);
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
