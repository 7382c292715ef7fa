import { describe, expect, it } from "vitest";
import { changedView, namesItsView, othersIn, searchOf, type View, viewFrom } from "./view.ts";

const start: View = { organisationId: "1", year: 2020, subjectKind: "MEMBER", group: null, decidedOnly: true };
const read = (search: string): View => viewFrom(new URLSearchParams(search), start);

describe("the view stands in the URL", () => {
  it.each([
    [{}, "don-vi=1&nam=2020&doi-tuong=MEMBER"],
    [{ organisationId: "12", year: 2019 }, "don-vi=12&nam=2019&doi-tuong=MEMBER"],
    [{ subjectKind: "ORG", group: "DISTRICT" }, "don-vi=1&nam=2020&doi-tuong=ORG&nhom=DISTRICT"],
    [{ decidedOnly: false }, "don-vi=1&nam=2020&doi-tuong=MEMBER&tam-tinh=1"],
  ] as const)("%o is %s, and back", (change, search) => {
    const view = { ...start, ...change };
    expect(searchOf(view)).toBe(search);
    expect(read(search)).toEqual(view);
  });

  it("keeps the page's own parameters, and drops those set to null", () => {
    expect(searchOf(start, { bang: "R5", trang: null })).toBe("don-vi=1&nam=2020&doi-tuong=MEMBER&bang=R5");
  });
});

it.each(["", "don-vi=", "nam=20", "nam=năm", "doi-tuong=PARTY"])(
  "what «%s» leaves out or gets wrong comes from the start",
  (search) => {
    expect(read(search)).toEqual(start);
  },
);

it("what is not of the view is the page's own", () => {
  expect(othersIn(new URLSearchParams("nam=abc&doi-tuong=XX&bang=R5"))).toEqual({ bang: "R5" });
});

it("an address names its view only with unit, year and subject kind", () => {
  expect(namesItsView(new URLSearchParams("don-vi=1&nam=2020"))).toBe(false);
  expect(namesItsView(new URLSearchParams("don-vi=1&nam=2020&doi-tuong=ORG"))).toBe(true);
});

it("another unit or subject kind has other groups; another year has the same", () => {
  const grouped = { ...start, group: "DISTRICT" };
  expect(changedView(grouped, { organisationId: "2" }).group).toBeNull();
  expect(changedView(grouped, { subjectKind: "ORG" }).group).toBeNull();
  expect(changedView(grouped, { year: 2019 }).group).toBe("DISTRICT");
});
