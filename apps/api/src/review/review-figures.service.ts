import type { SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { isWithoutResult } from "./without-result.service.ts";

/** How the reviews of organisations stand. */
export interface ReviewFigures {
  /**
   * Subjects that are to be reviewed: those of the year but for the exempt, the suspended and, from 2025 on, the new members; and
   * collectives without a result whose review is held.
   */
  readonly expected: Readonly<Record<SubjectKind, number>>;
  /** Reviews opened and completed; a leader has one at each place. */
  readonly opened: Readonly<Record<SubjectKind, number>>;
  readonly completed: Readonly<Record<SubjectKind, number>>;
  readonly outOfOrder: number;
  readonly lateDraft: number;
  readonly tooShort: number;
  readonly prompts: number;
  readonly promptsAnswered: number;
}

interface Counted {
  readonly id: number;
  readonly subjectKind: SubjectKind;
  readonly label: string;
  readonly n: number;
}

/** The figures of each organisation with all below it, in one statement. */
export async function reviewFiguresBelow(
  tx: Tx,
  year: number,
  ids: readonly number[],
): Promise<(id: number) => ReviewFigures> {
  const byPlace = Map.groupBy(await rows<Counted>(tx, belowSql, [year, ids]), ({ id }) => id);
  return (id) => figuresOf(byPlace.get(id) ?? []);
}

/** Of several organisations with all below them, taken together. */
export const reviewFiguresOfAll = async (tx: Tx, year: number, ids: readonly number[]): Promise<ReviewFigures> =>
  figuresOf(await rows<Counted>(tx, belowSql, [year, ids]));

/** Those of an organisation itself; null: nothing counts there. */
export async function reviewFiguresAt(tx: Tx, year: number, id: number): Promise<ReviewFigures | null> {
  const found = await rows<Counted>(tx, atSql, [year, id]);
  return found.length === 0 ? null : figuresOf(found);
}

function figuresOf(counted: readonly Counted[]): ReviewFigures {
  const sum = (label: string, kind?: SubjectKind): number =>
    counted
      .filter((each) => each.label === label && (kind === undefined || each.subjectKind === kind))
      .reduce((total, { n }) => total + n, 0);
  const byKind = (label: string) => ({
    ORG: sum(label, "ORG"),
    MEMBER: sum(label, "MEMBER"),
    COLLECTIVE: sum(label, "COLLECTIVE"),
    LEADER: sum(label, "LEADER"),
  });
  return {
    expected: byKind("EXPECTED"),
    opened: byKind("OPENED"),
    completed: byKind("COMPLETED"),
    outOfOrder: sum("OUT_OF_ORDER"),
    lateDraft: sum("LATE_DRAFT"),
    tooShort: sum("TOO_SHORT"),
    prompts: sum("PROMPTS"),
    promptsAnswered: sum("PROMPTS_ANSWERED"),
  };
}

// QĐ 366, Điều 5, 2.1 (rules-2025.md, D2)
const isReviewed = `t.outcome not in ('EXEMPT', 'SUSPENDED')
  and not (t.outcome = 'NEWLY_ADMITTED' and (select regime from cycle where year = t.year) = 'POINTS_2025')`;

// What is reviewed is counted at each organisation alone: who asks for more sums over the tree of the year.
const belowSql = `
  with asked as (
    select organisation_id as id from organisation_year where year = $1 and organisation_id = any($2::int[]))
  select a.id, c.subject_kind as "subjectKind", c.label, sum(c.n)::int as n
  from asked a
  join organisation_year o on o.year = $1 and o.ancestors @> array[a.id]
  join review_counter c on c.year = o.year and c.organisation_id = o.organisation_id
  group by 1, 2, 3
  union all
  select t.organisation_id, t.subject_kind, 'EXPECTED', sum(t.subtree)::int
  from tier_counter t where t.year = $1 and t.organisation_id = any($2::int[]) and ${isReviewed} group by 1, 2
  union all
  select a.id, r.subject_kind, 'EXPECTED', count(*)::int
  from asked a
  join organisation_year o on o.year = $1 and o.ancestors @> array[a.id]
  join review r on r.year = o.year and r.organisation_id = o.organisation_id and ${isWithoutResult}
  group by 1, 2`;

const atSql = `
  select organisation_id as id, subject_kind as "subjectKind", label, n from review_counter c
  where year = $1 and organisation_id = $2 and n > 0
  union all
  select t.organisation_id, t.subject_kind, 'EXPECTED', sum(t.own)::int
  from tier_counter t where t.year = $1 and t.organisation_id = $2 and t.own > 0 and ${isReviewed} group by 1, 2
  union all
  select r.organisation_id, r.subject_kind, 'EXPECTED', count(*)::int
  from review r where r.year = $1 and r.organisation_id = $2 and ${isWithoutResult} group by 1, 2`;
