import { expect, it } from "vitest";
import { tb01 } from "../rule-sets/tb01.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { recipientLines } from "./recipient-lines.ts";

it("closes each line by a semicolon and the last by a full stop", () => {
  expect(recipientLines(["Như trên", "Lưu Văn phòng Tỉnh ủy"])).toEqual(["Như trên;", "Lưu Văn phòng Tỉnh ủy."]);
  expect(recipientLines([])).toEqual([]);
});

it("leaves a line as it is that was closed by hand", () => {
  expect(recipientLines(["Như trên,", "Lưu."])).toEqual(["Như trên,", "Lưu."]);
  for (const { recipients } of [tb53, tb01]) expect(recipientLines(recipients)).toEqual(recipients);
});
