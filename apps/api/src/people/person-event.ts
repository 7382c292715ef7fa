import type { Text } from "@xep-loai/domain";

/** What can happen to a person, a post or a collective. */
export const PersonEventKind = {
  ADMITTED: "ADMITTED",
  TRANSFERRED: "TRANSFERRED",
  STAYS_TEMPORARILY: "STAYS_TEMPORARILY",
  LEFT: "LEFT",
  CORRECTED: "CORRECTED",
  APPOINTED: "APPOINTED",
  POST_ENDED: "POST_ENDED",
  COLLECTIVE_FOUNDED: "COLLECTIVE_FOUNDED",
  COLLECTIVE_ENDED: "COLLECTIVE_ENDED",
} as const;
export type PersonEventKind = (typeof PersonEventKind)[keyof typeof PersonEventKind];

export const personEventLabels: Readonly<Record<PersonEventKind, Text>> = {
  ADMITTED: { vi: "Ghi vào chi bộ", en: "Entered in a cell" },
  TRANSFERRED: { vi: "Chuyển sinh hoạt chính thức", en: "Transferred" },
  STAYS_TEMPORARILY: { vi: "Chuyển sinh hoạt tạm thời", en: "Temporary place" },
  LEFT: { vi: "Không còn là đảng viên", en: "No longer a member" },
  CORRECTED: { vi: "Sửa thông tin", en: "Corrected" },
  APPOINTED: { vi: "Giữ chức vụ", en: "Appointed to a post" },
  POST_ENDED: { vi: "Thôi giữ chức vụ", en: "Post ended" },
  COLLECTIVE_FOUNDED: { vi: "Thành lập tập thể", en: "Collective founded" },
  COLLECTIVE_ENDED: { vi: "Tập thể kết thúc", en: "Collective ended" },
};
