import { expect, it } from "vitest";
import { knownWords } from "./known-words.ts";
import { ruleById, rules } from "./rules.ts";

const of = (ruleId: string, citation = ruleById(ruleId)?.citation ?? "") =>
  knownWords({ ruleId, citation, clause: ruleById(ruleId)?.clause ?? [] });

it("words of HD 21 stand for themselves", () =>
  expect(of("HD21.LEADER.HEAD_CAP")).toMatchObject({ certainty: "VERBATIM", notes: [] }));

it("words of QĐ 366 and HD 43 were taken from reprints, and say so", () => {
  for (const id of ["QD366.QUOTA.EXCELLENT", "HD43.ELIG.SICK_MATERNITY"])
    expect(of(id).notes.map(({ vi }) => vi)).toEqual(["Trích theo bản đăng lại, chưa đối chiếu bản gốc"]);
});

it("a summary is called one; of what is not held there is no quotation, only what holds meanwhile", () => {
  expect(of("QD366.SCOPE.SUBJECTS").notes[0]?.vi).toContain("tóm tắt");
  const { certainty, quotes, notes } = of("QD366.TIER.GAP");
  expect([certainty, quotes, notes.length]).toEqual(["MISSING", [], 1]);
  expect(notes[0]?.vi).toContain("Chưa có nguyên văn");
});

it("words of a board's own document are the board's", () =>
  expect(of("QD366.TIER.GAP", "HD 01 của Tỉnh ủy, mục 2")).toMatchObject({ certainty: "VERBATIM", notes: [] }));

it("every rule is told in words or by a note", () => {
  for (const { id } of rules) expect(of(id).quotes.length + of(id).notes.length, id).toBeGreaterThan(0);
});
