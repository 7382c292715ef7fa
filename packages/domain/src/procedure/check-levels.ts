import { required } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { sameInBoth } from "../rule/used-fact.ts";
import type { ProcedureContext } from "./procedure-context.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

/** Every box of the form has a level. */
export function checkLevelsMarked({ rated, levels }: ProcedureFacts, { procedure }: ProcedureContext): Answer {
  const boxes = procedure.criteria[rated.subject].map(({ box }) => box);
  const open = boxes.filter((box) => !levels?.boxes.includes(box));
  return required(open.length === 0, () =>
    tell(
      [fact.list("levels", levels?.boxes.map(sameInBoth))],
      open.length === 0 ? "Đã tự xếp cấp độ từng tiêu chí." : `Chưa xếp cấp độ: ${open.join(", ")}.`,
      open.length === 0 ? "Every criterion has a level." : `Without a level: ${open.join(", ")}.`,
    ),
  );
}
