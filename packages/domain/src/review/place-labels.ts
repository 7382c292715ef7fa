import type { Text } from "../rule/finding.ts";
import { ReviewPlace } from "../vocabulary/review-place.ts";
import type { PlaceCode } from "./place-groups.ts";
import { reviewPlaceLabels } from "./review-labels.ts";
import type { PlaceAsked } from "./review-parameters.ts";

const ifMemberOf = "IF_MEMBER_OF.";

const conditional = (place: ReviewPlace): PlaceCode => `${ifMemberOf}${place}`;

const ifMemberText = (place: ReviewPlace): Text => ({
  vi: `${reviewPlaceLabels[place].vi}, chỉ khi là thành viên`,
  en: `${reviewPlaceLabels[place].en}, only as one of its members`,
});

const labelsOf = (places: readonly ReviewPlace[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    places.flatMap((place) => [
      [place, reviewPlaceLabels[place]],
      [conditional(place), ifMemberText(place)],
    ]),
  );

/** Every place a document may name. */
export const placeCodeLabels: Readonly<Record<PlaceCode, Text>> = labelsOf(Object.values(ReviewPlace));

/** Those a document below the Centre may send to. */
export const statablePlaces: Readonly<Record<PlaceCode, Text>> = labelsOf([
  "CELL",
  "CELL_COMMITTEE",
  "GRASSROOTS_PARTY_COMMITTEE",
  "GRASSROOTS_STANDING_COMMITTEE",
  "DISTRICT_STANDING_COMMITTEE",
  "PROVINCIAL_STANDING_COMMITTEE",
  "PARTY_CAUCUS",
  "PARTY_AFFAIRS_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "AGENCY_LEADERSHIP",
  "WORKPLACE_LEADERSHIP",
  "MASS_ORGANIZATION_COMMITTEE",
]);

/** Places asked as a document would state them. */
export const codesOf = (asked: readonly PlaceAsked[]): readonly PlaceCode[] =>
  asked.flatMap(({ anyOf, ifMember }): readonly PlaceCode[] => (ifMember ? anyOf.map(conditional) : anyOf));

/** Places stated as they are asked. */
export const askedBy = (codes: readonly PlaceCode[]): readonly PlaceAsked[] => codes.map(askedByOne);

function askedByOne(code: PlaceCode): PlaceAsked {
  const place = Object.values(ReviewPlace).find((each) => code === each || code === conditional(each)) ?? "OTHER";
  return { anyOf: [place], ifMember: code.startsWith(ifMemberOf) };
}
