import type { Regime } from "../rule-sets/rule-set.ts";
import { levelOfKind, type OrganisationKind } from "../vocabulary/organisation.ts";
import type { Award } from "./award.ts";
import {
  type AwardRule,
  memberFiveYears,
  memberOfTheYear,
  organisationFiveYears,
  organisationOfTheYear,
} from "./award-rules.ts";
import {
  cellFiveYears2025,
  cellOfTheYear2025,
  grassrootsFiveYears2025,
  grassrootsOfTheYear2025,
  memberFiveYears2025,
  memberOfTheYear2025,
} from "./award-rules-2025.ts";

/** An award that is given by the results of years. */
export type RunAward = Exclude<Award, "TYPICAL_CELL">;

/** Where somebody is considered: which document speaks, and of which of its kinds. */
interface Place {
  readonly regime: Regime;
  readonly organisationKind: OrganisationKind;
}

/** The rule an award rests on; both papers of a run of years rest on the same one (rules-2025.md 2.4, D16). */
export function ruleOfAward(award: RunAward, { regime, organisationKind }: Place): AwardRule {
  const isGrassroots = levelOfKind[organisationKind] === "GRASSROOTS";
  const rules: Readonly<Record<RunAward, AwardRule>> = {
    ORG_OF_THE_YEAR: organisationOfTheYear,
    ORG_FIVE_YEARS: organisationFiveYears,
    TYPICAL_ORG_OF_THE_YEAR: isGrassroots ? grassrootsOfTheYear2025 : cellOfTheYear2025,
    TYPICAL_ORG_FIVE_YEARS: cellFiveYears2025,
    TYPICAL_ORG_FIVE_YEARS_PROVINCIAL: isGrassroots ? grassrootsFiveYears2025 : cellFiveYears2025,
    MEMBER_OF_THE_YEAR: regime === "POINTS_2025" ? memberOfTheYear2025 : memberOfTheYear,
    MEMBER_FIVE_YEARS: memberFiveYears,
    MEMBER_FIVE_YEARS_UPPER: memberFiveYears2025,
    MEMBER_FIVE_YEARS_PROVINCIAL: memberFiveYears2025,
  };
  return rules[award];
}
