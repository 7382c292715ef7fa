import type { Finding } from "../../providers/queries/finding.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { aFinding } from "../../testing/aFinding.ts";
import { saidBy } from "../../testing/saidBy.ts";

const vote = "HD 21, II.B.1.5, step 1, bullet 2";

/** The committee voted by show of hands where the clause asks for a secret ballot. */
export const notSecret: Finding = aFinding({
  ...saidBy("HD21.PROC.ORG.SELF.SECRET_BALLOT"),
  outcome: "FAILED",
  message: { vi: "Không bằng phiếu kín.", en: "Not by secret ballot." },
});

const nothing: Procedure["record"] = {
  levelsBy: null,
  selfRatedBy: null,
  selfRatedOn: null,
  reportedToCell: null,
  proposedBy: null,
  proposedOn: null,
  discussedOn: null,
  announcedOn: null,
  appraisedBy: null,
  appraisedOn: null,
  decidedBy: null,
  managedBy: null,
  openTo: ["SUBJECT", "SUPERIORS"],
  inputRatings: null,
};

type Given = Partial<Omit<Procedure, "record">> & { record?: Partial<Procedure["record"]> };

/** A đảng bộ that rated itself and voted, changed as the test says. */
export const aProcedure = ({ record, ...given }: Given = {}): Procedure & { __typename: "Procedure" } => ({
  __typename: "Procedure",
  id: "1",
  year: 2020,
  version: 1,
  mustBeSecret: true,
  opinionsMissing: [],
  subjectToldOn: null,
  managerToldOn: null,
  isJudged: true,
  steps: [
    {
      step: "SELF_RATING",
      expected: ["GRASSROOTS_PARTY_COMMITTEE"],
      citation: "HD 21, II.B.1.4.b, bullet 2",
      by: "GRASSROOTS_STANDING_COMMITTEE",
      on: "2020-12-07",
      tier: "EXCELLENT",
    },
    {
      step: "BALLOT",
      expected: ["GRASSROOTS_PARTY_COMMITTEE"],
      citation: vote,
      by: "GRASSROOTS_PARTY_COMMITTEE",
      on: "2020-12-09",
      tier: "GOOD",
    },
    {
      step: "DECISION",
      expected: ["DISTRICT_STANDING_COMMITTEE"],
      citation: "HD 21, II.B.1.4.b, bullet 1",
      by: null,
      on: null,
      tier: null,
    },
  ],
  ballot: {
    by: "GRASSROOTS_PARTY_COMMITTEE",
    heldOn: "2020-12-09",
    secret: false,
    eligible: 13,
    present: 12,
    votes: [
      { tier: "GOOD", count: 10 },
      { tier: "COMPLETED", count: 1 },
    ],
  },
  opinions: [],
  withdrawnOpinions: [],
  record: { ...nothing, ...record },
  findings: [],
  ...given,
});
