import { organisationKindLabels } from "../../labels.ts";
import { reviewedCollectiveLabels } from "../../review/review-labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { CapMode } from "../rule-set-2025.ts";
import { ranges } from "./build.ts";
import { about2025, inside, type Parameter2025, within } from "./build-2025.ts";

// rules-2025.md 4.2: who is rated, and what holds for each kind of subject.

const eligibility = about2025("ELIGIBILITY");
const org = about2025("ORG");
const collective = about2025("COLLECTIVE");
const leader = about2025("LEADER");
const member = about2025("MEMBER");

const capModes: Readonly<Record<CapMode, Text>> = {
  OFF: { vi: "Không xét", en: "Not looked at" },
  WARN: { vi: "Nhắc, không từ chối", en: "Reminded, not refused" },
  BLOCK: { vi: "Không được cao hơn", en: "May not be higher" },
};

const newMemberMonths = eligibility.number(
  ["elig.newMemberMonths", "Đảng viên mới kết nạp: chưa đủ tháng", "New members: under months", "QĐ 366, Điều 5, 2.1"],
  ranges.months,
  within("eligibility", "newMemberMonths"),
);
const newOrgMonths = eligibility.number(
  [
    "elig.newOrgMonths",
    "Tổ chức, tập thể mới: không xếp loại khi chưa đủ tháng",
    "New bodies: not rated under months",
    null,
  ],
  ranges.months,
  within("eligibility", "newOrgMonths"),
  "DELEGATED",
);
const sickMonths = eligibility.number(
  ["elig.sickMonths", "Nghỉ ốm từ tháng", "Sick leave from months", "HD 43, 7.5"],
  ranges.months,
  within("eligibility", "sickMonths"),
);
const transferOpinionMonths = eligibility.number(
  ["transfer.opinionMonths", "Lấy nhận xét chi bộ cũ khi ở đó từ tháng", "Former cell is heard from months", null],
  ranges.months,
  within("eligibility", "transferOpinionMonths"),
  "DELEGATED",
);
const disciplineCountOnce = eligibility.flag(
  [
    "discipline.countOnce",
    "Vi phạm đã tính năm trước thì không tính lại",
    "A violation counted once counts no more",
    null,
  ],
  within("eligibility", "disciplineCountOnce"),
  "DELEGATED",
);
const orgKinds = org.choices(
  ["org.kinds.rated", "Loại hình tổ chức đảng được xếp loại", "Kinds of organisation rated", "HD 43, mục 3"],
  organisationKindLabels,
  within("org", "ratedKinds"),
);
const orgSharesExcellent = org.percent(
  ["org.shares.excellent", "Xuất sắc: trực thuộc đạt tốt trở lên, từ", "Excellent: those below at good, from", null],
  inside("org", "shares", "excellentPct"),
  "DELEGATED",
);
const orgSharesGood = org.percent(
  ["org.shares.good", "Tốt: trực thuộc đạt tốt trở lên, từ", "Good: those below at good, from", null],
  inside("org", "shares", "goodPct"),
  "DELEGATED",
);
const orgLowestMode = org.choice(
  [
    "org.lowest.mode",
    "Trường hợp mức thấp nhất của tập thể, đối với tổ chức đảng",
    "Limbs of collectives, for organisations",
    null,
  ],
  {
    WARN: { vi: "Nhắc", en: "Reminded" },
    FORCE: { vi: "Áp dụng như tập thể", en: "As for collectives" },
  },
  within("org", "lowestMode"),
  "DELEGATED",
);
const collectiveKinds = collective.choices(
  ["collective.kinds", "Tập thể được kiểm điểm, xếp loại", "Collectives reviewed and rated", "QĐ 366, Điều 5, 1.1.a-c"],
  reviewedCollectiveLabels,
  within("collective", "ratedKinds"),
);
export const collectiveKindsListed = collective.choices(
  [
    "collective.kinds.rated",
    "Tập thể do cấp tỉnh hướng dẫn",
    "Collectives the province lists",
    "QĐ 366, Điều 5, 1.2.a-đ",
  ],
  reviewedCollectiveLabels,
  within("collective", "listedKinds"),
  "DELEGATED",
);
const minMembers = collective.number(
  ["collective.minMembers", "Kiểm điểm riêng khi có từ thành viên", "Own review from members", "HD 43, 7.4"],
  ranges.count,
  within("collective", "minMembers"),
);
const noDiscipline = collective.flag(
  [
    "collective.excellent.noDiscipline",
    "Xuất sắc: không có đơn vị, thành viên bị kỷ luật",
    "Excellent: nobody disciplined",
    "QĐ 366, Điều 11, 1.1",
  ],
  within("collective", "noDiscipline"),
);
const collectiveDoneBelow = collective.percent(
  [
    "collective.lowest.doneBelowPct",
    "Mức thấp nhất: hoàn thành dưới",
    "Lowest: completed under",
    "QĐ 366, Điều 11, khoản 4, collective",
  ],
  within("collective", "lowestDoneBelowPct"),
);
const capByOrg = collective.choice(
  ["collective.capByOrg", "Tập thể so với tổ chức đảng", "Collective against organisation", null],
  capModes,
  within("collective", "capByOrg"),
  "DELEGATED",
);
const unitAggregation = leader.choice(
  ["leader.unitAggregation", "Nhiệm vụ các đơn vị trực tiếp lãnh đạo", "Tasks of the units led", null],
  {
    SUM: { vi: "Tính cộng các đơn vị", en: "Added up" },
    EACH: { vi: "Từng đơn vị phải đạt", en: "Each must reach it" },
  },
  within("leader", "unitAggregation"),
  "DELEGATED",
);
export const headCap = leader.choice(
  ["leader.headCap", "Người đứng đầu so với tập thể, đơn vị", "Head against collective and unit", null],
  capModes,
  within("leader", "headCap"),
  "DELEGATED",
);
const leaderDoneBelow = leader.percent(
  [
    "leader.lowest.doneBelowPct",
    "Mức thấp nhất: đơn vị hoàn thành dưới",
    "Lowest: units completed under",
    "QĐ 366, Điều 11, khoản 4, leader",
  ],
  within("leader", "lowestDoneBelowPct"),
);
const unitsLowestAbove = leader.percent(
  [
    "leader.lowest.unitsLowestAbovePct",
    "Mức thấp nhất: đơn vị không hoàn thành, trên",
    "Lowest: units at the lowest tier, above",
    "QĐ 366, Điều 11, khoản 4, leader",
  ],
  within("leader", "unitsLowestAbovePct"),
);
const lowConfidenceAbove = leader.percent(
  [
    "leader.lowest.lowConfidenceAbovePct",
    "Mức thấp nhất: phiếu tín nhiệm thấp, trên",
    "Lowest: low confidence votes, above",
    "QĐ 366, Điều 11, khoản 4, leader",
  ],
  within("leader", "lowConfidenceAbovePct"),
);
const failedAbove = member.percent(
  [
    "member.lowest.failedAbovePct",
    "Mức thấp nhất: nhiệm vụ không hoàn thành, trên",
    "Lowest: tasks failed, above",
    "QĐ 366, Điều 11, khoản 4, non-leader and member outside the system",
  ],
  within("member", "failedAbovePct"),
);

/** Who is rated, and what closes or forces a tier, in the order they are read in. */
export const subjectParameters = [
  newMemberMonths,
  newOrgMonths,
  sickMonths,
  transferOpinionMonths,
  disciplineCountOnce,
  orgKinds,
  orgSharesExcellent,
  orgSharesGood,
  orgLowestMode,
  collectiveKinds,
  collectiveKindsListed,
  minMembers,
  noDiscipline,
  collectiveDoneBelow,
  capByOrg,
  unitAggregation,
  headCap,
  leaderDoneBelow,
  unitsLowestAbove,
  lowConfidenceAbove,
  failedAbove,
] as readonly unknown[] as readonly Parameter2025[];
