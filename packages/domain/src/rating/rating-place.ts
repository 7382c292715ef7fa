import type { Fact, MemberPlace } from "../facts.ts";
import { required } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { usedFact, wordsValue } from "../rule/used-fact.ts";

/** A member is rated by the cell of official activity, never by the one of temporary activity. */
export const checkOfficial = (place: MemberPlace): Answer =>
  required(place.ratingCell === place.officialCell, () => explainPlace(place));

/** Which cell rates, and where the member belongs. */
export const explainPlace = (place: Fact<MemberPlace>): Explanation => ({
  facts: [
    usedFact("place.ratingCell", { vi: "Chi bộ xếp loại", en: "Cell that rates" }, wordsValue(place?.ratingCell)),
    usedFact(
      "place.officialCell",
      { vi: "Chi bộ sinh hoạt chính thức", en: "Official cell" },
      wordsValue(place?.officialCell),
    ),
    usedFact(
      "place.temporaryCell",
      { vi: "Chi bộ sinh hoạt tạm thời", en: "Temporary cell" },
      wordsValue(place?.temporaryCell),
    ),
  ],
  message: placeMessage(place),
});

function placeMessage(place: Fact<MemberPlace>): Text {
  if (place === undefined) return { vi: "Chưa ghi nơi xếp loại.", en: "The cell that rates is not recorded." };
  return place.ratingCell === place.officialCell
    ? { vi: "Xếp loại ở chi bộ nơi sinh hoạt chính thức.", en: "Rated by the cell the member belongs to." }
    : {
        vi: "Xếp loại ở chi bộ không phải nơi sinh hoạt chính thức.",
        en: "Rated by another cell than the official one.",
      };
}
