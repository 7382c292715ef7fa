import type { Text, UsedFact } from "../rule/finding.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import type { IndividualReviewFacts } from "./review-facts.ts";
import { positionLabels, reviewPlaceLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

export const heldPlaces = ({ places }: IndividualReviewFacts): readonly ReviewPlace[] | undefined =>
  places?.map(({ place }) => place);

export const isMember = ({ isPartyMember = true }: IndividualReviewFacts): boolean => isPartyMember;

export const placeNames = (places: readonly ReviewPlace[]): readonly Text[] =>
  places.map((place) => reviewPlaceLabels[place]);

export const placeFacts = (facts: IndividualReviewFacts): readonly UsedFact[] => [
  fact.list(
    "positions",
    facts.positions.map((position) => positionLabels[position]),
  ),
  fact.list("places", facts.places && placeNames(facts.places.map(({ place }) => place))),
];
