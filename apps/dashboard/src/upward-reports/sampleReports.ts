import type { UpwardPackages } from "../providers/queries/upwardPackages.ts";
import type { UpwardReport } from "../providers/queries/upwardReport.ts";
import { organisation } from "../testing/samplePage.ts";

const { id, name, kind, level } = organisation;
const ref = { id, name, kind, level };

/** Nothing was written yet. */
export const none: UpwardReport & { __typename: "UpwardReport" } = {
  __typename: "UpwardReport",
  year: 2020,
  addressee: "Ban Tổ chức Trung ương",
  asOf: "2021-01-15T01:00:00.000Z",
  mayWrite: true,
  mayIssue: true,
  organisation: ref,
  superior: "Tỉnh ủy Bình Định",
  subject: { vi: "kết quả xếp loại năm 2020", en: "results of 2020" },
  draft: null,
  issued: null,
  earlier: [],
  below: [{ organisation: { ...ref, id: "102", name: "Chi bộ Hành chính" }, report: null }],
};

export const draft: NonNullable<UpwardReport["draft"]> = {
  id: "9",
  contentHash: "a1",
  version: 2,
  changedByName: "Ban Tổ chức",
  changedAt: "2021-01-14T01:00:00.000Z",
  paragraphs: [
    {
      ...{ key: "MEMBER.RESULT", section: "MEMBER", editedIn: ["vi"], isOutrun: true },
      text: { vi: "Ba đảng viên.", en: "All 4 Party members were rated." },
      fromFigures: { vi: "Toàn bộ 4 đảng viên đã được xếp loại chất lượng.", en: "All 4 Party members were rated." },
    },
    {
      ...{ key: "PROPOSALS.OWN", section: "PROPOSALS", editedIn: [], isOutrun: false },
      text: { vi: "", en: "" },
      fromFigures: { vi: "", en: "" },
    },
  ],
};

export const issued: NonNullable<UpwardReport["issued"]> = {
  id: "8",
  number: "12-BC/ĐU",
  issuedOn: "2021-01-10",
  place: "Quy Nhơn",
  addressee: "Tỉnh ủy",
  signedAs: "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ",
  signedBy: "Nguyễn Văn An",
  recipients: ["Như trên"],
  asOf: "2021-01-10T01:00:00.000Z",
  issuedByName: "Ban Thường vụ",
  hash: "e5a7",
  reason: null,
  isIntact: true,
  paragraphs: [
    { key: "MEMBER.RESULT", section: "MEMBER", isEdited: true, text: { vi: "Ba đảng viên.", en: "Three members." } },
  ],
  differences: [
    { key: "MEMBER.GOOD", before: 1967, now: 1966, label: { vi: "Đảng viên – Tốt", en: "Members – Good" } },
  ],
};

export const packages: UpwardPackages & { __typename: "UpwardPackages" } = {
  __typename: "UpwardPackages",
  mayRequest: true,
  nodes: [],
};
