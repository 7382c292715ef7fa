import { qd366 } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { namedChanges, resultWords, saidAs } from "./named-changes.service.ts";

const said = (before: object, after: object) =>
  namedChanges(
    { ...before },
    { ...after },
    resultWords(qd366, "MEMBER", (key) => ({ vi: `Bộ ${key}`, en: `Set ${key}` })),
  ).map((change) => [change.label.vi, change.before?.vi ?? null, change.after?.vi ?? null]);

it("says codes by their names, in the order of the steps, and leaves out what follows by itself", () =>
  expect(
    said(
      { state: "PROPOSED", decided_tier: null, decision_date: null, decided_by: null, tier: "GOOD" },
      { state: "DECIDED", decided_tier: "EXCELLENT", decision_date: "2026-12-18", decided_by: 3, tier: "EXCELLENT" },
    ),
  ).toEqual([
    ["Trạng thái", "Đã đề nghị", "Đã quyết định"],
    ["Quyết định", null, "Hoàn thành xuất sắc nhiệm vụ"],
    ["Ngày quyết định", null, "18/12/2026"],
  ]));

it("a moment has all of its year, as everywhere else", () =>
  expect(saidAs.aMoment("2026-11-30T15:01:00.000Z")).toEqual({ vi: "22:01 30/11/2026", en: "30/11/2026, 22:01" }));

it("a rule set is said by its name", () =>
  expect(said({ rule_set_id: "QD366" }, { rule_set_id: "QD366/c3" })).toEqual([
    ["Bộ quy định áp dụng", "Bộ QD366", "Bộ QD366/c3"],
  ]));

it("a ballot is said by its votes", () =>
  expect(said({ ballot: null }, { ballot: { votes: { GOOD: 9 } } })).toEqual([
    ["Phiếu biểu quyết", null, "9 Hoàn thành tốt nhiệm vụ"],
  ]));

it("says which facts, from which value to which, and leaves out those beside them", () =>
  expect(
    said(
      { facts: { points: { common: 30, results: 57 }, disciplines: [], qualityAttested: true } },
      { facts: { points: { common: 28.5, results: 57 }, disciplines: [{ form: "REPRIMAND" }] } },
    ),
  ).toEqual([
    ["Điểm nhóm tiêu chí chung", "30 điểm", "28,5 điểm"],
    ["Bảo đảm chất lượng, hiệu quả", "Có", null],
    ["Kỷ luật được tính trong kỳ", "Không có", "Hình thức kỷ luật: Khiển trách"],
  ]));

it("of facts nobody asks for it says that they changed; of facts entered empty nothing", () => {
  expect(said({ facts: { levels: { A: "GOOD" } } }, { facts: {} })).toEqual([["Dữ kiện đã nhập", null, null]]);
  expect(said({}, { facts: {} })).toEqual([]);
});

it("what only the system counts is no change", () =>
  expect(said({ entered_by: [1] }, { entered_by: [1, 2] })).toEqual([]));
