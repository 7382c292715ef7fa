import { levelLabels } from "../labels.ts";
import { expected, notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Answer } from "../rule/rule.ts";
import type { Level } from "../vocabulary/organisation.ts";
import { saysWho } from "./heads.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule, ReviewContext } from "./review-context.ts";
import type { CollectiveReviewFacts, IndividualReviewFacts } from "./review-facts.ts";
import { reviewedCollectiveLabels } from "./review-labels.ts";
import type { ReviewParameters } from "./review-parameters.ts";
import { fact } from "./used-facts.ts";

/** Whether the documents name the collective among those reviewed; an organisation as a whole is no collective. */
export const isCollectiveReviewed = (
  { kind, level }: Pick<CollectiveReviewFacts, "kind" | "level">,
  { collectives }: Pick<ReviewParameters, "collectives">,
): boolean => kind !== null && collectives.some(({ kinds, levels }) => kinds.includes(kind) && levels.includes(level));

const collectiveFacts = ({ kind, level }: CollectiveReviewFacts): readonly UsedFact[] => [
  fact.text("kind", kind === null ? null : reviewedCollectiveLabels[kind]),
  fact.text("level", levelLabels[level]),
];

function checkCollective(facts: CollectiveReviewFacts, { review }: ReviewContext): Answer {
  const used = collectiveFacts(facts);
  if (facts.kind === null) {
    return notApplicable(() =>
      tell(used, "Kiểm điểm của cả tổ chức đảng.", "The review of a Party organisation as a whole."),
    );
  }
  return isCollectiveReviewed(facts, review)
    ? passed(() => tell(used, "Thuộc đối tượng kiểm điểm.", "Among those reviewed."))
    : warning(() =>
        tell(
          used,
          "Không nêu trong văn bản: chỉ kiểm điểm khi cấp có thẩm quyền quy định.",
          "Not named in the document: reviewed only where the authority says so.",
        ),
      );
}

/** Reviewed is more than rated: the standing committee of a province is reviewed and has no tier. */
export const collectiveSubjects: CollectiveReviewRule = {
  id: "HD21.REVIEW.SUBJECT.COLLECTIVE",
  citation: "HD 21, II.A.1.1.a-b",
  clause: [
    "Bộ Chính trị, Ban Bí thư Trung ương Đảng; ban thường vụ đảng ủy trực thuộc Trung ương, đảng đoàn, ban cán sự đảng, tập thể lãnh đạo các ban đảng ở Trung ương.",
    "Tập thể thường trực Hội đồng Dân tộc; thường trực các Ủy ban của Quốc hội, tập thể lãnh đạo các cơ quan thuộc Ủy ban Thường vụ Quốc hội.",
    "Tập thể lãnh đạo: Văn phòng Chủ tịch nước, Văn phòng Chính phủ, Văn phòng Quốc hội; các đơn vị sự nghiệp ở Trung ương (Báo Nhân Dân, Tạp chí Cộng sản, Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam, Học viện Chính trị quốc gia Hồ Chí Minh, Viện Hàn lâm Khoa học xã hội Việt Nam, Viện Hàn lâm Khoa học và Công nghệ Việt Nam, Đại học Quốc gia Hà Nội, Đại học Quốc gia Thành phố Hồ Chí Minh, Nhà Xuất bản Chính trị quốc gia - Sự thật); các cơ quan, đơn vị của Đảng, Nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội ở Trung ương; các tập đoàn kinh tế, tổng công ty nhà nước, doanh nghiệp Nhà nước.",
    "Tập thể lãnh đạo, quản lý khác ở các ban, bộ, ngành do cấp ủy, đảng đoàn, ban cán sự đảng trực thuộc Trung ương quy định.",
    "Ban thường vụ cấp ủy cấp tỉnh, cấp huyện và tương đương; cấp ủy cơ sở; đảng đoàn, ban cán sự đảng, tập thể lãnh đạo các cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện.",
    "Tập thể lãnh đạo, quản lý khác ở cấp tỉnh, cấp huyện và cấp cơ sở do tỉnh ủy, thành ủy trực thuộc Trung ương quy định.",
  ],
  ...saysWho,
  subjects: ["COLLECTIVE"],
  check: checkCollective,
};

export const departmentCollectives: CollectiveReviewRule = {
  id: "CV54.REVIEW.SUBJECT.COLLECTIVE",
  citation: "CV 54, I.1.1",
  clause: ["Đảng ủy Sở KH&CN;", "Cấp ủy Chi bộ 4."],
  ...saysWho,
  subjects: ["COLLECTIVE"],
  check: checkCollective,
};

const checkAtLevel =
  (level: Level) =>
  (facts: CollectiveReviewFacts, context: ReviewContext): Answer =>
    facts.level === level
      ? checkCollective(facts, context)
      : notApplicable(() => tell(collectiveFacts(facts), "Thuộc cấp khác.", "Of another level."));

export const districtCollectives: CollectiveReviewRule = {
  id: "KH174.REVIEW.SUBJECT.COLLECTIVE.DISTRICT",
  citation: 'KH 174, B.I.1.1, "Cấp quận"',
  clause: [
    "Ban Thường vụ Quận ủy.",
    "Tập thể Thường trực HĐND Quận.",
    "Tập thể lãnh đạo UBND Quận.",
    "Tập thể lãnh đạo các ban Đảng, Văn phòng Quận ủy, TTBDCT Quận; Ban Thường trực UB MTTQ, Ban Thường vụ các đoàn thể chính trị - xã hội Quận.",
    "Tập thể lãnh đạo: phòng, ban, đơn vị sự nghiệp; các trường mầm non, tiểu học, trung học cơ sở công lập thuộc Quận;",
  ],
  ...saysWho,
  subjects: ["COLLECTIVE"],
  check: checkAtLevel("DISTRICT"),
};

export const grassrootsCollectives: CollectiveReviewRule = {
  id: "KH174.REVIEW.SUBJECT.COLLECTIVE.GRASSROOTS",
  citation: 'KH 174, B.I.1.1, "Cấp cơ sở"',
  clause: [
    "Cấp ủy các TCCS đảng trực thuộc Đảng bộ Quận;",
    "Tập thể thường trực HĐND, tập thể lãnh đạo UBND phường.",
    "Ban thường trực UB MTTQ; Ban chấp hành các tổ chức chính trị - xã hội ở phường.",
  ],
  ...saysWho,
  subjects: ["COLLECTIVE"],
  check: checkAtLevel("GRASSROOTS"),
};

/** Whether the person is reviewed: every leader, every member but those excepted. */
export function isReviewDue(
  person: IndividualReviewFacts,
  { exceptions }: Pick<ReviewParameters, "exceptions">,
): boolean {
  const { positions, isPartyMember = true } = person;
  const { exempt = false, partyActivitySuspended = false, newlyAdmitted = false } = person;
  if (positions.length > 0) return true;
  const isExcepted =
    (exceptions.exempt && exempt) ||
    (exceptions.suspended && partyActivitySuspended) ||
    (exceptions.newlyAdmitted && newlyAdmitted);
  return isPartyMember && !isExcepted;
}

function checkIndividual(facts: IndividualReviewFacts, { review }: ReviewContext): Answer {
  const used = personFacts(facts);
  if (!isReviewDue(facts, review)) {
    return notApplicable(() => tell(used, ...notReviewed(facts)));
  }
  const { places } = facts;
  if (places === undefined) {
    return unknown(() => tell(used, "Chưa ghi nơi đã kiểm điểm.", "Where the review was held is not recorded."));
  }
  return expected(places.length > 0, () =>
    places.length > 0
      ? tell(used, "Đã kiểm điểm.", "Reviewed.")
      : tell(used, "Phải kiểm điểm nhưng chưa kiểm điểm.", "To be reviewed, and not reviewed yet."),
  );
}

/** Of somebody who is not reviewed: why. */
function notReviewed({
  isPartyMember = true,
  exempt = false,
  partyActivitySuspended = false,
}: IndividualReviewFacts): [vi: string, en: string] {
  if (!isPartyMember)
    return [
      "Không phải kiểm điểm: không phải đảng viên, không giữ chức vụ lãnh đạo, quản lý.",
      "Not reviewed: no Party member, and no leader.",
    ];
  if (exempt)
    return [
      "Không phải kiểm điểm: được miễn công tác và sinh hoạt đảng.",
      "Not reviewed: exempt from Party work and Party life.",
    ];
  return partyActivitySuspended
    ? ["Không phải kiểm điểm: bị đình chỉ sinh hoạt đảng.", "Not reviewed: suspended from Party life."]
    : [
        "Không phải kiểm điểm: đảng viên mới kết nạp chưa đủ 6 tháng.",
        "Not reviewed: a member for less than 6 months.",
      ];
}

const personFacts = ({
  isPartyMember = true,
  exempt = false,
  partyActivitySuspended = false,
  newlyAdmitted = false,
}: IndividualReviewFacts) => [
  fact.truth("isPartyMember", isPartyMember),
  fact.truth("exempt", exempt),
  fact.truth("partyActivitySuspended", partyActivitySuspended),
  ...(newlyAdmitted ? [fact.truth("newlyAdmitted", newlyAdmitted)] : []),
];

/** Leaders are reviewed even where they are not Party members. */
export const individualSubjects: IndividualReviewRule = {
  id: "HD21.REVIEW.SUBJECT.INDIVIDUAL",
  citation: "HD 21, II.A.1.2, bullets 1-2",
  clause: [
    "Đảng viên trong toàn Đảng (trừ đảng viên được miễn công tác và sinh hoạt đảng, đảng viên bị đình chỉ sinh hoạt đảng).",
    "Cán bộ lãnh đạo, quản lý các cấp.",
  ],
  ...saysWho,
  subjects: ["MEMBER", "LEADER"],
  check: checkIndividual,
};

/** The exceptions of Hướng dẫn 21 are not repeated and stay (C14). */
export const departmentIndividuals: IndividualReviewRule = {
  id: "CV54.REVIEW.SUBJECT.INDIVIDUAL",
  citation: "CV 54, I.1.2 and II.2.1",
  clause: [
    "Đảng viên trong toàn Đảng bộ Sở KH&CN;",
    "Đảng ủy viên, cấp ủy viên chi bộ.",
    "Đảng viên trong toàn Đảng bộ Sở KH&CN.",
  ],
  ...saysWho,
  subjects: ["MEMBER", "LEADER"],
  check: checkIndividual,
};

export const districtIndividuals: IndividualReviewRule = {
  id: "KH174.REVIEW.SUBJECT.INDIVIDUAL",
  citation: "KH 174, B.I.1.2",
  clause: [
    "Đảng viên trong toàn Đảng bộ Quận (trừ đảng viên được miễn công tác và sinh hoạt Đảng, đảng viên bị đình chỉ sinh hoạt đảng); cấp ủy viên bị đình chỉ sinh hoạt cấp ủy vẫn phải làm kiểm điểm.",
    "Cán bộ lãnh đạo, quản lý các cấp.",
  ],
  ...saysWho,
  subjects: ["MEMBER", "LEADER"],
  check: checkIndividual,
};

export const officeSubjects: AnyReviewRule = {
  id: "KH57.REVIEW.SUBJECT",
  citation: "KH 57, II.A.1.1",
  clause: ["a. Tập thể: Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh và các chi ủy.", "b. Cá nhân: Toàn thể đảng viên."],
  ...saysWho,
  subjects: ["COLLECTIVE", "MEMBER"],
  check: (facts, context) =>
    facts.of === "COLLECTIVE" ? checkCollective(facts, context) : checkIndividual(facts, context),
};
