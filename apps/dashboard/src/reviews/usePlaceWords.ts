import type { ReviewPlace } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";

/** Names places of review of which one is enough. */
export function usePlaceWords(): (anyOf: readonly ReviewPlace[]) => string {
  const text = useText();
  return (anyOf) => anyOf.map((place) => text(`reviews.place.${place}`)).join(text("reviews.or"));
}
