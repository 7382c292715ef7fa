import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outOfPlace, printedText } from "../testing/printed.ts";
import { cellDossier2016 } from "./cell-2016.ts";
import { checklistFor } from "./checklists.ts";
import { completenessOf, type PapersReceived } from "./completeness.ts";

it("lists the eight documents word for word and in their order", () =>
  expect(
    outOfPlace(
      cellDossier2016.items.map(({ label }) => label.vi),
      printedText("kh57-score-sheet-and-dossier.txt"),
    ),
  ).toEqual([]));

/** Everything for a cell of nine with a committee, of whom two declare their assets. */
const full: PapersReceived = {
  activityReport: 1,
  committeeReview: 1,
  selfReview: 9,
  fileSupplement: 9,
  assetDeclaration: 2,
  residenceComment: 9,
  minutes: 2,
  classificationReport: 1,
  scoreSheet: 1,
};

const nine = { hasCommittee: true, members: 9, declaringMembers: 2 };

describe("what a dossier lacks", () => {
  const missing = (of: typeof nine, received: PapersReceived) =>
    completenessOf(cellDossier2016, of, received).items.flatMap(({ item, papers }) =>
      papers.filter((paper) => paper.missing > 0).map((paper) => `${item.no} ${paper.paper.id} ${paper.missing}`),
    );

  it.each<[string, typeof nine, PapersReceived, readonly string[]]>([
    ["nothing", nine, full, []],
    ["one self-review", nine, { ...full, selfReview: 8 }, ["3 selfReview 1"]],
    ["the sheet that goes with the report", nine, { ...full, scoreSheet: 0 }, ["8 scoreSheet 1"]],
    [
      "no report of a committee that is not there",
      { ...nine, hasCommittee: false },
      { ...full, committeeReview: 0 },
      [],
    ],
  ])("%s", (_what, of, received, expected) => expect(missing(of, received)).toEqual(expected));

  it("seven kinds are complete where nobody declares assets (rules.md, example 72)", () =>
    expect(
      completenessOf(cellDossier2016, { ...nine, declaringMembers: 0 }, { ...full, assetDeclaration: 0 }),
    ).toMatchObject({ isComplete: true, applicable: 7, complete: 7 }));
});

it("is complete exactly when each paper is there as often as asked, and more papers never harm", () => {
  const ids = cellDossier2016.items.flatMap(({ papers }) => papers.map(({ id }) => id));
  const papers = fc.record(Object.fromEntries(ids.map((id) => [id, fc.nat(6)])));
  const of = fc.record({ hasCommittee: fc.boolean(), members: fc.nat(5), declaringMembers: fc.nat(3) });
  fc.assert(
    fc.property(of, papers, fc.constantFrom(...ids), (cell, received, more) => {
      const counted = completenessOf(cellDossier2016, cell, received);
      const all = counted.items.flatMap((item) => item.papers);
      expect(counted.isComplete).toBe(all.every((paper) => paper.received >= paper.required));
      const richer = completenessOf(cellDossier2016, cell, { ...received, [more]: (received[more] ?? 0) + 1 });
      expect(richer.complete).toBeGreaterThanOrEqual(counted.complete);
    }),
  );
});

it.each([
  ["KH57", "SUB_GRASSROOTS", cellDossier2016],
  ["KH57", "GRASSROOTS", null],
  ["HD21/KH165-TU/KH174", "SUB_GRASSROOTS", null],
] as const)("below %s the list of a %s is %o", (key, level, list) => expect(checklistFor(key, level)).toBe(list));
