import type { Certainty } from "./rule/certainty.ts";
import type { Effect, Outcome, Severity, Text } from "./rule/finding.ts";
import type { Means, Step } from "./rule/step.ts";
import type { ProposalVerdict, RatingStatus } from "./rule/verdict.ts";
import type { DocumentKind } from "./rule-sets/document.ts";
import type { ParameterTopic, ParameterType } from "./rule-sets/parameter.ts";
import type { Regime } from "./rule-sets/rule-set.ts";
import type { CivilServantTier2016 } from "./vocabulary/civil-servant-tier.ts";
import type { CollectiveKind } from "./vocabulary/collective.ts";
import type { CollectiveConclusion } from "./vocabulary/conclusion.ts";
import type { CriterionLevel } from "./vocabulary/criterion-level.ts";
import type {
  Attendant,
  InspectionState,
  PeriodStart,
  ReportRecipient,
  ReportStanding,
} from "./vocabulary/inspection.ts";
import type { LeavingReason } from "./vocabulary/leaving-reason.ts";
import type { MemberAward, MemberDefect } from "./vocabulary/member.ts";
import type { Level, OrganisationKind } from "./vocabulary/organisation.ts";
import type { DisciplineForm, PeerKind, PeerStanding } from "./vocabulary/peer.ts";
import type { PeriodKind } from "./vocabulary/period.ts";
import type { QuotaBase, QuotaLight, QuotaReading, QuotaStatus } from "./vocabulary/quota.ts";
import type { Role } from "./vocabulary/role.ts";
import type { Sector } from "./vocabulary/sector.ts";
import type { ClassificationState } from "./vocabulary/state.ts";
import type { SubjectKind } from "./vocabulary/subject.ts";
import type { SubmissionState } from "./vocabulary/submission.ts";
import { type NotRatedReason, organisationTierCodes2016, QualityTier, type TierCode } from "./vocabulary/tier.ts";
import type { YearKind } from "./vocabulary/year-kind.ts";

// The official Vietnamese and the English name of every code, for screen, API and export alike (rules.md 1).

const text = (vi: string, en: string): Text => ({ vi, en });

/** HD 21, II.B.1.3. */
export const tierLabels: Readonly<Record<QualityTier, Text>> = {
  EXCELLENT: text("Hoàn thành xuất sắc nhiệm vụ", "Excellent completion of tasks"),
  GOOD: text("Hoàn thành tốt nhiệm vụ", "Good completion of tasks"),
  COMPLETED: text("Hoàn thành nhiệm vụ", "Completion of tasks"),
  NOT_COMPLETED: text("Không hoàn thành nhiệm vụ", "Non-completion of tasks"),
};

export const tierShortLabels: Readonly<Record<QualityTier, Text>> = {
  EXCELLENT: text("HTXSNV", "Excellent"),
  GOOD: text("HTTNV", "Good"),
  COMPLETED: text("HTNV", "Completed"),
  NOT_COMPLETED: text("KHTNV", "Not completed"),
};

/** The word that tells a tier from the others, where its full name stands nearby: legends, heads of columns. */
const tierWordLabels: Readonly<Record<QualityTier, Text>> = {
  EXCELLENT: text("Xuất sắc", "Excellent"),
  GOOD: text("Tốt", "Good"),
  COMPLETED: text("Hoàn thành", "Completed"),
  NOT_COMPLETED: text("Không hoàn thành", "Not completed"),
};

/** KH 57, II.B.1.2; of organisations alone, members have the four names above (rules.md 1.8). */
export const organisationTierLabels2016: Readonly<Record<QualityTier, Text>> = {
  ...tierLabels,
  EXCELLENT: text("Trong sạch, vững mạnh", "Clean and strong"),
  NOT_COMPLETED: text("Yếu kém", "Weak"),
};

export const organisationTierShortLabels2016: Readonly<Record<QualityTier, Text>> = {
  ...tierShortLabels,
  EXCELLENT: text("TSVM", "Clean, strong"),
  NOT_COMPLETED: text("YK", "Weak"),
};

/** Beside the tiers in tables and counters. */
export const noTierLabels: Readonly<Record<"NOT_RATED" | "PENDING", Text>> = {
  NOT_RATED: text("Không xếp loại", "Not rated"),
  PENDING: text("Chưa xếp loại", "Not yet rated"),
};

/** HD 21, II.B.6, bullet 6 and II.B.2.1. */
export const notRatedReasonLabels: Readonly<Record<NotRatedReason, Text>> = {
  NEWLY_FOUNDED: text("Mới thành lập chưa đủ 06 tháng", "Founded less than 6 months ago"),
  NEWLY_ADMITTED: text("Mới kết nạp chưa đủ 06 tháng", "Admitted less than 6 months ago"),
  EXEMPT: text("Được miễn công tác và sinh hoạt đảng", "Exempt from Party work and activity"),
  SUSPENDED: text("Bị đình chỉ sinh hoạt đảng", "Suspended from Party activity"),
};

/** HD 21, II.B.1.5, step 1. */
export const criterionLevelLabels: Readonly<Record<CriterionLevel, Text>> = {
  EXCELLENT: text("Xuất sắc", "Excellent"),
  GOOD: text("Tốt", "Good"),
  AVERAGE: text("Trung bình", "Average"),
  POOR: text("Kém", "Poor"),
};

export const subjectKindLabels: Readonly<Record<SubjectKind, Text>> = {
  ORG: text("Tổ chức đảng", "Party organisations"),
  MEMBER: text("Đảng viên", "Party members"),
  COLLECTIVE: text("Tập thể lãnh đạo, quản lý", "Leadership collectives"),
  LEADER: text("Cá nhân cán bộ lãnh đạo, quản lý", "Individual leaders and managers"),
};

export const subjectKindShortLabels: Readonly<Record<SubjectKind, Text>> = {
  ORG: text("Tổ chức đảng", "Organisations"),
  MEMBER: text("Đảng viên", "Members"),
  COLLECTIVE: text("Tập thể", "Collectives"),
  LEADER: text("Cán bộ", "Leaders"),
};

/** Named by the organisations that stand at the level, as the documents do. */
export const levelLabels: Readonly<Record<Level, Text>> = {
  CENTRAL: text("Trung ương", "Central level"),
  PROVINCE: text("Đảng bộ cấp tỉnh", "Provincial Party organisations"),
  DISTRICT: text("Đảng bộ cấp huyện", "District Party organisations"),
  UPPER_GRASSROOTS: text(
    "Cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Directly above the grassroots Party organisations",
  ),
  GRASSROOTS: text("Tổ chức cơ sở đảng", "Grassroots Party organisations"),
  SUB_GRASSROOTS: text("Chi bộ trực thuộc", "Subordinate Party cells"),
};

export const organisationKindLabels: Readonly<Record<OrganisationKind, Text>> = {
  CENTRAL_PARTY_ORGANIZATION: text("Đảng bộ trung ương", "Central Party organisation"),
  PROVINCIAL_PARTY_ORGANIZATION: text("Đảng bộ cấp tỉnh", "Provincial Party organisation"),
  DISTRICT_PARTY_ORGANIZATION: text("Đảng bộ cấp huyện", "District Party organisation"),
  COMMUNE_PARTY_ORGANIZATION: text(
    "Đảng bộ xã, phường, đặc khu",
    "Party organisation of a commune, ward or special zone",
  ),
  UPPER_GRASSROOTS_PARTY_ORGANIZATION: text(
    "Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Party organisation directly above the grassroots",
  ),
  GRASSROOTS_PARTY_ORGANIZATION: text("Đảng bộ cơ sở", "Grassroots Party organisation"),
  SECTION_PARTY_ORGANIZATION: text("Đảng bộ bộ phận", "Section Party organisation"),
  GRASSROOTS_PARTY_CELL: text("Chi bộ cơ sở", "Grassroots Party cell"),
  SUBORDINATE_PARTY_CELL: text("Chi bộ trực thuộc", "Subordinate Party cell"),
};

/** HD 21, II.B.3.1. */
export const collectiveKindLabels: Readonly<Record<CollectiveKind, Text>> = {
  DISTRICT_STANDING_COMMITTEE: text("Ban thường vụ cấp ủy cấp huyện", "District standing committee"),
  GRASSROOTS_PARTY_COMMITTEE: text("Cấp ủy cơ sở", "Grassroots Party committee"),
  CELL_COMMITTEE: text("Chi ủy", "Cell committee"),
  PARTY_CAUCUS: text("Đảng đoàn", "Party caucus"),
  PARTY_AFFAIRS_COMMITTEE: text("Ban cán sự đảng", "Party affairs committee"),
  ADVISORY_BODY_LEADERSHIP: text(
    "Tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc cấp ủy",
    "Leadership of an advisory body",
  ),
};

/** HD 43, 4.1. */
export const yearKindLabels: Readonly<Record<YearKind, Text>> = {
  ORDINARY: text("Tổng kết cuối năm", "Closes with the year"),
  SCHOOL: text("Trường học, cơ sở giáo dục (theo năm học)", "School (judged on the school year)"),
  CLOSES_LATER: text("Đặc thù, chưa tổng kết vào cuối năm", "By its nature closes after the year's end"),
};

export const peerKindLabels: Readonly<Record<PeerKind, Text>> = {
  GOVERNMENT: text("Chính quyền", "Government"),
  FATHERLAND_FRONT: text("Mặt trận Tổ quốc", "Fatherland Front"),
  MASS_ORGANIZATION: text("Đoàn thể chính trị - xã hội", "Socio-political mass organisation"),
};

/** KH 57, II.B.1.2: «mức cao nhất», «mức cao thứ hai», «mức thấp nhất». */
export const peerStandingLabels: Readonly<Record<PeerStanding, Text>> = {
  HIGHEST: text("Mức cao nhất", "Highest tier"),
  SECOND: text("Mức cao thứ hai", "Second-highest tier"),
  OTHER: text("Dưới mức cao thứ hai", "Below the second-highest tier"),
  LOWEST: text("Mức thấp nhất", "Lowest tier"),
};

/** KH 57, II.B.2.2.3. */
export const civilServantTierLabels2016: Readonly<Record<CivilServantTier2016, Text>> = {
  ...tierLabels,
  COMPLETED_LIMITED: text(
    "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực",
    "Completion of tasks, with limits of ability",
  ),
  NOT_COMPLETED: text("Không hoàn thành chức trách, nhiệm vụ", "Non-completion of duties and tasks"),
};

/** KH 57, II.B.2.2.3.a. */
export const memberAwardLabels: Readonly<Record<MemberAward, Text>> = {
  GRASSROOTS_EMULATION_FIGHTER: text("Chiến sỹ thi đua cấp cơ sở", "Emulation fighter at grassroots level"),
  CERTIFICATE_OF_MERIT: text("Bằng khen cấp bộ hoặc cấp tỉnh", "Certificate of merit of a ministry or province"),
};

/** KH 57, II.B.2.2.3.d. */
export const memberDefectLabels: Readonly<Record<MemberDefect, Text>> = {
  CELL_TASK_NOT_DONE: text("Không hoàn thành nhiệm vụ chi bộ giao", "Task given by the cell not done"),
  VIOLATION: text(
    "Vi phạm quy định về những điều đảng viên không được làm hoặc vi phạm khác ảnh hưởng đến uy tín",
    "Violation of what members must not do, or another that harms the Party organisation's standing",
  ),
  REFUSED_ASSIGNMENT_OR_DISUNITY: text(
    "Không chấp hành phân công của tổ chức hoặc là nguyên nhân gây mất đoàn kết nội bộ",
    "Assignment refused, or cause of disunity",
  ),
};

export const disciplineFormLabels: Readonly<Record<DisciplineForm, Text>> = {
  REPRIMAND: text("Khiển trách", "Reprimand"),
  WARNING: text("Cảnh cáo", "Warning"),
  DISMISSAL: text("Cách chức", "Dismissal"),
  EXPULSION: text("Khai trừ", "Expulsion"),
};

/** rules.md 3.0, states of a classification. */
export const classificationStateLabels: Readonly<Record<ClassificationState, Text>> = {
  DRAFT: text("Dự thảo", "Draft"),
  SELF_RATED: text("Đã tự xếp loại", "Self-rated"),
  VOTED: text("Đã biểu quyết", "Voted"),
  PROPOSED: text("Đã đề nghị", "Proposed"),
  APPRAISED: text("Đã thẩm định", "Appraised"),
  DECIDED: text("Đã quyết định", "Decided"),
  NOTIFIED: text("Đã thông báo", "Notified"),
  ADJUSTED: text("Đã điều chỉnh", "Adjusted"),
  CANCELLED: text("Đã hủy bỏ", "Cancelled"),
};

/** QĐ 366, Điều 1. */
export const periodKindLabels: Readonly<Record<PeriodKind, Text>> = {
  YEAR: text("Hằng năm", "Yearly"),
  QUARTER: text("Hằng quý", "Quarterly"),
  TERM: text("Theo nhiệm kỳ", "By term"),
  AD_HOC: text("Khi cần thiết", "When needed"),
};

/** Điều lệ Đảng, Điều 8 and 35. */
export const leavingReasonLabels: Readonly<Record<LeavingReason, Text>> = {
  DIED: text("Qua đời", "Died"),
  RESIGNED: text("Xin ra khỏi Đảng", "Left the Party at their own request"),
  EXPELLED: text("Khai trừ", "Expelled"),
  STRUCK_OFF: text("Xóa tên trong danh sách đảng viên", "Struck off the list of members"),
};

/** QĐ 366, Phụ lục 1, II.1 and Phụ lục 4, II. */
export const sectorLabels: Readonly<Record<Sector, Text>> = {
  PARTY_ADVISORY: text("Khối cơ quan tham mưu của Đảng", "Advisory bodies of the Party"),
  STATE_ADMINISTRATION: text("Khối cơ quan hành chính nhà nước", "State administration"),
  ELECTED_BODY: text("Khối cơ quan dân cử", "Elected bodies"),
  FATHERLAND_FRONT: text(
    "Khối cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
    "Fatherland Front and socio-political organisations",
  ),
  ARMED_FORCES: text("Khối lực lượng vũ trang", "Armed forces"),
  JUDICIARY: text("Khối cơ quan tư pháp", "Judiciary"),
  PUBLIC_SERVICE_UNIT: text("Khối đơn vị sự nghiệp công lập", "Public service units"),
  STATE_ENTERPRISE: text("Khối doanh nghiệp nhà nước", "State enterprises"),
  MASS_ASSOCIATION: text(
    "Khối cơ quan các hội quần chúng được Đảng và Nhà nước giao nhiệm vụ",
    "Mass associations given tasks by Party and State",
  ),
};

/** QĐ 366, Điều 11, khoản 4. */
export const collectiveConclusionLabels: Readonly<Record<CollectiveConclusion, Text>> = {
  PERSONNEL_WRONGDOING: text("Sai phạm trong công tác cán bộ", "Wrongdoing in personnel work"),
  DISUNITY: text("Mất đoàn kết nội bộ", "Internal disunity"),
  FACTION: text("Bè phái", "Faction"),
  POST_BUYING: text("Chạy chức, chạy quyền", "Buying of posts or power"),
};

export const severityLabels: Readonly<Record<Severity, Text>> = {
  BLOCK: text("Trái quy định", "Against the rules"),
  WARN: text("Lưu ý", "Note"),
  ATTEST: text("Cần xác nhận", "To be confirmed"),
};

/** rules-2025.md, «How to read it». */
export const certaintyLabels: Readonly<Record<Certainty, Text>> = {
  VERBATIM: text("Nguyên văn", "Word for word"),
  PARAPHRASE: text("Theo bản tóm tắt", "From a summary"),
  MISSING: text("Chưa có nguyên văn", "Text not held"),
  OWN_COPY: text("Theo bản của đơn vị", "As in a unit's own copy"),
};

export const outcomeLabels: Readonly<Record<Outcome, Text>> = {
  PASSED: text("Đạt", "Met"),
  NOT_APPLICABLE: text("Không áp dụng", "Does not apply"),
  FAILED: text("Không đạt", "Not met"),
  UNKNOWN: text("Chưa đủ số liệu", "Not enough data"),
  WARNING: text("Lưu ý", "Note"),
  UNANSWERED: text("Chờ xác nhận", "Awaiting confirmation"),
};

export const ratingStatusLabels: Readonly<Record<RatingStatus, Text>> = {
  NOT_RATED: text("Không xếp loại", "Not rated"),
  BLOCKED: text("Chưa đủ điều kiện để xếp loại", "Rating blocked"),
  RATEABLE: text("Được xếp loại", "May be rated"),
  UNDECIDED: text("Chưa mức nào đủ điều kiện, cấp ủy xem xét", "No tier reached, for the committee to consider"),
};

export const proposalVerdictLabels: Readonly<Record<ProposalVerdict, Text>> = {
  ACCEPTED: text("Chấp nhận", "Accepted"),
  NEEDS_ATTESTATION: text("Cần cấp có thẩm quyền xác nhận", "To be confirmed by the authority"),
  REFUSED: text("Không chấp nhận", "Refused"),
};

export const quotaStatusLabels: Readonly<Record<QuotaStatus, Text>> = {
  OK: text("Trong giới hạn", "Within quota"),
  OK_ONLY_IF_SMALL_BASE: text("Chỉ chấp nhận vì số ít", "Tolerated only because few are good"),
  OK_ONLY_IF_INCLUSIVE: text("Chỉ đạt nếu tính trên số “tốt trở lên”", "Within quota only on the wider base"),
  EXCEEDED: text("Vượt giới hạn", "Over quota"),
};

/** rules.md 3.9.1. */
export const quotaReadingLabels: Readonly<Record<QuotaReading, Text>> = {
  GOOD_ONLY: text("tính trên số “Hoàn thành tốt nhiệm vụ”", "counted on those at “Good completion of tasks”"),
  GOOD_AND_ABOVE: text(
    "tính trên số “Hoàn thành tốt nhiệm vụ” trở lên",
    "counted on those at “Good completion of tasks” and above",
  ),
};

export const quotaBaseLabels: Readonly<Record<QuotaBase, Text>> = {
  ...quotaReadingLabels,
  ALL_RATED: text("tính trên số được xếp loại", "counted on all rated"),
};

export const quotaLightLabels: Readonly<Record<QuotaLight, Text>> = {
  GREEN: text("Còn chỉ tiêu", "Places left"),
  AMBER: text("Đã hết chỉ tiêu", "No place left"),
  RED: text("Vượt chỉ tiêu", "Over quota"),
};

export const submissionStateLabels: Readonly<Record<SubmissionState, Text>> = {
  NOT_DUE: text("Chưa đến hạn", "Not due yet"),
  NOT_EXPECTED: text("Không phải nộp", "Not expected"),
  OVERDUE: text("Quá hạn", "Overdue"),
  SUBMITTED: text("Đã nộp", "Submitted"),
  SUBMITTED_LATE: text("Nộp muộn", "Submitted late"),
  RECEIVED: text("Đã tiếp nhận", "Received"),
  RECEIVED_ABOVE: text("Đã tiếp nhận cùng kết quả của cấp trên", "Received with the superior’s"),
  RETURNED: text("Trả lại để bổ sung", "Returned for completion"),
};

export const roleLabels: Readonly<Record<Role, Text>> = {
  VIEWER: text("Người xem", "Viewer"),
  EDITOR: text("Người nhập liệu", "Editor"),
  APPRAISER: text("Người thẩm định", "Appraiser"),
  DECIDER: text("Người quyết định", "Decider"),
  INSPECTOR: text("Người kiểm tra", "Inspector"),
  ADMINISTRATOR: text("Quản trị viên", "Administrator"),
};

/** rules.md 3.0, Effects. */
export const effectLabels: Readonly<Record<Effect, Text>> = {
  NOT_RATED: text("Không xếp loại", "Not rated"),
  GATE: text("Điều kiện để được xếp loại", "Condition of being rated"),
  REQUIRE: text("Điều kiện của mức chất lượng", "Condition of a tier"),
  FORCE_LOWEST: text("Buộc xếp mức thấp nhất", "Forces the lowest tier"),
  CAP: text("Không được xếp cao hơn", "Caps the tier"),
  QUOTA: text("Giới hạn tỷ lệ", "Quota"),
  ORDER: text("Thứ tự thực hiện", "Order"),
  AUTHORITY: text("Thẩm quyền", "Authority"),
  PROCEDURE: text("Trình tự, thủ tục", "Procedure"),
  COMPLETENESS: text("Nội dung phải có", "Required content"),
  SCOPE: text("Phạm vi, đối tượng", "Scope"),
  DATA: text("Số liệu, căn cứ", "Data"),
  SCHEDULE: text("Lịch kiểm tra", "Inspection schedule"),
  DEADLINE: text("Thời hạn", "Deadline"),
  DOSSIER: text("Hồ sơ", "Dossier"),
  NOTIFY: text("Thông báo kết quả", "Notification"),
  AWARD: text("Khen thưởng", "Award"),
  NOTE: text("Lưu ý", "Note"),
};

export const stepLabels: Readonly<Record<Step, Text>> = {
  CONFIGURATION: text("Ban hành, cụ thể hóa văn bản", "Documents and delegation"),
  REVIEW: text("Kiểm điểm", "Review"),
  RATING: text("Xếp loại chất lượng", "Rating"),
  PROCEDURE: text("Trình tự, thẩm quyền", "Procedure and authority"),
  QUOTA: text("Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”", "Quota of the top tier"),
  RERATING: text("Hủy bỏ, xếp loại lại", "Cancellation and re-rating"),
  REPORT: text("Thời hạn, hồ sơ, báo cáo", "Deadlines, dossiers, reports"),
  AWARD: text("Khen thưởng", "Awards"),
  INSPECTION: text("Kiểm tra", "Inspection"),
};

export const meansLabels: Readonly<Record<Means, Text>> = {
  EVALUATED: text("Hệ thống tính từ số liệu", "Worked out from the data"),
  ENFORCED: text("Không cho quyết định nếu trái", "A decision against it is refused"),
  SCHEDULED: text("Theo dõi theo thời hạn", "Watched against its day"),
  ATTESTED: text("Người có thẩm quyền xác nhận", "Attested by the authority"),
  SHOWN: text("Nêu tại bước thực hiện", "Shown at its step"),
};

/** rules.md 4.3. */
export const regimeLabels: Readonly<Record<Regime, Text>> = {
  POINTS_2016: text("Chấm điểm, bỏ phiếu (2016)", "Points and votes (2016)"),
  TIERS_2019: text("Theo mức, cấp độ (từ 2019)", "Tiers and levels (from 2019)"),
  POINTS_2025: text("Thang điểm 100 và nhiệm vụ (từ 2025)", "100 points and tasks (from 2025)"),
  NOT_HELD: text("Chưa kiểm tra theo quy định", "Rules not checked"),
};

/** rules.md 1.7. */
export const documentKindLabels: Readonly<Record<DocumentKind, Text>> = {
  REGULATION: text("Quy định", "Regulation"),
  GUIDANCE: text("Hướng dẫn", "Guidance"),
  PLAN: text("Kế hoạch", "Plan"),
  OFFICIAL_LETTER: text("Công văn", "Official letter"),
  NOTICE: text("Thông báo", "Notice"),
  DECISION_DOC: text("Quyết định", "Decision"),
};

export const parameterTypeLabels: Readonly<Record<ParameterType, Text>> = {
  PERCENT: text("Tỷ lệ phần trăm", "Percentage"),
  NUMBER: text("Số", "Number"),
  FLAG: text("Có hoặc không", "Yes or no"),
  CHOICE: text("Chọn một", "One of several"),
  CHOICES: text("Chọn một hoặc nhiều", "One or more of several"),
  DAY: text("Ngày trong năm xếp loại hoặc năm sau", "A day of the rating year or of the year after"),
  TEXT: text("Nội dung ghi bằng lời", "Words"),
  TEXTS: text("Danh sách ghi bằng lời", "A list of words"),
};

export const parameterTopicLabels: Readonly<Record<ParameterTopic, Text>> = {
  SCALE: text("Mức, cấp độ, cách tính tỷ lệ", "Tiers, levels, shares"),
  ELIGIBILITY: text("Đối tượng được xếp loại", "Who is rated"),
  ORG: text("Tổ chức đảng", "Party organisations"),
  MEMBER: text("Đảng viên", "Party members"),
  COLLECTIVE: text("Tập thể lãnh đạo, quản lý", "Leadership collectives"),
  LEADER: text("Cán bộ lãnh đạo, quản lý", "Leaders and managers"),
  QUOTA: text("Giới hạn tỷ lệ", "Quotas"),
  REVIEW: text("Kiểm điểm", "Review"),
  PROCEDURE: text("Trình tự, biểu quyết, lấy ý kiến", "Procedure, votes, opinions"),
  DEADLINE: text("Thời hạn", "Deadlines"),
  AWARD: text("Khen thưởng", "Awards"),
};

interface UnderRegime {
  readonly regime: Regime;
}
type TierNames = Readonly<Record<QualityTier, Text>>;

const namesOrganisationsApart = (regime: Regime, subject: SubjectKind): boolean =>
  regime === "POINTS_2016" && subject === "ORG";

/** What the four ranks are called under a rule set, for one kind of subject (rules.md 4.4). */
export const tierNamesOf = ({ regime }: UnderRegime, subject: SubjectKind): TierNames =>
  namesOrganisationsApart(regime, subject) ? organisationTierLabels2016 : tierLabels;

/** The same in short, only where space forces: HTXSNV, TSVM. */
export const tierShortNamesOf = ({ regime }: UnderRegime, subject: SubjectKind): TierNames =>
  namesOrganisationsApart(regime, subject) ? organisationTierShortLabels2016 : tierShortLabels;

/** The same in the words of legends and heads of columns; the names of 2016 have no word of their own. */
export const tierWordsOf = ({ regime }: UnderRegime, subject: SubjectKind): TierNames =>
  namesOrganisationsApart(regime, subject) ? organisationTierLabels2016 : tierWordLabels;

/** The codes of the four ranks in cases and published tables; what is stored is always the rank. */
export const tierCodesOf = ({ regime }: UnderRegime, subject: SubjectKind): Readonly<Record<QualityTier, TierCode>> =>
  namesOrganisationsApart(regime, subject) ? organisationTierCodes2016 : QualityTier;

export const inspectionStateLabels: Readonly<Record<InspectionState, Text>> = {
  PLANNED: text("Đã có kế hoạch, chưa thông báo lịch", "Planned, schedule not announced"),
  SCHEDULED: text("Đã thông báo lịch", "Schedule announced"),
  CHANGED: text("Lịch đã đổi, chưa thông báo lại", "Schedule changed, to be announced again"),
};

/** TB 53, III and TB 01, 3. */
export const reportRecipientLabels: Readonly<Record<ReportRecipient, Text>> = {
  COMMISSION: text("Ủy ban Kiểm tra", "Inspection commission"),
  TEAM: text("Tổ kiểm tra", "Inspection team"),
};

export const reportStandingLabels: Readonly<Record<ReportStanding, Text>> = {
  NOT_DUE: text("Chưa đến hạn", "Not due yet"),
  ON_TIME: text("Đúng hạn", "On time"),
  LATE: text("Nộp muộn", "Late"),
  MISSING: text("Chưa nhận, quá hạn", "Missing"),
};

/** TB 01, 3. */
export const attendantLabels: Readonly<Record<Attendant, Text>> = {
  COMMITTEE: text("Cấp ủy chi bộ", "Cell committee"),
  SECRETARY: text("Đồng chí Bí thư", "Secretary"),
  RECORDER: text("Đồng chí thư ký chi bộ", "Recorder of the cell"),
};

export const periodStartLabels: Readonly<Record<PeriodStart, Text>> = {
  ON_DAY: text("Từ một ngày đến thời điểm kiểm tra", "From a day to the visit"),
  AFTER_CONGRESS: text("Từ sau đại hội của từng chi bộ", "From the day after each cell's congress"),
  NOT_STATED: text("Không nêu mốc kiểm tra", "No period stated"),
};
