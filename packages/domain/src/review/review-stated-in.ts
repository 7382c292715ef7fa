import type { StatedAt } from "../rule/rule.ts";
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

/** A board's own document is named by its number; the citations of the others name them. */
function sourceOf({ layers }: RuleSet2019, parameter: string): StatedAt | undefined {
  const source = layers.sources.get(parameter);
  if (source === undefined) return undefined;
  const { document, override } = source;
  const { citation, clause } = override;
  return { citation: document.parentId === null ? `${document.number}, ${citation}` : citation, clause };
}

function memberLeadTime(ruleSet: RuleSet2019): LeadTime | null {
  const { days, unit } = ruleSet.parameters.review.memberDraft;
  const statedAt = sourceOf(ruleSet, "review.draftLeadTime.member");
  return days === null ? null : { days, unit, citation: statedAt?.citation ?? "", statedAt };
}

const exactly = (days: number | null, statedAt: StatedAt | undefined): DayRange | null =>
  days === null ? null : { from: days, to: days, statedAt };

function durationsOf(ruleSet: RuleSet2019, group: DurationGroup): readonly MinimumDuration[] {
  const days = ruleSet.parameters.review.durations[group];
  if (days.plain === null && days.prompted === null) return [];
  const { id, kinds, levels } = durationGroups[group];
  const parameter = `review.minDurationDays.${id}`;
  const [ofPlain, ofPrompted] = [sourceOf(ruleSet, parameter), sourceOf(ruleSet, `${parameter}.prompted`)];
  const plain = exactly(days.plain, ofPlain);
  const prompted = days.prompted === null ? plain : exactly(days.prompted, ofPrompted);
  return [{ kinds, levels, plain, prompted, promptedBy: null, citation: ofPlain?.citation ?? delegatedAt }];
}

function placesStatedFor(ruleSet: RuleSet2019, group: PlaceGroup): readonly PlacesOfPosition[] {
  const places = askedBy(ruleSet.parameters.review.places[group]);
  if (places.length === 0) return [];
  const { id, positions, unless, citation } = placeGroups[group];
  return [
    { positions, unless, places, citation: sourceOf(ruleSet, `review.places.${id}`)?.citation ?? citation ?? "" },
  ];
}
