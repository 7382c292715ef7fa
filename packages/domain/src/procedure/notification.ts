import { expected, notApplicable } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import { mustBeTold, shouldBeTaken } from "./heads.ts";
import type { ProcedureRule } from "./procedure-context.ts";
import { type ProcedureFacts, Recipient } from "./procedure-facts.ts";
import { audienceLabels, recipientLabels } from "./procedure-labels.ts";
import { fact } from "./used-facts.ts";

/** Who is still to be told the result of a decision; nobody before it. */
export const notificationDue = ({ decision, toldOn }: ProcedureFacts): readonly Recipient[] =>
  decision === undefined ? [] : Object.values(Recipient).filter((recipient) => toldOn?.[recipient] === undefined);

/** No time limit: the document is silent. */
export const notification: ProcedureRule = {
  id: "HD21.PROC.NOTIFY",
  citation: "HD 21, II.B.6, bullet 4",
  clause: [
    "Cấp có thẩm quyền thông báo kết quả đánh giá, xếp loại chất lượng tới đối tượng đánh giá và tập thể, cá nhân trực tiếp quản lý, sử dụng đối tượng đánh giá.",
  ],
  ...mustBeTold,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) => {
    const due = notificationDue(facts);
    const told = Object.values(Recipient).filter((recipient) => facts.toldOn?.[recipient] !== undefined);
    const explain = () =>
      tell(
        [
          fact.date("decidedOn", facts.decision?.on),
          fact.list(
            "toldOn",
            told.map((recipient) => recipientLabels[recipient]),
          ),
        ],
        due.length === 0
          ? "Không còn ai phải thông báo."
          : `Chưa thông báo: ${spellList(due.map((recipient) => recipientLabels[recipient])).vi}.`,
        due.length === 0
          ? "Nobody is left to be told."
          : `Not told yet: ${spellList(due.map((recipient) => recipientLabels[recipient])).en}.`,
      );
    return facts.decision === undefined ? notApplicable(explain) : expected(due.length === 0, explain);
  },
};

/** How far is for a parameter to say: the document only wants results open. */
export const publicity: ProcedureRule = {
  id: "HD21.PROC.PUBLICITY",
  citation: "HD 21, I.2",
  clause: [
    "Thực hiện đánh giá liên tục, đa chiều, theo tiêu chí, bằng sản phẩm cụ thể, có sự so sánh giữa các vị trí tương đương và công khai kết quả;",
  ],
  ...shouldBeTaken,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ decision, openTo }, { procedure }) => {
    const missing = procedure.openTo.filter((audience) => !openTo?.includes(audience));
    const explain = () =>
      tell(
        [
          fact.list(
            "openTo",
            openTo?.map((audience) => audienceLabels[audience]),
          ),
        ],
        `Kết quả công khai với: ${spellList(procedure.openTo.map((audience) => audienceLabels[audience])).vi}.`,
        `Results are open to: ${spellList(procedure.openTo.map((audience) => audienceLabels[audience])).en}.`,
      );
    if (decision === undefined || openTo === undefined) return notApplicable(explain);
    return expected(missing.length === 0, explain);
  },
};
