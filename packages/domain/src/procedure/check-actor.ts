import { notApplicable, required } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import { actorsOf, bodiesOf, mayAct } from "./acts.ts";
import { bodyLabels } from "./body-labels.ts";
import type { ProcedureContext } from "./procedure-context.ts";
import type { ProcedureFacts, RatedSubject } from "./procedure-facts.ts";
import { actLabels } from "./procedure-labels.ts";
import { fact } from "./used-facts.ts";

/** Whether the act was done by a body that may; not done yet, or silent, it asks nothing. */
export function checkActor(act: Act, by: Body | undefined, facts: ProcedureFacts, context: ProcedureContext): Answer {
  const explain = () => explainActor(act, by, facts.rated, context);
  const isStated = actorsOf(act, facts.rated, context.procedure) !== undefined;
  if (by === undefined || !isStated) return notApplicable(explain);
  return required(mayAct(act, by, facts.rated, context.procedure), explain);
}

function explainActor(
  act: Act,
  by: Body | undefined,
  rated: RatedSubject,
  { procedure }: ProcedureContext,
): Explanation {
  const actors = actorsOf(act, rated, procedure);
  const used = [fact.text("by", by && bodyLabels[by])];
  const { vi, en } = actLabels[act];
  if (actors === undefined) {
    return tell(used, `${vi}: văn bản không quy định nơi thực hiện.`, `${en}: the documents do not say who acts.`);
  }
  const may = spellList(bodiesOf(actors, rated).map((body) => bodyLabels[body]));
  return tell(used, `${vi}: ${may.vi}.`, `${en}: ${may.en}.`);
}

/** A rule of one kind of subject asks nothing of another. */
export const ofAnotherKind = (): Explanation =>
  tell([], "Không áp dụng cho loại hình này.", "Not for this kind of subject.");
