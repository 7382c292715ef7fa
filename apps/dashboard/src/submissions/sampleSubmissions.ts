import type { Submission, SubmissionRecord } from "../providers/queries/submissions.ts";
import { organisation } from "../testing/samplePage.ts";

const unit = (id: string, name: string) =>
  ({ id, name, kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" }) as const;

const aSubmission = (given: Partial<Submission>): Submission => ({
  organisation: unit("101", "Chi bộ Tổng hợp"),
  state: "NOT_DUE",
  version: 1,
  dueOn: "2020-12-20",
  inclusive: false,
  citation: null,
  ruleId: "HD21.REPORT.ANNUAL_PLAN",
  submittedAt: null,
  receivedAt: null,
  arrivedAt: null,
  daysLate: null,
  daysLeft: null,
  returnReason: null,
  isLocked: false,
  reopenedUntil: null,
  receivedWith: null,
  ...given,
});

const sentAt = "2020-12-17T03:20:00.000Z";
const sent = { submittedAt: sentAt, arrivedAt: sentAt };

export const overdue = aSubmission({ state: "OVERDUE", daysLate: 3 });
export const toReceive = aSubmission({
  organisation: unit("102", "Chi bộ Hành chính"),
  state: "SUBMITTED",
  version: 2,
  ...sent,
});
export const received = aSubmission({
  organisation: unit("103", "Chi bộ Quản trị"),
  state: "RECEIVED",
  version: 3,
  isLocked: true,
  receivedAt: "2020-12-19T03:20:00.000Z",
  ...sent,
});

const progress = { subjects: 16, proposed: 12, decided: 4 };

export const board = {
  __typename: "SubmissionBoard",
  expected: 3,
  total: 3,
  nextCursor: null,
  mayReceive: true,
  mayReturn: true,
  groups: [
    { group: "WAITING", count: 1 },
    { group: "OVERDUE", count: 1 },
    { group: "TO_RECEIVE", count: 1 },
    { group: "RECEIVED", count: 1 },
    { group: "ON_TIME", count: 2 },
    ...(["RETURNED", "LATE", "REOPENED"] as const).map((group) => ({ group, count: 0 })),
  ],
  nodes: [overdue, toReceive, received].map((submission) => ({
    submission,
    progress,
    sentWithout: submission === toReceive ? [{ ...unit("201", "Tổ đảng 3") }] : [],
    remindedAt: submission === overdue ? "2020-12-18T02:00:00.000Z" : null,
  })),
};

const { id, name, kind, level } = organisation;

export const record: SubmissionRecord & { __typename: string } = {
  __typename: "SubmissionRecord",
  hasSuperior: true,
  maySubmit: true,
  mayReceive: false,
  mayReturn: false,
  submission: aSubmission({ organisation: { id, name, kind, level }, daysLeft: 4 }),
  progress,
  unfinished: [],
  sentWithout: [],
  notIn: [],
  events: [],
  changes: [],
  changeCount: 0,
};
