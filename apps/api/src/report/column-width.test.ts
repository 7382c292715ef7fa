import { expect, it } from "vitest";
import { columnWidth } from "./column-width.ts";

it.each([
  ["Ảnh hưởng đến mức cao nhất được xếp", [], 2 + 9],
  ["Tỷ lệ %", ["9,5"], 2 + 3],
  ["Quy định", ["HD21.ELIG.MEMBER.SIX_MONTHS"], 2 + 30],
  ["Lý do", ["Được miễn công tác và sinh hoạt đảng"], 2 + 36 * 0.6],
] as const)(
  "%s: a heading over empty cells takes four lines at most, the number of a rule one",
  (label, cells, width) => expect(columnWidth(label, cells)).toBeCloseTo(width, 0),
);
