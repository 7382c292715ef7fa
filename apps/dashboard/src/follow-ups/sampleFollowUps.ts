import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { saidBy } from "../testing/saidBy.ts";
import { organisation, viewer } from "../testing/samplePage.ts";

const { id, name, kind, level, breadcrumb } = organisation;
const cell = {
  id: "101",
  name: "Chi bộ Tin học - Công báo",
  kind: "SUBORDINATE_PARTY_CELL",
  level: "SUB_GRASSROOTS",
} as const;

const other = { ...cell, id: "102", name: "Chi bộ Hành chính - Tổ chức" } as const;

/** Whoever prepares the results of the sample page. */
export const editor = { ...viewer, grants: [{ role: "EDITOR", organisation: { id, name, kind, level } }] };

/** Forced by its targets; nobody sees to it yet. */
export const unassigned: FollowedSubject = {
  id: "7",
  year: 2020,
  subjectKind: "MEMBER",
  subjectName: "Lâm Thanh Phong",
  subjectTitle: null,
  regime: "TIERS_2019",
  state: "NOT_TAKEN_ON",
  organisation: cell,
  path: [...breadcrumb, cell],
  forcing: [
    {
      ...saidBy("HD21.MEMBER.NOT_COMPLETED.TARGETS_BELOW_50"),
      arithmetic: "100 · 7 = 700 < 50 · 16 = 800",
      message: { vi: "Hoàn thành 7/16 chỉ tiêu, nhiệm vụ, dưới 50 %.", en: "7 of 16 targets, below 50%." },
    },
  ],
  finding: {
    ...saidBy("HD21.REPORT.FOLLOW_UP_LOWEST"),
    outcome: "WARNING",
    message: { vi: "Chưa có người phụ trách.", en: "Nobody sees to it." },
  },
  followUp: null,
  ended: null,
};

/** Decided at the lowest tier without a rule that forces it; taken on, and past its day. */
export const overdue: FollowedSubject = {
  ...unassigned,
  id: "8",
  subjectKind: "ORG",
  subjectName: other.name,
  organisation: other,
  path: [...breadcrumb, other],
  state: "OVERDUE",
  forcing: [],
  followUp: {
    owner: "Ban Thường vụ Đảng ủy",
    action: "Kiện toàn chi ủy.",
    dueOn: "2021-06-30",
    doneOn: null,
    outcome: null,
    version: 1,
    changedByName: "Đảng ủy Văn phòng UBND tỉnh",
    changedAt: "2021-01-25T03:00:00.000Z",
  },
};

export const followUpPage = {
  __typename: "FollowUpPage",
  nextCursor: null,
  total: 2,
  byState: [
    { state: "NOT_TAKEN_ON", count: 1 },
    { state: "OVERDUE", count: 1 },
    { state: "UNDER_WAY", count: 0 },
    { state: "DONE", count: 0 },
    { state: "ENDED", count: 0 },
  ],
  nodes: [unassigned, overdue],
};
