import type { Level, OrganisationKind, YearKind } from "@xep-loai/domain";
import { type Ref, refsOf } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { deadlineColumns } from "../submission/deadlines.service.ts";
import type { DeadlineChange, SubmissionDeadline } from "./document-effect.type.ts";
import type { KnownYear } from "./known-year.service.ts";
import type { SupposedRules } from "./supposed-rules.service.ts";

/** The deadlines of an organisation and of all below it, as they are and as they would be, those alike together. */
export async function deadlineChanges(
  tx: Tx,
  { year, treeYear }: KnownYear,
  organisationId: number,
  rules: SupposedRules,
): Promise<DeadlineChange[]> {
  const alike = await rows<Alike>(tx, select, [year, treeYear, organisationId, rules.holders, mostNamed]);
  const told = alike.map((each) => ({ ...each, ...changeFor(each, [organisationId, each.holder], year, rules) }));
  const refs = await refsOf(
    tx,
    treeYear,
    alike.flatMap(({ first }) => first),
  );
  const groups = Map.groupBy(told, ({ level, sent, before, after }) => JSON.stringify([level, sent, before, after]));
  return [...groups.values()].flatMap((group) => together(group, year, refs));
}

const mostNamed = 5;

/** Organisations alike in all that their deadline follows from. */
interface Alike {
  readonly kind: OrganisationKind;
  readonly yearKind: YearKind;
  readonly level: Level;
  /** The nearest one on their way that would have documents of its own. */
  readonly holder: number;
  readonly sent: boolean;
  /** Whether a submission of theirs is there to have a deadline. */
  readonly recorded: boolean;
  readonly stored: SubmissionDeadline | null;
  readonly organisations: number;
  /** In the order of the tree. */
  readonly first: readonly number[];
}

type Changed = Pick<DeadlineChange, "before" | "after">;

/** What was sent keeps its day; so does a day the committee set itself where no document sets one. */
function changeFor(
  { kind, yearKind, sent, stored, recorded }: Alike,
  path: number[],
  year: number,
  rules: SupposedRules,
): Changed {
  const before = recorded ? stored : deadline(rules.asIs(path), year, kind, yearKind);
  if (sent) return { before, after: before };
  const after = deadline(rules.asSupposed(path), year, kind, yearKind);
  const own = before?.documentId === null ? before : null;
  return { before, after: after ?? own };
}

function deadline(...asked: Parameters<typeof deadlineColumns>): SubmissionDeadline | null {
  const { due_on: dueOn, inclusive, document_id: documentId, citation } = deadlineColumns(...asked);
  return dueOn === null ? null : { dueOn, inclusive, documentId, citation };
}

function together(
  [head, ...rest]: (Alike & Changed)[],
  year: number,
  refs: ReadonlyMap<number, Ref>,
): DeadlineChange[] {
  if (head === undefined) return [];
  const { level, sent, before, after } = head;
  const all = [head, ...rest];
  const organisations = all.reduce((sum, each) => sum + each.organisations, 0);
  const named = all.flatMap(({ first }) => first).slice(0, mostNamed);
  return [{ year, level, sent, before, after, organisations, first: named.flatMap((id) => refs.get(id) ?? []) }];
}

const select = `
  select o.kind, coalesce(k.kind, 'ORDINARY') as "yearKind", o.level, near.holder, s.submitted_at is not null as sent, s.year is not null as recorded,
    case when s.due_on is not null then json_build_object('dueOn', s.due_on, 'inclusive', s.inclusive,
      'documentId', s.document_id, 'citation', s.citation)::jsonb end as stored,
    count(*)::int as organisations,
    (array_agg(o.organisation_id order by o.depth, o.official_order, o.organisation_id))[1:$5::int] as first
  from organisation_year o
  cross join lateral (select step.id as holder from unnest(o.ancestors) with ordinality step(id, depth)
    where step.id = any ($4::int[]) order by step.depth desc limit 1) near
  left join year_kinds($2) k on k.organisation_id = o.organisation_id
  left join submission s on s.year = $1 and s.organisation_id = o.organisation_id
  where o.year = $2 and o.ancestors @> array[$3::int] and o.level <> 'CENTRAL'
  group by 1, 2, 3, 4, 5, 6, 7
  order by min(o.depth), min(o.official_order)`;
