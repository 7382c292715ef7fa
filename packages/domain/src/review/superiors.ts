import { expected, notApplicable } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import { shouldBeDone } from "./heads.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import type { HeldReview } from "./review-facts.ts";
import { reviewPlaceLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

export const officeReviewedAbove: IndividualReviewRule = {
  id: "KH57.REVIEW.ALREADY_REVIEWED_ABOVE",
  citation: "KH 57, II.A.3.2 (paragraph split by the OCR)",
  clause: [
    "Đảng viên giữ chức vụ lãnh đạo, quản lý trước đó đã kiểm điểm ở tập thể lãnh đạo ở cấp cao hơn (ví dụ Chánh Văn phòng đã kiểm điểm ở Ban Cán sự Đảng,",
    "Bí thư Đảng ủy đã kiểm điểm ở Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh) thì báo cáo tóm tắt kết quả đã kiểm điểm trước khi kiểm điểm ở tập thể BCH Đảng ủy mà mình tham gia và trước chi bộ.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: ({ places = [], higherReviewTold }, { review }) => {
    const above = placesAbove(places, review.places.higher);
    const explain = () =>
      tell(
        [
          fact.list(
            "places",
            above.map((place) => reviewPlaceLabels[place]),
          ),
          fact.asked("higherReviewTold", higherReviewTold),
        ],
        "Đã kiểm điểm ở cấp cao hơn thì báo cáo tóm tắt kết quả trước khi kiểm điểm ở ban chấp hành và chi bộ.",
        "Who was reviewed at a higher level first tells the result in short, to the committee and to the cell.",
      );
    return above.length === 0 ? notApplicable(explain) : expected(higherReviewTold, explain);
  },
};

/** Higher places whose review was not after that of a lower one. */
function placesAbove(places: readonly HeldReview[], higher: readonly ReviewPlace[]): readonly ReviewPlace[] {
  const lower = places.filter(({ place }) => !higher.includes(place));
  return places
    .filter(({ place, heldOn }) => higher.includes(place) && lower.some((later) => later.heldOn >= heldOn))
    .map(({ place }) => place);
}

/** Not to be answered by the review itself. */
export const officeSuspectedViolation: AnyReviewRule = {
  id: "KH57.REVIEW.SUSPECTED_VIOLATION",
  citation: "KH 57, II.A.3.2, last bullet",
  clause: [
    "Trong quá trình kiểm điểm nếu có dấu hiệu vi phạm nhưng chưa đủ cơ sở để kết luận thì báo cáo Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh để xem xét.",
  ],
  ...shouldBeDone,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: ({ suspectedViolation }) => {
    const explain = () =>
      tell(
        [fact.asked("reportedToSuperior", suspectedViolation?.reportedToSuperior)],
        "Có dấu hiệu vi phạm nhưng chưa đủ cơ sở để kết luận thì báo cáo ban thường vụ đảng ủy.",
        "A sign of a violation that cannot be concluded on is reported to the standing committee.",
      );
    return suspectedViolation === undefined
      ? notApplicable(explain)
      : expected(suspectedViolation.reportedToSuperior, explain);
  },
};

export const superiorTeam: CollectiveReviewRule = {
  id: "HD21.REVIEW.SUPERIOR_TEAM",
  citation: "HD 21, II.A.4.2, bullet 4",
  clause: [
    "Cấp ủy cấp trên xây dựng kế hoạch, lập các đoàn công tác dự, chỉ đạo kiểm điểm ở những nơi có gợi ý kiểm điểm và phân công cấp ủy viên, cán bộ các ban tham mưu, giúp việc của cấp ủy dự, chỉ đạo và tổng hợp kết quả kiểm điểm ở cấp ủy, tổ chức đảng, tập thể lãnh đạo, quản lý cấp dưới báo cáo cấp ủy.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: ({ prompts = [], superiorTeamAttended }) => {
    const explain = () =>
      tell(
        [fact.number("prompts", prompts.length), fact.asked("superiorTeamAttended", superiorTeamAttended)],
        "Cấp ủy cấp trên lập đoàn công tác dự, chỉ đạo kiểm điểm ở nơi có gợi ý kiểm điểm.",
        "Where something was prompted a team of the superior takes part in the review.",
      );
    return prompts.length === 0 ? notApplicable(explain) : expected(superiorTeamAttended, explain);
  },
};
