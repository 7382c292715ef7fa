import { expect, it } from "vitest";
import * as labels from "./labels.ts";

it.each(Object.entries(labels))("%s: every code is named in both languages", (_map, codes) => {
  for (const { vi, en } of Object.values(codes)) {
    expect(vi.normalize("NFC")).toBe(vi);
    expect(vi.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
  }
});

it("names the tiers as HD 21 does", () => {
  expect(Object.values(labels.tierLabels).map(({ vi }) => vi)).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ]);
  expect(labels.tierShortLabels.NOT_COMPLETED.vi).toBe("KHTNV");
});
