import { judgeProcedure } from "../procedure/judge-procedure.ts";
import { type ProcedureLaw, procedureLawOf } from "../procedure/procedure-documents.ts";
import type { BallotRecord, ProcedureFacts } from "../procedure/procedure-facts.ts";
import type { Finding } from "../rule/finding.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";

// Classifications whose every step was taken as it should be: a test names only the facts it is about.

export const aBallot = (ballot: Partial<BallotRecord> = {}): BallotRecord => ({
  by: "GRASSROOTS_PARTY_COMMITTEE",
  heldOn: "2019-12-13",
  secret: true,
  eligible: 15,
  present: 14,
  votes: { EXCELLENT: 3, GOOD: 11 },
  ...ballot,
});

/** A grassroots đảng bộ. */
export const anOrganisationProcedure = (facts: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  rated: { subject: "ORG", kind: "GRASSROOTS_PARTY_ORGANIZATION" },
  levels: { by: "GRASSROOTS_STANDING_COMMITTEE", boxes: ["I.1", "I.2", "I.3", "I.4", "I.5", "III"] },
  selfRating: { by: "GRASSROOTS_PARTY_COMMITTEE", on: "2019-12-13", tier: "GOOD" },
  ballot: aBallot(),
  appraisal: { by: "DISTRICT_ORGANIZATION_BOARD", on: "2019-12-18" },
  opinions: [{ giver: "Ủy ban nhân dân huyện", on: "2019-12-20" }],
  decision: { by: "DISTRICT_STANDING_COMMITTEE", on: "2019-12-27", number: "12-QĐ/HU" },
  toldOn: { SUBJECT: "2019-12-30", MANAGER: "2019-12-30" },
  ...facts,
});

/** A member of a subordinate cell that has a committee. */
export const aMemberProcedure = (facts: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  rated: { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL", hasCellCommittee: true },
  levels: { by: "SUBJECT", boxes: ["I.1", "I.2", "III"] },
  selfRating: { by: "SUBJECT", on: "2019-12-10", tier: "GOOD" },
  reportedToCell: true,
  proposal: { by: "CELL_COMMITTEE", on: "2019-12-12" },
  discussedOn: "2019-12-12",
  residenceOpinion: true,
  ballot: aBallot({ by: "PARTY_CELL", heldOn: "2019-12-12", secret: false }),
  appraisal: { by: "COMMITTEE_SUPPORT_UNIT", on: "2019-12-16" },
  decision: { by: "GRASSROOTS_PARTY_COMMITTEE", on: "2019-12-20", number: "7-QĐ/ĐU" },
  toldOn: { SUBJECT: "2019-12-23", MANAGER: "2019-12-23" },
  ...facts,
});

/** The standing committee of a district. */
export const aCollectiveProcedure = (facts: Partial<ProcedureFacts> = {}): ProcedureFacts =>
  anOrganisationProcedure({
    rated: { subject: "COLLECTIVE", kind: "DISTRICT_STANDING_COMMITTEE" },
    selfRating: { by: "DISTRICT_STANDING_COMMITTEE", on: "2019-12-13", tier: "GOOD" },
    appraisal: { by: "PROVINCIAL_ORGANIZATION_BOARD", on: "2019-12-18" },
    decision: { by: "PROVINCIAL_STANDING_COMMITTEE", on: "2019-12-27", number: "30-QĐ/TU" },
    ...facts,
  });

/** The law under a document with those above it. */
export function procedureLaw(document = "HD21"): ProcedureLaw {
  const ruleSet = ruleSetById(document);
  const law = ruleSet && procedureLawOf(ruleSet);
  if (law === undefined) throw new Error(`no law on the procedure: ${document}`);
  return law;
}

/** The finding of one rule, under the document its id names. */
export function procedureFinding(facts: ProcedureFacts, ruleId: string, document = ruleId.split(".")[0]): Finding {
  const finding = judgeProcedure(facts, procedureLaw(document)).find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`${ruleId} was not asked`);
  return finding;
}

export const procedureOutcome = (facts: ProcedureFacts, ruleId: string, document?: string): string =>
  procedureFinding(facts, ruleId, document).outcome;
