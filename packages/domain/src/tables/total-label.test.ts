import { expect, it } from "vitest";
import { totalLabel } from "./total-label.ts";

it.each([
  [null, "Tổng cộng", "Total"],
  ["SUB_GRASSROOTS", "Tổng cộng các chi bộ trực thuộc", "Total: Subordinate Party cells"],
  ["GRASSROOTS", "Tổng cộng các tổ chức cơ sở đảng", "Total: Grassroots Party organisations"],
] as const)("of the rows of %s: %s", (level, vi, en) => expect(totalLabel(level)).toEqual({ vi, en }));
