import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { quotaUses } from "../testing/sampleOverview.ts";

const cell = { id: "7", name: "Chi bộ 4", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" } as const;

/** A member proposed at GOOD, changed as the test says. */
export const aCandidate = (given: Partial<Candidate> = {}): Candidate => ({
  id: "1",
  version: 1,
  state: "PROPOSED",
  tier: given.proposedTier ?? "GOOD",
  decidedTier: null,
  subjectKind: "MEMBER",
  subjectName: "Nguyễn Văn An",
  subjectTitle: null,
  isHead: false,
  warningCount: 0,
  selfTier: "GOOD",
  votedTier: "GOOD",
  proposedTier: "GOOD",
  appraisedTier: null,
  previousTier: "COMPLETED",
  points: null,
  ceiling: "EXCELLENT",
  forced: false,
  returnedOn: null,
  returnReason: null,
  enteredByViewer: false,
  awaitsAppraisal: false,
  awaits: null,
  organisation: cell,
  decider: { id: "3", name: "Đảng ủy xã An Hòa" },
  ballot: null,
  opinions: [],
  notExcellent: [],
  ...given,
});

/** A quota with room, changed as the test says. */
export function aQuota(given: Partial<QuotaUse> = {}): QuotaUse {
  const [within] = quotaUses.nodes;
  if (!within) throw new Error("the sample has no quota");
  return { ...within, subjectKind: "MEMBER", ...given };
}

/** A scope of these, in which the viewer decides. */
export const aScope = (nodes: Candidate[], given: Partial<CandidateScope> = {}): CandidateScope => ({
  __typename: "CandidateScope",
  total: nodes.length,
  mayDecide: true,
  mayAppraise: true,
  quota: aQuota(),
  nodes,
  ...given,
});
