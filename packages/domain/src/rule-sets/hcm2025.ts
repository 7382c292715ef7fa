import type { Overlay2025 } from "./overlay.ts";
import { override } from "./override.ts";
import { lowerDeadline } from "./parameters/scopes-2025.ts";
import { collectiveKindsListed } from "./parameters/subjects-2025.ts";

/** What a lower layer may set below QĐ 366; the Party-side texts it cites were not found (rules-2025.md 3.14). */
export const hcm2025: Overlay2025 = {
  id: "HCM2025",
  regime: "POINTS_2025",
  kind: "OFFICIAL_LETTER",
  parentId: "QD366",
  title: {
    vi: "Công văn về đánh giá, xếp loại chất lượng năm 2025 đối với tập thể, cá nhân",
    en: "Letter on the rating of collectives and individuals in 2025",
  },
  shortTitle: { vi: "Công văn của UBND Thành phố Hồ Chí Minh (2025)", en: "Letter of the city of Hồ Chí Minh (2025)" },
  number: null,
  date: null,
  issuer: { vi: "Ủy ban nhân dân Thành phố Hồ Chí Minh", en: "People's Committee of Hồ Chí Minh City" },
  appliesTo: null,
  years: { from: 2025, to: 2025 },
  replaces: null,
  isTextHeld: true,
  isFromOriginal: false,
  overrides: [
    override(lowerDeadline, "Y-12-05", "UBND TP.HCM, letter on 2025 rating, point 1", [
      "hoàn thành trước ngày 05 tháng 12 năm 2025.",
    ]),
    override(
      collectiveKindsListed,
      ["PEOPLES_COMMITTEE_LEADERSHIP", "PEOPLES_COUNCIL_STANDING"],
      "same, point 2.2.c, d",
      ["c) Đối với tập thể Thường trực Hội đồng nhân dân cấp xã:", "d) Đối với tập thể Ủy ban nhân dân cấp xã:"],
    ),
  ],
  restated: [],
  adds: ["HCM2025.DEADLINE", "HCM2025.AUTH.COMMUNE_PEOPLES_COMMITTEE", "HCM2025.AUTH.COMMUNE_COUNCIL"],
};
