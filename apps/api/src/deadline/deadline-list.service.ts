import {
  dayInVietnam,
  type Finding,
  find,
  type Level,
  type ReportingContext,
  reportingRulesOf,
  type SubjectKind,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { dossiersOf } from "../dossier/dossier.service.ts";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import { countEveryAtLevel, everyAtLevel, keyAtLevel } from "../organisation/level-page.service.ts";
import { type Ref, type Standing, standing } from "../organisation/standing.service.ts";
import { yearKinds } from "../organisation/year-kinds.service.ts";
import { plansOf } from "../plan/plan.service.ts";
import type { AnnualPlan } from "../plan/plan.type.ts";
import { type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { submissionsOf } from "../submission/submission.service.ts";
import type { DeadlinePage, UnitProgress } from "./deadline.type.ts";
import { deadlinesInForce } from "./deadlines-in-force.service.ts";
import { decidedBelow, lastDecisions, reviewsFinished } from "./progress-figures.service.ts";
import { asksForDecisions, asksForReviews, unitDeadlines } from "./unit-deadlines.ts";

export interface DeadlinesInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  /** Of which level those below are, however far; left out: the direct subordinates. */
  readonly level?: Level | null | undefined;
}

/** The deadlines of an organisation and its direct subordinates, and how each stands at the moment. */
export async function deadlines(tx: Tx, input: DeadlinesInput, now: Date): Promise<DeadlinePage | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const below = await unitsBelow(tx, organisation, input);
  if (isRefused(below)) return below;
  const units = [organisation, ...below.found.slice(0, pageSize(input.first))];
  const progressOf = await progressMaker(tx, input.year, units, now);
  return {
    inForce: await deadlinesInForce(tx, organisation),
    own: progressOf(organisation),
    ...pageOf(below.found, input.first, below.keyOf, progressOf),
    total: below.total,
  };
}

/** Whom the list is of, one more than the page holds, and what it is ordered by. */
async function unitsBelow(tx: Tx, { id, year, childCount }: Standing, { level = null, first, after }: DeadlinesInput) {
  const at = level === null ? null : { year, below: id, level };
  const page = { first, after };
  const found = at ? await everyAtLevel(tx, at, page) : await childrenAfter(tx, year, id, page);
  if (isRefused(found)) return found;
  return at
    ? { found, keyOf: keyAtLevel, total: await countEveryAtLevel(tx, at) }
    : { found, keyOf: keyOfChild, total: childCount };
}

/** An organisation with the rules of its year. */
type Unit = Pick<Standing | Child, keyof Ref | "childCount" | "ruleSetId">;

/** Reads what is shown of some organisations, in one statement for each kind of figure however many they are. */
async function progressMaker(tx: Tx, year: number, units: readonly Unit[], now: Date) {
  const ids = units.map(({ id }) => id);
  const rulesOf = await ruleSetsOf(
    tx,
    units.map(({ ruleSetId }) => ruleSetId),
  );
  const submissions = await submissionsOf(tx, year, units, now);
  const asking = (asks: typeof asksForReviews) =>
    units.filter(({ ruleSetId, kind }) => asks(rulesOf(ruleSetId), year, kind)).map(({ id }) => id);
  const reviewsFinishedOn = await reviewsFinished(tx, year, asking(asksForReviews));
  const decidedOn = await lastDecisions(tx, year, asking(asksForDecisions));
  const decided = await decidedBelow(tx, year, ids);
  const yearKindOf = await yearKinds(tx, year, ids);
  const plans = await plansOf(tx, year, ids);
  const dossiers = await dossiersOf(tx, year, units);
  return (unit: Unit): UnitProgress => {
    const { ruleSetId, childCount, id, name, kind, level } = unit;
    const context = { ruleSet: rulesOf(ruleSetId), year, asOf: dayInVietnam(now) };
    const submission = submissions.get(id) ?? null;
    const plan = plans.get(id) ?? null;
    const unitYear = {
      ...{ unit, yearKind: yearKindOf(id), submission, reviewsFinishedOn: reviewsFinishedOn(id) },
      decidedOn: (subjects?: readonly SubjectKind[]) => decidedOn(id, subjects),
    };
    return {
      organisation: { id, name, kind, level },
      yearKind: yearKindOf(id),
      childCount,
      submission,
      deadlines: unitDeadlines(unitYear, context),
      ...decided(id),
      plan,
      planFindings: planFindings(unit, plan, context),
      papersNeeded: dossiers.get(id)?.applicable ?? 0,
      papersComplete: dossiers.get(id)?.complete ?? 0,
    };
  };
}

/** What the rules that ask this organisation for a plan of its own say. */
const planFindings = ({ kind }: Unit, plan: AnnualPlan | null, context: ReportingContext): Finding[] =>
  reportingRulesOf(context.ruleSet)
    .filter(({ effect }) => effect === "PROCEDURE")
    .map((rule) => find(rule, { kind, planFiledOn: plan?.filedOn ?? null }, context))
    .filter(({ outcome }) => outcome !== "NOT_APPLICABLE");
