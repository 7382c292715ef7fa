import { CriterionLevel, disciplineFormsMildestFirst, QualityTier } from "@xep-loai/domain";
import { flag, isoDate, keyed, object, oneOf, optional } from "../read.ts";

/** What the facts of several subjects share. */

export const tiers = Object.values(QualityTier);
export const tier = oneOf(tiers);
export const tierOrNotRated = oneOf([...tiers, "NOT_RATED"]);
export const disciplineForm = oneOf(disciplineFormsMildestFirst);

const level = oneOf(Object.values(CriterionLevel));
export const levelsOfForm01 = keyed(["I.1", "I.2", "I.3", "I.4", "I.5", "III"], level);
/** I.3 of Mẫu 02 has no box. */
export const levelsOfForm02 = keyed(["I.1", "I.2", "III"], level);

/** Of an organisation or a collective; the exceptions of HD 21, II.B.1.3.c and 3.3.c. */
export const discipline = object({ selfDetected: optional(flag), consequencesRemedied: optional(flag) });

/** Facts of every subject. */
export const common = { asOf: optional(isoDate), reviewCompleted: optional(flag) };

/** Answers by rule id; only to the rules of the subject that ask for them. */
export const attestations = <Id extends string>(...ruleIds: readonly Id[]) => optional(keyed(ruleIds, flag));
