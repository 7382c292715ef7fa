import {
  againstSteps,
  dayInVietnam,
  mayAct,
  type ProcedureFacts,
  type ProcedureLaw,
  type Text,
} from "@xep-loai/domain";
import { type Asked, cancelledResult, change } from "../../classification/acts/acted-on.service.ts";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import { procedureLawAt } from "../law.service.ts";
import { procedureFacts } from "../procedure.facts.ts";
import type { Procedure } from "../procedure.type.ts";
import { type ProcedureRow, procedureRow } from "../procedure-row.ts";
import { type Acting, actingOnResult } from "./acting-on-result.service.ts";
import { type GivenSteps, givenSteps } from "./given-steps.ts";
import { outOfOrder, recordedDays } from "./step-days.ts";

/** Records who took the steps and when; refused where the documents give an act to another body. */
export async function recordSteps(acting: Acting, asked: Asked, given: unknown): Promise<Procedure | Refused> {
  const steps = accepted(givenSteps, given);
  if (isRefused(steps)) return steps;
  const { tx, actor, now } = acting;
  const wrong = untimely(daysOf(steps), asked.year, dayInVietnam(now));
  if (wrong.length > 0) return refuseInput(wrong);
  return actingOnResult(acting, asked, async (subject) => {
    const row = await procedureRow(tx, asked.year, Number(asked.id));
    if (row === undefined || row.state === "CANCELLED") return refuseField("id", cancelledResult);
    const refused = refusedSteps(row, steps, await procedureLawAt(tx, row.ruleSetId));
    if (refused !== null) return refused;
    await rows(tx, recordSql, [asked.year, asked.id, ...valuesOf(steps), actor.displayName, now]);
    return change(tx, subject, "", []);
  });
}

const daysOf = ({ selfRatedOn, proposedOn, discussedOn, announcedOn, appraisedOn }: GivenSteps) => ({
  selfRatedOn,
  proposedOn,
  discussedOn,
  announcedOn,
  appraisedOn,
});

/** By the order of their days, by the rules they break, and by who the documents name where no rule looks. */
function refusedSteps(row: ProcedureRow, steps: GivenSteps, law: ProcedureLaw | undefined): Refused | null {
  const changed = { ...row, ...steps };
  const days = outOfOrder(recordedDays(changed), ["selfRatedOn", "appraisedOn"]);
  if (days.length > 0) return refuseInput(days);
  if (law === undefined) return null;
  const facts = procedureFacts(changed, law.parameters);
  const against = againstSteps(procedureFacts(row, law.parameters), facts, law);
  if (against.length > 0) return refuse("AGAINST_RULES", against);
  return isOthersToDecide(steps, facts, law) ? refuseField("decidedBy", othersDecide) : null;
}

/** Who decides is told before it is decided as well; no rule looks at it then. */
const isOthersToDecide = (
  { decidedBy }: GivenSteps,
  { rated }: ProcedureFacts,
  { parameters }: ProcedureLaw,
): boolean => decidedBy !== null && mayAct("DECISION", decidedBy, rated, parameters) === false;

const othersDecide: Text = {
  vi: "Theo văn bản, nơi khác quyết định xếp loại.",
  en: "By the documents another body decides on the tier.",
};

const columns = [
  "levels_by",
  "self_rated_by",
  "self_rated_on",
  "reported_to_cell",
  "proposed_by",
  "proposed_on",
  "discussed_on",
  "announced_on",
  "appraised_by",
  "appraised_on",
  "decided_by",
  "managed_by",
  "open_to",
  "input_ratings",
] as const;

const valuesOf = (steps: GivenSteps): readonly unknown[] => [
  steps.levelsBy,
  steps.selfRatedBy,
  steps.selfRatedOn,
  steps.reportedToCell,
  steps.proposedBy,
  steps.proposedOn,
  steps.discussedOn,
  steps.announcedOn,
  steps.appraisedBy,
  steps.appraisedOn,
  steps.decidedBy,
  steps.managedBy,
  steps.openTo,
  steps.inputRatings,
];

const parameters = columns.map((_, at) => `$${at + 3}`).join(", ");
const excluded = columns.map((column) => `${column} = excluded.${column}`).join(", ");

const recordSql = `
  insert into procedure_record (year, classification_id, ${columns.join(", ")}, changed_by_name, changed_at)
  values ($1, $2, ${parameters}, $17, $18)
  on conflict (year, classification_id) do update set ${excluded}, changed_by = actor_id(),
    changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;
