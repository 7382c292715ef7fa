import type { Overlay } from "./overlay.ts";
import { override } from "./override.ts";
import { civilServantSource } from "./parameters/people.ts";
import { provinceInternalDeadline } from "./parameters/scopes.ts";

/** Công văn 04-CV/TU of Bình Định for 2020. */
export const cv04: Overlay = {
  id: "CV04",
  kind: "OFFICIAL_LETTER",
  parentId: "HD21",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2020",
    en: "Review and quality classification of 2020",
  },
  shortTitle: { vi: "Công văn 04-CV/TU", en: "Letter 04-CV/TU" },
  number: "04-CV/TU",
  date: "2020-10-30",
  issuer: { vi: "Ban Thường vụ Tỉnh ủy Bình Định", en: "Standing committee of the provincial committee of Bình Định" },
  appliesTo: {
    vi: "Các đảng đoàn, ban cán sự đảng, cơ quan, đơn vị và các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy",
    en: "Party caucuses, Party affairs committees, agencies and the committees directly under the province",
  },
  years: { from: 2020, to: 2020 },
  replaces: null,
  isTextHeld: true,
  overrides: [
    override(civilServantSource, "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ", "CV 04, point 3", [
      "3. Thực hiện đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức theo Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ để làm cơ sở liên thông trong đánh giá, xếp loại chất lượng đảng viên.",
    ]),
    override(provinceInternalDeadline, "Y+1-02-25", "CV 04, point 7", [
      "gửi hồ sơ kiểm điểm của tập thể, cá nhân thuộc diện Ban Thường vụ Tỉnh ủy quản lý về Ban Tổ chức Tỉnh ủy trước ngày 25/02/2021 để tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy và Ban Tổ chức Trung ương./.",
    ]),
  ],
  restated: [],
  adds: [
    "CV04.DEADLINE.PROVINCE_DOSSIERS",
    "CV04.MEMBER.CIVIL_SERVANT_DECREE",
    "CV04.CONFIG.AUTHOR",
    "CV04.REPORT.OWN_PLAN",
    "CV04.REVIEW.PROMPT.ISSUER",
  ],
};
