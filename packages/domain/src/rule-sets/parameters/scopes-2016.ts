import type { Text } from "../../rule/finding.ts";
import type { QuotaBase } from "../../vocabulary/quota.ts";
import { fixedAbout, type Parameter2016 } from "./fixed.ts";

const quota = fixedAbout("QUOTA");
const review = fixedAbout("REVIEW");
const deadline = fixedAbout("DEADLINE");
const award = fixedAbout("AWARD");

const quotaBases = {
  GOOD_ONLY: { vi: "Số “Hoàn thành tốt nhiệm vụ”", en: "Those at “Good completion of tasks”" },
  GOOD_AND_ABOVE: { vi: "Số “Hoàn thành tốt nhiệm vụ” trở lên", en: "Those at “Good completion of tasks” and above" },
  ALL_RATED: { vi: "Tất cả số được xếp loại", en: "All rated" },
} as const satisfies Record<QuotaBase, Text>;

/** KH 57: quotas, lead times, days and the typical cell. */
export const scopeParameters2016: readonly Parameter2016[] = [
  quota.fraction(
    [
      "quota.excellent.pct.cells",
      "Chi bộ trong sạch, vững mạnh không quá",
      "Clean and strong cells at most",
      "KH 57, II.B.1.2.a, closing paragraph",
    ],
    (numbers) => numbers.quota.cells.share,
  ),
  quota.choice(
    ["quota.cells2016.base", "Tính trên", "Counted on", null],
    quotaBases,
    (numbers) => numbers.quota.cells.base,
  ),
  quota.percent(
    [
      "quota.excellent.pct.member",
      "Đảng viên hoàn thành xuất sắc nhiệm vụ không quá",
      "Members at the top tier at most",
      "KH 57, II.B.2.2.3.a, paragraph 2, sentence 1",
    ],
    (numbers) => numbers.quota.members.pct,
  ),
  quota.percent(
    [
      "quota.excellent.pct.memberSpecial",
      "… khi có thành tích đặc biệt xuất sắc",
      "… with special merit",
      "KH 57, II.B.2.2.3.a, paragraph 2, sentence 2",
    ],
    (numbers) => numbers.quota.members.specialPct,
  ),
  quota.choice(
    ["quota.base", "Đảng viên: tính trên", "Members: counted on", null],
    quotaBases,
    (numbers) => numbers.quota.members.base,
  ),
  quota.number(
    [
      "quota.smallBase.below",
      "Chi bộ có dưới (đảng viên)",
      "Cells of fewer than (members)",
      "KH 57, II.B.2.2.3.a, paragraph 2, sentence 1",
    ],
    (numbers) => numbers.quota.members.smallCell.below,
  ),
  quota.number(
    ["quota.smallBase.max", "… thì không quá (đồng chí)", "… at most", "KH 57, II.B.2.2.3.a, paragraph 2, sentence 1"],
    (numbers) => numbers.quota.members.smallCell.max,
  ),
  review.number(
    [
      "review.draftLeadTime.collective",
      "Gửi trước báo cáo của tập thể (ngày)",
      "Report of the collective sent (days) before",
      "KH 57, II.A.3.1",
    ],
    (numbers) => numbers.draftLeadDays.collective,
  ),
  review.number(
    [
      "review.draftLeadTime.member",
      "Đảng viên gửi trước bản kiểm điểm (ngày)",
      "Self-review of a member sent (days) before",
      "KH 57, II.A.3.1, bullet 1",
    ],
    (numbers) => numbers.draftLeadDays.member,
  ),
  deadline.day(
    ["deadline.review", "Hoàn thành kiểm điểm trước ngày", "Reviews completed before", "KH 57, III.3"],
    (numbers) => numbers.deadlines.review,
  ),
  deadline.day(
    [
      "deadline.dossier",
      "Gửi kết quả và hồ sơ kiểm điểm trước ngày",
      "Results and dossiers sent before",
      "KH 57, III.3",
    ],
    (numbers) => numbers.deadlines.dossier,
  ),
  deadline.flag(
    ["deadline.inclusive", "Chính ngày đó còn trong hạn", "The day itself is in time", null],
    (numbers) => numbers.deadlines.inclusive,
  ),
  award.number(
    [
      "award.typicalCells",
      "Số chi bộ tiêu biểu được chọn không quá",
      "Typical cells chosen at most",
      "KH 57, II.B.1.2.a, closing paragraph",
    ],
    (numbers) => numbers.award.typicalCells,
  ),
];
