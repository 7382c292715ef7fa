import { expect, test } from "vitest";
import { attachment } from "./attachment.ts";

test("the name keeps its Vietnamese, with one in plain letters for browsers that cannot read it", () => {
  expect(attachment("R1 Đảng ủy xã – 2020.csv")).toBe(
    `attachment; filename="R1 Dang uy xa - 2020.csv"; filename*=UTF-8''R1%20%C4%90%E1%BA%A3ng%20%E1%BB%A7y%20x%C3%A3%20%E2%80%93%202020.csv`,
  );
});
