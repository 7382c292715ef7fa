import { describe, expect, it } from "vitest";
import { cellDossier2016 } from "./cell-2016.ts";
import { type DossierFacts, dossierKept, eightDocuments } from "./dossier-rules.ts";

const of2016 = { checklist: cellDossier2016 };

const full: DossierFacts = {
  hasCommittee: false,
  members: 1,
  declaringMembers: 0,
  papersReceived: {
    activityReport: 1,
    selfReview: 1,
    fileSupplement: 1,
    residenceComment: 1,
    minutes: 1,
    classificationReport: 1,
    scoreSheet: 1,
  },
};

describe("eight documents", () => {
  it.each<[string, DossierFacts, string]>([
    ["all there", full, "PASSED"],
    ["a self-review too few", { ...full, members: 2 }, "WARNING"],
    ["who declares assets is not known", { ...full, declaringMembers: undefined }, "UNKNOWN"],
    ["not known, and short anyway", { ...full, declaringMembers: undefined, members: 2 }, "WARNING"],
    ["nothing recorded", { members: 3 }, "UNKNOWN"],
  ])("%s: %s", (_case, facts, outcome) => expect(eightDocuments.check(facts, of2016).outcome).toBe(outcome));

  it("are asked only where a document lists them", () =>
    expect(eightDocuments.check(full, { checklist: null }).outcome).toBe("NOT_APPLICABLE"));

  it("says what is missing", () => {
    const { message, arithmetic } = eightDocuments.check({ ...full, members: 3 }, of2016).explain();
    expect(arithmetic).toBe("3/6");
    expect(message.vi).toBe(
      "Còn thiếu: Bản tự kiểm điểm của Đảng viên (có ý kiến và xếp loại chất lượng đảng viên của chi bộ) (2); Phiếu bổ sung lý lịch đảng viên (2); Bản nhận xét của cấp ủy nơi cư trú (2).",
    );
  });
});

it.each([
  [true, "PASSED"],
  [false, "WARNING"],
  [undefined, "UNKNOWN"],
])("a dossier kept, %s: %s", (isKept, outcome) =>
  expect(dossierKept.check({ isKept }, { checklist: null }).outcome).toBe(outcome),
);
