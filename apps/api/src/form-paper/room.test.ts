import { expect, it } from "vitest";
import { filledIn } from "./room.ts";

it("writes into the room of a sentence, and says no word twice", () => {
  const sentence = "tại địa phương; tập thể... kiểm điểm với các nội dung";
  expect(filledIn(sentence, "Tập thể lãnh đạo Ban Tổ chức Tỉnh ủy")).toBe(
    "tại địa phương; tập thể lãnh đạo Ban Tổ chức Tỉnh ủy kiểm điểm với các nội dung",
  );
  expect(filledIn(sentence, "Đảng bộ xã Cát Hanh")).toContain("tập thể Đảng bộ xã Cát Hanh kiểm điểm");
  expect(filledIn("Năm ...", "2020")).toBe("Năm 2020");
});
