import { expect, it } from "vitest";
import { memberIn, memberInWords } from "./members.ts";

it.each([
  ["Hoàng Thị Nga, Chủ nhiệm UBKT", { name: "Hoàng Thị Nga", post: "Chủ nhiệm UBKT" }],
  ["Lê Văn An ,Ủy viên UBKT, Tổ phó", { name: "Lê Văn An", post: "Ủy viên UBKT, Tổ phó" }],
  ["Lê Văn An", { name: "Lê Văn An", post: "Thành viên" }],
])("«%s»", (line, member) => {
  expect(memberIn(line)).toEqual(member);
  expect(memberIn(memberInWords(member))).toEqual(member);
});
