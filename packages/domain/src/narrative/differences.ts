import { awardLabels } from "../awards/award.ts";
import { notRatedReasonLabels, subjectKindLabels, tierNamesOf } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { NotRatedReason, tiersHighestFirst } from "../vocabulary/tier.ts";
import type { ReportedSubjects, ReportFigures, TierTally } from "./report-figures.ts";

/** One figure of a report, told apart by its key. */
export interface FigureLine {
  readonly key: string;
  readonly label: Text;
  readonly value: number;
}

/** A figure that is another one than when the report was issued; null: it was not there. */
export interface FigureDifference {
  readonly key: string;
  readonly label: Text;
  readonly before: number | null;
  readonly now: number | null;
}

const under = (parts: readonly Text[]): Text => ({
  vi: parts.map(({ vi }) => vi).join(" – "),
  en: parts.map(({ en }) => en).join(" – "),
});

/** Every figure a report rests on, line by line. */
export const figureLines = (figures: ReportFigures): FigureLine[] => [
  ...figures.subjects.flatMap((subjects) => subjectLines(subjects, figures)),
  ...reviewLines(figures.reviews),
  ...otherLines(figures),
];

function subjectLines(subjects: ReportedSubjects, figures: ReportFigures): FigureLine[] {
  const { kind, notRated, pending, returned, units } = subjects;
  const names = tierNamesOf(figures, kind);
  const line = (key: string, words: readonly Text[], value: number): FigureLine => ({
    key: `${kind}.${key}`,
    label: under([subjectKindLabels[kind], ...words]),
    value,
  });
  const tally = (key: string, place: readonly Text[], tiers: TierTally) =>
    tiersHighestFirst.map((tier) => line(`${key}${tier}`, [...place, names[tier]], tiers[tier]));
  return [
    ...tally("", [], subjects.tiers),
    ...Object.values(NotRatedReason).map((reason) => line(reason, [notRatedReasonLabels[reason]], notRated[reason])),
    line("PENDING", [pendingLabel], pending),
    line("RETURNED", [returnedLabel], returned.subjects),
    ...units.flatMap(({ id, name, tiers }) => tally(`${id}.`, [{ vi: name, en: name }], tiers)),
  ];
}

const pendingLabel: Text = { vi: "Chưa quyết định", en: "Not decided yet" };
const returnedLabel: Text = { vi: "Chỉ có trong báo cáo tổng hợp", en: "Known from summary returns alone" };

/** None of a report that does not tell of reviews. */
function reviewLines(reviews: ReportFigures["reviews"]): FigureLine[] {
  if (reviews === undefined) return [];
  const { collectives, members, leaders } = reviews;
  const lines: readonly (readonly [string, string, string, number])[] = [
    ["COLLECTIVE.EXPECTED", "Tập thể phải kiểm điểm", "Collectives to be reviewed", collectives.expected],
    ["COLLECTIVE.COMPLETED", "Tập thể đã kiểm điểm", "Collectives reviewed", collectives.completed],
    ["MEMBER.EXPECTED", "Lượt đảng viên phải kiểm điểm", "Reviews of members to be held", members.expected],
    ["MEMBER.COMPLETED", "Lượt đảng viên đã kiểm điểm", "Reviews of members held", members.completed],
    ["LEADER.OPENED", "Cuộc kiểm điểm cán bộ đã mở", "Reviews of leaders opened", leaders.opened],
    ["LEADER.COMPLETED", "Cuộc kiểm điểm cán bộ đã hoàn thành", "Reviews of leaders completed", leaders.completed],
    ["OUT_OF_ORDER", "Cuộc kiểm điểm không đúng thứ tự", "Reviews out of order", reviews.outOfOrder],
    ["LATE_DRAFT", "Cuộc kiểm điểm gửi dự thảo chậm", "Reviews with a late draft", reviews.lateDraft],
    ["TOO_SHORT", "Cuộc kiểm điểm ngắn hơn quy định", "Reviews shorter than prescribed", reviews.tooShort],
    ["PROMPTS", "Vấn đề gợi ý kiểm điểm", "Matters prompted", reviews.prompts],
    ["PROMPTS.ANSWERED", "Vấn đề gợi ý đã giải trình", "Matters answered", reviews.promptsAnswered],
  ];
  return lines.map(([key, vi, en, value]) => ({ key: `REVIEW.${key}`, label: { vi, en }, value }));
}

function otherLines({ quotas, cancellations, followUps, awards }: ReportFigures): FigureLine[] {
  const lines: readonly (readonly [string, string, string, number])[] = [
    ["QUOTA.SCOPES", "Phạm vi tính giới hạn tỷ lệ", "Scopes of quotas", quotas.scopes],
    ["QUOTA.AT_LIMIT", "Phạm vi đã dùng hết chỉ tiêu", "Scopes without a place left", quotas.atLimit],
    ["QUOTA.SMALL", "Phạm vi được chấp nhận vì số ít", "Scopes accepted of few", quotas.small],
    [
      "QUOTA.INCLUSIVE",
      "Phạm vi chỉ đạt nếu tính “tốt trở lên”",
      "Scopes within on the wider base",
      quotas.onlyIfInclusive,
    ],
    ["QUOTA.EXCEEDED", "Phạm vi vượt giới hạn", "Scopes over their quota", quotas.exceeded],
    ["QUOTA.PROVISIONAL", "Phạm vi tạm tính", "Provisional scopes", quotas.provisional],
    ["CANCELLED", "Kết quả đã hủy bỏ", "Results cancelled", cancellations.cancelled],
    ["RERATED", "Kết quả đã xếp loại lại", "Results rated anew", cancellations.rerated],
    ["LOWEST", "Trường hợp ở mức thấp nhất", "Cases at the lowest tier", followUps.lowest],
    ["LOWEST.NOT_TAKEN_ON", "Mức thấp nhất chưa phân công", "Lowest tier, not assigned", followUps.notTakenOn],
    ["LOWEST.UNDER_WAY", "Mức thấp nhất đang củng cố, giúp đỡ", "Lowest tier, under way", followUps.underWay],
    ["LOWEST.OVERDUE", "Mức thấp nhất quá hạn", "Lowest tier, overdue", followUps.overdue],
    ["LOWEST.DONE", "Mức thấp nhất đã củng cố xong", "Lowest tier, done", followUps.done],
  ];
  return [
    ...lines.map(([key, vi, en, value]) => ({ key, label: { vi, en }, value })),
    ...awards.map(({ award, chosen }) => ({ key: `AWARD.${award}`, label: awardLabels[award], value: chosen })),
  ];
}

/** Every figure that is another one now; those alike are left out. */
export function figureDifferences(then: ReportFigures, now: ReportFigures): FigureDifference[] {
  // What a report did not tell of when it was issued is no difference.
  const { reviews: _, ...withoutReviews } = now;
  const [before, after] = [byKey(then), byKey(then.reviews === undefined ? withoutReviews : now)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    if (old?.value === current?.value) return [];
    const label = current?.label ?? (old as FigureLine).label;
    return [{ key, label, before: old?.value ?? null, now: current?.value ?? null }];
  });
}

const byKey = (figures: ReportFigures): ReadonlyMap<string, FigureLine> =>
  new Map(figureLines(figures).map((line) => [line.key, line]));
