import { expect, test } from "vitest";
import { aColumn } from "../testing/a-paper-document.ts";
import { mayBreak } from "./row-break.ts";

const passage = "Việc triển khai, cụ thể hóa và tổ chức thực hiện. ".repeat(15);

test.each([
  ["a passage in a wide column", [6, 1], [passage, "1"], false],
  ["the same in a narrow one", [1, 6], [passage, "1"], true],
  ["lines below each other", [1, 1], ["a\n".repeat(30), "1"], true],
  ["a name", [1, 1], ["Chi bộ thôn 1", "1"], false],
] as const)("%s: may break over pages %#", (_what, widths, cells, may) => {
  const columns = widths.map((width) => ({ ...aColumn("Cột"), width }));
  expect(mayBreak({ cells }, columns)).toBe(may);
});
