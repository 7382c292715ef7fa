import { expect, it } from "vitest";
import { type FollowUpFacts, followUpLowest } from "./follow-up.ts";

const followUp = { owner: "Ban Tổ chức Huyện ủy", action: "Kiện toàn chi ủy", doneOn: null };

it.each<[string, FollowUpFacts, string, string]>([
  ["nobody", { tier: "NOT_COMPLETED" }, "WARNING", "Chưa có người phụ trách và biện pháp."],
  [
    "no action",
    { tier: "NOT_COMPLETED", followUp: { ...followUp, action: " " } },
    "WARNING",
    "Chưa có người phụ trách và biện pháp.",
  ],
  ["under way", { tier: "NOT_COMPLETED", followUp }, "PASSED", "Đang thực hiện biện pháp củng cố, giúp đỡ."],
  [
    "done",
    { tier: "NOT_COMPLETED", followUp: { ...followUp, doneOn: "2020-05-04" } },
    "PASSED",
    "Đã thực hiện xong ngày 04/05/2020.",
  ],
  ["another tier", { tier: "COMPLETED" }, "NOT_APPLICABLE", "Không ở mức thấp nhất."],
  ["no tier", { tier: null }, "NOT_APPLICABLE", "Không ở mức thấp nhất."],
])("one at the lowest tier, %s", (_case, facts, outcome, message) => {
  const answer = followUpLowest.check(facts, undefined);
  expect([answer.outcome, answer.explain().message.vi]).toEqual([outcome, message]);
});
