import { expect, it } from "vitest";
import { isPlainText } from "./plain-text.ts";

it.each(["", "Đảng ủy", "Đảng uỷ".normalize("NFD"), "dòng 1\r\ndòng 2\tcột", "👨‍👩‍👧", "“54-CV/ĐU”"])(
  "%j is plain",
  (text) => expect(isPlainText(text)).toBe(true),
);

it.each(["\0", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u200f", "\u2028", "\u202e", "\u2066", "\ufeff", "\ud800"])(
  "%j is not",
  (mark) => expect([isPlainText(mark), isPlainText(`a${mark}b`)]).toEqual([false, false]),
);
