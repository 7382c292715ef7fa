import { expect, it } from "vitest";
import { someFigures } from "../testing/return-figures.ts";
import { asGiven, disjoint, returnGaps } from "./given-return.ts";
import { returnFaults } from "./return-faults.ts";
import type { ReturnFigures } from "./return-figures.ts";

const of = { regime: "POINTS_2025", subject: "MEMBER" } as const;
const sound = {
  TOTAL: 46,
  RATED: 40,
  EXCELLENT: 8,
  GOOD: 30,
  COMPLETED: 2,
  EXEMPT: 3,
  SUSPENDED: 1,
  NEWLY_ADMITTED: 2,
};

const told = (figures: Partial<ReturnFigures>, goodIncludesExcellent = false) =>
  returnFaults({ figures: someFigures(figures), goodIncludesExcellent }, of).map(
    ({ column, message }) => `${column}: ${message.vi}`,
  );

it("total = rated + exempt + suspended + not yet six months + not yet rated, tiers = rated", () =>
  expect(told(sound)).toEqual([]));

it("GOOD that contains EXCELLENT is counted once", () => {
  expect(told({ ...sound, GOOD: 38 }, true)).toEqual([]);
  const given = { figures: someFigures({ ...sound, GOOD: 38 }), goodIncludesExcellent: true };
  expect(disjoint(given)).toEqual(someFigures(sound));
  expect(asGiven(disjoint(given), true)).toEqual(given.figures);
});

it.each([
  [{ TOTAL: 49 }, "TOTAL: Tổng số 49 nhiều hơn số được xếp loại, không xếp loại và chưa xếp loại cộng lại (46) là 3."],
  [{ TOTAL: 45 }, "TOTAL: Tổng số 45 ít hơn số được xếp loại, không xếp loại và chưa xếp loại cộng lại (46) là 1."],
  [{ RATED: 41, EXEMPT: 2 }, "RATED: Các mức cộng lại là 40, ít hơn số được xếp loại 41 là 1."],
  [{ RATED: 39, EXEMPT: 4 }, "RATED: Các mức cộng lại là 40, nhiều hơn số được xếp loại 39 là 1."],
])("%o: says which sum fails by how much", (change, sentence) =>
  expect(told({ ...sound, ...change })).toContain(sentence),
);

it("a GOOD that cannot contain EXCELLENT says only that", () =>
  expect(told({ ...sound, EXCELLENT: 31 }, true)).toEqual([
    "GOOD: Số HTTNV đã gồm HTXSNV thì không thể nhỏ hơn số HTXSNV.",
  ]));

it("members are not newly founded", () =>
  expect(told({ ...sound, NEWLY_ADMITTED: 0, NEWLY_FOUNDED: 2 })).toEqual([
    "NEWLY_FOUNDED: Đối tượng này không có lý do không xếp loại ấy.",
  ]));

it("how much is missing while it is typed", () =>
  expect(returnGaps({ figures: someFigures({ ...sound, GOOD: 27 }), goodIncludesExcellent: false })).toEqual({
    TOTAL: 0,
    RATED: 3,
  }));
