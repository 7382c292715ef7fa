import { cellDossier2016 } from "@xep-loai/domain";
import type { DeadlineInForce, UnitDeadline, UnitProgress } from "../providers/queries/deadlines.ts";
import type { Dossier, DossierItem } from "../providers/queries/dossier.ts";
import { saidBy } from "../testing/saidBy.ts";
import { organisation, viewer } from "../testing/samplePage.ts";

const { id, name, kind, level } = organisation;
const unit = { id, name, kind, level };
const cell = {
  id: "105",
  name: "Chi bộ Quản trị - Tài vụ",
  kind: "SUBORDINATE_PARTY_CELL",
  level: "SUB_GRASSROOTS",
} as const;

/** Whoever receives what the cells of the sample page send. */
export const receiver = { ...viewer, grants: [{ role: "APPRAISER", organisation: unit }] };

const dossiersDue = {
  ...saidBy("KH57.DEADLINE.DOSSIER"),
  matters: ["RESULTS_REPORT", "DOSSIERS"] satisfies UnitDeadline["matters"],
  dueOn: "2016-12-25",
  lastDayInTime: "2016-12-24",
};

const inForce: DeadlineInForce = {
  ...dossiersDue,
  level: "SUB_GRASSROOTS",
  documentId: "KH57",
  document: { vi: "Kế hoạch 57-KH/ĐUVP", en: "Plan 57-KH/ĐUVP" },
  from: { vi: "Chi bộ trực thuộc", en: "Subordinate cell" },
  to: { vi: "Đảng ủy cơ sở", en: "Grassroots Party committee" },
  via: null,
  isOwn: false,
  subordinates: 1,
};

export const own: UnitProgress = {
  organisation: unit,
  yearKind: "ORDINARY",
  childCount: 5,
  toDecide: 68,
  decided: 68,
  papersNeeded: 0,
  papersComplete: 0,
  submission: null,
  deadlines: [],
  plan: null,
  planFindings: [],
};

/** Sent its dossiers on the day they were due, and not all of them. */
export const lateCell: UnitProgress = {
  ...own,
  organisation: cell,
  childCount: 0,
  toDecide: 7,
  decided: 7,
  papersNeeded: 7,
  papersComplete: 5,
  deadlines: [{ ...dossiersDue, doneOn: "2016-12-25", state: "LATE", days: 1 }],
};

export const deadlinePage = {
  __typename: "DeadlinePage",
  total: 1,
  nextCursor: null,
  inForce: [inForce],
  own,
  nodes: [lateCell],
};

/** What a unit of 2020 is asked for: a plan of its own. */
export const askedForPlan: Pick<UnitProgress, "planFindings"> = {
  planFindings: [
    {
      ...saidBy("HD21.REPORT.ANNUAL_PLAN"),
      outcome: "WARNING",
      message: { vi: "Chưa có kế hoạch.", en: "No plan is filed." },
    },
  ],
};

/** The list of KH 57: every paper there but for comments of the residence and the score sheet; there is no committee. */
export const dossier: Dossier = {
  year: 2016,
  organisation: cell,
  receivedOn: "2016-12-26",
  hasCommittee: false,
  members: 6,
  declaringMembers: 1,
  applicable: 7,
  complete: 5,
  version: 2,
  changedByName: "Văn phòng Đảng ủy",
  changedAt: "2016-12-26T09:30:00.000Z",
  items: cellDossier2016.items.map(({ no, label, papers }): DossierItem => {
    const counted = papers.map(({ id: paper, label: ofPaper }) => ({ id: paper, label: ofPaper, ...count(paper) }));
    const isComplete = counted.every(({ missing }) => missing === 0);
    return { no, label, isApplicable: no !== 2, isComplete, papers: counted };
  }),
  finding: {
    ...saidBy("KH57.DOSSIER.EIGHT_DOCUMENTS"),
    outcome: "WARNING",
    message: { vi: "Còn thiếu: Bản tự chấm điểm (1).", en: "Missing: self-scoring sheet (1)." },
  },
};

function count(paper: string): Pick<DossierItem["papers"][number], "required" | "received" | "missing" | "receivedOn"> {
  if (paper === "committeeReview") return { required: 0, received: 0, missing: 0, receivedOn: null };
  if (paper === "scoreSheet") return { required: 1, received: 0, missing: 1, receivedOn: null };
  if (paper === "residenceComment") return { required: 6, received: 4, missing: 2, receivedOn: "2016-12-26" };
  return { required: 1, received: 1, missing: 0, receivedOn: "2016-12-26" };
}
