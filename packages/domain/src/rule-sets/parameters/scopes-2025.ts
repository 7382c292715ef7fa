import { quotaReadingLabels } from "../../labels.ts";
import { bodyLabels } from "../../procedure/body-labels.ts";
import { dueDateOf, isDueDay } from "../due-day.ts";
import { ranges } from "./build.ts";
import { about2025, at, inside, type Parameter2025, within } from "./build-2025.ts";

// rules-2025.md 4.2: quotas, procedure, review, deadlines, awards.

const quota = about2025("QUOTA");
const procedure = about2025("PROCEDURE");
const review = about2025("REVIEW");
const deadline = about2025("DEADLINE");
const award = about2025("AWARD");

export const quotaPct = quota.percent(
  ["quota.excellent.pct", "Tỷ lệ xuất sắc tối đa", "Most excellent", "QĐ 366, Điều 11, 1.5"],
  within("quota", "pct"),
);
export const outstandingPct = quota.percent(
  [
    "quota.outstanding.pct",
    "Tỷ lệ tối đa khi có quyết định thành tích nổi trội",
    "Most, by decision on outstanding results",
    "QĐ 366, Điều 11, 1.5, second paragraph",
  ],
  within("quota", "outstandingPct"),
);
const quotaBase = quota.choice(
  ["quota.base", "Tỷ lệ xuất sắc", "The quota is", null],
  quotaReadingLabels,
  within("quota", "base"),
  "DELEGATED",
);
const smallBelow = quota.number(
  ["quota.smallBase.below", "Nơi có dưới số “Hoàn thành tốt nhiệm vụ”", "Places with fewer at good than", null],
  ranges.count,
  inside("quota", "smallBase", "below"),
  "DELEGATED",
);
const smallMax = quota.number(
  ["quota.smallBase.max", "thì chọn nhiều nhất", "choose at most", null],
  ranges.count,
  inside("quota", "smallBase", "max"),
  "DELEGATED",
);
const smallEffect = quota.choice(
  ["quota.smallBase.effect", "Nơi có ít đối tượng", "Small places", null],
  {
    OFF: { vi: "Không có ngoại lệ", en: "No exception" },
    WARN: { vi: "Tạm chấp nhận, có nhắc", en: "Tolerated, with a reminder" },
    ALLOWED: { vi: "Được chọn", en: "May choose" },
  },
  inside("quota", "smallBase", "effect"),
  "DELEGATED",
);
const memberScope = quota.choice(
  ["quota.member.scope", "Tỷ lệ của đảng viên tính theo", "Members are counted by", null],
  {
    PEER_GROUP: { vi: "Nhóm đối tượng tương đồng", en: "Peer group" },
    GRASSROOTS: { vi: "Tổ chức cơ sở đảng", en: "Grassroots organisation" },
  },
  within("quota", "memberScope"),
  "DELEGATED",
);
const secretBallot = procedure.flag(
  ["vote.org.secret", "Biểu quyết bằng phiếu kín", "Secret ballot", null],
  at("secretBallot"),
  "DELEGATED",
);
const { GRASSROOTS_PARTY_COMMITTEE, UPPER_GRASSROOTS_STANDING_COMMITTEE } = bodyLabels;
const grassrootsOrAbove = { GRASSROOTS_PARTY_COMMITTEE, UPPER_GRASSROOTS_STANDING_COMMITTEE } as typeof bodyLabels;
const memberDecider = procedure.choice(
  ["authority.member", "Quyết định xếp loại đảng viên", "Decides on members", null],
  grassrootsOrAbove,
  within("authority", "member"),
  "DELEGATED",
);
const subordinateDecider = procedure.choice(
  [
    "authority.subordinateCell",
    "Quyết định xếp loại chi bộ trực thuộc, đảng bộ bộ phận",
    "Decides on subordinate cells and sections",
    null,
  ],
  grassrootsOrAbove,
  within("authority", "subordinate"),
  "DELEGATED",
);
const publish = procedure.choice(
  ["publish.scope", "Kết quả được công khai trong", "Results are open within", null],
  {
    SUBJECT: { vi: "Đối tượng được xếp loại", en: "The one rated" },
    ORGANISATION: { vi: "Tổ chức đảng quyết định", en: "The deciding organisation" },
    SUPERIORS: { vi: "Tổ chức đảng quyết định và cấp trên", en: "The deciding organisation and those above" },
  },
  at("publish"),
  "DELEGATED",
);
const draftLeadDays = review.number(
  [
    "review.draftLeadTime.collective",
    "Gửi dự thảo trước ngày làm việc",
    "Draft sent before, working days",
    "HD 43, 2.1.a",
  ],
  ranges.leadDays,
  within("review", "draftLeadDays"),
);
const minDays = review.number(
  ["review.minDurationDays", "Thời gian kiểm điểm tối thiểu (ngày)", "Review, at least (days)", "HD 43, 2.1.d"],
  ranges.reviewDays,
  within("review", "minDays"),
  "DELEGATED",
);
const minDaysProvincial = review.number(
  [
    "review.minDurationDays.provincial",
    "Cấp tỉnh: thời gian kiểm điểm tối thiểu (ngày)",
    "Province: review, at least (days)",
    "HD 43, 2.1.d",
  ],
  ranges.reviewDays,
  within("review", "minDaysProvincial"),
);
const cellFirst = review.flag(
  ["review.order.cellFirst", "Kiểm điểm ở chi bộ trước", "Reviewed in the cell first", "QĐ 366, Điều 7, khoản 3"],
  within("review", "cellFirst"),
);
const yearEnd = deadline.day(
  ["deadline.yearEnd", "Hoàn thành xếp loại trước ngày", "Ratings finished before", "HD 43, 4.1"],
  within("deadlines", "yearEnd"),
);

/** «earlier only»: a day of the same year before the one of the Centre. */
export const lowerDeadline: Parameter2025<string | null> = {
  ...deadline.day(
    ["deadline.lower", "Cấp dưới hoàn thành xếp loại trước ngày", "Those below finish before", null],
    within("deadlines", "lower"),
    "DELEGATED",
  ),
  allows: ({ deadlines }, value) =>
    value !== null && isDueDay(value) && dueDateOf(value, 2025) < dueDateOf(deadlines.yearEnd, 2025),
} as Parameter2025<string | null>;
const specialUnits = deadline.day(
  [
    "deadline.specialUnits",
    "Đơn vị chưa tổng kết cuối năm: trước ngày",
    "Units with another year end: before",
    "HD 43, 4.1",
  ],
  within("deadlines", "specialUnits"),
);
const centralDeadline = deadline.day(
  ["deadline.central", "Hồ sơ về Ban Tổ chức Trung ương trước ngày", "Dossiers to the Centre before", "HD 43, 4.2"],
  within("deadlines", "central"),
);
const centralReport = deadline.day(
  ["deadline.centralReport", "Ban Tổ chức Trung ương báo cáo trước ngày", "The Centre reports before", "HD 43, 4.3"],
  within("deadlines", "centralReport"),
);
const deadlineInclusive = deadline.flag(
  ["deadline.inclusive", "Đúng ngày hạn vẫn kịp", "The day itself is in time", null],
  within("deadlines", "inclusive"),
  "DELEGATED",
);
const consecutiveYears = award.number(
  ["award.consecutiveYears", "Số năm liền", "Years in a row", "HD 06, 19.2.a"],
  ranges.years,
  within("award", "consecutiveYears"),
);
const gapBreaksRun = award.flag(
  ["award.gapBreaksRun", "Năm không xếp loại làm đứt chuỗi", "A year without a tier ends the run", null],
  within("award", "gapBreaksRun"),
  "DELEGATED",
);

/** Quotas, deadlines and awards, in the order they are read in. */
export const scopeParameters2025 = [
  quotaPct,
  outstandingPct,
  quotaBase,
  smallBelow,
  smallMax,
  smallEffect,
  memberScope,
  secretBallot,
  memberDecider,
  subordinateDecider,
  publish,
  draftLeadDays,
  minDays,
  minDaysProvincial,
  cellFirst,
  yearEnd,
  lowerDeadline,
  specialUnits,
  centralDeadline,
  centralReport,
  deadlineInclusive,
  consecutiveYears,
  gapBreaksRun,
] as readonly unknown[] as readonly Parameter2025[];
