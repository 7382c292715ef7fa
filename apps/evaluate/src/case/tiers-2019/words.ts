import {
  attestationIds,
  CriterionLevel,
  criteriaOf,
  disciplineFormsMildestFirst,
  QualityTier,
  type RuleSet2019,
  type SubjectKind,
} from "@xep-loai/domain";
import { flag, isoDate, keyed, object, oneOf, optional } from "../read.ts";

// What the facts of several subjects share.

const tiers = Object.values(QualityTier);
export const tier = oneOf(tiers);
export const tierOrNotRated = oneOf([...tiers, "NOT_RATED"]);
export const disciplineForm = oneOf(disciplineFormsMildestFirst);

const level = oneOf(Object.values(CriterionLevel));

/** Levels by box of the subject's form. */
export const levelsOf = (ruleSet: RuleSet2019, subject: SubjectKind) =>
  optional(
    keyed(
      criteriaOf(ruleSet, subject).map(({ box }) => box),
      level,
    ),
  );

/** Of an organisation or a collective; the exceptions of HD 21, II.B.1.3.c and 3.3.c. */
export const discipline = object({ selfDetected: optional(flag), consequencesRemedied: optional(flag) });

/** Facts of every subject. */
export const common = { asOf: optional(isoDate), reviewCompleted: optional(flag) };

/** Answers by rule id; only to the rules of the subject that ask for them. */
export const attestationsOf = (ruleSet: RuleSet2019, subject: SubjectKind) =>
  optional(keyed(attestationIds(ruleSet, subject), flag));
