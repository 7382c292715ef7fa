import { screen } from "@testing-library/react";
import { ruleById, rules } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { saidBy } from "../testing/saidBy.ts";
import { Clause } from "./Clause.tsx";
import { FoldedClause } from "./FoldedClause.tsx";

it("words of HD 21 stand alone", () => {
  renderIn("vi", <Clause {...saidBy("HD21.LEADER.HEAD_CAP")} />);
  expect(screen.queryByText(/bản đăng lại/)).toBeNull();
});

it.each([
  ["vi", "Trích theo bản đăng lại, chưa đối chiếu bản gốc"],
  ["en", "Quoted from reprints, not yet compared with the original"],
] as const)("words of QĐ 366 say whence they were taken, in %s", (language, note) => {
  renderIn(language, <Clause {...saidBy("QD366.QUOTA.EXCELLENT")} />);
  expect(screen.getByText(note)).toBeTruthy();
  expect(screen.getByText(/không vượt quá 20%/).getAttribute("lang")).toBe("vi");
});

it("of what is not held it says so, and what holds meanwhile", () => {
  renderIn("vi", <FoldedClause {...saidBy("QD366.TIER.GAP")} openAtFirst />);
  expect(screen.getByText("Chưa có nguyên văn:")).toBeTruthy();
  expect(screen.getByText(/Tạm thực hiện: Không xếp từ mức tốt trở lên/)).toBeTruthy();
  expect(ruleById("QD366.TIER.GAP")?.clause).toEqual([]);
});

it("a summary is not headed as the words of the document, folded or not", () => {
  const summarised = rules.find(({ certainty }) => certainty === "PARAPHRASE");
  renderIn("vi", <FoldedClause {...saidBy(summarised?.id ?? "")} />);
  expect(screen.getByText("Xem nội dung (theo bản tóm tắt):")).toBeTruthy();
  expect(screen.queryByText("Xem nguyên văn:")).toBeNull();
});
