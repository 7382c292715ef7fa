// biome-ignore-all format: a table, one case per line
import type { BorderCase } from "./border-case.ts";
import { aCase, type FactChanges } from "./hd21-facts.ts";

const head = (changes: FactChanges) => aCase("LEADER", changes);
const newcomer = (answer: boolean | null, changes: FactChanges) =>
  head({
    transferredInThisYear: true,
    attestations: { "HD21.LEADER.CRITERIA": true, "HD21.LEADER.HEAD_NEWCOMER_EXEMPT": answer },
    ...changes,
  });
export const leaders: readonly BorderCase[] = [
  ["a head of nothing that has a tier", head({}), "EXCELLENT"],
  ["review unknown", head({ reviewCompleted: null }), "BLOCKED: ELIG.REVIEW_COMPLETED?"],
  ["head before the others", head({ othersDecided: false }), "BLOCKED: LEADER.HEAD_LAST"],
  ["head before the others, without review", head({ othersDecided: false, reviewCompleted: false }), "BLOCKED: ELIG.REVIEW_COMPLETED, LEADER.HEAD_LAST"],
  ["deputy before the others", head({ isHead: false, othersDecided: false }), "EXCELLENT"],
  ["all EXCELLENT", head({ orgTier: "EXCELLENT", collectiveTier: "EXCELLENT", agencyTier: "EXCELLENT" }), "EXCELLENT"],
  ["capped by the organisation", head({ orgTier: "GOOD" }), "GOOD: LEADER.HEAD_CAP >EXCELLENT"],
  ["capped by the collective", head({ orgTier: "GOOD", collectiveTier: "COMPLETED" }), "COMPLETED: LEADER.HEAD_CAP >GOOD"],
  ["capped by the agency, not forced", head({ orgTier: "GOOD", agencyTier: "NOT_COMPLETED" }), "NOT_COMPLETED: LEADER.HEAD_CAP >COMPLETED"],
  ["NOT_RATED is ignored", head({ orgTier: "NOT_RATED", collectiveTier: "GOOD", agencyTier: "NOT_RATED" }), "GOOD: LEADER.HEAD_CAP >EXCELLENT"],
  ["all NOT_RATED", head({ orgTier: "NOT_RATED", collectiveTier: "NOT_RATED" }), "EXCELLENT"],
  ["a deputy is not capped", head({ isHead: false, orgTier: "NOT_COMPLETED" }), "EXCELLENT"],
  ["criteria open", head({ attestations: {} }), "EXCELLENT: LEADER.CRITERIA~ >COMPLETED"],
  ["criteria answered no", head({ attestations: { "HD21.LEADER.CRITERIA": false } }), "NOT_COMPLETED: LEADER.CRITERIA no >COMPLETED"],
  ["newcomer yes: the organisation does not cap", newcomer(true, { orgTier: "COMPLETED", agencyTier: "COMPLETED" }), "EXCELLENT"],
  ["newcomer yes: the collective warns and caps", newcomer(true, { orgTier: "COMPLETED", collectiveTier: "GOOD" }), "GOOD: LEADER.HEAD_CAP! >EXCELLENT"],
  ["newcomer open: as if yes", newcomer(null, { orgTier: "COMPLETED", collectiveTier: "GOOD" }), "GOOD: LEADER.HEAD_CAP! >EXCELLENT, LEADER.HEAD_NEWCOMER_EXEMPT~"],
  ["newcomer open, no collective", newcomer(null, { orgTier: "COMPLETED" }), "EXCELLENT: LEADER.HEAD_NEWCOMER_EXEMPT~"],
  ["newcomer yes, collective NOT_RATED", newcomer(true, { orgTier: "COMPLETED", collectiveTier: "NOT_RATED" }), "EXCELLENT"],
  ["newcomer deputy", newcomer(null, { isHead: false, orgTier: "COMPLETED" }), "EXCELLENT"],
  ["not a newcomer: the attestation does not matter", newcomer(true, { transferredInThisYear: false, orgTier: "GOOD" }), "GOOD: LEADER.HEAD_CAP >EXCELLENT"],
];
