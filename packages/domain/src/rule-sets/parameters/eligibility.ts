import { tierLabels } from "../../labels.ts";
import type { Parameters2019 } from "../rule-set.ts";
import { type Parameter2019, parametersAbout, ranges } from "./build.ts";

const eligibility = parametersAbout("ELIGIBILITY");

type Eligibility = Parameters2019["eligibility"];
const withEligibility = (numbers: Parameters2019, change: Partial<Eligibility>): Parameters2019 => ({
  ...numbers,
  eligibility: { ...numbers.eligibility, ...change },
});

const newOrgMonths = eligibility.number(
  [
    "elig.newOrgMonths",
    "Tổ chức, tập thể mới thành lập: đủ số tháng",
    "Months since founding",
    "HD 21, II.B.6, bullet 6",
  ],
  ranges.months,
  (numbers) => numbers.eligibility.newOrgMonths,
);

export const newMemberMonths = eligibility.number(
  ["elig.newMemberMonths", "Đảng viên mới kết nạp: đủ số tháng", "Months since admission", "HD 21, II.B.6, bullet 6"],
  ranges.months,
  (numbers) => numbers.eligibility.newMemberMonths,
);

const asOf = eligibility.choice(
  ["elig.asOf", "Ngày để tính “chưa đủ 06 tháng”", "Day at which months are counted", null],
  {
    RATING_DATE: { vi: "Ngày họp xếp loại", en: "Day of the rating meeting" },
    YEAR_END: { vi: "Ngày 31 tháng 12", en: "31 December" },
  },
  (numbers) => numbers.eligibility.asOf,
  (numbers, value) => withEligibility(numbers, { asOf: value }),
);

const sickMonths = eligibility.number(
  ["elig.sickMonths", "Nghỉ ốm từ số tháng trong năm", "Months of sick leave", "HD 21, II.B.6, bullet 6"],
  ranges.months,
  (numbers) => numbers.eligibility.sickMonths,
);

const sickMonthDays = eligibility.number(
  ["elig.sickMonthDays", "Số ngày tính là một tháng nghỉ ốm", "Days that make a month of sick leave", null],
  ranges.daysOfMonth,
  (numbers) => numbers.eligibility.sickMonthDays,
);

const sickMaxTier = eligibility.choice(
  [
    "elig.sickMaxTier",
    "Mức cao nhất khi nghỉ ốm dài ngày",
    "Highest tier after long sick leave",
    "HD 21, II.B.6, bullet 6",
  ],
  tierLabels,
  (numbers) => numbers.eligibility.sickMaxTier,
);

const transferOpinionMonths = eligibility.number(
  [
    "transfer.opinionMonths",
    "Lấy nhận xét nơi chuyển đi: từ số tháng",
    "Months that need the former cell's opinion",
    "HD 21, II.B.6, bullet 7",
  ],
  ranges.months,
  (numbers) => numbers.eligibility.transferOpinionMonths,
);

const transferOpinionMeasure = eligibility.choice(
  ["transfer.opinionMeasure", "Thời gian ở nơi chuyển đi tính", "The stay at the former cell is counted", null],
  {
    IN_YEAR: { vi: "Trong năm xếp loại", en: "Within the rating year" },
    IN_ALL: { vi: "Toàn bộ thời gian", en: "In all" },
  },
  (numbers) => numbers.eligibility.transferOpinionMeasure,
  (numbers, value) => withEligibility(numbers, { transferOpinionMeasure: value }),
);

const formerOrgShareMode = eligibility.choice(
  [
    "discipline.formerOrgShareMode",
    "Kỷ luật do vi phạm ở nơi cũ, khi tính tỷ lệ",
    "A violation at the former organisation, in shares",
    null,
  ],
  {
    MOVE: { vi: "Tính vào nơi xảy ra vi phạm", en: "Counts where it happened" },
    IGNORE: { vi: "Tính vào nơi xếp loại", en: "Counts where rated" },
  },
  (numbers) => numbers.eligibility.formerOrgShareMode,
  (numbers, value) => withEligibility(numbers, { formerOrgShareMode: value }),
);

/** Who is rated, in the order they are read in. */
export const eligibilityParameters = [
  newOrgMonths,
  newMemberMonths,
  asOf,
  sickMonths,
  sickMonthDays,
  sickMaxTier,
  transferOpinionMonths,
  transferOpinionMeasure,
  formerOrgShareMode,
] as readonly unknown[] as readonly Parameter2019[];
