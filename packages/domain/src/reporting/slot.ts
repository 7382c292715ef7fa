import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { Level } from "../vocabulary/organisation.ts";

/** The days the documents set in a year, by who must be done by then (rules.md 3.20). */
export const DeadlineSlot = {
  CENTRAL: "CENTRAL",
  PROVINCE_INTERNAL: "PROVINCE_INTERNAL",
  DISTRICT: "DISTRICT",
  UPPER_GRASSROOTS: "UPPER_GRASSROOTS",
  GRASSROOTS: "GRASSROOTS",
  CELL_REVIEW: "CELL_REVIEW",
  CELL_DOSSIER: "CELL_DOSSIER",
} as const;
export type DeadlineSlot = (typeof DeadlineSlot)[keyof typeof DeadlineSlot];

/** What must be done by the day. */
export const DeadlineMatter = {
  REVIEWS_FINISHED: "REVIEWS_FINISHED",
  RATINGS_DECIDED: "RATINGS_DECIDED",
  RESULTS_REPORT: "RESULTS_REPORT",
  DOSSIERS: "DOSSIERS",
} as const;
export type DeadlineMatter = (typeof DeadlineMatter)[keyof typeof DeadlineMatter];

export interface SlotDescription {
  /** Level of the organisation that must be done. */
  readonly level: Level;
  readonly matters: readonly DeadlineMatter[];
  /** Who sends to whom, by way of whom. */
  readonly from: Text;
  readonly to: Text;
  readonly via: Text | null;
}

const subordinateCell: Text = { vi: "Chi bộ trực thuộc", en: "Subordinate cell" };
const grassrootsCommittee: Text = { vi: "Đảng ủy cơ sở", en: "Grassroots Party committee" };

export const deadlineSlots: Readonly<Record<DeadlineSlot, SlotDescription>> = {
  CENTRAL: {
    level: "PROVINCE",
    matters: ["RESULTS_REPORT", "DOSSIERS"],
    from: {
      vi: "Tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương",
      en: "Provincial committees and committees directly under the Centre",
    },
    to: { vi: "Ban Tổ chức Trung ương", en: "Central Organisation Board" },
    via: null,
  },
  PROVINCE_INTERNAL: {
    level: "DISTRICT",
    matters: ["DOSSIERS"],
    from: {
      vi: "Cấp ủy, tổ chức đảng, cơ quan, đơn vị trực thuộc tỉnh",
      en: "Committees, Party organisations, agencies and units directly under the province",
    },
    to: { vi: "Ban Tổ chức Tỉnh ủy", en: "Organisation board of the provincial committee" },
    via: null,
  },
  DISTRICT: {
    level: "DISTRICT",
    matters: ["REVIEWS_FINISHED", "RESULTS_REPORT"],
    from: { vi: "Cấp ủy cấp huyện", en: "District committee" },
    to: { vi: "Ban thường vụ tỉnh ủy, thành ủy", en: "Standing committee of the provincial committee" },
    via: null,
  },
  UPPER_GRASSROOTS: {
    level: "UPPER_GRASSROOTS",
    matters: ["REVIEWS_FINISHED", "RESULTS_REPORT"],
    from: {
      vi: "Cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
      en: "Committee directly above the grassroots",
    },
    to: { vi: "Ban thường vụ tỉnh ủy, thành ủy", en: "Standing committee of the provincial committee" },
    via: null,
  },
  GRASSROOTS: {
    level: "GRASSROOTS",
    matters: ["REVIEWS_FINISHED", "RESULTS_REPORT"],
    from: { vi: "Tổ chức cơ sở đảng", en: "Grassroots Party organisation" },
    to: { vi: "Ban thường vụ cấp ủy cấp huyện", en: "Standing committee of the district committee" },
    via: { vi: "Ban tổ chức cấp ủy cấp huyện", en: "Organisation board of the district committee" },
  },
  CELL_REVIEW: {
    level: "SUB_GRASSROOTS",
    matters: ["REVIEWS_FINISHED"],
    from: subordinateCell,
    to: grassrootsCommittee,
    via: null,
  },
  CELL_DOSSIER: {
    level: "SUB_GRASSROOTS",
    matters: ["RESULTS_REPORT", "DOSSIERS"],
    from: subordinateCell,
    to: grassrootsCommittee,
    via: null,
  },
};

/** «kiểm điểm, đánh giá, xếp loại … kết thúc trước ngày» (HD 43, 4.1): nothing is sent, the last rating is decided. */
const finishedIn2025: readonly DeadlineMatter[] = ["REVIEWS_FINISHED", "RATINGS_DECIDED"];

/** The same where there are two tiers of local government: the grassroots report to what took the place of the district. */
const slots2025: Readonly<Partial<Record<DeadlineSlot, SlotDescription>>> = {
  UPPER_GRASSROOTS: { ...deadlineSlots.UPPER_GRASSROOTS, matters: finishedIn2025 },
  GRASSROOTS: {
    ...deadlineSlots.GRASSROOTS,
    matters: finishedIn2025,
    to: {
      vi: "Ban thường vụ cấp ủy cấp trên trực tiếp",
      en: "Standing committee of the committee directly above",
    },
    via: null,
  },
  CELL_REVIEW: { ...deadlineSlots.CELL_REVIEW, matters: finishedIn2025 },
};

/** Who must be done by a day, with what, and to whom it is sent, under the rules of a regime. */
export const slotUnder = (regime: Regime, slot: DeadlineSlot): SlotDescription =>
  (regime === "POINTS_2025" ? slots2025[slot] : undefined) ?? deadlineSlots[slot];

export const deadlineMatterLabels: Readonly<Record<DeadlineMatter, Text>> = {
  REVIEWS_FINISHED: { vi: "Hoàn thành kiểm điểm", en: "Reviews finished" },
  RATINGS_DECIDED: { vi: "Hoàn thành đánh giá, xếp loại", en: "Ratings decided" },
  RESULTS_REPORT: { vi: "Báo cáo kết quả", en: "Report of the results" },
  DOSSIERS: { vi: "Hồ sơ kiểm điểm", en: "Review dossiers" },
};
