import type { CollectiveFacts2025, CommonFacts2025, MemberFacts2025, OrganisationFacts2025 } from "../facts-2025.ts";
import { notRatedReasonLabels, organisationKindLabels, periodKindLabels } from "../labels.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { checkMonthsSince } from "../rating/months.ts";
import { checkOfficial, explainPlace } from "../rating/rating-place.ts";
import { checkStandingDecision } from "../rating/standing-decision.ts";
import { checkTemporaryOpinion } from "../rating/temporary-opinion.ts";
import { reviewedCollectiveLabels } from "../review/review-labels.ts";
import { expected, failed, forbidden, notApplicable, passed, required, warning } from "../rule/answer.ts";
import { addMonths, isBefore } from "../rule/date.ts";
import { closesGate, leavesUnrated, warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import type { EligibilityRule2025, Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 1 and 5; HD 43, mục 1 and 7: who is rated, and the special cases.

export const ratedOrganisations: Rule2025<OrganisationFacts2025> = {
  id: "QD366.SCOPE.SUBJECTS",
  citation: "QĐ 366, Điều 1 (article number inferred)",
  clause: [
    "áp dụng đối với cấp uỷ, tổ chức đảng, tập thể lãnh đạo, quản lý, tổ chức, cơ quan, đơn vị (gọi tắt là tập thể) và cá nhân trong hệ thống chính trị từ Trung ương đến cơ sở.",
  ],
  certainty: "PARAPHRASE",
  ...closesGate,
  effect: "SCOPE",
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: ({ kind }, { parameters }) =>
    required(parameters.org.ratedKinds.includes(kind), () =>
      tell(
        [fact.text("kind", organisationKindLabels[kind])],
        `Loại hình: ${organisationKindLabels[kind].vi}.`,
        `Kind: ${organisationKindLabels[kind].en}.`,
      ),
    ),
};

const kindFact = (kind: CollectiveFacts2025["kind"]) => fact.text("kind", kind && reviewedCollectiveLabels[kind]);

export const ratedCollectives: Rule2025<CollectiveFacts2025> = {
  id: "QD366.ELIG.COLLECTIVE.COMMITTEES",
  citation: "QĐ 366, Điều 5, 1.1.a-c",
  clause: [
    "Bộ Chính trị, Ban Bí thư Trung ương Đảng.",
    "Ban Thường vụ Quân uỷ Trung ương; ban thường vụ các tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương; ban thường vụ đảng uỷ xã, phường, đặc khu.",
    "Ban thường vụ đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng (bao gồm cả ban thường vụ cấp uỷ cơ sở được giao quyền cấp trên cơ sở, thí điểm giao quyền cấp trên cơ sở); ban chấp hành đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc.",
  ],
  ...closesGate,
  effect: "SCOPE",
  subjects: ["COLLECTIVE"],
  check: ({ kind, hasUpperPower }, { parameters: { collective } }) => {
    if (kind === "GRASSROOTS_STANDING_COMMITTEE" && hasUpperPower === false) return failed(() => withoutPower(kind));
    const explain = () =>
      tell(
        [kindFact(kind)],
        "Tập thể thuộc đối tượng kiểm điểm, xếp loại.",
        "A collective that is reviewed and rated.",
      );
    if (kind === undefined) return notApplicable(explain);
    return required([...collective.ratedKinds, ...collective.listedKinds].includes(kind), explain);
  },
};

const withoutPower = (kind: CollectiveFacts2025["kind"]) =>
  tell(
    [kindFact(kind), fact.truth("hasUpperPower", false)],
    "Đảng ủy cơ sở không được giao quyền cấp trên cơ sở: đối tượng xếp loại là ban chấp hành, không phải ban thường vụ.",
    "A grassroots committee without the powers of the level above: its executive committee is rated, not its standing committee.",
  );

/** Local collectives of the last bullet only where the province lists them. */
export const listedCollectives: Rule2025<CollectiveFacts2025> = {
  id: "QD366.ELIG.COLLECTIVE.LEADERSHIP",
  citation: "QĐ 366, Điều 5, 1.2.a-đ",
  clause: [
    "Tập thể lãnh đạo, quản lý các cơ quan tham mưu, giúp việc, đơn vị sự nghiệp của Đảng và các đơn vị trực thuộc.",
    "Tập thể lãnh đạo, quản lý Văn phòng Chủ tịch nước, Văn phòng Quốc hội, Văn phòng Chính phủ, Hội đồng Dân tộc, các Ủy ban của Quốc hội, Kiểm toán Nhà nước và các đơn vị trực thuộc.",
    "Tập thể lãnh đạo, quản lý Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội, các hội quần chúng và các đơn vị trực thuộc.",
    "Tập thể lãnh đạo, quản lý các bộ, ngành, các cơ quan ngang bộ và các đơn vị trực thuộc.",
    "Tập thể lãnh đạo, quản lý ở cấp tỉnh, xã, phường, đặc khu, Mặt trận tổ quốc, các tổ chức chính trị - xã hội, các hội quần chúng, các đơn vị sự nghiệp, doanh nghiệp nhà nước (do đảng uỷ, tỉnh uỷ, thành uỷ trực thuộc Trung ương hướng dẫn theo thẩm quyền).",
  ],
  ...closesGate,
  effect: "SCOPE",
  subjects: ["COLLECTIVE"],
  check: ({ kind }, { parameters: { collective } }) => {
    const isListed = kind !== undefined && collective.listedKinds.includes(kind);
    const explain = () =>
      tell(
        [kindFact(kind)],
        isListed ? "Thuộc tập thể do cấp tỉnh hướng dẫn." : "Không thuộc tập thể do cấp tỉnh hướng dẫn.",
        isListed ? "One of those the province lists." : "Not one of those the province lists.",
      );
    return isListed ? passed(explain) : notApplicable(explain);
  },
};

/** The tiers below are those of a year; other periods are assessed and listed beside it. */
export const periodsRated: Rule2025<CommonFacts2025> = {
  id: "QD366.PERIODS.KINDS",
  citation: "QĐ 366, Điều 1 (article number inferred)",
  clause: [
    "quy định về mục đích, yêu cầu, nguyên tắc, nội dung cơ bản việc kiểm điểm, đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị theo nhiệm kỳ, hằng năm, hằng quý hoặc khi cần thiết.",
  ],
  certainty: "PARAPHRASE",
  ...closesGate,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ period = "YEAR" }, { parameters }) =>
    required(parameters.periods.includes(period), () =>
      tell(
        [fact.text("period", periodKindLabels[period])],
        `Kỳ đánh giá: ${periodKindLabels[period].vi}.`,
        `Period: ${periodKindLabels[period].en}.`,
      ),
    ),
};

export const memberScope: EligibilityRule2025<MemberFacts2025> = {
  id: "QD366.ELIG.MEMBER.SCOPE",
  citation: "QĐ 366, Điều 5, 2.1",
  clause: [
    "Đảng viên trong toàn Đảng (trừ đảng viên được miễn công tác và sinh hoạt đảng; đảng viên bị đình chỉ sinh hoạt đảng;đảng viên mới kết nạp chưa đủ 6 tháng).",
  ],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: ({ exempt = false }) => (exempt ? "EXEMPT" : "SUSPENDED"),
  check: ({ exempt = false, partyActivitySuspended = false }) =>
    forbidden(exempt || partyActivitySuspended, () => {
      const { vi, en } = exempt ? notRatedReasonLabels.EXEMPT : notRatedReasonLabels.SUSPENDED;
      const used = [fact.truth("exempt", exempt), fact.truth("partyActivitySuspended", partyActivitySuspended)];
      return exempt || partyActivitySuspended
        ? tell(used, vi, en)
        : tell(used, "Thuộc diện kiểm điểm, xếp loại.", "Reviewed and rated.");
    }),
};

/** Said to one without a tier beside the reason. */
export const memberDecisionOnFile: Rule2025<MemberFacts2025> = {
  ...memberScope,
  ...warns,
  check: checkStandingDecision,
};

/** Neither reviewed nor rated (D2); on the day that completes the months, both. */
export const memberSixMonths: EligibilityRule2025<MemberFacts2025> = {
  id: "QD366.ELIG.MEMBER.SIX_MONTHS",
  citation: "QĐ 366, Điều 5, 2.1",
  clause: ["đảng viên bị đình chỉ sinh hoạt đảng;đảng viên mới kết nạp chưa đủ 6 tháng)"],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: () => "NEWLY_ADMITTED",
  check: ({ admittedOn }, context) =>
    checkMonthsSince("admittedOn", admittedOn, context.parameters.eligibility.newMemberMonths, context),
};

/** Rated, and pointed at while it is new; a board's own document may leave it unrated. */
export const newBodySixMonths: EligibilityRule2025<OrganisationFacts2025 | CollectiveFacts2025> = {
  id: "QD366.ELIG.NEW_ORG_SIX_MONTHS",
  citation: "QĐ 366 / HD 43 (not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Tổ chức, tập thể mới thành lập chưa đủ 06 tháng vẫn được xếp loại; hệ thống nhắc để cấp có thẩm quyền xem xét.",
    en: "A body founded less than 6 months ago is rated; the system points at it for the authority to consider.",
  },
  ...leavesUnrated,
  severity: "WARN",
  subjects: ["ORG", "COLLECTIVE"],
  reasonOf: () => "NEWLY_FOUNDED",
  check: ({ foundedOn }, context) => {
    const { newOrgMonths, newOrgNoticeMonths } = context.parameters.eligibility;
    if (newOrgMonths !== null) return checkMonthsSince("foundedOn", foundedOn, newOrgMonths, context);
    const isNew = foundedOn !== undefined && isBefore(context.asOf, addMonths(foundedOn, newOrgNoticeMonths));
    const explain = () =>
      tell(
        [fact.date("foundedOn", foundedOn), fact.date("asOf", context.asOf)],
        isNew ? `Thành lập chưa đủ ${newOrgNoticeMonths} tháng.` : "Không phải tổ chức, tập thể mới thành lập.",
        isNew ? `Founded less than ${newOrgNoticeMonths} months ago.` : "Not newly founded.",
      );
    return isNew ? warning(explain) : notApplicable(explain);
  },
};

/** No cap, unlike HD 21: rated on the work actually done, which somebody attests. */
export const actualWork: Rule2025<MemberFacts2025> = {
  id: "HD43.ELIG.SICK_MATERNITY",
  citation: "HD 43, 7.5",
  clause: [
    "Đảng viên nghỉ ốm với tổng thời gian trong năm từ 03 tháng trở lên hoặc đảng viên nghỉ thai sản thì kết quả xếp loại chất lượng trong năm được căn cứ vào kết quả làm việc thực tế của năm đó.",
  ],
  step: "RATING",
  means: "ATTESTED",
  effect: "PROCEDURE",
  severity: "ATTEST",
  subjects: ["MEMBER"],
  closes: "COMPLETED",
  check: (facts, { parameters: { eligibility } }) => {
    const { sickLeaveDays = 0, maternityLeave = false } = facts;
    const isLong = sickLeaveDays >= eligibility.sickMonths * eligibility.sickMonthDays;
    const used = [fact.number("sickLeaveDays", sickLeaveDays), fact.truth("maternityLeave", maternityLeave)];
    if (!isLong && !maternityLeave) {
      return notApplicable(() =>
        tell(used, "Không nghỉ ốm dài ngày, nghỉ thai sản.", "No long sick leave, no maternity leave."),
      );
    }
    const answer = checkAttestation(facts, actualWork.id);
    return {
      ...answer,
      explain: () =>
        tell(
          used,
          "Xếp loại căn cứ kết quả làm việc thực tế trong năm; cấp có thẩm quyền xác nhận.",
          "Rated on the work actually done in the year; the authority attests it.",
        ),
    };
  },
};

/** The temporary cell neither rates nor counts the member. */
export const temporaryPlace: Rule2025<MemberFacts2025> = {
  id: "HD43.ELIG.TEMPORARY_PLACE",
  citation: "HD 43, 7.6",
  clause: ["Đảng viên đang sinh hoạt đảng tạm thời thì kiểm điểm, đánh giá, xếp loại ở nơi sinh hoạt đảng chính thức."],
  ...closesGate,
  effect: "SCOPE",
  subjects: ["MEMBER"],
  check: ({ place }): Answer =>
    place?.temporaryCell === undefined ? notApplicable(() => explainPlace(place)) : checkOfficial(place),
};

export const temporaryOpinion: Rule2025<MemberFacts2025> = {
  id: "HD43.ELIG.TEMPORARY_OPINION",
  citation: "HD 43, 7.6",
  clause: [
    "Trước khi đánh giá, xếp loại chất lượng đảng viên phải lấy ý kiến nhận xét của chi bộ nơi sinh hoạt tạm thời gửi chi bộ nơi sinh hoạt chính thức để làm căn cứ đánh giá, xếp loại chất lượng đảng viên.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ temporaryCellOpinion }) => checkTemporaryOpinion(temporaryCellOpinion),
};

export const formerCellHeard: Rule2025<MemberFacts2025> = {
  id: "HD43.ELIG.TRANSFER",
  citation: "HD 43, mục 7 (item not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Chi bộ nơi tiếp nhận xếp loại; ở chi bộ cũ từ 06 tháng trở lên thì lấy nhận xét của chi bộ cũ. Hệ thống nhắc.",
    en: "The receiving cell rates; after 6 months or more in the former cell that one is heard. The system reminds.",
  },
  ...warns,
  subjects: ["MEMBER"],
  check: ({ formerCell }, { parameters: { eligibility } }) => {
    const explain = () =>
      tell(
        [fact.truth("formerCell.opinionGiven", formerCell?.opinionGiven)],
        formerCell === undefined ? "Không chuyển sinh hoạt trong năm." : "Lấy nhận xét của chi bộ nơi chuyển đi.",
        formerCell === undefined ? "Not transferred in the year." : "The former cell is heard.",
      );
    if (formerCell === undefined) return notApplicable(explain);
    const isLong = !isBefore(formerCell.leftOn, addMonths(formerCell.from, eligibility.transferOpinionMonths));
    return isLong ? expected(formerCell.opinionGiven, explain) : notApplicable(explain);
  },
};
