import {
  CollectiveConclusion,
  type CollectiveFacts2025,
  type OrganisationFacts2025,
  organisationKindsOf,
  QualityTier,
  ReviewedCollectiveKind,
  type RuleSet2025,
  type SubjectKind,
} from "@xep-loai/domain";
import { withCountsOfItsKind } from "../composition.ts";
import { count, flag, isoDate, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { tierCountsOf } from "../tier-words.ts";
import { commonOf, discipline, indicators, tier, tierOrNotRated } from "./words.ts";

/** What organisations and collectives are asked alike. */
const bodyOf = (ruleSet: RuleSet2025, subject: SubjectKind) => ({
  ...commonOf(ruleSet, subject),
  foundedOn: optional(isoDate),
  disciplinedUnits: optional(count),
  personDisciplines: optional(
    list(
      object({
        ...discipline,
        withinCompetence: optional(flag),
        selfDetected: optional(flag),
        remedied: optional(flag),
        disciplinedElsewhere: optional(flag),
      }),
    ),
  ),
  conclusions: optional(list(oneOf(Object.values(CollectiveConclusion)))),
  degradationConcluded: optional(flag),
  indicators: optional(indicators),
  forceMajeure: optional(flag),
});

const tierCounts = tierCountsOf(QualityTier);

/** Members of a chi bộ by their tiers, as the shares count them (`QD366.ELIG.DISCIPLINE.FORMER_ORG`). */
const formerOrgDisciplines = object({ countedHere: required(list(tier)), countedThere: required(list(tier)) });

/** Facts of an organisation. */
export const organisationOf = (ruleSet: RuleSet2025): Read<OrganisationFacts2025> =>
  withCountsOfItsKind(
    object({
      ...bodyOf(ruleSet, "ORG"),
      kind: required(oneOf(organisationKindsOf(ruleSet))),
      subordinates: optional(tierCounts),
      members: optional(tierCounts),
      formerOrgDisciplines: optional(formerOrgDisciplines),
      collectiveDecided: optional(flag),
      unitDecided: optional(flag),
    }),
  );

/** Facts of a leadership collective. */
export const collectiveOf = (ruleSet: RuleSet2025): Read<CollectiveFacts2025> =>
  object({
    ...bodyOf(ruleSet, "COLLECTIVE"),
    kind: optional(oneOf(Object.values(ReviewedCollectiveKind))),
    hasUpperPower: optional(flag),
    lowerPending: optional(count),
    orgTier: optional(tierOrNotRated),
  });
