import { describe, expect, test } from "vitest";
import { z } from "zod";
import { accepted, givenDay, givenDayUntil, givenLine, givenMoment, givenNote, givenTime } from "./given.ts";
import { saying } from "./given-problems.ts";
import { isRefused } from "./refusal.ts";

const pair = z
  .object({ from: givenDay, to: givenDay })
  .refine(({ from, to }) => from <= to, saying({ vi: "Sau.", en: "Later." }, "to"));

const shape = z.object({
  name: givenLine,
  note: givenNote,
  until: givenDayUntil("2021-01-15"),
  at: givenTime,
  moment: givenMoment,
  tier: z.enum(["GOOD", "COMPLETED"]),
  count: z.int().min(0).max(9),
  members: z
    .array(z.object({ name: givenLine }))
    .min(1)
    .max(2),
  days: pair,
});

const right = {
  name: " Đảng ủy ".normalize("NFD"),
  note: " ",
  until: "2021-01-15",
  at: "14:00",
  moment: "2021-01-15T08:00:00+07:00",
  tier: "GOOD",
  count: 9,
  members: [{ name: "An" }],
  days: { from: "2021-01-01", to: "2021-01-02" },
};

function problemsOf(given: object) {
  const read = accepted(shape, { ...right, ...given });
  return isRefused(read) ? read.problems.map(({ path, message }) => [path, message.en]) : [];
}

test("what is in order is composed and trimmed, and a blank note is none", () =>
  expect(accepted(shape, right)).toMatchObject({ name: "Đảng ủy", note: null, days: right.days }));

test("a note of what does not show is none; a joiner within a text stays", () =>
  expect(accepted(shape, { ...right, note: "\u200b\u00ad", name: "👨‍👩‍👧" })).toMatchObject({
    note: null,
    name: "👨‍👩‍👧",
  }));

describe("what is not is told at its field", () => {
  test.each([
    ["nothing", { name: "  " }, "name", "This must be filled in."],
    ["nothing that shows", { name: "\u200b \u2060\u00ad\u3164\u2800" }, "name", "This must be filled in."],
    ["left out", { name: undefined }, "name", "This must be filled in."],
    ["null", { name: null }, "name", "This must be filled in."],
    ["too long", { note: "x".repeat(1001) }, "note", "At most 1000 characters."],
    [
      "hidden",
      { name: "a\0b" },
      "name",
      "This holds a hidden character, or one that turns the order of the letters. Please delete it and type it again.",
    ],
    ["to come", { until: "2021-01-16" }, "until", "This day is yet to come."],
    ["no day", { until: "2020-02-30" }, "until", "This must be a day from 1930 to 2200, e.g. 2021-11-15."],
    ["no time", { at: "25:00" }, "at", "This must be hours and minutes, e.g. 14:00."],
    ["no moment", { moment: "2021" }, "moment", "This must be a day and a time, e.g. 2021-11-15T08:00:00+07:00."],
    ["not on the list", { tier: "BEST" }, "tier", "Please choose a value of the list."],
    ["too large", { count: 10 }, "count", "Not more than 9."],
    ["too small", { count: -1 }, "count", "Not less than 0."],
    ["too few", { members: [] }, "members", "At least one entry."],
    ["too many", { members: [1, 2, 3].map((n) => ({ name: `${n}` })) }, "members", "At most 2 entries."],
    ["inside a list", { members: [{ name: "An" }, { name: "" }] }, "members[1].name", "This must be filled in."],
    ["between two", { days: { from: "2021-01-02", to: "2021-01-01" } }, "days.to", "Later."],
  ])("%s", (_what, given, path, said) => expect(problemsOf(given)).toEqual([[path, said]]));

  test("all of it at once", () =>
    expect(problemsOf({ name: "", count: 10 }).map(([path]) => path)).toEqual(["name", "count"]));

  test("a single value by the name it is given", () =>
    expect(accepted(givenLine, "", "reason")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] }));
});

test("a line pasted with breaks and tabs is one line", () =>
  expect(accepted(z.object({ name: givenLine }), { name: "x\r\nĐơn vị:\tkhác" })).toEqual({ name: "x Đơn vị: khác" }));
