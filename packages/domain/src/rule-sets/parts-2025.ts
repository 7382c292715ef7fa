import type { Document } from "./document.ts";

// Documents of the Centre beside QĐ 366: none was held in the original, all are quoted from reprints (rules-2025.md 2.1).

const reprinted = { isTextHeld: true, isFromOriginal: false, appliesTo: null, parentId: null } as const;

const centralOrganisation = { vi: "Ban Tổ chức Trung ương", en: "Central Organisation Board" } as const;

export const hd43: Document = {
  ...reprinted,
  id: "HD43",
  kind: "GUIDANCE",
  title: {
    vi: "Hướng dẫn thực hiện Quy định số 366-QĐ/TW về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
    en: "Guidance on Regulation 366-QĐ/TW on review and quality classification of collectives and individuals in the political system",
  },
  shortTitle: { vi: "Hướng dẫn 43-HD/BTCTW", en: "Guidance 43-HD/BTCTW" },
  number: "43-HD/BTCTW",
  date: "2025-10-31",
  issuer: centralOrganisation,
  years: { from: 2025, to: null },
  replaces: "Hướng dẫn số 25-HD/BTCTW, ngày 10/11/2023",
};

export const cv10072: Document = {
  ...reprinted,
  id: "CV10072",
  kind: "OFFICIAL_LETTER",
  title: { vi: "Công văn về kiểm điểm, đánh giá, xếp loại năm 2025", en: "Letter on the review and rating of 2025" },
  shortTitle: { vi: "Công văn 10072-CV/BTCTW", en: "Letter 10072-CV/BTCTW" },
  number: "10072-CV/BTCTW",
  date: "2025-11-06",
  issuer: centralOrganisation,
  years: { from: 2025, to: 2025 },
  replaces: null,
};

export const hd06: Document = {
  ...reprinted,
  id: "HD06",
  kind: "GUIDANCE",
  title: {
    vi: "Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng (mục 19: khen thưởng)",
    en: "Guidance on carrying out the Party Charter (section 19: awards)",
  },
  shortTitle: { vi: "Hướng dẫn 06-HD/TW", en: "Guidance 06-HD/TW" },
  number: "06-HD/TW",
  date: "2025-06-09",
  issuer: { vi: "Ban Bí thư", en: "Secretariat" },
  years: { from: 2025, to: null },
  replaces: "Hướng dẫn số 01-HD/TW (2021)",
};
