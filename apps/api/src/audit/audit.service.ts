import type { RuleSet, SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import type { FieldChange } from "../classification/history/history.type.ts";
import {
  changesNamed,
  type Differences,
  namedChanges,
  type ResultWords,
  resultWords,
  resultWordsUnknown,
  ruleSetKeysIn,
} from "../classification/history/named-changes.service.ts";
import { type RuleSetName, ruleSetNames } from "../document/rule-set-names.service.ts";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { numberOf } from "../shared/id.ts";
import { bigintKey, cursorKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import type { AuditEntry, AuditPage } from "./audit.type.ts";
import { type AuditAct, type AuditedKind, type AuditWay, auditedKindLabels } from "./audit-vocabulary.ts";
import { auditedColumns } from "./audited-columns.ts";
import { formPlaceLabel } from "./form-place-label.ts";

/** What is asked for of all that was done; null: any. */
export interface AskedAudit extends PageRequest {
  /** With all below it. */
  readonly organisationId?: string | null;
  readonly auditAct?: AuditAct | null;
  readonly kind?: AuditedKind | null;
  readonly way?: AuditWay | null;
  /** Part of the account's name. */
  readonly by?: string | null;
  /** First and last day, in Vietnam. */
  readonly from?: string | null;
  readonly to?: string | null;
}

interface Row extends Omit<AuditEntry, "kindLabel" | "changes"> {
  readonly ruleSetId: string | null;
  readonly before: Differences;
  readonly after: Differences;
  readonly rowKey: Readonly<Record<string, unknown>>;
}

/** What was done where the viewer administers, the newest first. Only an administrator reads it. */
export async function auditEntries(tx: Tx, viewer: Viewer, asked: AskedAudit): Promise<AuditPage | Refused> {
  const key = cursorKey(asked.after, listKey);
  if (isRefused(key)) return key;
  const { organisationId = null, auditAct = null, kind = null, way = null, by = null, from = null, to = null } = asked;
  const where = organisationId === null ? null : await seenPlace(tx, organisationId);
  if (isRefused(where)) return where;
  const scopes = scopesWith(viewer, ["ADMINISTRATOR"]);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  const read = await rows<Row>(tx, select, [
    scopes,
    where,
    auditAct,
    kind,
    way,
    by,
    from,
    to,
    key?.[0] ?? null,
    pageSize(asked.first) + 1,
  ]);
  const ruleSetOf = await ruleSetsOf(
    tx,
    read.flatMap(({ ruleSetId }) => ruleSetId ?? []),
  );
  const names = await ruleSetNames(tx, ruleSetKeysIn(read.flatMap(({ before, after }) => [before, after])));
  return pageOf(
    read,
    asked.first,
    ({ id }) => [id],
    (row) => entryOf(row, row.ruleSetId === null ? null : ruleSetOf(row.ruleSetId), names),
  );
}

/** It may have ended long ago: seen in the tree of any year. */
async function seenPlace(tx: Tx, organisationId: string): Promise<number | Refused> {
  const known = "select organisation_id as id from organisation_year where organisation_id = $1 limit 1";
  const place = await firstRow<{ id: number }>(tx, known, [numberOf(organisationId) ?? null]);
  return place?.id ?? refuse("NOT_FOUND");
}

const listKey = z.tuple([bigintKey]);

const entryOf = (
  { before, after, ruleSetId: _, rowKey, ...entry }: Row,
  ruleSet: RuleSet | null,
  names: RuleSetName,
): AuditEntry => ({
  ...entry,
  kindLabel: entry.kind === "form_entry" ? formPlaceLabel(rowKey) : auditedKindLabels[entry.kind],
  changes: changesOf(entry.kind, before, after, wordsOf(entry.subjectKind, ruleSet, names)),
});

/** What differed between two states of a member, in words. */
export const memberChanges = (before: Differences, after: Differences): FieldChange[] =>
  changesNamed(before, after, auditedColumns.member);

function changesOf(kind: AuditedKind, before: Differences, after: Differences, words: ResultWords): FieldChange[] {
  if (kind !== "classification" && kind !== "adjustment") return changesNamed(before, after, auditedColumns[kind]);
  return namedChanges(before, after, words);
}

const wordsOf = (subjectKind: SubjectKind | null, ruleSet: RuleSet | null, names: RuleSetName): ResultWords =>
  subjectKind === null || ruleSet === null ? resultWordsUnknown(names) : resultWords(ruleSet, subjectKind, names);

/** SQL: the one row of a table an entry is about, looked up by itself. */
const ofRow = (table: string, condition: string): string =>
  `left join lateral (select * from ${table} where ${condition} limit 1)`;

/** SQL: by the number in the key of an entry of that relation. */
const keyOf = (relation: string, type: string): string =>
  `id = case e.relation when '${relation}' then (e.row_key ->> 'id')::${type} end`;

// The page first, walked from its newest entry; then what each of its rows is about, one look by its key: joined at once, row
// security has every result of every year read before the first line. An organisation that ended stands in the tree of the
// year of the entry, or in its last one.
const select = `
  with page as materialized (
    select e.*, o.name, o.kind as organisation_kind, o.level
      from audit_entry e
      left join lateral (
        select s.organisation_id, s.name, s.kind, s.level, s.ancestors from organisation_year s
        where s.organisation_id = e.organisation_id and s.year <= coalesce(e.year, s.year) order by s.year desc limit 1) o on true
     where (o.ancestors && $1::int[] or o.organisation_id is null) and ($2::int is null or o.ancestors @> array[$2::int])
       and ($3::text is null or e.act = $3) and ($4::text is null or e.relation = $4) and ($5::text is null or e.way = $5)
       and ($6::text is null or search_key(e.account_name) like '%' || search_key($6) || '%')
       and ($7::date is null or e.at >= $7::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
       and ($8::date is null or e.at < ($8::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
       and ($9::bigint is null or e.id < $9)
     order by e.id desc limit $10)
  select e.id::text as id, e.at, e.account_name as "byName", e.act, e.way, e.relation as kind, e.year, e.before, e.after, e.row_key as "rowKey",
    c.id::text as "classificationId", c.subject_kind as "subjectKind", c.rule_set_id as "ruleSetId",
    coalesce(c.subject_name, m.full_name, l.full_name, k.name, e.row_key ->> 'file', e.row_key ->> 'account', w.file_name) as "subjectName",
    case when e.relation = 'member' then e.row_key ->> 'id' end as "memberId", i.file_name as "fileName", r.row_number as "fileRow",
    case when e.name is not null then
      json_build_object('id', e.organisation_id::text, 'name', e.name, 'kind', e.organisation_kind, 'level', e.level) end as organisation
  from page e
  ${ofRow("classification", "year = e.year and id = case e.relation when 'classification' then (e.row_key ->> 'id')::bigint else (e.row_key ->> 'classification_id')::bigint end")} c on true
  ${ofRow("member", keyOf("member", "bigint"))} m on true
  ${ofRow("leader", keyOf("leader", "bigint"))} l on true
  ${ofRow("collective", keyOf("collective", "int"))} k on true
  ${ofRow("intake", "id = e.intake_id")} i on true
  ${ofRow("intake", keyOf("intake", "bigint"))} w on true
  ${ofRow("intake_row", "intake_id = e.intake_id and classification_id = c.id")} r on true
  order by e.id desc`;
