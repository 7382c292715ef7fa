import {
  kindOfYear,
  type OrganisationKind,
  type RuleSet,
  submissionDeadlineFor,
  type YearKind,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";

/**
 * Gives the submissions of a year at and below an organisation that were not sent yet the deadline of the document that
 * sets one. Where none does, a day the committee set itself stays, and one of a document that no longer holds goes.
 */
export async function dateSubmissions(tx: Tx, year: number, top: number): Promise<void> {
  const open = await rows<Undated>(tx, unsent, [year, top]);
  const ruleSetOf = await ruleSetsOf(
    tx,
    open.map(({ ruleSetId }) => ruleSetId),
  );
  const dated = open.map((each) => ({
    ...each,
    ...deadlineColumns(ruleSetOf(each.ruleSetId), year, each.kind, each.yearKind),
  }));
  await rows(tx, date, [year, top, JSON.stringify(dated)]);
}

/** What follows for an organisation of that kind, as it is stored in `submission`; nulls where no document sets a day. */
export function deadlineColumns(ruleSet: RuleSet, year: number, kind: OrganisationKind, closes: YearKind = "ORDINARY") {
  const deadline = submissionDeadlineFor(ruleSet, year, kind, kindOfYear(closes));
  return {
    due_on: deadline?.dueOn ?? null,
    inclusive: deadline?.inclusive ?? false,
    rule_id: deadline?.ruleId ?? null,
    document_id: deadline?.documentId ?? null,
    citation: deadline?.citation ?? null,
  };
}

interface Undated {
  readonly ruleSetId: string;
  readonly kind: OrganisationKind;
  readonly yearKind: YearKind;
}

const unsent = `
  select distinct o.rule_set_id as "ruleSetId", o.kind, coalesce(k.kind, 'ORDINARY') as "yearKind"
  from submission s
  join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
  left join year_kinds($1) k on k.organisation_id = o.organisation_id
  where s.year = $1 and o.ancestors @> array[$2::int] and s.submitted_at is null`;

const date = `
  update submission s
  set due_on = d.due_on, inclusive = d.inclusive, rule_id = d.rule_id, document_id = d.document_id, citation = d.citation,
    version = s.version + 1
  from organisation_year o
  left join year_kinds($1) k on k.organisation_id = o.organisation_id
  join jsonb_to_recordset($3::jsonb) d ("ruleSetId" text, kind text, "yearKind" text, due_on date, inclusive boolean, rule_id text,
    document_id text, citation text) on d."ruleSetId" = o.rule_set_id and d.kind = o.kind
      and d."yearKind" = coalesce(k.kind, 'ORDINARY')
  where s.year = $1 and o.year = $1 and o.organisation_id = s.organisation_id and o.ancestors @> array[$2::int]
    and s.submitted_at is null and num_nonnulls(d.document_id, s.document_id) > 0
    and (s.due_on, s.inclusive, s.rule_id, s.document_id, s.citation)
      is distinct from (d.due_on, d.inclusive, d.rule_id, d.document_id, d.citation)`;
