import { expected, gravest, unknown } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { sameInBoth } from "../rule/used-fact.ts";
import { mayAct } from "./acts.ts";
import { bodyLabels } from "./body-labels.ts";
import type { ProcedureContext } from "./procedure-context.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

/** Step 2: the board appraises, then the bodies concerned are heard. */
export const checkAppraisalAndOpinions = (facts: ProcedureFacts, context: ProcedureContext): Answer =>
  gravest([checkAppraiser(facts, context), checkOpinions(facts, context)]);

function checkAppraiser({ rated, appraisal }: ProcedureFacts, { procedure }: ProcedureContext): Answer {
  const explain = () =>
    tell(
      [fact.text("by", appraisal && bodyLabels[appraisal.by]), fact.date("appraisedOn", appraisal?.on)],
      appraisal === undefined ? "Chưa tổng hợp, thẩm định." : "Đã tổng hợp, thẩm định kết quả tự đánh giá.",
      appraisal === undefined ? "Not appraised yet." : "The self-rating was appraised.",
    );
  if (appraisal === undefined) return unknown(explain);
  return expected(mayAct("APPRAISAL", appraisal.by, rated, procedure) ?? true, explain);
}

/** Where nobody is named, somebody must have been heard: who is for the province to say. */
function checkOpinions({ opinions = [], appraisal }: ProcedureFacts, { procedure }: ProcedureContext): Answer {
  const missing = procedure.opinionGivers.filter((giver) => !opinions.some((given) => given.giver === giver));
  const isTooEarly = appraisal !== undefined && opinions.some(({ on }) => isBefore(on, appraisal.on));
  return expected(opinions.length > 0 && missing.length === 0 && !isTooEarly, () =>
    tell(
      [
        fact.date("appraisedOn", appraisal?.on),
        fact.list(
          "opinions",
          opinions.map(({ giver }) => sameInBoth(giver)),
        ),
      ],
      missing.length > 0
        ? `Chưa có ý kiến của: ${spellList(missing.map(sameInBoth)).vi}.`
        : "Lấy ý kiến của các chủ thể liên quan sau khi thẩm định.",
      missing.length > 0
        ? `No opinion yet of: ${spellList(missing.map(sameInBoth)).en}.`
        : "The bodies concerned are heard after the appraisal.",
    ),
  );
}
