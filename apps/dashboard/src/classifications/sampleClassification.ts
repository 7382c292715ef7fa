import type { Attestation, Classification } from "../providers/queries/classification.ts";

const unit = { id: "7", name: "Chi bộ 4", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" } as const;

const openExplanation: Classification["explanation"] = {
  status: "RATEABLE",
  reason: null,
  forced: false,
  cumulative: true,
  ceiling: "EXCELLENT",
  proposal: "ACCEPTED",
  nextTier: "EXCELLENT",
  findings: [],
  whyNotHigher: [],
};

/** An answer with only what a test is about. */
export const anAttestation = (attestation: Partial<Attestation> = {}): Attestation => ({
  ruleId: "HD21.MEMBER.EXCELLENT.PROFILE",
  answer: true,
  byBody: "Đảng ủy",
  byRole: "Bí thư",
  answeredOn: "2020-12-12",
  note: null,
  byName: null,
  recordedAt: null,
  replacedAt: null,
  ...attestation,
});

type Given = Partial<Omit<Classification, "explanation">> & { explanation?: Partial<Classification["explanation"]> };

/** A member decided at GOOD, changed as the test says. */
export const aClassification = ({ explanation, ...given }: Given = {}): Classification => ({
  id: "1",
  year: 2020,
  subjectKind: "MEMBER",
  subjectId: "77",
  subjectName: "Nguyễn Văn An",
  subjectTitle: null,
  state: "DECIDED",
  isHead: false,
  warningCount: 0,
  version: 1,
  notRatedReason: null,
  tier: "GOOD",
  decidedTier: "GOOD",
  selfTier: "GOOD",
  votedTier: "GOOD",
  proposedTier: "GOOD",
  appraisedTier: "GOOD",
  decisionNumber: null,
  decisionDate: null,
  decidedByName: null,
  decisionReason: null,
  returnedOn: null,
  returnReason: null,
  quotaUseId: null,
  ratedOn: null,
  reviewCompletedOn: null,
  cancelledOn: null,
  cancelReason: null,
  cancelGround: null,
  cancelledByName: null,
  adjustment: null,
  replacesId: null,
  replacedById: null,
  organisation: unit,
  breadcrumb: [unit],
  decidedBy: null,
  previousYear: null,
  ruleSet: { id: "HD21", title: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" } },
  attestations: [],
  scoreSheet: null,
  earlierAttestations: [],
  attestable: [],
  divergence: null,
  quarterTiers: null,
  sector: null,
  superior: { id: "90", name: "Thành ủy Quy Nhơn" },
  rechecks: [],
  explanation: { ...openExplanation, ...explanation },
  ...given,
});
