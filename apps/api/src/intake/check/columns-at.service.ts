import type { RuleSet, SubjectKind } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { WorkbookColumn } from "../workbook/workbook-column.ts";
import { workbookColumns } from "../workbook/workbook-columns.ts";

/** The columns of the sheet of each kind of subject, under the rules of a unit in a year. */
export async function columnsAt(
  tx: Tx,
  year: number,
  organisationId: number,
): Promise<(subject: SubjectKind) => readonly WorkbookColumn[]> {
  const unit = await firstRow<{ ruleSetId: string }>(tx, select, [year, organisationId]);
  if (unit === undefined) throw new Error(`organisation ${organisationId} does not stand in the tree of ${year}`);
  return columnsUnder(await ruleSetAt(tx, unit.ruleSetId));
}

/** The same under one rule set; made once for each kind of subject. */
export function columnsUnder(ruleSet: RuleSet): (subject: SubjectKind) => readonly WorkbookColumn[] {
  const known = new Map<SubjectKind, readonly WorkbookColumn[]>();
  return (subject) => {
    const columns = known.get(subject) ?? workbookColumns(ruleSet, subject);
    known.set(subject, columns);
    return columns;
  };
}

const select = `select rule_set_id as "ruleSetId" from organisation_year where year = $1 and organisation_id = $2`;
