import { expect, it } from "vitest";
import { kh57 } from "../rule-sets/kh57.ts";
import { type TypicalCellFacts, typicalCellFinding } from "./typical-cell.ts";

const cell = (tier: TypicalCellFacts["chosenCells"][number]["tier"]) => ({ name: "Chi bộ Quản trị - Tài vụ", tier });

it.each([
  ["none chosen", [], "NOT_APPLICABLE"],
  ["one of the best", [cell("EXCELLENT")], "PASSED"],
  ["one that is only good", [cell("GOOD")], "FAILED"],
  ["one not rated yet", [cell(null)], "FAILED"],
  ["two of the best", [cell("EXCELLENT"), cell("EXCELLENT")], "FAILED"],
])("%s: %s", (_, chosenCells, outcome) => expect(typicalCellFinding(kh57, { chosenCells })).toMatchObject({ outcome }));

it("says whom it looked at", () => {
  const { facts, message, arithmetic } = typicalCellFinding(kh57, { chosenCells: [cell("GOOD")] });
  expect(facts[1]).toMatchObject({ label: { vi: "Chi bộ Quản trị - Tài vụ" }, met: false });
  expect(message.vi).toBe("Chọn 1 chi bộ tiêu biểu (tối đa 1, trong số chi bộ “Trong sạch, vững mạnh”).");
  expect(arithmetic).toBe("1 ≤ 1");
});
