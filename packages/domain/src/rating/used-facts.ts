import type { TierOrNotRated } from "../facts.ts";
import { noTierLabels, tierLabels } from "../labels.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Count } from "../rule/share.ts";
import type { Truth } from "../rule/three-valued.ts";
import { countValue, dayValue, truthValue, usedFact } from "../rule/used-fact.ts";

// How the facts a rule looked at are shown beside its answer: name, label and value in both languages.

export const factLabels = {
  asOf: { vi: "Ngày họp xếp loại", en: "Day of the rating meeting" },
  kind: { vi: "Loại hình", en: "Kind" },
  foundedOn: { vi: "Ngày thành lập", en: "Founded on" },
  admittedOn: { vi: "Ngày kết nạp", en: "Admitted on" },
  reviewCompleted: { vi: "Đã hoàn thành kiểm điểm", en: "Review completed" },
  reviewCompletedOn: { vi: "Ngày hoàn thành kiểm điểm", en: "Review completed on" },
  "formerCell.from": { vi: "Sinh hoạt ở chi bộ cũ từ ngày", en: "In the former cell from" },
  "formerCell.leftOn": { vi: "Ngày chuyển đi", en: "Left on" },
  "formerCell.opinionGiven": { vi: "Có nhận xét của chi bộ cũ", en: "Opinion of the former cell given" },
  temporaryCellOpinion: {
    vi: "Có nhận xét của chi bộ nơi sinh hoạt tạm thời",
    en: "Opinion of the temporary cell given",
  },
  votedTiers: { vi: "Mức xếp loại được biểu quyết", en: "Tier voted" },
  divergenceDecided: { vi: "Cấp có thẩm quyền đã quyết định", en: "Decided by the authority" },
  collectiveDecided: { vi: "Tập thể đã được quyết định xếp loại", en: "Collective decided" },
  exempt: { vi: "Được miễn công tác và sinh hoạt đảng", en: "Exempt from Party work and activity" },
  partyActivitySuspended: { vi: "Bị đình chỉ sinh hoạt đảng", en: "Suspended from Party activity" },
  committeeActivitySuspended: { vi: "Bị đình chỉ sinh hoạt cấp ủy", en: "Suspended from committee activity" },
  sickLeaveDays: { vi: "Số ngày nghỉ ốm trong năm", en: "Sick days in the year" },
  "subordinates.rated": { vi: "Tổ chức đảng trực thuộc đã xếp loại", en: "Subordinate organisations rated" },
  "subordinates.PENDING": {
    vi: "Tổ chức đảng trực thuộc chưa xếp loại",
    en: "Subordinate organisations not yet rated",
  },
  "members.rated": { vi: "Đảng viên đã xếp loại", en: "Members rated" },
  "members.PENDING": { vi: "Đảng viên chưa xếp loại", en: "Members not yet rated" },
  "targets.assigned": { vi: "Chỉ tiêu, nhiệm vụ được giao", en: "Targets and tasks assigned" },
  "targets.done": { vi: "Chỉ tiêu, nhiệm vụ đã hoàn thành", en: "Targets and tasks done" },
  "targets.keyTargetsDonePct": { vi: "Chỉ tiêu chủ yếu đạt (%)", en: "Key targets achieved (%)" },
  "targets.forceMajeure": { vi: "Bất khả kháng", en: "Force majeure" },
  programmesPoor: {
    vi: "Chương trình, kế hoạch xây dựng Đảng, xây dựng hệ thống chính trị ở mức kém",
    en: "Programmes of Party building and the political system at poor level",
  },
  discipline: { vi: "Bị xử lý kỷ luật", en: "Disciplined" },
  "discipline.selfDetected": { vi: "Tự phát hiện", en: "Detected by itself" },
  "discipline.consequencesRemedied": { vi: "Khắc phục xong hậu quả", en: "Consequences remedied" },
  disciplines: { vi: "Kỷ luật được tính trong năm", en: "Disciplines counted in the year" },
  personDisciplines: { vi: "Thành viên bị xử lý kỷ luật trong năm", en: "Persons disciplined in the year" },
  disunityConcluded: { vi: "Kết luận mất đoàn kết nội bộ", en: "Internal disunity concluded" },
  degradationConcluded: { vi: "Kết luận có biểu hiện suy thoái", en: "Degradation concluded" },
  secretBallotHeld: { vi: "Đã biểu quyết bằng phiếu kín", en: "Secret ballot held" },
  isCivilServant: { vi: "Là cán bộ, công chức, viên chức", en: "Cadre, civil servant or public employee" },
  civilServantTier: { vi: "Mức xếp loại cán bộ, công chức, viên chức", en: "Tier as civil servant" },
  isHead: { vi: "Là người đứng đầu", en: "Head" },
  othersDecided: {
    vi: "Tổ chức, tập thể, cá nhân khác đã được quyết định",
    en: "Organisation, collective and other persons decided",
  },
  transferredInThisYear: { vi: "Chuyển đến trong năm", en: "Transferred in this year" },
  extraCriteriaUsed: { vi: "Đã bổ sung tiêu chí theo Hướng dẫn 21", en: "Criteria added by Guidance 21 used" },
  orgTier: { vi: "Mức xếp loại của tổ chức đảng", en: "Tier of the organisation" },
  collectiveTier: { vi: "Mức xếp loại của tập thể lãnh đạo, quản lý", en: "Tier of the collective" },
  agencyTier: { vi: "Mức xếp loại của cơ quan, đơn vị", en: "Tier of the agency or unit" },
  "points.total": { vi: "Tổng số điểm", en: "Total points" },
  collectiveExcellent: {
    vi: "Tập thể cấp ủy đoàn kết, hoàn thành xuất sắc nhiệm vụ",
    en: "United committee that completed its tasks excellently",
  },
  collectiveGood: {
    vi: "Tập thể, cấp ủy đoàn kết, hoàn thành tốt nhiệm vụ",
    en: "United committee that completed its tasks well",
  },
  meetingsRegular: { vi: "Sinh hoạt đúng quy định", en: "Meetings held as prescribed" },
  leaderDiscipline: {
    vi: "Cấp ủy viên, cấp trưởng, cấp phó bị xử lý kỷ luật",
    en: "Committee member, head or deputy disciplined",
  },
  "leaderDiscipline.selfDetected": {
    vi: "Do tổ chức đảng chủ động phát hiện, xử lý",
    en: "Detected and dealt with by the organisation itself",
  },
  disunity: { vi: "Nội bộ cấp ủy mất đoàn kết", en: "Disunity within the committee" },
  corruptionDiscipline: {
    vi: "Có đảng viên bị kỷ luật do tham nhũng, tiêu cực, suy thoái",
    en: "A member disciplined for corruption, wrongdoing or degradation",
  },
  "votes.official": { vi: "Số đảng viên chính thức", en: "Official members" },
  award: { vi: "Danh hiệu, khen thưởng trong năm", en: "Award of the year" },
  servingDiscipline: {
    vi: "Đang chấp hành kỷ luật trong thời hạn 01 năm",
    en: "Serving a discipline within one year",
  },
  defects: { vi: "Khuyết điểm", en: "Defects" },
  attestation: { vi: "Xác nhận của cấp có thẩm quyền", en: "Attestation of the competent authority" },
} as const satisfies Record<string, Text>;

export type FactName = keyof typeof factLabels;

const fact = (name: FactName, value: Text | null): UsedFact => usedFact(name, factLabels[name], value);

export const textFact = (name: FactName, value: Text | undefined): UsedFact => fact(name, value ?? null);

export const numberFact = (name: FactName, value: Count | undefined): UsedFact => fact(name, countValue(value));

export const truthFact = (name: FactName, value: Truth): UsedFact => fact(name, truthValue(value));

/** A yes that the rule asks for. */
export const askedFact = (name: FactName, value: Truth): UsedFact => ({
  ...truthFact(name, value),
  met: value ?? null,
});

export const dateFact = (name: FactName, value: IsoDate | undefined): UsedFact => fact(name, dayValue(value));

/** The name of a tier, or that there is none for a reason; undefined: not known. */
export const tierName = (tier: TierOrNotRated | undefined): Text | undefined =>
  tier === undefined ? undefined : tier === "NOT_RATED" ? noTierLabels.NOT_RATED : tierLabels[tier];

export const tierFact = (name: FactName, tier: TierOrNotRated | undefined): UsedFact => textFact(name, tierName(tier));
