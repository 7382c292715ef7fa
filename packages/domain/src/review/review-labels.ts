import type { Text } from "../rule/finding.ts";
import type { Position, Seat } from "../vocabulary/position.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { ReviewConcern } from "./review-concern.ts";
import type {
  CombinedWith,
  CommonReviewFacts,
  DefectPart,
  LinkedKind,
  Presenter,
  ReportPart,
  ReviewForm,
} from "./review-facts.ts";
import type { LeadTime } from "./review-parameters.ts";
import type { ReviewState } from "./review-state.ts";

// The official Vietnamese and the English name of every code of the review (HD 21, II.A; KH 174, B.I; CV 54, I; KH 57, II.A).

const text = (vi: string, en: string): Text => ({ vi, en });

export const positionLabels: Readonly<Record<Position, Text>> = {
  POLITBURO_MEMBER: text("Ủy viên Bộ Chính trị", "Member of the Politburo"),
  CENTRAL_SECRETARY: text("Bí thư Trung ương Đảng", "Secretary of the Central Committee"),
  CENTRAL_COMMITTEE_MEMBER: text("Ủy viên Ban Chấp hành Trung ương", "Member of the Central Committee"),
  CENTRAL_COMMITTEE_ALTERNATE: text(
    "Ủy viên dự khuyết Ban Chấp hành Trung ương",
    "Alternate member of the Central Committee",
  ),
  PARTY_AFFAIRS_COMMITTEE_MEMBER: text("Ủy viên ban cán sự đảng", "Member of a Party affairs committee"),
  PARTY_CAUCUS_MEMBER: text("Ủy viên đảng đoàn", "Member of a Party caucus"),
  CENTRAL_YOUTH_UNION_SECRETARY: text(
    "Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Secretary of the central Youth Union",
  ),
  CENTRAL_AGENCY_LEADER: text("Lãnh đạo tổ chức, cơ quan, đơn vị ở Trung ương", "Leader of a central agency"),
  PROVINCIAL_STANDING_COMMITTEE_MEMBER: text(
    "Ủy viên ban thường vụ cấp ủy cấp tỉnh",
    "Member of a provincial standing committee",
  ),
  PROVINCIAL_COMMITTEE_MEMBER: text("Ủy viên ban chấp hành đảng bộ cấp tỉnh", "Member of a provincial committee"),
  PROVINCIAL_PEOPLES_COMMITTEE_LEADER: text("Lãnh đạo UBND tỉnh", "Leader of the provincial people's committee"),
  DISTRICT_SECRETARY: text("Bí thư cấp ủy cấp huyện", "Secretary of a district committee"),
  DISTRICT_STANDING_DEPUTY_SECRETARY: text(
    "Phó Bí thư Thường trực cấp ủy cấp huyện",
    "Standing deputy secretary of a district committee",
  ),
  DISTRICT_DEPUTY_SECRETARY_CHAIR: text(
    "Phó Bí thư cấp ủy, Chủ tịch UBND cấp huyện",
    "Deputy secretary and chair of the people's committee of a district",
  ),
  DISTRICT_STANDING_COMMITTEE_MEMBER: text(
    "Ủy viên ban thường vụ cấp ủy cấp huyện",
    "Member of a district standing committee",
  ),
  DISTRICT_COMMITTEE_MEMBER: text("Ủy viên ban chấp hành đảng bộ cấp huyện", "Member of a district committee"),
  DISTRICT_PEOPLES_COUNCIL_STANDING_MEMBER: text(
    "Thường trực HĐND cấp huyện",
    "Standing member of a district people's council",
  ),
  DISTRICT_PEOPLES_COMMITTEE_LEADER: text("Lãnh đạo UBND cấp huyện", "Leader of a district people's committee"),
  UPPER_GRASSROOTS_SECRETARY: text(
    "Bí thư cấp ủy cấp trên trực tiếp cơ sở",
    "Secretary of a committee directly above the grassroots",
  ),
  UPPER_GRASSROOTS_STANDING_DEPUTY_SECRETARY: text(
    "Phó Bí thư Thường trực cấp ủy cấp trên trực tiếp cơ sở",
    "Standing deputy secretary of a committee directly above the grassroots",
  ),
  UPPER_GRASSROOTS_DEPUTY_SECRETARY_CHAIR: text(
    "Phó Bí thư Đảng ủy, Chủ tịch UBND cấp xã",
    "Deputy secretary and chair of the people's committee of a commune",
  ),
  UPPER_GRASSROOTS_STANDING_COMMITTEE_MEMBER: text(
    "Ủy viên ban thường vụ cấp ủy cấp trên trực tiếp cơ sở",
    "Member of a standing committee directly above the grassroots",
  ),
  UPPER_GRASSROOTS_COMMITTEE_MEMBER: text(
    "Ủy viên ban chấp hành đảng bộ cấp trên trực tiếp cơ sở",
    "Member of a committee directly above the grassroots",
  ),
  COMMUNE_PEOPLES_COUNCIL_STANDING_MEMBER: text(
    "Thường trực HĐND cấp xã",
    "Standing member of a commune people's council",
  ),
  COMMUNE_PEOPLES_COMMITTEE_LEADER: text("Lãnh đạo UBND cấp xã", "Leader of a commune people's committee"),
  GRASSROOTS_SECRETARY: text("Bí thư cấp ủy cơ sở", "Secretary of a grassroots committee"),
  GRASSROOTS_DEPUTY_SECRETARY: text("Phó bí thư cấp ủy cơ sở", "Deputy secretary of a grassroots committee"),
  GRASSROOTS_STANDING_COMMITTEE_MEMBER: text(
    "Ủy viên ban thường vụ đảng ủy cơ sở",
    "Member of a grassroots standing committee",
  ),
  GRASSROOTS_COMMITTEE_MEMBER: text("Cấp ủy viên cơ sở", "Member of a grassroots committee"),
  CELL_SECRETARY: text("Bí thư chi bộ", "Secretary of a cell"),
  CELL_DEPUTY_SECRETARY: text("Phó bí thư chi bộ", "Deputy secretary of a cell"),
  CELL_COMMITTEE_MEMBER: text("Chi ủy viên", "Member of a cell committee"),
  OFFICE_CHIEF: text("Chánh Văn phòng", "Chief of the office"),
  OFFICE_LEADER: text("Lãnh đạo Văn phòng", "Leader of the office"),
  DIVISION_LEADER: text("Trưởng phòng, phó trưởng phòng", "Head or deputy head of a division"),
  AGENCY_LEADER: text("Cán bộ lãnh đạo, quản lý khác", "Other leader or manager"),
};

export const seatLabels: Readonly<Record<Seat, Text>> = {
  HEAD: text("Người đứng đầu", "Head"),
  DEPUTY: text("Cấp phó", "Deputy"),
  MEMBER: text("Thành viên", "Member"),
  PARTY_MEMBER: text("Đảng viên", "Party member"),
};

export const reviewPlaceLabels: Readonly<Record<ReviewPlace, Text>> = {
  CELL: text("Chi bộ nơi sinh hoạt", "Cell of activity"),
  PARTY_GROUP: text("Tổ đảng", "Party group"),
  CELL_COMMITTEE: text("Chi ủy", "Cell committee"),
  POLITBURO_OR_SECRETARIAT: text("Tập thể Bộ Chính trị, Ban Bí thư", "Politburo, Secretariat"),
  PROVINCIAL_STANDING_COMMITTEE: text("Tập thể ban thường vụ cấp ủy cấp tỉnh", "Provincial standing committee"),
  DISTRICT_STANDING_COMMITTEE: text("Tập thể ban thường vụ cấp ủy cấp huyện", "District standing committee"),
  UPPER_GRASSROOTS_STANDING_COMMITTEE: text(
    "Tập thể ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Standing committee directly above the grassroots",
  ),
  GRASSROOTS_STANDING_COMMITTEE: text("Ban thường vụ đảng ủy cơ sở", "Grassroots standing committee"),
  GRASSROOTS_PARTY_COMMITTEE: text("Tập thể ban chấp hành (cấp ủy cơ sở)", "Grassroots committee"),
  PARTY_CAUCUS: text("Đảng đoàn", "Party caucus"),
  PARTY_AFFAIRS_COMMITTEE: text("Ban cán sự đảng", "Party affairs committee"),
  PEOPLES_COMMITTEE: text("Tập thể UBND", "People's committee"),
  AGENCY_LEADERSHIP: text(
    "Tập thể lãnh đạo, quản lý cơ quan, đơn vị mà mình là thành viên",
    "Leadership one belongs to",
  ),
  WORKPLACE_LEADERSHIP: text(
    "Tập thể lãnh đạo, quản lý tổ chức, cơ quan, đơn vị nơi làm việc",
    "Leadership of the workplace",
  ),
  MASS_ORGANIZATION_COMMITTEE: text(
    "Ban Chấp hành đoàn thể nơi mình là thành viên",
    "Committee of the mass organisation one belongs to",
  ),
  KEY_CADRE_CONFERENCE: text("Hội nghị cán bộ chủ chốt", "Conference of key cadres"),
  WHOLE_STAFF: text(
    "Toàn thể cán bộ, công chức, viên chức cơ quan, đơn vị nơi làm việc",
    "Whole staff of the workplace",
  ),
  OTHER: text("Nơi khác do cấp có thẩm quyền quyết định", "Another place the authority decides on"),
};

export const reviewedCollectiveLabels: Readonly<Record<ReviewedCollectiveKind, Text>> = {
  POLITBURO: text("Bộ Chính trị", "Politburo"),
  SECRETARIAT: text("Ban Bí thư Trung ương Đảng", "Secretariat"),
  PROVINCIAL_STANDING_COMMITTEE: text("Ban thường vụ cấp ủy cấp tỉnh", "Provincial standing committee"),
  DISTRICT_STANDING_COMMITTEE: text("Ban thường vụ cấp ủy cấp huyện", "District standing committee"),
  GRASSROOTS_STANDING_COMMITTEE: text("Ban thường vụ đảng ủy cơ sở", "Grassroots standing committee"),
  GRASSROOTS_PARTY_COMMITTEE: text("Cấp ủy cơ sở", "Grassroots committee"),
  CELL_COMMITTEE: text("Chi ủy", "Cell committee"),
  PARTY_CAUCUS: text("Đảng đoàn", "Party caucus"),
  PARTY_AFFAIRS_COMMITTEE: text("Ban cán sự đảng", "Party affairs committee"),
  ADVISORY_BODY_LEADERSHIP: text(
    "Tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc của cấp ủy",
    "Leadership of an advisory body",
  ),
  NATIONAL_ASSEMBLY_BODY: text(
    "Thường trực Hội đồng Dân tộc, các Ủy ban của Quốc hội; tập thể lãnh đạo cơ quan thuộc Ủy ban Thường vụ Quốc hội",
    "Standing body of the National Assembly",
  ),
  PEOPLES_COUNCIL_STANDING: text("Tập thể Thường trực HĐND", "Standing body of the people's council"),
  PEOPLES_COMMITTEE_LEADERSHIP: text("Tập thể lãnh đạo UBND", "Leadership of the people's committee"),
  FATHERLAND_FRONT_STANDING: text("Ban Thường trực UB MTTQ", "Standing body of the Fatherland Front"),
  MASS_ORGANIZATION_COMMITTEE: text(
    "Ban Thường vụ (Ban chấp hành) các đoàn thể chính trị - xã hội",
    "Committee of a socio-political mass organisation",
  ),
  AGENCY_LEADERSHIP: text("Tập thể lãnh đạo, quản lý cơ quan, đơn vị", "Leadership of an agency or unit"),
  MILITARY_STANDING_COMMITTEE: text(
    "Ban Thường vụ Quân ủy Trung ương",
    "Standing committee of the military commission",
  ),
  CENTRAL_AFFILIATED_STANDING_COMMITTEE: text(
    "Ban thường vụ đảng ủy trực thuộc Trung ương",
    "Standing committee of a committee directly under the Centre",
  ),
  COMMUNE_STANDING_COMMITTEE: text(
    "Ban thường vụ đảng ủy xã, phường, đặc khu",
    "Standing committee of a commune, ward or special zone",
  ),
  UPPER_GRASSROOTS_STANDING_COMMITTEE: text(
    "Ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Standing committee directly above the grassroots",
  ),
  SECTION_PARTY_COMMITTEE: text("Đảng ủy bộ phận", "Section committee"),
  PUBLIC_SERVICE_UNIT_LEADERSHIP: text(
    "Tập thể lãnh đạo, quản lý đơn vị sự nghiệp",
    "Leadership of a public service unit",
  ),
  STATE_ENTERPRISE_LEADERSHIP: text(
    "Tập thể lãnh đạo, quản lý doanh nghiệp nhà nước",
    "Leadership of a state enterprise",
  ),
};

/** HD 21, II.A.4.2, bullet 1: «chính quyền, chuyên môn, đoàn thể». */
export const linkedKindLabels: Readonly<Record<LinkedKind, Text>> = {
  GOVERNMENT: text("Chính quyền", "Government"),
  PROFESSIONAL: text("Chuyên môn", "Professional body"),
  MASS_ORGANIZATION: text("Đoàn thể", "Mass organisation"),
};

/** HD 21, II.A.2, first «2.2» (sic). */
export const combinedWithLabels: Readonly<Record<CombinedWith, Text>> = {
  PARTY_CAUCUS: text("Đảng đoàn", "Party caucus"),
  PARTY_AFFAIRS_COMMITTEE: text("Ban cán sự đảng", "Party affairs committee"),
  STANDING_COMMITTEE: text("Ban thường vụ đảng ủy của cơ quan, đơn vị", "Standing committee of the agency"),
  OTHER: text("Tập thể khác", "Another collective"),
};

export const presenterLabels: Readonly<Record<Presenter, Text>> = {
  HEAD: text("Người đứng đầu", "The head"),
  AUTHORISED: text("Người được ủy quyền", "A person authorised"),
  OTHER: text("Người khác", "Another person"),
};

/** HD 21, annex. */
export const reviewFormLabels: Readonly<Record<ReviewForm, Text>> = {
  FORM_01: text("Mẫu 01", "Mẫu 01"),
  FORM_02: text("Mẫu 02", "Mẫu 02"),
  FORM_2A: text("Mẫu 2A", "Form 2A"),
  FORM_2B: text("Mẫu 2B", "Form 2B"),
  FORM_2C: text("Mẫu 2C", "Form 2C"),
  OTHER: text("Mẫu khác", "Another form"),
};

/** KH 57, II.A.3.1, bullet 3. */
export const reportPartLabels: Readonly<Record<ReportPart, Text>> = {
  STRENGTHS: text("Ưu điểm", "Strengths"),
  SHORTCOMINGS: text("Khuyết điểm", "Shortcomings"),
  CAUSES: text("Nguyên nhân", "Causes"),
  REMEDIES: text("Biện pháp khắc phục", "Remedies"),
};

/** QĐ 366, Điều 6; HD 43, 1.3. */
export const defectPartLabels: Readonly<Record<DefectPart, Text>> = {
  IMPACT: text("Tính chất, mức độ", "Nature and impact"),
  CAUSE: text("Nguyên nhân", "Cause"),
  RESPONSIBLE: text("Trách nhiệm", "Those responsible"),
  REMEDY: text("Biện pháp khắc phục", "Remedy"),
  DUE_DAY: text("Thời gian khắc phục", "Day by which it is remedied"),
};

/** In the chair of a review; KH 57, II.A.3.2, bullet 3 names heads of divisions too. */
export const chairLabels: Readonly<Record<NonNullable<CommonReviewFacts["chair"]>, Text>> = {
  ...seatLabels,
  DIVISION_LEADER: positionLabels.DIVISION_LEADER,
};

export const reviewStateLabels: Readonly<Record<ReviewState, Text>> = {
  NOT_BEGUN: text("Chưa kiểm điểm", "Not begun"),
  PREPARED: text("Đang chuẩn bị", "Being prepared"),
  MET: text("Đã họp, chưa hoàn thành", "Met, not complete"),
  COMPLETED: text("Đã hoàn thành kiểm điểm", "Review complete"),
};

/** rules.md 6.2, R15. */
export const reviewConcernLabels: Readonly<Record<ReviewConcern, Text>> = {
  OUT_OF_ORDER: text("Sai thứ tự kiểm điểm", "Out of order"),
  LATE_DRAFT: text("Gửi dự thảo chậm", "Draft sent late"),
  TOO_SHORT: text("Thời gian kiểm điểm ngắn hơn quy định", "Shorter than prescribed"),
};

export const leadUnitLabels: Readonly<Record<LeadTime["unit"], Text>> = {
  WORKING_DAYS: text("Ngày làm việc", "Working days"),
  DAYS: text("Ngày (kể cả ngày nghỉ)", "Days, days off included"),
};
