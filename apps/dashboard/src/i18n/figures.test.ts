import { describe, expect, it } from "vitest";
import {
  cellText,
  changeText,
  clockText,
  countText,
  dateText,
  differenceText,
  halvesText,
  momentText,
  percentText,
  pointsText,
  sumText,
} from "./figures.ts";

const nbsp = "\u00a0";

describe("figures as the language writes them", () => {
  it.each([
    [1234567, "1.234.567", "1,234,567"],
    [1234, "1.234", "1,234"],
    [0, "0", "0"],
    [null, "–", "–"],
  ])("count %s", (count, vi, en) => {
    expect(countText(count, "vi")).toBe(vi);
    expect(countText(count, "en")).toBe(en);
  });

  it.each([
    ["18.2", `18,2${nbsp}%`, "18.2%"],
    ["0.0", `0,0${nbsp}%`, "0.0%"],
    [null, "–", "–"],
  ])("percentage %s", (percent, vi, en) => {
    expect(percentText(percent, "vi")).toBe(vi);
    expect(percentText(percent, "en")).toBe(en);
  });

  it.each([
    [89.5, "89,5", "89.5"],
    [90, "90", "90"],
    [null, "–", "–"],
  ])("points %s of a score sheet", (points, vi, en) => {
    expect(halvesText(points, "vi")).toBe(vi);
    expect(halvesText(points, "en")).toBe(en);
  });

  it.each([
    ["1.4", "+1,4", "+1.4"],
    ["-0.8", "−0,8", "−0.8"],
    ["0.0", "0,0", "0.0"],
    [null, "–", "–"],
  ])("difference %s", (difference, vi, en) => {
    expect(differenceText(difference, "vi")).toBe(vi);
    expect(differenceText(difference, "en")).toBe(en);
  });

  it.each([
    ["+1.4", `+1,4${nbsp}điểm${nbsp}%`, `+1.4${nbsp}pts`],
    ["-0.8", `−0,8${nbsp}điểm${nbsp}%`, `−0.8${nbsp}pts`],
    ["+0.0", `0,0${nbsp}điểm${nbsp}%`, `0.0${nbsp}pts`],
    [null, "–", "–"],
  ])("change in points %s", (points, vi, en) => {
    expect(pointsText(points, "vi")).toBe(vi);
    expect(pointsText(points, "en")).toBe(en);
  });

  it("signs a change in number, but not zero", () => {
    expect([12, -1200, 0].map((change) => changeText(change, "vi"))).toEqual(["+12", "−1.200", "0"]);
  });

  it("writes dates by the day in Việt Nam", () => {
    expect(dateText("2020-12-15", "vi")).toBe("15/12/2020");
    expect(dateText("2020-12-15", "en")).toBe("15 Dec 2020");
    expect(momentText("2020-12-14T18:05:00Z", "vi")).toBe("01:05 ngày 15/12/2020");
    expect(momentText("2020-12-14T18:05:00Z", "en")).toBe("15 Dec 2020, 01:05");
  });
});

it("a sum of the rules has a decimal comma in Vietnamese, and keeps its point in English", () => {
  const sum = "36 + 17.5 + 13.5 = 67 < 67.5";
  expect(sumText(sum, "vi")).toBe("36 + 17,5 + 13,5 = 67 < 67,5");
  expect(sumText(sum, "en")).toBe(sum);
});

it("a clock is that of Viet Nam, wherever the browser stands", () =>
  expect(clockText(new Date("2026-11-18T03:04:05Z"))).toBe("10:04:05"));

it.each([
  ["1967", "1.967"],
  ["9.5", "9,5"],
  ["80.0", "80,0"],
  ["-1", "-1"],
  ["12-QĐ/TU", "12-QĐ/TU"],
  ["Tốt", "Tốt"],
])("the cell «%s» reads «%s»", (cell, words) => expect(cellText(cell, "vi")).toBe(words));
