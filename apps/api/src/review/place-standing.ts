import {
  type PlaceParameters,
  type Position,
  placesOfReview,
  type ReviewedPerson,
  type ReviewPlace,
} from "@xep-loai/domain";
import type { StoredReview } from "./stored-review.ts";

/** A place of review: asked of the person, held, or both. */
export interface PlaceStanding {
  /** One of them is enough. */
  readonly anyOf: readonly ReviewPlace[];
  /** From which position it follows; null: asked of everybody, or of nobody. */
  readonly position: Position | null;
  /** Where that stands; null: it is not asked, or asked of everybody. */
  readonly citation: string | null;
  readonly isRequired: boolean;
  /** «mà mình là thành viên», and whether the person is one is not recorded. */
  readonly ifMember: boolean;
  /** The review held there; null: none. */
  readonly review: StoredReview | null;
}

/** Before whom somebody is to be reviewed and was, the places asked first. */
export function placesOf(
  person: ReviewedPerson,
  reviews: readonly StoredReview[],
  parameters: PlaceParameters,
): PlaceStanding[] {
  const asked = placesOfReview(person, parameters).map(({ anyOf, position, citation, ifMember }) => {
    const held = reviews.find(({ place }) => place !== null && isHeldAt(anyOf, place));
    return {
      anyOf,
      position,
      citation,
      isRequired: !ifMember || person.memberOf !== undefined,
      ifMember: ifMember && person.memberOf === undefined,
      review: held ?? null,
    };
  });
  return [...asked, ...furtherOf(reviews, asked)];
}

/** A review in the Party group goes to the cell. */
const isHeldAt = (anyOf: readonly ReviewPlace[], place: ReviewPlace): boolean =>
  anyOf.includes(place) || (place === "PARTY_GROUP" && anyOf.includes("CELL"));

function furtherOf(reviews: readonly StoredReview[], asked: readonly PlaceStanding[]): PlaceStanding[] {
  const shown = new Set(asked.map(({ review }) => review));
  return reviews
    .filter((review) => review.place !== null && !shown.has(review))
    .map((review) => ({ ...nowhereAsked, anyOf: review.place === null ? [] : [review.place], review }));
}

const nowhereAsked = { position: null, citation: null, isRequired: false, ifMember: false } as const;
