import type { SubmissionPage } from "../providers/queries/lateSubmissions.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { someFigures } from "./someFigures.ts";

/** What the API answers of the members of Đảng ủy Văn phòng UBND tỉnh in the sample year 2020: two of its five cells. */
export const tierBreakdown: TierBreakdown = {
  organisation: {
    id: "100",
    name: "Đảng ủy Văn phòng UBND tỉnh",
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    level: "GRASSROOTS",
  },
  year: 2020,
  subjectKind: "MEMBER",
  group: null,
  decidedOnly: true,
  asOf: "2021-03-01T02:00:00.000Z",
  rowCount: 5,
  nextCursor: null,
  groups: [
    {
      value: "CIVIL_SERVANT",
      label: { vi: "Cán bộ, công chức, viên chức", en: "Cadres, civil servants, public employees" },
    },
  ],
  total: someFigures({ EXCELLENT: 7, GOOD: 57, COMPLETED: 7, notRated: 2 }),
  previous: someFigures({ EXCELLENT: 7, GOOD: 54, COMPLETED: 7, notRated: 2 }),
  previousYear: 2019,
  previousOf: [],
  previousRegimeDiffers: false,
  rulesHeld: true,
  rulesHeldBelow: [],
  changes: [
    { tier: "EXCELLENT", count: 0, points: "-0.4" },
    { tier: "GOOD", count: 3, points: "+0.9" },
    { tier: "COMPLETED", count: 0, points: "-0.4" },
    { tier: "NOT_COMPLETED", count: 0, points: "0.0" },
  ],
  own: null,
  rows: [
    {
      organisation: {
        id: "101",
        name: "Chi bộ Tin học - Công báo",
        kind: "SUBORDINATE_PARTY_CELL",
        level: "SUB_GRASSROOTS",
      },
      childCount: 0,
      figures: someFigures({ EXCELLENT: 1, GOOD: 8, notRated: 1 }),
      previous: someFigures({ EXCELLENT: 3, GOOD: 7 }),
    },
    {
      organisation: {
        id: "102",
        name: "Chi bộ Hành chính - Tổ chức",
        kind: "SUBORDINATE_PARTY_CELL",
        level: "SUB_GRASSROOTS",
      },
      childCount: 0,
      figures: someFigures({ EXCELLENT: 3, GOOD: 10, COMPLETED: 1 }),
      previous: someFigures({ EXCELLENT: 2, GOOD: 11, COMPLETED: 1 }),
    },
  ],
  trend: [
    { year: 2018, regime: "NOT_HELD", figures: someFigures({ EXCELLENT: 8, GOOD: 54, COMPLETED: 3, notRated: 1 }) },
    { year: 2019, regime: "TIERS_2019", figures: someFigures({ EXCELLENT: 7, GOOD: 54, COMPLETED: 7, notRated: 2 }) },
    { year: 2020, regime: "TIERS_2019", figures: someFigures({ EXCELLENT: 7, GOOD: 57, COMPLETED: 7, notRated: 2 }) },
  ],
};

const quotaUse: QuotaUse = {
  id: "319",
  subjectKind: "MEMBER",
  scopeGroup: "",
  scopeLabel: { vi: "Đảng viên", en: "Party members" },
  organisation: {
    id: "100",
    name: "Đảng ủy Văn phòng UBND tỉnh",
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    level: "GRASSROOTS",
  },
  excellent: 7,
  good: 57,
  pool: 64,
  completed: 7,
  notCompleted: 0,
  pending: 0,
  rated: 71,
  base: "GOOD_ONLY",
  pct: 20,
  maxGoodOnly: 11,
  maxGoodAndAbove: 12,
  over: 0,
  smallBase: false,
  headCount: null,
  special: false,
  raisedBy: null,
  lessThanSmall: false,
  provisional: false,
  status: "OK",
  light: "GREEN",
  usedPercent: "12.3",
  arithmetic: {
    vi: "7 xuất sắc trên 57 tốt → tối đa ⌊20 % × 57⌋ = 11 → trong giới hạn",
    en: "7 excellent of 57 good → at most ⌊20% × 57⌋ = 11 → within the quota",
  },
  ruleId: "HD21.QUOTA.MEMBER",
  citation: "HD 21, II.B.2.3.a, closing paragraph",
  clause: [
    "Cấp có thẩm quyền xem xét, quyết định số lượng đảng viên được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trong từng tổ chức cơ sở đảng.",
  ],
};

export const quotaUses = {
  total: 1,
  exceeded: 0,
  onlyIfInclusive: 0,
  onlyIfSmallBase: 0,
  nextCursor: null,
  nodes: [quotaUse],
};
export const warnings = { total: 0, bySeverity: [], isBeingUpdated: false, nextCursor: null, nodes: [] };
export const lateSubmissions: SubmissionPage = {
  expected: 5,
  submitted: 5,
  late: 1,
  overdue: 0,
  nextCursor: null,
  sentWithout: [],
  nodes: [
    {
      organisation: {
        id: "105",
        name: "Chi bộ Quản trị - Tài vụ",
        kind: "SUBORDINATE_PARTY_CELL",
        level: "SUB_GRASSROOTS",
      },
      state: "RECEIVED",
      dueOn: "2020-12-10",
      submittedAt: "2020-12-10T03:20:00.000Z",
      receivedAt: "2020-12-12T03:20:00.000Z",
      daysLate: 1,
      ruleId: "HD21.REPORT.ANNUAL_PLAN",
      citation: null,
    },
  ],
};
