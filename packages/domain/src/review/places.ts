import type { Position } from "../vocabulary/position.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import type { ReviewedPerson } from "./review-facts.ts";
import type { PlaceAsked, PlaceParameters, PlacesOfPosition } from "./review-parameters.ts";

/** A place somebody must be reviewed at, and where that stands. */
export interface RequiredPlace extends PlaceAsked {
  /** null: it does not follow from a position. */
  readonly position: Position | null;
  /** null: stated for everybody. */
  readonly citation: string | null;
}

const heldPositions = ({ positions, unless }: PlacesOfPosition, person: ReviewedPerson): readonly Position[] =>
  person.positions.some((position) => unless.includes(position))
    ? []
    : person.positions.filter((position) => positions.includes(position));

/** «mà mình là thành viên»: where it is known that the person does not sit there, the place is not asked. */
const isAsked = ({ anyOf, ifMember }: PlaceAsked, { memberOf }: ReviewedPerson): boolean =>
  !ifMember || memberOf === undefined || anyOf.some((place) => memberOf.includes(place));

/** Besides the cell: before whom the positions held demand a review, each place once. */
export function placesByPosition(person: ReviewedPerson, { byPosition }: PlaceParameters): readonly RequiredPlace[] {
  const asked = byPosition.flatMap((row) => {
    const [position] = heldPositions(row, person);
    if (position === undefined) return [];
    return row.places
      .filter((place) => isAsked(place, person))
      .map((place) => ({ ...place, position, citation: row.citation }));
  });
  return asked.filter(({ anyOf }, at) => asked.findIndex((other) => other.anyOf.join() === anyOf.join()) === at);
}

/** Positions held of which no document says before whom their holder is reviewed. */
export const positionsWithoutPlace = (person: ReviewedPerson, { byPosition }: PlaceParameters): readonly Position[] =>
  person.positions.filter((position) => !byPosition.some(({ positions }) => positions.includes(position)));

const inCell: PlaceAsked = { anyOf: ["CELL"], ifMember: false };

const ofEverybody = (asked: PlaceAsked | null): readonly RequiredPlace[] =>
  asked === null ? [] : [{ ...asked, position: null, citation: null }];

/** Every place the person must be reviewed at (rules.md 3.10.2), the cell first. */
export function placesOfReview(person: ReviewedPerson, places: PlaceParameters): readonly RequiredPlace[] {
  if (person.isPartyMember === false) return ofEverybody(places.nonMember);
  const besides = placesByPosition(person, places).filter(({ anyOf }) => !anyOf.includes("CELL"));
  return [...ofEverybody(inCell), ...besides, ...ofEverybody(person.oneHeadRegime ? places.oneHeadRegime : null)];
}

/** Places the person was reviewed at that nothing demands. */
export function furtherPlaces(
  person: ReviewedPerson,
  held: readonly ReviewPlace[],
  places: PlaceParameters,
): readonly ReviewPlace[] {
  const demanded = new Set<ReviewPlace>([
    "PARTY_GROUP",
    ...placesOfReview(person, places).flatMap(({ anyOf }) => anyOf),
  ]);
  return held.filter((place) => !demanded.has(place));
}
