import { describe, expect, it } from "vitest";
import { type DraftInput, draftOf } from "./draft.ts";
import { problemsOf } from "./draft-problems.ts";
import type { StoredOverride } from "./overlay-of.ts";

const override = {
  parameter: "deadline.grassroots",
  value: "Y-12-10",
  citation: "III.1",
  clause: ["trước ngày 10/12"],
};

const aDraft = (given: Partial<DraftInput> = {}): DraftInput => ({
  number: "12-HD/TU",
  kind: "GUIDANCE",
  issuedOn: "2021-11-01",
  issuer: "Ban Thường vụ Tỉnh ủy",
  title: "Xếp loại chất lượng năm 2021",
  yearFrom: 2021,
  yearTo: 2021,
  overrides: [override],
  ...given,
});

const paths = (given: Partial<DraftInput>) => problemsOf(draftOf(aDraft(given)), "2021-11-15").map(({ path }) => path);
const stating = (...given: Partial<StoredOverride>[]) => ({
  overrides: given.map((each) => ({ ...override, ...each })),
});

it("a sound draft has no problems, with or without an end, an addressee, a value", () => {
  for (const given of [
    {},
    { issuedOn: "2022-12-31" },
    { yearTo: null },
    { appliesTo: "Các huyện ủy" },
    { overrides: [] },
    stating({ clause: [] }),
  ])
    expect(paths(given)).toEqual([]);
});

it("states the numbers of the rules its first year stands under", () => {
  const lower = stating({ parameter: "deadline.lower" });
  expect(paths({ yearFrom: 2025, yearTo: null, ...lower })).toEqual([]);
  expect(paths(lower)).toEqual(["overrides[0].parameter"]);
  expect(paths({ yearFrom: 2025, yearTo: null })).toEqual(["overrides[0].parameter"]);
});

describe("each problem is told with its place", () => {
  it.each<[string, Partial<DraftInput>]>([
    ["number", { number: "" }],
    ["number", { number: "   " }],
    ["number", { number: "x".repeat(101) }],
    ["issuer", { issuer: "a\0b" }],
    ["title", { title: "\ud800" }],
    ["appliesTo", { appliesTo: "x".repeat(1001) }],
    ["issuedOn", { issuedOn: "2021-02-30" }],
    ["issuedOn", { issuedOn: "hôm nay" }],
    ["issuedOn", { issuedOn: "0001-01-01" }],
    ["issuedOn", { issuedOn: "1930-02-02" }],
    ["issuedOn", { issuedOn: "2023-01-01" }],
    ["issuedOn", { issuedOn: "9999-12-31" }],
    ["number", { number: "12\u202e-HD/TU" }],
    ["overrides[0].value", stating({ parameter: "elig.newMemberMonths", value: 1.5 })],
    ["overrides[0].value", stating({ parameter: "elig.newMemberMonths", value: -6 })],
    ["overrides[0].value", stating({ parameter: "opinion.givers", value: ["Công\u202eđoàn"] })],
    ["yearFrom", { yearFrom: 1999, yearTo: null }],
    ["yearTo", { yearTo: 2201 }],
    ["yearTo", { yearTo: 2020 }],
    ["overrides[0].parameter", stating({ parameter: "no.such" })],
    ["overrides[1].parameter", stating({}, {})],
    ["overrides[0].value", stating({ value: "12-10" })],
    ["overrides[0].value", stating({ parameter: "org.peers", value: ["X"] })],
    ["overrides[1].value", stating({}, { parameter: "quota.base", value: 20 })],
    ["overrides[0].citation", stating({ citation: " " })],
    ["overrides[0].clause[1]", stating({ clause: ["…", ""] })],
    ["overrides[0].clause", stating({ clause: Array.from({ length: 11 }, () => "…") })],
    ["overrides", { overrides: Array.from({ length: 101 }, (_, at) => ({ ...override, parameter: `p${at}` })) }],
  ])("%s", (path, given) => expect(paths(given)).toContain(path));

  it("all of them at once", () => {
    expect(paths({ number: "", title: "", ...stating({ value: 1, citation: "" }) })).toEqual([
      "number",
      "title",
      "overrides[0].value",
      "overrides[0].citation",
    ]);
  });

  it("in both languages", () => {
    for (const { message } of problemsOf(
      draftOf(aDraft({ number: "", issuedOn: "", yearFrom: 1, ...stating({}, {}) })),
      "2021-11-15",
    ))
      expect([message.vi, message.en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  });
});

it("what may not be changed by a lower document is no problem of the draft: it is told when it takes force", () => {
  expect(paths(stating({ parameter: "org.excellent.minPctGood", value: 70 }))).toEqual([]);
});

it("texts are stored composed and trimmed", () => {
  const loose = "  Tỉnh ủy ".normalize("NFD");
  const { title, overrides } = draftOf(
    aDraft({
      title: loose,
      ...stating({ parameter: "opinion.givers", value: [loose], citation: loose, clause: [loose] }),
    }),
  );
  expect([title, overrides]).toEqual([
    "Tỉnh ủy",
    [{ parameter: "opinion.givers", value: ["Tỉnh ủy"], citation: "Tỉnh ủy", clause: ["Tỉnh ủy"] }],
  ]);
});
