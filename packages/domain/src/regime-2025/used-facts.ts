import type { TierOrNotRated } from "../facts.ts";
import { noTierLabels, tierLabels } from "../labels.ts";
import { factMakers } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";

/** How the facts of the regime of QĐ 366 are shown beside an answer. */
export const fact = factMakers({
  period: { vi: "Kỳ đánh giá", en: "Period" },
  kind: { vi: "Loại hình", en: "Kind" },
  reviewCompleted: { vi: "Đã hoàn thành kiểm điểm", en: "Review completed" },
  reviewCompletedOn: { vi: "Ngày hoàn thành kiểm điểm", en: "Review completed on" },
  asOf: { vi: "Ngày họp xếp loại", en: "Day of the rating meeting" },
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
  disciplinesElsewhere: { vi: "Kỷ luật tính ở nơi khác", en: "Disciplines counted elsewhere" },
  disciplinedUnits: { vi: "Đơn vị trực thuộc bị kỷ luật", en: "Subordinate units disciplined" },
  conclusions: { vi: "Kết luận của cấp có thẩm quyền", en: "Conclusions of a competent body" },
  degradationConcluded: { vi: "Kết luận có biểu hiện suy thoái", en: "Degradation concluded" },
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
  collectiveDecided: { vi: "Tập thể đã được quyết định xếp loại", en: "Collective decided" },
  unitDecided: { vi: "Cơ quan, đơn vị đã được quyết định xếp loại", en: "Agency or unit decided" },
  isHead: { vi: "Là người đứng đầu", en: "Head" },
  collectiveTier: { vi: "Mức xếp loại của tập thể", en: "Tier of the collective" },
  unitTier: { vi: "Mức xếp loại của cơ quan, đơn vị", en: "Tier of the agency or unit" },
  orgTier: { vi: "Mức xếp loại của tổ chức đảng", en: "Tier of the organisation" },
  isCivilServant: { vi: "Là cán bộ, công chức, viên chức", en: "Cadre, civil servant or public employee" },
  civilServantTier: { vi: "Mức xếp loại cán bộ, công chức, viên chức", en: "Tier as civil servant" },
  proposedTier: { vi: "Mức đề nghị", en: "Tier proposed" },
  isHighestPost: { vi: "Đánh giá ở nơi giữ chức vụ cao nhất", en: "Rated at the highest post held" },
  exempt: { vi: "Được miễn công tác và sinh hoạt đảng", en: "Exempt from Party work and activity" },
  partyActivitySuspended: { vi: "Bị đình chỉ sinh hoạt đảng", en: "Suspended from Party activity" },
  sickLeaveDays: { vi: "Số ngày nghỉ ốm trong năm", en: "Sick days in the year" },
  maternityLeave: { vi: "Nghỉ thai sản", en: "Maternity leave" },
  "formerCell.opinionGiven": { vi: "Có nhận xét của chi bộ cũ", en: "Opinion of the former cell given" },
  foundedOn: { vi: "Ngày thành lập", en: "Founded on" },
  quarters: { vi: "Quý đã đánh giá", en: "Quarters assessed" },
  shareAtGood: { vi: "Trực thuộc đạt tốt trở lên", en: "Those below at good or above" },
});

/** The name of a tier, or that there is none for a reason. */
export const tierName = (tier: TierOrNotRated | undefined): Text | undefined =>
  tier === undefined ? undefined : tier === "NOT_RATED" ? noTierLabels.NOT_RATED : tierLabels[tier];
