import { factLabels } from "../rating/used-facts.ts";
import { factMakers } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";

/** What the facts of the regime of QĐ 366 are called; what other regimes ask too has its name there. */
export const factLabels2025 = {
  ...factLabels,
  period: { vi: "Kỳ đánh giá", en: "Period" },
  openComplaint: { vi: "Có đơn, thư, phản ánh chưa giải quyết", en: "A complaint or report is open" },
  recheckRecorded: { vi: "Cấp trên đã kiểm tra, thẩm định lại", en: "Checked and appraised anew from above" },
  "points.common": { vi: "Điểm nhóm tiêu chí chung", en: "Points of the common criteria" },
  "points.results": { vi: "Điểm kết quả thực hiện nhiệm vụ", en: "Points of the task results" },
  "points.total": { vi: "Tổng điểm", en: "Total points" },
  "tasks.assigned": { vi: "Nhiệm vụ được giao", en: "Tasks assigned" },
  "tasks.done": { vi: "Nhiệm vụ hoàn thành", en: "Tasks completed" },
  "tasks.late": { vi: "Nhiệm vụ chưa bảo đảm tiến độ", en: "Tasks late" },
  "tasks.exceeded": { vi: "Nhiệm vụ hoàn thành vượt mức yêu cầu", en: "Tasks above requirement" },
  "tasks.failed": { vi: "Nhiệm vụ bị đánh giá không hoàn thành", en: "Tasks failed" },
  qualityAttested: { vi: "Bảo đảm chất lượng, hiệu quả", en: "Of quality and effect" },
  hasEvidence: { vi: "Có sản phẩm, số liệu minh chứng", en: "Products or measurements as evidence" },
  "previousDefects.total": { vi: "Hạn chế, khuyết điểm kỳ trước", en: "Defects named before" },
  "previousDefects.remedied": { vi: "Đã khắc phục", en: "Remedied" },
  disciplines: { vi: "Kỷ luật được tính trong kỳ", en: "Disciplines counted in the period" },
  hasUpperPower: { vi: "Được giao quyền cấp trên cơ sở", en: "Has the powers of the level above" },
  formerDisciplines: {
    vi: "Vi phạm ở đây, bị kỷ luật ở nơi chuyển đến",
    en: "Violated here, disciplined where they moved to",
  },
  formerMembersHere: {
    vi: "Đảng viên vi phạm ở đây, tính vào tỷ lệ tại đây",
    en: "Members who violated here, counted in the shares here",
  },
  formerMembersThere: {
    vi: "Đảng viên xếp loại ở đây, tính vào tỷ lệ ở nơi cũ",
    en: "Members rated here, counted in the shares of the former place",
  },
  disciplinesElsewhere: { vi: "Kỷ luật tính ở nơi khác", en: "Disciplines counted elsewhere" },
  disciplinedUnits: { vi: "Đơn vị trực thuộc bị kỷ luật", en: "Subordinate units disciplined" },
  conclusions: { vi: "Kết luận của cấp có thẩm quyền", en: "Conclusions of a competent body" },
  forbiddenActs: { vi: "Vi phạm những điều đảng viên không được làm", en: "Did what members must not do" },
  exampleBroken: { vi: "Vi phạm quy định về trách nhiệm nêu gương", en: "Broke the rules on setting an example" },
  "indicators.missed": { vi: "Chỉ tiêu kinh tế - xã hội cơ bản không hoàn thành", en: "Basic targets missed" },
  "indicators.assigned": { vi: "Chỉ tiêu kinh tế - xã hội cơ bản được giao", en: "Basic targets assigned" },
  forceMajeure: { vi: "Lý do bất khả kháng", en: "Force majeure" },
  "units.inCharge": { vi: "Địa phương, lĩnh vực, đơn vị phụ trách", en: "Places, fields and units in charge" },
  "units.lowest": { vi: "Trong đó không hoàn thành nhiệm vụ", en: "Of those at the lowest tier" },
  "confidence.ballots": { vi: "Số phiếu tín nhiệm", en: "Ballots of the confidence vote" },
  "confidence.low": { vi: "Số phiếu tín nhiệm thấp", en: "Low confidence" },
  corruptionInScope: {
    vi: "Có tham nhũng, lãng phí, tiêu cực bị kỷ luật trong phạm vi quản lý trực tiếp",
    en: "Corruption, waste or misconduct disciplined in the direct scope",
  },
  unitDecided: { vi: "Cơ quan, đơn vị đã được quyết định xếp loại", en: "Agency or unit decided" },
  lowerPending: { vi: "Tập thể cấp dưới chưa được quyết định xếp loại", en: "Collectives below still to be decided" },
  collectiveTier: { vi: "Mức xếp loại của tập thể", en: "Tier of the collective" },
  unitTier: { vi: "Mức xếp loại của cơ quan, đơn vị", en: "Tier of the agency or unit" },
  proposedTier: { vi: "Mức đề nghị", en: "Tier proposed" },
  isHighestPost: { vi: "Đánh giá ở nơi giữ chức vụ cao nhất", en: "Rated at the highest post held" },
  maternityLeave: { vi: "Nghỉ thai sản", en: "Maternity leave" },
  quarters: { vi: "Quý đã đánh giá", en: "Quarters assessed" },
  quarterTiers: { vi: "Kết quả từng quý", en: "Tier of each quarter" },
  shareAtGood: { vi: "Trực thuộc đạt tốt trở lên", en: "Those below at good or above" },
} as const satisfies Record<string, Text>;

/** How they are shown beside an answer. */
export const fact = factMakers(factLabels2025);
