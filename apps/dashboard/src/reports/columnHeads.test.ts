import { expect, it } from "vitest";
import { columnHeads } from "./columnHeads.ts";

const column = (key: string, parent: string | null) => ({
  key,
  label: { vi: key, en: key },
  parent: parent === null ? null : { vi: parent, en: parent },
  kind: "COUNT" as const,
});

it("puts number and percentage under the name of their tier", () => {
  const heads = columnHeads([column("total", null), column("n", "Tốt"), column("%", "Tốt"), column("m", "Hoàn thành")]);
  expect(heads.map(({ above, columns }) => [above?.vi ?? null, columns.length])).toEqual([
    [null, 1],
    ["Tốt", 2],
    ["Hoàn thành", 1],
  ]);
});

it("leaves columns without a heading alone, even side by side", () => {
  expect(columnHeads([column("a", null), column("b", null)])).toHaveLength(2);
});
