import { expect, it } from "vitest";
import { typedParagraphs } from "./typed-paragraphs.ts";

it("each line that was typed is a paragraph, an empty one is none", () => {
  expect(typedParagraphs("1. Sửa quy chế.\n\n2. Phân công.").map(({ text }) => text)).toEqual([
    "1. Sửa quy chế.",
    "2. Phân công.",
  ]);
});
