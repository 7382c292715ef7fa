import {
  type ReportedReviews,
  type ReportedSubjects,
  type ReportFigures,
  type SubjectKind,
  subjectsRatedUnder,
} from "@xep-loai/domain";
import { shareAt } from "../aggregate-return/return-share.service.ts";
import type { Standing } from "../organisation/standing.service.ts";
import { type ReviewFigures, reviewFiguresBelow } from "../review/review-figures.service.ts";
import { reviewedWithoutResult } from "../review/without-result.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { placesIn, yearsOf } from "../statistics/year-of.service.ts";
import { afterwardsOf } from "./afterwards.service.ts";
import { countedKinds, type TalliesOf } from "./counted-kinds.service.ts";
import { quotasOf } from "./report-quotas.service.ts";

/** Every figure the report of an organisation rests on; decided results alone. */
export async function figuresOfReport(tx: Tx, organisation: Standing, now: Date): Promise<ReportFigures> {
  const { id, year, regime, name, childCount } = organisation;
  const years = await yearsOf(tx, id);
  const previous = years.find((held) => held.year === year - 1) ?? null;
  const subjects = await subjectsOf(tx, organisation, previous?.places ?? []);
  const withoutResult = await reviewedWithoutResult(tx, year, id);
  const reviews = { ...reviewsOf((await reviewFiguresBelow(tx, year, [id]))(id)), withoutResult };
  const quotas = await quotasOf(tx, organisation);
  const { cancellations, followUps, awards } = await afterwardsOf(tx, organisation, now);
  return {
    ...{
      year,
      regime,
      organisationName: name,
      directUnits: childCount,
      subjects,
      reviews,
      quotas,
      cancellations,
      awards,
    },
    previous: previous && { year: previous.year, regime: previous.regime },
    followUps,
  };
}

const reviewsOf = ({ expected, opened, completed, ...conduct }: ReviewFigures): ReportedReviews => ({
  collectives: { expected: expected.COLLECTIVE, completed: completed.COLLECTIVE },
  members: { expected: expected.MEMBER, completed: completed.MEMBER },
  leaders: { opened: opened.LEADER, completed: completed.LEADER },
  outOfOrder: conduct.outOfOrder,
  lateDraft: conduct.lateDraft,
  tooShort: conduct.tooShort,
  prompts: conduct.prompts,
  promptsAnswered: conduct.promptsAnswered,
});

interface Unit {
  readonly id: number;
  readonly name: string;
}

async function subjectsOf(tx: Tx, organisation: Standing, before: readonly number[]): Promise<ReportedSubjects[]> {
  const { id, year, regime } = organisation;
  const units = await rows<Unit>(tx, unitsSql, [year, id]);
  const ids = units.map((unit) => unit.id);
  const placesBefore = await placesIn(tx, year - 1, ids);
  const kinds = subjectsRatedUnder(regime);
  const tallies = await countedKinds(tx, [year, year - 1], [id, ...before, ...ids, ...ids.flatMap(placesBefore)]);
  const found: ReportedSubjects[] = [];
  for (const kind of kinds) {
    const { returned, unitCount } = await shareAt(tx, organisation, kind);
    found.push({
      ...ofKind(kind, organisation, tallies, before),
      units: units.map((unit) => ({
        ...unit,
        tiers: tallies(kind, year, [unit.id]).tiers,
        before: known(tallies, kind, year - 1, placesBefore(unit.id)),
      })),
      returned: { subjects: returned, units: unitCount },
    });
  }
  return found;
}

function ofKind(kind: SubjectKind, { id, year }: Standing, tallies: TalliesOf, before: readonly number[]) {
  const { tiers, notRatedByReason, pending } = tallies(kind, year, [id]);
  return { kind, tiers, notRated: notRatedByReason, pending, before: known(tallies, kind, year - 1, before) };
}

/** The tiers of places in a year; null: nothing was counted there. */
function known(tallies: TalliesOf, kind: SubjectKind, year: number, places: readonly number[]) {
  const found = tallies(kind, year, places);
  return found.total === 0 ? null : found.tiers;
}

const unitsSql = `
  select organisation_id as id, name from organisation_year where year = $1 and parent_id = $2
   order by official_order, organisation_id`;
