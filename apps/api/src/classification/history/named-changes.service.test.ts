import { tierLabels } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { namedChanges } from "./named-changes.service.ts";

const said = (before: object, after: object) =>
  namedChanges({ ...before }, { ...after }, tierLabels).map((change) => [
    change.label.vi,
    change.before?.vi ?? null,
    change.after?.vi ?? null,
  ]);

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

it("facts are named without their values, a ballot by its votes", () =>
  expect(said({ facts: { levels: {} }, ballot: null }, { facts: {}, ballot: { votes: { GOOD: 9 } } })).toEqual([
    ["Dữ kiện đã nhập", null, null],
    ["Phiếu biểu quyết", null, "9 Hoàn thành tốt nhiệm vụ"],
  ]));

it("what only the system counts is no change", () =>
  expect(said({ entered_by: [1] }, { entered_by: [1, 2] })).toEqual([]));
