import { attestationIds, type RuleSet2016, type SubjectKind } from "@xep-loai/domain";
import { flag, isoDate, keyed, optional } from "../read.ts";

/** Facts of every subject; the plan leaves no attestation open, so none may be named. */
export const commonOf = (ruleSet: RuleSet2016, subject: SubjectKind) => ({
  asOf: optional(isoDate),
  reviewCompleted: optional(flag),
  attestations: optional(keyed(attestationIds(ruleSet, subject), flag)),
});
