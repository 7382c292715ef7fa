import type { Points } from "../facts-2016.ts";
import { textFact } from "../rating/used-facts.ts";
import { forbidden, required } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { usedFact } from "../rule/used-fact.ts";
import type { ScoreGroup } from "../rule-sets/score-sheet.ts";

type Given = Points | undefined;

/** Exact: points are halves. */
const totalOf = (points: Points): number => points.reduce((sum, group) => sum + group, 0);

/** «Thực hiện nhiệm vụ chính trị (40 điểm)» and so on: no group above what it gives. */
export function checkGroups(points: Given, groups: readonly ScoreGroup[]): Answer {
  const over = points && groups.filter((group, at) => !fits(points[at], group));
  return required(over && over.length === 0, () => explainGroups(points, groups, over ?? []));
}

const fits = (points: number | undefined, { max }: ScoreGroup): boolean =>
  points !== undefined && points >= 0 && points <= max;

const explainGroups = (points: Given, groups: readonly ScoreGroup[], over: readonly ScoreGroup[]): Explanation => ({
  facts: groups.map((group, at) => groupFact(group, points?.[at])),
  message: points === undefined ? notScored : over.length === 0 ? withinGroups : beyondGroups(over),
});

const groupFact = (group: ScoreGroup, points: number | undefined): UsedFact => {
  const name = `points.${group.field}`;
  if (points === undefined) return usedFact(name, group.label, null);
  return { ...usedFact(name, group.label, spellPoints(points)), met: fits(points, group) };
};

const notScored: Text = { vi: "Chưa chấm điểm.", en: "Not scored yet." };

const withinGroups: Text = {
  vi: "Điểm của từng nhóm không vượt quá điểm tối đa của nhóm.",
  en: "No group is above the points it gives.",
};

const beyondGroups = (over: readonly ScoreGroup[]): Text => ({
  vi: `Vượt điểm tối đa của nhóm: ${over.map(({ label }) => label.vi).join("; ")}.`,
  en: `Above the points the group gives: ${over.map(({ label }) => label.en).join("; ")}.`,
});

/** «tổng số điểm tối đa là 100 (không có điểm cộng thêm)». */
export const checkMaximum = (points: Given, max: number): Answer =>
  required(points && totalOf(points) <= max, () => explainTotal(points, max, "≤", ">"));

/** «đạt từ … điểm trở lên». */
export const checkAtLeast = (points: Given, min: number): Answer =>
  required(points && totalOf(points) >= min, () => explainTotal(points, min, "≥", "<"));

/** «đạt dưới … điểm». */
export const checkBelow = (points: Given, min: number): Answer =>
  forbidden(points && totalOf(points) < min, () => explainTotal(points, min, "≥", "<"));

function explainTotal(points: Given, limit: number, asked: "≤" | "≥", missed: ">" | "<"): Explanation {
  if (points === undefined) return { facts: [textFact("points.total", undefined)], message: notScored };
  const total = totalOf(points);
  const spelled = spellPoints(total);
  const isMet = asked === "≤" ? total <= limit : total >= limit;
  return {
    facts: [textFact("points.total", spelled)],
    arithmetic: `${points.join(" + ")} = ${total} ${isMet ? asked : missed} ${limit}`,
    message: {
      vi: `Tổng số ${spelled.vi} điểm; ${limitNames[asked].vi} ${limit} điểm.`,
      en: `${spelled.en} points in all; ${limitNames[asked].en} ${limit}.`,
    },
  };
}

const limitNames = {
  "≤": { vi: "tối đa là", en: "at most" },
  "≥": { vi: "cần từ", en: "needed:" },
} as const satisfies Record<string, Text>;

/** Half points with the decimal comma, 89,5. */
const spellPoints = (points: number): Text => ({ vi: String(points).replace(".", ","), en: String(points) });
