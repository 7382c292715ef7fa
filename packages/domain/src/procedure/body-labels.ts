import type { Text } from "../rule/finding.ts";
import type { Body } from "../vocabulary/body.ts";

const text = (vi: string, en: string): Text => ({ vi, en });

/** Names of the bodies as the documents write them (rules.md 1.2). */
export const bodyLabels: Readonly<Record<Body, Text>> = {
  POLITBURO: text("Bộ Chính trị", "Politburo"),
  SECRETARIAT: text("Ban Bí thư", "Secretariat"),
  CENTRAL_ORGANIZATION_BOARD: text("Ban Tổ chức Trung ương", "Central Organisation Board"),
  PROVINCIAL_PARTY_COMMITTEE: text("Cấp ủy cấp tỉnh", "Provincial committee"),
  PROVINCIAL_STANDING_COMMITTEE: text("Ban thường vụ cấp ủy cấp tỉnh", "Provincial standing committee"),
  PROVINCIAL_ORGANIZATION_BOARD: text("Ban tổ chức cấp ủy cấp tỉnh", "Provincial organisation board"),
  DISTRICT_PARTY_COMMITTEE: text("Cấp ủy cấp huyện", "District committee"),
  DISTRICT_STANDING_COMMITTEE: text("Ban thường vụ cấp ủy cấp huyện", "District standing committee"),
  DISTRICT_ORGANIZATION_BOARD: text("Ban tổ chức cấp ủy cấp huyện", "District organisation board"),
  BLOC_PARTY_COMMITTEE: text("Đảng ủy khối", "Bloc committee"),
  UPPER_GRASSROOTS_PARTY_COMMITTEE: text(
    "Đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Committee directly above the grassroots",
  ),
  UPPER_GRASSROOTS_STANDING_COMMITTEE: text(
    "Ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Standing committee directly above the grassroots",
  ),
  UPPER_GRASSROOTS_ORGANIZATION_BOARD: text(
    "Cơ quan tổ chức của đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    "Organisation body directly above the grassroots",
  ),
  GRASSROOTS_PARTY_COMMITTEE: text("Đảng ủy cơ sở", "Grassroots committee"),
  GRASSROOTS_STANDING_COMMITTEE: text("Ban thường vụ đảng ủy cơ sở", "Grassroots standing committee"),
  SECTION_PARTY_COMMITTEE: text("Đảng ủy bộ phận", "Section committee"),
  COMMITTEE_SUPPORT_UNIT: text("Bộ phận giúp việc cấp ủy", "Support unit of the committee"),
  CELL_COMMITTEE: text("Chi ủy", "Cell committee"),
  CELL_SECRETARY: text("Bí thư chi bộ", "Cell secretary"),
  PARTY_CELL: text("Chi bộ", "Cell"),
  RESIDENCE_COMMITTEE: text("Chi ủy, đảng ủy cơ sở nơi cư trú", "Committee at the place of residence"),
  PARTY_CAUCUS: text("Đảng đoàn", "Party caucus"),
  PARTY_AFFAIRS_COMMITTEE: text("Ban cán sự đảng", "Party affairs committee"),
  PERSONNEL_ADVISORY_BODY: text("Cơ quan tham mưu về công tác tổ chức, cán bộ", "Advisory body for personnel"),
  COMPETENT_AUTHORITY: text("Cấp có thẩm quyền", "Competent authority"),
  SUBJECT: text("Đối tượng đánh giá", "The one rated"),
};
