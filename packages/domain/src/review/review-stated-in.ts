import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import { DurationGroup, durationGroups } from "./duration-groups.ts";
import { combinedBy, hd21Places } from "./hd21-places.ts";
import { hd21Review } from "./hd21-review.ts";
import { PlaceGroup, placeGroups } from "./place-groups.ts";
import { askedBy } from "./place-labels.ts";
import type { DayRange, LeadTime, MinimumDuration, PlacesOfPosition, ReviewParameters } from "./review-parameters.ts";

type Stated = Pick<ReviewParameters, "draftLeadTime" | "minDurationDays" | "places">;

const delegatedAt = "HD 21, II.A.4.2, bullet 5";

/** The values of the parameters `review.*` of a rule set as the rules on the review read them, each with where it stands. */
export function reviewStatedIn(ruleSet: RuleSet2019): Stated {
  const { partyGroup, combined } = ruleSet.parameters.review;
  return {
    draftLeadTime: { ...hd21Review.draftLeadTime, member: memberLeadTime(ruleSet) },
    minDurationDays: {
      ...hd21Review.minDurationDays,
      delegated: Object.values(DurationGroup).flatMap((group) => durationsOf(ruleSet, group)),
    },
    places: {
      ...hd21Places,
      byPosition: [
        ...hd21Places.byPosition,
        ...Object.values(PlaceGroup).flatMap((group) => placesStatedFor(ruleSet, group)),
      ],
      partyGroup,
      combined: combinedBy(combined),
    },
  };
}

const sourceOf = ({ layers }: RuleSet2019, parameter: string): string | undefined =>
  layers.sources.get(parameter)?.override.citation;

function memberLeadTime(ruleSet: RuleSet2019): LeadTime | null {
  const { days, unit } = ruleSet.parameters.review.memberDraft;
  return days === null ? null : { days, unit, citation: sourceOf(ruleSet, "review.draftLeadTime.member") ?? "" };
}

const exactly = (days: number | null): DayRange | null => (days === null ? null : { from: days, to: days });

function durationsOf(ruleSet: RuleSet2019, group: DurationGroup): readonly MinimumDuration[] {
  const { plain, prompted } = ruleSet.parameters.review.durations[group];
  if (plain === null && prompted === null) return [];
  const { id, kinds, levels } = durationGroups[group];
  const citation = sourceOf(ruleSet, `review.minDurationDays.${id}`) ?? delegatedAt;
  return [{ kinds, levels, plain: exactly(plain), prompted: exactly(prompted ?? plain), promptedBy: null, citation }];
}

function placesStatedFor(ruleSet: RuleSet2019, group: PlaceGroup): readonly PlacesOfPosition[] {
  const places = askedBy(ruleSet.parameters.review.places[group]);
  if (places.length === 0) return [];
  const { id, positions, unless, citation } = placeGroups[group];
  return [{ positions, unless, places, citation: sourceOf(ruleSet, `review.places.${id}`) ?? citation ?? "" }];
}
