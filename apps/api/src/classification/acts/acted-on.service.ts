import type { RuleSet, Text } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { SubjectRow } from "../subject-row.ts";
import { subjectRows } from "../subject-rows.ts";

/** Which classification somebody acts on, as they saw it. */
export interface Asked {
  readonly id: string;
  readonly year: number;
  readonly version: number;
}

/** A classification the actor may act on, at the version they saw. */
export interface ActedOn {
  readonly row: SubjectRow;
  /** Of the subject. */
  readonly name: string;
  readonly ruleSet: RuleSet;
  readonly version: number;
  readonly decisionDate: string | null;
  /** Whether the actor may also change what was decided. */
  readonly mayDecide: boolean;
  /** Whether the act is one of the committee that is to decide, or of one above it. */
  readonly isOfDecider: boolean;
  /** Whether the actor entered some of it, and so does not decide it. */
  readonly enteredByActor: boolean;
}

/** What lies outside the actor's sight is not found; what others have changed since is not acted on. */
export async function actedOn(tx: Tx, { id, year, version }: Asked): Promise<ActedOn | Refused> {
  const number = numberOf(id);
  const [row] = number === undefined ? [] : await subjectRows(tx, year, [id]);
  const standing = await firstRow<Standing>(tx, select, [year, row?.id ?? null]);
  if (row === undefined || standing === undefined) return refuse("NOT_FOUND");
  if (!standing.mayAct) return refuse("NOT_ALLOWED");
  if (standing.version !== version) return refuse("CHANGED_MEANWHILE");
  return { row, ruleSet: await ruleSetAt(tx, row.ruleSetId), ...standing };
}

interface Standing
  extends Pick<ActedOn, "name" | "version" | "decisionDate" | "mayDecide" | "isOfDecider" | "enteredByActor"> {
  readonly mayAct: boolean;
}

const select = `
  select subject_name as name, version, decision_date::text as "decisionDate", may_act_on(year, organisation_id) as "mayAct",
    may_decide_on(year, id) as "mayDecide", may_decide_for(year, organisation_id, subject_kind) as "isOfDecider", actor_id() = any (entered_by) as "enteredByActor"
  from classification
  where year = $1 and id = $2`;

/** What is said of a result that was cancelled: it is kept as it was. */
export const cancelledResult: Text = {
  vi: "Kết quả đã bị hủy được giữ nguyên. Hãy ghi vào lần xếp loại mới.",
  en: "A result that was cancelled is kept as it was. Please act on the new rating.",
};

/** Sets columns and counts the change; refuses where somebody else was quicker. */
export async function change(tx: Tx, { row, version }: ActedOn, set: string, values: readonly unknown[]) {
  const update = `
    update classification set version = version + 1, updated_at = now()${set}
    where year = $1 and id = $2 and version = $3
    returning version`;
  const changed = await firstRow(tx, update, [row.year, row.id, version, ...values]);
  return changed === undefined ? refuse("CHANGED_MEANWHILE") : null;
}
