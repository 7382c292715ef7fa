import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberPlace } from "../facts.ts";
import { addDays } from "../rule/date.ts";
import { aMember } from "../testing/facts.ts";
import { answerOf, under2019 } from "../testing/verdicts.ts";
import { type CellStay, officialCellOn } from "./rating-cell.ts";

const transfer = "HD21.ELIG.MEMBER.TRANSFER_RECEIVER";
const temporary = "HD21.ELIG.MEMBER.TEMPORARY_PLACE";

describe("who rates a member", () => {
  it.each<[string, MemberPlace, string, string]>([
    ["the cell it belongs to", { ratingCell: "B", officialCell: "B" }, "PASSED", "NOT_APPLICABLE"],
    ["the cell it left", { ratingCell: "A", officialCell: "B" }, "FAILED", "NOT_APPLICABLE"],
    ["the official cell (example 37)", { ratingCell: "D", officialCell: "D", temporaryCell: "C" }, "PASSED", "PASSED"],
    ["the temporary cell", { ratingCell: "C", officialCell: "D", temporaryCell: "C" }, "NOT_APPLICABLE", "FAILED"],
  ])("%s", (_who, place, transferred, temporarily) => {
    const member = aMember({ place, temporaryCellOpinion: place.temporaryCell ? true : undefined });
    expect([answerOf(member, transfer), answerOf(member, temporary)]).toEqual([transferred, temporarily]);
    const isInOrder = place.ratingCell === place.officialCell;
    expect(under2019(member).status).toBe(isInOrder ? "RATEABLE" : "BLOCKED");
  });

  it("is not asked where it is not recorded", () =>
    expect([answerOf(aMember(), transfer), answerOf(aMember(), temporary)]).toEqual([
      "NOT_APPLICABLE",
      "NOT_APPLICABLE",
    ]));
});

describe("the cell a member belongs to on a day", () => {
  const stays: readonly CellStay[] = [
    { cell: "A", from: "2015-03-01", leftOn: "2019-07-01", isTemporary: false },
    { cell: "B", from: "2019-07-01", leftOn: null, isTemporary: false },
    { cell: "C", from: "2019-10-01", leftOn: null, isTemporary: true },
  ];

  it.each([
    ["2019-06-30", "A"],
    ["2019-07-01", "B"],
    ["2019-12-20", "B"],
    ["2014-12-31", null],
  ])("%s: %s", (day, cell) => expect(officialCellOn(stays, day)).toBe(cell));

  it("is the same whatever the order of the stays, one day after another", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }),
        fc.nat(2400),
        (lengths, at) => {
          const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, each) => sum + each, 0));
          const chain = starts.map((start, index) => ({
            cell: String(index),
            from: addDays("2015-01-01", start),
            leftOn: index + 1 < starts.length ? addDays("2015-01-01", starts[index + 1] ?? 0) : null,
            isTemporary: false,
          }));
          const expected = String(starts.findLastIndex((start) => start <= at));
          expect(officialCellOn(chain.toReversed(), addDays("2015-01-01", at))).toBe(expected);
        },
      ),
    ));
});
