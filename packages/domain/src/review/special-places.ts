import { expected, notApplicable, warning } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Explanation } from "../rule/rule.ts";
import { allOf } from "../rule/three-valued.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import { saysWho, shouldBeDone } from "./heads.ts";
import { heldPlaces, isMember, placeFacts, placeNames } from "./held-places.ts";
import { furtherPlaces, positionsWithoutPlace } from "./places.ts";
import type { IndividualReviewRule } from "./review-context.ts";
import type { IndividualReviewFacts } from "./review-facts.ts";
import { positionLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

export const furtherPlacesOfSeveralPositions: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.THREE_POSITIONS",
  citation: "HD 21, II.A.2.2, bullet 2, closing paragraph",
  clause: [
    "Đảng viên giữ từ ba chức vụ lãnh đạo, quản lý trở lên, ngoài kiểm điểm ở các nơi nêu trên, có thể kiểm điểm ở nơi khác (nếu cần) do cấp có thẩm quyền quyết định.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: (facts, { review: { places } }) => {
    const { positions, furtherPlacesDecided = false } = facts;
    const further = furtherPlaces(facts, heldPlaces(facts) ?? [], places);
    const explain = () => explainFurther(facts, further);
    const isOpen = positionsWithoutPlace(facts, places).length > 0;
    if (further.length === 0 || isOpen || places.furtherFromPositions === null) return notApplicable(explain);
    return expected(positions.length >= places.furtherFromPositions && furtherPlacesDecided, explain);
  },
};

const explainFurther = (facts: IndividualReviewFacts, further: readonly ReviewPlace[]): Explanation =>
  tell(
    [...placeFacts(facts), fact.truth("furtherPlacesDecided", facts.furtherPlacesDecided ?? false)],
    further.length === 0
      ? "Không kiểm điểm ở nơi khác."
      : `Nơi khác: ${spellList(placeNames(further)).vi}; do cấp có thẩm quyền quyết định.`,
    further.length === 0
      ? "No further place."
      : `Further places: ${spellList(placeNames(further)).en}; the competent authority decides on them.`,
  );

export const oneHeadPlace: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.ONE_HEAD_REGIME",
  citation: "HD 21, II.A.2.2, bullet 3",
  clause: [
    "Cán bộ lãnh đạo, quản lý ở nơi thực hiện chế độ thủ trưởng thì kiểm điểm trước hội nghị cán bộ chủ chốt hoặc toàn thể cán bộ, công chức, viên chức cơ quan, đơn vị nơi làm việc.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: (facts, { review: { places } }) => {
    const held = heldPlaces(facts);
    const explain = () => explainPlaceKind(facts, places.oneHeadRegime?.anyOf ?? []);
    if (!facts.oneHeadRegime || places.oneHeadRegime === null) return notApplicable(explain);
    return expected(held && places.oneHeadRegime.anyOf.some((place) => held.includes(place)), explain);
  },
};

/** Such a leader has no review in a cell. */
export const nonMemberPlace: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.NON_MEMBER",
  citation: "HD 21, II.A.2.2, bullet 4",
  clause: [
    "Cán bộ lãnh đạo, quản lý chưa là đảng viên thì kiểm điểm ở tập thể lãnh đạo, quản lý mà mình là thành viên.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: (facts, { review: { places } }) => {
    const held = heldPlaces(facts);
    const explain = () => explainPlaceKind(facts, places.nonMember?.anyOf ?? []);
    if (isMember(facts) || places.nonMember === null) return notApplicable(explain);
    const inCollective = held && places.nonMember.anyOf.some((place) => held.includes(place));
    return expected(allOf(inCollective, held && !held.includes("CELL")), explain);
  },
};

const explainPlaceKind = (facts: IndividualReviewFacts, places: readonly ReviewPlace[]): Explanation => ({
  facts: [
    fact.truth("isPartyMember", isMember(facts)),
    fact.truth("oneHeadRegime", facts.oneHeadRegime ?? false),
    ...placeFacts(facts),
  ],
  message: {
    vi: `Nơi kiểm điểm: ${spellList(placeNames(places)).vi}.`,
    en: `Place of review: ${spellList(placeNames(places)).en}.`,
  },
});

/** Of positions no document names. */
export const delegatedPlaces: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.DELEGATED",
  citation: "HD 21, II.A.2.2, bullet 5",
  clause: [
    "Nơi kiểm điểm của cán bộ lãnh đạo, quản lý khác ở cấp tỉnh, cấp huyện và cấp cơ sở do tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương quy định.",
  ],
  ...saysWho,
  subjects: ["LEADER"],
  check: (facts, { review: { places } }) => {
    const open = positionsWithoutPlace(facts, places);
    const { vi, en } = spellList(open.map((position) => positionLabels[position]));
    if (open.length === 0 || facts.oneHeadRegime) {
      return notApplicable(() => tell(placeFacts(facts), "Đã có quy định.", "It is stated."));
    }
    return warning(() =>
      tell(
        placeFacts(facts),
        `Chưa có quy định của cấp tỉnh về nơi kiểm điểm của: ${vi}.`,
        `The province has not said where these are reviewed: ${en}.`,
      ),
    );
  },
};
