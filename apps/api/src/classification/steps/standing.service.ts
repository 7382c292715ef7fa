import type { ClassificationState, SubjectKind } from "@xep-loai/domain";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { StepItem } from "./step-item.ts";

/** Who of those that act on a result may do a step: those where it is entered, or the committee that decides. */
export type StepOf = "ENTERED_AT" | "DECIDED_BY";

/** A result as it stands before a step. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  readonly state: ClassificationState;
  readonly version: number;
  readonly organisationId: number;
  /** Key of the rules it is under. */
  readonly ruleSetId: string;
  /** Step 2 under QĐ 366: by the act, or recorded with its day. */
  readonly isAppraised: boolean;
  /** Whose committee decides; null: nobody's in this tree. */
  readonly deciderId: number | null;
  /** Whose results have to be received before the actor appraises or decides it; null: nobody's. */
  readonly awaitedId: number | null;
  /** The latest day of the steps before a decision, the rating, the proposal and the appraisal; null: none is recorded. */
  readonly comeOn: string | null;
  /** Whether the actor entered some of it. */
  readonly enteredByActor: boolean;
}

interface Found extends Standing {
  readonly mayEnter: boolean;
  readonly mayDecide: boolean;
}

/** The results in the order asked; refused where one is out of sight, another's, or changed since it was seen. */
export async function standings(
  tx: Tx,
  year: number,
  items: readonly StepItem[],
  stepOf: StepOf,
): Promise<readonly Standing[] | Refused> {
  const ids = items.map(({ id }) => numberOf(id)).filter((id) => id !== undefined);
  const found = new Map((await rows<Found>(tx, select, [year, ids])).map((row) => [row.id, row]));
  const standing = items.map((item) => standingOf(found.get(item.id), item, stepOf));
  return standing.find(isRefused) ?? standing.filter((each): each is Standing => !isRefused(each));
}

function standingOf(found: Found | undefined, { version }: StepItem, stepOf: StepOf): Standing | Refused {
  if (found === undefined) return refuse("NOT_FOUND");
  if (!(stepOf === "ENTERED_AT" ? found.mayEnter : found.mayDecide)) return refuse("NOT_ALLOWED");
  return found.version === version ? found : refuse("CHANGED_MEANWHILE");
}

const select = `
  select c.id::text as id, c.subject_name as name, c.subject_kind as "subjectKind", c.state, c.version, c.organisation_id as "organisationId",
    c.rule_set_id as "ruleSetId", (c.state = 'APPRAISED' or p.appraised_on is not null) as "isAppraised",
    deciding_organisation(c.year, c.organisation_id, c.subject_kind) as "deciderId", actor_id() = any (c.entered_by) as "enteredByActor",
    greatest(c.rated_on, p.proposed_on, p.appraised_on)::text as "comeOn",
    case when c.replaces_id is null then awaited_submission(c.year, c.organisation_id, c.subject_kind, act_scopes()) end as "awaitedId",
    may_act_on(c.year, c.organisation_id) as "mayEnter", may_decide_for(c.year, c.organisation_id, c.subject_kind) as "mayDecide"
  from classification c
  left join procedure_record p on p.year = c.year and p.classification_id = c.id
  where c.year = $1 and c.id = any ($2::bigint[])`;
