import { expected, gravest, notApplicable, required, unknown } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import { mustBeDone, shouldBeDone } from "./heads.ts";
import { heldPlaces, isMember, placeFacts, placeNames } from "./held-places.ts";
import { placesByPosition, type RequiredPlace } from "./places.ts";
import type { IndividualReviewRule, ReviewContext } from "./review-context.ts";
import type { IndividualReviewFacts } from "./review-facts.ts";

/** In the cell once; a review in the Party group stands for it where the documents allow it. */
export const memberPlace: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.MEMBER",
  citation: "HD 21, II.A.2.2, bullet 1",
  clause: ["Đảng viên kiểm điểm ở chi bộ nơi sinh hoạt."],
  ...mustBeDone,
  subjects: ["MEMBER"],
  check: (facts, { review: { places } }) => {
    const explain = () => explainCell(facts);
    if (!isMember(facts)) return notApplicable(explain);
    return required(isReviewedInCellOnce(heldPlaces(facts), places.partyGroup), explain);
  },
};

function isReviewedInCellOnce(held: readonly ReviewPlace[] | undefined, partyGroup: boolean): Truth {
  if (held === undefined) return undefined;
  const inCell = held.filter((place) => place === "CELL").length;
  const inGroup = partyGroup && held.includes("PARTY_GROUP");
  return inCell === 1 || (inCell === 0 && inGroup);
}

const explainCell = (facts: IndividualReviewFacts): Explanation =>
  tell(
    placeFacts(facts),
    "Đảng viên kiểm điểm một lần ở chi bộ nơi sinh hoạt.",
    "A member is reviewed once in the cell of activity.",
  );

export const leaderPlace: IndividualReviewRule = {
  id: "HD21.REVIEW.PLACE.LEADER",
  citation: "HD 21, II.A.2.2, bullet 2, items 1-5",
  clause: [
    "Đối với đảng viên giữ chức vụ lãnh đạo, quản lý ngoài kiểm điểm ở chi bộ nơi sinh hoạt còn thực hiện kiểm điểm như sau:",
    "Các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng kiểm điểm trước tập thể Bộ Chính trị, Ban Bí thư; trước tập thể lãnh đạo, quản lý cơ quan, đơn vị mà mình là thành viên.",
    "Các đồng chí Ủy viên Ban Chấp hành Trung ương, Ủy viên dự khuyết Ban Chấp hành Trung ương kiểm điểm trước ban thường vụ cấp Ủy mà mình tham gia; ban cán sự đảng, đảng đoàn hoặc tập thể lãnh đạo, quản lý cơ quan, đơn vị mà mình là thành viên.",
    "Các đồng chí ủy viên ban cán sự đảng, đảng đoàn, Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh, lãnh đạo các tổ chức, cơ quan, đơn vị ở Trung ương kiểm điểm trước ban cán sự đảng, đảng đoàn, tập thể lãnh đạo, quản lý các tổ chức, cơ quan, đơn vị mà mình là thành viên.",
    "Các đồng chí ủy viên ban thường vụ cấp ủy cấp tỉnh, cấp huyện và tương đương kiểm điểm trước tập thể ban thường vụ; trước tập thể lãnh đạo, quản lý cơ quan, đơn vị mà mình là thành viên. Các đồng chí ủy viên ban chấp hành đảng bộ cấp tỉnh, cấp huyện và tương đương kiểm điểm trước tập thể lãnh đạo, quản lý tổ chức, cơ quan, đơn vị nơi làm việc.",
    "Các đồng chí cấp ủy viên cơ sở kiểm điểm trước tập thể ban chấp hành và tập thể lãnh đạo nơi mình là thành viên.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: checkByPosition,
};

export const departmentPlace: IndividualReviewRule = {
  id: "CV54.REVIEW.PLACE",
  citation: "CV 54, I.2.2",
  clause: [
    "Các đồng chí Bí thư, Phó bí thư, Đảng ủy viên kiểm điểm trước Đảng ủy.",
    "Các đồng chí bí thư, phó bí thư, chi ủy viên chi bộ kiểm điểm trước tập thể chi bộ nơi mình sinh hoạt.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: checkByPosition,
};

export const districtPlace: IndividualReviewRule = {
  id: "KH174.REVIEW.PLACE",
  citation: "KH 174, B.I.2.2",
  clause: [
    "Đồng chí Bí thư Quận ủy, Phó Bí thư Thường trực, Phó Bí thư Chủ tịch UBND kiểm điểm trước tập thể Ban Thường vụ Quận ủy.",
    "Các đồng chí Ủy viên Ban Thường vụ Quận ủy, Thường trực HĐND, lãnh đạo UBND kiểm điểm trước tập thể Ban Thường vụ Quận ủy; trước tập thể lãnh đạo cơ quan, đơn vị mà mình là thành viên.",
    "Các đồng chí Quận ủy viên kiểm điểm trước tập thể lãnh đạo, quản lý tổ chức, cơ quan, đơn vị nơi làm việc.",
    "Các đồng chí cấp ủy viên cơ sở kiểm điểm trước tập thể BCH và tập thể lãnh đạo nơi mình là thành viên.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: checkByPosition,
};

function checkByPosition(facts: IndividualReviewFacts, { review: { places } }: ReviewContext): Answer {
  const asked = isMember(facts) ? placesByPosition(facts, places) : [];
  const held = heldPlaces(facts);
  const explain = () => explainByPosition(facts, asked, held);
  if (asked.length === 0) return notApplicable(explain);
  return expected(allOf(...asked.map((place) => isHeldAt(place, facts, held))), explain);
}

/** A place asked of members only stays open where it is not recorded who sits there. */
function isHeldAt(
  { anyOf, ifMember }: RequiredPlace,
  { memberOf }: IndividualReviewFacts,
  held: readonly ReviewPlace[] | undefined,
): Truth {
  if (held === undefined) return undefined;
  if (anyOf.some((place) => held.includes(place))) return true;
  return ifMember && memberOf === undefined ? undefined : false;
}

function explainByPosition(
  facts: IndividualReviewFacts,
  asked: readonly RequiredPlace[],
  held: readonly ReviewPlace[] = [],
): Explanation {
  const missing = asked.filter(({ anyOf }) => !anyOf.some((place) => held.includes(place)));
  if (asked.length === 0) {
    return tell(placeFacts(facts), "Không phải kiểm điểm ở nơi nào ngoài chi bộ.", "No place besides the cell.");
  }
  if (missing.length === 0) {
    return tell(
      placeFacts(facts),
      "Đã kiểm điểm ở các nơi theo chức vụ.",
      "Reviewed at every place the positions demand.",
    );
  }
  const { vi, en } = spellList(missing.flatMap(({ anyOf }) => placeNames(anyOf)));
  return tell(placeFacts(facts), `Theo chức vụ còn kiểm điểm trước: ${vi}.`, `The positions also demand: ${en}.`);
}

/** «Đảng viên không giữ chức vụ chỉ kiểm điểm ở chi bộ». */
export const officePlace: IndividualReviewRule = {
  id: "KH57.REVIEW.PLACE",
  citation: "KH 57, II.A.1.2",
  clause: [
    "Tất cả các đảng viên đều kiểm điểm tự phê bình và phê bình tại chi bộ.",
    "Các đồng chí Ủy viên BTV Đảng ủy kiểm điểm tại BTV Đảng ủy.",
    "Các đồng chí Đảng ủy viên kiểm điểm ở chi bộ, ở Ban Chấp hành đoàn thể nơi mình là thành viên.",
    "Các đồng chí Bí thư, Phó Bí thư chi bộ kiểm điểm ở chi bộ và chi ủy; nơi không có chi ủy hoặc khuyết chi ủy thì kiểm điểm trước chi bộ.",
    "Đảng viên không giữ chức vụ chỉ kiểm điểm ở chi bộ (các đồng chí lãnh đạo UBND tỉnh ngoài kiểm điểm ở chi bộ còn tiến hành kiểm điểm ở tập thể Ban Thường vụ Tỉnh ủy (nếu là Ủy viên BTV Tỉnh ủy), ở Ban Cán sự Đảng và tập thể UBND tỉnh; các đồng chí Lãnh đạo Văn phòng ngoài kiểm điểm ở Ban Thường vụ Đảng ủy Văn phòng (nếu là thành viên Đảng ủy), ở Ban Cán sự Đảng UBND tỉnh (đ/c Chánh Văn phòng) và ở tập thể Lãnh đạo Văn phòng UBND tỉnh).",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: (facts, context) =>
    gravest([checkInCell(facts), checkByPosition(facts, context), checkOnlyInCell(facts, context)]),
};

function checkInCell(facts: IndividualReviewFacts): Answer {
  const held = heldPlaces(facts);
  return expected(held?.includes("CELL"), () => explainCell(facts));
}

function checkOnlyInCell(facts: IndividualReviewFacts, { review: { places } }: ReviewContext): Answer {
  const explain = () =>
    tell(
      placeFacts(facts),
      "Đảng viên không giữ chức vụ chỉ kiểm điểm ở chi bộ.",
      "A member without a position is reviewed in the cell only.",
    );
  if (facts.positions.length > 0 || !places.ordinaryInCellOnly) return notApplicable(explain);
  const held = heldPlaces(facts);
  return held === undefined
    ? unknown(explain)
    : expected(
        held.every((place) => place === "CELL"),
        explain,
      );
}
