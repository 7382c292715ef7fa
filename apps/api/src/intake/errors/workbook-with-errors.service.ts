import type { RuleSet, SubjectKind } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { columnsUnder } from "../check/columns-at.service.ts";
import type { FilledSheet, WorkbookHead } from "../workbook/filled-workbook.ts";
import { rowsWithErrors } from "./rows-with-errors.service.ts";

/** A workbook that came in, as it goes back with what is wrong with it. */
export interface WorkbookWithErrors {
  readonly fileName: string;
  readonly head: WorkbookHead;
  readonly sheets: readonly FilledSheet[];
}

/** The workbook of a checked intake the viewer sees, with a column that says of each row what is wrong. */
export async function workbookWithErrors(tx: Tx, id: string): Promise<WorkbookWithErrors | Refused> {
  const number = numberOf(id);
  const found = number === undefined ? undefined : await firstRow<Stored>(tx, select, [number]);
  if (found === undefined) return refuse("NOT_FOUND");
  const { fileName, ruleSetId, ...place } = found;
  const ruleSet = await ruleSetAt(tx, ruleSetId);
  const head = { ...place, ruleSetId, ruleSetTitle: ruleSet.shortTitle, withErrors: true };
  return { fileName, head, sheets: await sheetsOf(tx, id, ruleSet) };
}

interface Stored {
  readonly fileName: string;
  readonly year: number;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly ruleSetId: string;
}

async function sheetsOf(tx: Tx, id: string, ruleSet: RuleSet): Promise<FilledSheet[]> {
  const columnsOf = columnsUnder(ruleSet);
  const kinds = await rows<{ subject: SubjectKind }>(tx, subjects, [id]);
  return kinds.map(({ subject }) => {
    const columns = columnsOf(subject);
    return { subject, columns, rows: rowsWithErrors(tx, id, subject, columns) };
  });
}

const select = `
  select i.file_name as "fileName", i.year, i.organisation_id as "organisationId", o.name as "organisationName", o.rule_set_id as "ruleSetId"
  from intake i join organisation_year o on o.year = i.year and o.organisation_id = i.organisation_id
  where i.id = $1 and i.state not in ('UPLOADED', 'CHECKING', 'REFUSED', 'FAILED')`;

const subjects = `
  select k.subject from unnest('{ORG,MEMBER,COLLECTIVE,LEADER}'::text[]) with ordinality k(subject, place)
  where exists (select from intake_row r where r.intake_id = $1 and r.subject = k.subject) order by k.place`;
