import type { Document } from "./document.ts";

// Documents KH 57 builds on, which the seeds name and do not contain: number and title only (rules.md 2.1).

const notHeld = { isTextHeld: false, appliesTo: null, replaces: null } as const;

export const kh381Duk: Document = {
  ...notHeld,
  id: "KH381-DUK",
  kind: "PLAN",
  parentId: null,
  title: {
    vi: "Kiểm điểm tập thể, cá nhân và đánh giá, phân loại chất lượng tổ chức cơ sở Đảng, đảng viên hàng năm",
    en: "Yearly review of collectives and individuals and classification of grassroots Party organisations and members",
  },
  shortTitle: { vi: "Kế hoạch 381-KH/ĐUK", en: "Plan 381-KH/ĐUK" },
  number: "381-KH/ĐUK",
  date: "2014-11-07",
  issuer: { vi: "Ban Thường vụ Đảng ủy Khối CCQ tỉnh", en: "Standing committee of the bloc Party committee" },
  years: { from: 2014, to: null },
};

export const cv41Btc: Document = {
  ...notHeld,
  id: "CV41-BTC",
  kind: "OFFICIAL_LETTER",
  parentId: "KH381-DUK",
  title: { vi: "Công văn số 41-CV/BTC ngày 17/10/2016", en: "Official letter 41-CV/BTC of 17/10/2016" },
  shortTitle: { vi: "Công văn 41-CV/BTC", en: "Letter 41-CV/BTC" },
  number: "41-CV/BTC",
  date: "2016-10-17",
  issuer: { vi: "Ban Tổ chức Đảng ủy Khối CCQ tỉnh", en: "Organisation board of the bloc Party committee" },
  years: { from: 2016, to: 2016 },
};
