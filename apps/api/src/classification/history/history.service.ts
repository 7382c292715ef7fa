import type { SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { ruleSetNames } from "../../document/rule-set-names.service.ts";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { numberOf } from "../../shared/id.ts";
import { bigintKey, cursorKey, type PageRequest, pageOf, pageSize } from "../../shared/page.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { askingWhere, placesLeft } from "../entry/places-left.service.ts";
import type { ResultHistory } from "./history.type.ts";
import { type Differences, namedChanges, resultWords, ruleSetKeysIn, toldColumns } from "./named-changes.service.ts";

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly byName: string;
  readonly before: Differences;
  readonly after: Differences;
}

/** Whose result it is. */
interface Subject {
  readonly subjectKind: SubjectKind;
  readonly ruleSetId: string;
}

/** Who changed what of one result, the newest first; what came with the data was changed by nobody. */
export async function history(
  tx: Tx,
  id: string,
  year: number,
  { first, after }: PageRequest,
): Promise<ResultHistory | Refused> {
  const key = cursorKey(after, listKey);
  if (isRefused(key)) return key;
  const subject = await firstRow<Subject>(tx, subjectOf, [year, numberOf(id) ?? null]);
  if (subject === undefined) return refuse("NOT_FOUND");
  const read = await rows<Entry>(tx, entries, [year, id, key?.[0] ?? null, toldColumns, pageSize(first) + 1]);
  const names = await ruleSetNames(tx, ruleSetKeysIn(read.flatMap(({ before, after }) => [before, after])));
  const ofYear = resultWords(await ruleSetAt(tx, subject.ruleSetId), subject.subjectKind, names);
  const words = { ...ofYear, facts: askingWhere(ofYear.facts, await placesLeft(tx, year, id)) };
  return pageOf(
    read,
    first,
    (entry) => [entry.id],
    (entry) => ({
      id: entry.id,
      at: entry.at,
      byName: entry.byName,
      changes: namedChanges(entry.before, entry.after, words),
    }),
  );
}

const listKey = z.tuple([bigintKey]);

const subjectOf = `
  select c.subject_kind as "subjectKind", c.rule_set_id as "ruleSetId" from classification c where c.year = $1 and c.id = $2::bigint`;

const entries = `
  select a.id::text as id, a.at, a.account_name as "byName", a.before, a.after
  from audit_entry a
  where (a.relation = 'classification' and a.row_key = jsonb_build_object('year', $1::int, 'id', $2::bigint)
      or a.relation = 'adjustment' and a.row_key = jsonb_build_object('year', $1::int, 'classification_id', $2::bigint))
    and ($3::bigint is null or a.id < $3::bigint) and (a.before ?| $4::text[] or a.after ?| $4::text[])
  order by a.id desc limit $5`;
