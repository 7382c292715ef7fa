import { itemMaximaFaults } from "../../criteria-2025/item-maxima.ts";
import { disciplineFormLabels, periodKindLabels, tierLabels } from "../../labels.ts";
import { about2025, at, type Parameter2025, within } from "./build-2025.ts";

// rules-2025.md 4.2: periods, points, task shares, what holds where the text found is silent.

const scale = about2025("SCALE");

const periods = scale.choices(
  ["periods", "Các kỳ kiểm điểm, đánh giá", "Periods of review and rating", "QĐ 366, Điều 1"],
  periodKindLabels,
  at("periods"),
);
export const commonMax = scale.number(
  ["points.max.common", "Điểm tối đa: nhóm tiêu chí chung", "Most points: common criteria", "QĐ 366, Phụ lục 4"],
  { from: 0, to: 100, step: 0.5 },
  within("points", "commonMax"),
);
export const resultsMax = scale.number(
  ["points.max.results", "Điểm tối đa: kết quả thực hiện nhiệm vụ", "Most points: task results", "QĐ 366, Phụ lục 4"],
  { from: 0, to: 100, step: 0.5 },
  within("points", "resultsMax"),
);
const decimals = scale.number(
  ["points.precision", "Số chữ số thập phân của điểm", "Decimals of points", null],
  { from: 0, to: 2, step: 1 },
  within("points", "decimals"),
  "DELEGATED",
);
export const excellentFrom = scale.number(
  [
    "points.bands.excellent",
    "Điểm từ: hoàn thành xuất sắc nhiệm vụ",
    "Points from: excellent",
    "QĐ 366, Điều 11, khoản 1",
  ],
  { from: 0, to: 100, step: 0.5 },
  within("points", "excellent"),
);
export const goodFrom = scale.number(
  ["points.bands.good", "Điểm từ: hoàn thành tốt nhiệm vụ", "Points from: good", "QĐ 366, Điều 11, khoản 2"],
  { from: 0, to: 100, step: 0.5 },
  within("points", "good"),
);
export const completedFrom = scale.number(
  ["points.bands.completed", "Điểm từ: hoàn thành nhiệm vụ", "Points from: completed", "QĐ 366, Điều 11, khoản 3"],
  { from: 0, to: 100, step: 0.5 },
  within("points", "completed"),
);
const donePct = scale.percent(
  ["tasks.donePct", "Nhiệm vụ hoàn thành", "Tasks completed", "QĐ 366, Điều 11, 1.1"],
  within("tasks", "donePct"),
);
export const exceededPct = scale.percent(
  [
    "tasks.exceededPct",
    "Nhiệm vụ vượt mức yêu cầu, ít nhất",
    "Tasks above requirement, at least",
    "QĐ 366, Điều 11, 1.1",
  ],
  within("tasks", "exceededPct"),
);
const exceededOf = scale.choice(
  ["tasks.exceeded.base", "Tỷ lệ vượt mức tính trên", "Share above requirement is of", null],
  {
    ASSIGNED: { vi: "Số nhiệm vụ được giao", en: "Tasks assigned" },
    DONE: { vi: "Số nhiệm vụ hoàn thành", en: "Tasks completed" },
  },
  within("tasks", "exceededOf"),
);
const latePct = scale.percent(
  [
    "tasks.latePct.completed",
    "Nhiệm vụ chưa bảo đảm tiến độ, không quá",
    "Tasks late, at most",
    "QĐ 366, Điều 11, khoản 3",
  ],
  within("tasks", "latePct"),
);
const latePctGood = scale.percent(
  [
    "tasks.latePct.good",
    "Từ mức tốt trở lên: nhiệm vụ trễ, không quá",
    "At good and above: late, at most",
    "QĐ 366, Điều 11, khoản 2",
  ],
  within("tasks", "latePctGood"),
);
const remediedPct = scale.percent(
  ["remedied.pct", "Hạn chế, khuyết điểm đã khắc phục", "Defects remedied", "QĐ 366, Điều 11, 1.4"],
  at("remediedPct"),
);
const lowestDiscipline = scale.choice(
  [
    "lowest.disciplineMin",
    "Kỷ luật liên quan chức trách, từ hình thức",
    "Duty-related discipline, from",
    "QĐ 366, Điều 11, khoản 4, leader",
  ],
  disciplineFormLabels,
  at("lowestDiscipline"),
);
const fiveIndicatorsMode = scale.choice(
  ["fiveIndicators.mode", "Không hoàn thành 5 chỉ tiêu cơ bản là", "Missing the 5 basic targets means", null],
  {
    ALL_FIVE: { vi: "Không hoàn thành cả năm chỉ tiêu", en: "All five are missed" },
    ANY: { vi: "Không hoàn thành một chỉ tiêu trở lên", en: "One or more are missed" },
  },
  within("fiveIndicators", "mode"),
);
const mitigationMaxTier = scale.choice(
  ["mitigation.maxTier", "Mức cao nhất khi được xem xét giảm nhẹ", "Highest tier where mitigated", null],
  tierLabels,
  at("mitigationMaxTier"),
  "DELEGATED",
);
export const gapResolution = scale.choice(
  [
    "gap.resolution",
    "Chưa đủ điều kiện “Hoàn thành nhiệm vụ” mà không thuộc mức thấp nhất",
    "Neither completed nor lowest",
    null,
  ],
  {
    REFER: { vi: "Cấp có thẩm quyền quyết định, nêu lý do", en: "The authority decides, with its reason" },
    NOT_COMPLETED: { vi: "Không hoàn thành nhiệm vụ", en: "Non-completion of tasks" },
  },
  at("gapResolution"),
  "DELEGATED",
);
const shareDenominator = scale.choice(
  ["share.denominator", "Mẫu số khi tính tỷ lệ", "Whole of a share", null],
  {
    RATED: { vi: "Số được xếp loại", en: "Those rated" },
    ALL: { vi: "Tất cả, kể cả số không xếp loại", en: "All, those not rated included" },
  },
  at("shareDenominator"),
  "DELEGATED",
);
/** Items of the annexes alone, and of a group that has them as many as come to its 30 or 70 points (`QD366.CRIT.SUBPOINTS`). */
export const itemMaxima: Parameter2025<readonly string[]> = {
  ...scale.texts(
    ["catalogue.max", "Điểm tối đa từng tiêu chí (ví dụ A1.I.1 = 5)", "Most points of items (e.g. A1.I.1 = 5)", null],
    at("itemMaxima"),
    "DELEGATED",
  ),
  allows: (_, value) => itemMaximaFaults(value).length === 0,
};

/** Points, bands and what the tasks must reach, in the order they are read in. */
export const pointParameters = [
  periods,
  commonMax,
  resultsMax,
  decimals,
  excellentFrom,
  goodFrom,
  completedFrom,
  donePct,
  exceededPct,
  exceededOf,
  latePct,
  latePctGood,
  remediedPct,
  lowestDiscipline,
  fiveIndicatorsMode,
  mitigationMaxTier,
  gapResolution,
  shareDenominator,
  itemMaxima,
] as readonly unknown[] as readonly Parameter2025[];
