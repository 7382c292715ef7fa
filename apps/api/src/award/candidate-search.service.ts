import {
  type Award,
  awardsUnder,
  headDocuments,
  isForYearsInARow,
  type Level,
  type RunAward,
  type SubjectKind,
} from "@xep-loai/domain";
import { z } from "zod";
import { bigintKey, intKey, pageSize, textKey } from "../shared/page.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { type CandidateRow, candidateColumns, isAtTop } from "./candidate-row.ts";
import { awardsOf } from "./candidates.service.ts";
import { type Considered, consideredFor } from "./considered.service.ts";
import { candidacyFor } from "./run-award.ts";

/** Who is looked for, where. */
export interface Wanted {
  readonly organisationId: number;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
  /** Only who may be considered, or attested first, for this award; null: all at the top tier. */
  readonly award: Award | null;
  /** Only those chosen (for the award), or only those not chosen; null: both. */
  readonly isChosen: boolean | null;
  readonly first: number;
}

/** What the list is ordered by: the organisation, the name, the classification. */
export const listKey = z.tuple([intKey, textKey, bigintKey]);
export type ListKey = z.infer<typeof listKey>;

const keyOf = ({ organisation, subjectName, id }: CandidateRow): ListKey => [organisation.id, subjectName, id];

export interface Found {
  readonly found: readonly Considered[];
  /** After which the next page begins; null: there is none. */
  readonly last: ListKey | null;
}

/** For years in a row each of those at the top tier has to be worked out: far more than a page, few enough for a request. */
const lookedAtOnce = 500;
const looksAtMost = 4;

/** One page of those wanted; fewer where the most that one request looks at is reached first. */
export async function searchCandidates(tx: Tx, wanted: Wanted, after: ListKey | null): Promise<Found> {
  const size = pageSize(wanted.first);
  const window = wanted.award !== null && isForYearsInARow(wanted.award) ? lookedAtOnce : size;
  const found: Considered[] = [];
  let last = after;
  for (let looks = 0; looks < looksAtMost; looks += 1) {
    const read = await readAfter(tx, wanted, last, window + 1);
    const looked = await consideredFor(tx, wanted.year, read.slice(0, window));
    found.push(...looked.filter((subject) => isWanted(subject, wanted.award)));
    const isEnd = read.length <= window;
    if (found.length >= size) return cut(found, size, isEnd);
    if (isEnd) return { found, last: null };
    last = lastKey(looked);
  }
  return { found, last };
}

function cut(found: readonly Considered[], size: number, isEnd: boolean): Found {
  const shown = found.slice(0, size);
  return { found: shown, last: isEnd && found.length === size ? null : lastKey(shown) };
}

function lastKey(subjects: readonly Considered[]): ListKey | null {
  const last = subjects.at(-1);
  return last === undefined ? null : keyOf(last.row);
}

/** Whether the domain lets it be considered, or a committee chose it all the same. */
function isWanted(subject: Considered, award: Award | null): boolean {
  const awards = awardsOf(subject.row);
  if (award === null || !awards.includes(award)) return award === null && awards.length > 0;
  if (!isForYearsInARow(award) || isChosenFor(subject, award)) return true;
  return candidacyFor(subject, award as RunAward).candidacy !== "NONE";
}

const isChosenFor = ({ selections }: Considered, award: Award): boolean =>
  selections.some((each) => each.award === award && each.isStanding && each.isChosen);

/** The documents whose rules know awards for the kind of subject. */
export const headsFor = (subjectKind: SubjectKind): string[] =>
  headDocuments.filter(({ regime }) => awardsUnder(regime, subjectKind).length > 0).map(({ id }) => id);

function readAfter(tx: Tx, wanted: Wanted, after: ListKey | null, limit: number): Promise<CandidateRow[]> {
  const { year, organisationId, subjectKind, level, award, isChosen } = wanted;
  const place = [year, organisationId, subjectKind, headsFor(subjectKind)];
  return rows(tx, select, [...place, award, isChosen, ...(after ?? [null, null, null]), limit, level]);
}

const chosen = `exists (select from award_selection s
    where s.year = c.year and s.is_chosen and s.replaced_at is null and ($5::text is null or s.award = $5)
      and case $3 when 'MEMBER' then s.member_id = c.member_id else s.member_id is null and s.organisation_id = c.organisation_id end)`;

const select = `
  select ${candidateColumns}
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where c.year = $1 and o.ancestors @> array[$2::int] and c.subject_kind = $3 and c.state <> 'CANCELLED'
     and split_part(c.rule_set_id, '/', 1) = any($4::text[])
     and (${isAtTop} or ${chosen})
     and ($6::boolean is null or ${chosen} = $6)
     and ($7::int is null or (o.organisation_id >= $7
       and (o.organisation_id, c.subject_name, c.id) > ($7, $8::text collate "vi-VN-x-icu", $9::bigint)))
     and ($11::text is null or o.level = $11)
   order by o.organisation_id, c.subject_name, c.id
   limit $10`;
