import type { SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { ClassificationOutcome } from "./classification-outcome.ts";
import type { ClassificationPage, ClassificationRow } from "./classification-row.type.ts";
import { rowColumns } from "./row-columns.ts";

export interface ClassificationsInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly includeBelow: boolean;
  readonly outcome?: readonly ClassificationOutcome[] | null | undefined;
  readonly decidedOnly: boolean;
  readonly text?: string | null | undefined;
}

/**
 * The live classifications counted at an organisation, or also below it: organisation by organisation, each by name, so
 * that a page never has to sort a whole subtree.
 */
export async function classifications(tx: Tx, input: ClassificationsInput): Promise<ClassificationPage | Refused> {
  if (!isAskedText(input.text)) return refuse("BAD_INPUT");
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await readPage(tx, input, organisation.id, key);
  const total = input.text ? null : await totalOf(tx, input, organisation.id);
  return {
    ...pageOf(found, input.first, keyOf, (row) => row),
    total,
  };
}

const listKey = z.tuple([intKey, textKey, bigintKey]);
type ListKey = z.infer<typeof listKey>;

const keyOf = ({ organisation, subjectName, id }: ClassificationRow): ListKey => [organisation.id, subjectName, id];

function readPage(
  tx: Tx,
  input: ClassificationsInput,
  organisationId: number,
  key: ListKey | null,
): Promise<ClassificationRow[]> {
  const { year, subjectKind, outcome, decidedOnly, text } = input;
  const after = key ?? [null, null, null];
  const asked = [year, organisationId, subjectKind, outcome, decidedOnly, text || null, ...after];
  return rows(tx, input.includeBelow ? pageBelow : pageAt, [...asked, pageSize(input.first) + 1]);
}

/** As the figures count: what is not decided is pending, unless provisional tiers are asked for. */
const standsAt = `coalesce(c.not_rated_reason,
      case when not $5::boolean or c.state in ('DECIDED', 'NOTIFIED') then c.tier end, 'PENDING')`;

const page = (scope: string): string => `
  select ${rowColumns}
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and ${scope} and c.subject_kind = $3 and c.state <> 'CANCELLED'
    and ($4::text[] is null or ${standsAt} = any($4))
    and ($6::text is null or strpos(search_key(c.subject_name), search_key($6)) > 0)
    and ($7::int is null or (o.organisation_id >= $7
      and (o.organisation_id, c.subject_name, c.id) > ($7, $8::text collate "vi-VN-x-icu", $9::bigint)))
  order by o.organisation_id, c.subject_name, c.id
  limit $10`;

const pageAt = page("c.organisation_id = $2");
const pageBelow = page("o.ancestors @> array[$2::int]");

/** From the counters, whatever the size of the subtree. */
async function totalOf(tx: Tx, input: ClassificationsInput, organisationId: number): Promise<number> {
  const { year, subjectKind, outcome, decidedOnly, includeBelow } = input;
  const asked = [year, organisationId, subjectKind, outcome, decidedOnly, includeBelow];
  return (await firstRow<{ total: number }>(tx, total, asked))?.total ?? 0;
}

const total = `
  select coalesce(sum(case when $6::boolean then subtree else own end), 0)::int as total
  from tier_counter
  where year = $1 and organisation_id = $2 and subject_kind = $3
    and ($4::text[] is null or case
      when outcome not in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NONE') then outcome
      when outcome = 'NONE' or ($5::boolean and state not in ('DECIDED', 'NOTIFIED')) then 'PENDING'
      else outcome end = any($4))`;
