import { expect, it } from "vitest";
import { kh57 } from "../rule-sets/kh57.ts";
import { type TypicalCellFacts, typicalCell } from "./typical-cell.ts";

const cell = (tier: "EXCELLENT" | "GOOD" | null, isChosen?: boolean): TypicalCellFacts["cells"][number] => ({
  tier,
  ...(isChosen === undefined
    ? {}
    : { selection: { isChosen, chosenBy: "Ban Thường vụ Đảng ủy", chosenOn: "2016-12-30" } }),
});

it.each<[string, TypicalCellFacts["cells"], string]>([
  ["one of two", [cell("EXCELLENT", true), cell("EXCELLENT", false), cell("GOOD")], "PASSED"],
  ["both", [cell("EXCELLENT", true), cell("EXCELLENT", true)], "FAILED"],
  ["one that is not clean and strong", [cell("EXCELLENT"), cell("GOOD", true)], "FAILED"],
  ["not chosen yet", [cell("EXCELLENT"), cell("GOOD")], "UNANSWERED"],
  ["nobody, all turned down", [cell("EXCELLENT", false), cell("GOOD")], "PASSED"],
  ["nobody to choose among", [cell("GOOD"), cell(null)], "NOT_APPLICABLE"],
])("%s: %s", (_case, cells, outcome) =>
  expect(typicalCell.check({ cells }, kh57.parameters.award).outcome).toBe(outcome),
);

it("counts", () => {
  const { arithmetic, message } = typicalCell
    .check({ cells: [cell("EXCELLENT", true), cell("EXCELLENT", true)] }, kh57.parameters.award)
    .explain();
  expect(arithmetic).toBe("2 > 1");
  expect(message.vi).toBe("Lựa chọn 2 chi bộ tiêu biểu (nhiều nhất 1) trong 2 chi bộ trong sạch, vững mạnh.");
});
