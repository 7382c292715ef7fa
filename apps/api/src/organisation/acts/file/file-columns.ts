import { OrganisationKind, organisationKindLabels, type Text, YearKind, yearKindLabels } from "@xep-loai/domain";
import { TreeActKind } from "../tree-act.ts";

/** The columns of a file of acts, in their order. */
export const fileColumns = ["act", "organisation", "other", "name", "kind", "on", "decision", "handedOver"] as const;
export type FileColumn = (typeof fileColumns)[number];

/** Their headings; a file may have either language, in any order. */
export const headings: Readonly<Record<FileColumn, Text>> = {
  act: { vi: "Việc", en: "Act" },
  organisation: { vi: "Tổ chức", en: "Organisation" },
  other: { vi: "Về cấp trên, vào tổ chức", en: "Under, into" },
  name: { vi: "Tên mới", en: "New name" },
  kind: { vi: "Loại hình", en: "Kind" },
  on: { vi: "Từ ngày", en: "From" },
  decision: { vi: "Số quyết định", en: "Decision" },
  handedOver: { vi: "Chuyển sang tổ chức mới", en: "Goes over" },
};

/** How an act is called in a file. */
export const actWords: Readonly<Record<TreeActKind, Text>> = {
  FOUND: { vi: "Thành lập", en: "Found" },
  RENAME: { vi: "Đổi tên", en: "Rename" },
  MOVE: { vi: "Chuyển", en: "Move" },
  MERGE: { vi: "Sáp nhập", en: "Merge" },
  SPLIT: { vi: "Chia tách", en: "Split" },
  DISSOLVE: { vi: "Giải thể", en: "Dissolve" },
  DELEGATE: { vi: "Giao quyền cấp trên cơ sở", en: "Delegate" },
  WITHDRAW: { vi: "Thôi giao quyền", en: "Withdraw" },
  YEAR_KIND: { vi: "Kỳ tổng kết", en: "Year" },
};

/** As people type words: composed, in any case, with any spaces. */
export const folded = (text: string): string =>
  text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");

function named<Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, Text>>, text: string) {
  return codes.find((code) => [code, labels[code].vi, labels[code].en].some((word) => folded(word) === folded(text)));
}

export const actNamed = (text: string) => named(Object.values(TreeActKind), actWords, text);
export const kindNamed = (text: string) => named(Object.values(OrganisationKind), organisationKindLabels, text);
export const yearKindNamed = (text: string) => named(Object.values(YearKind), yearKindLabels, text);
export const columnNamed = (text: string) => named(fileColumns, headings, text);
