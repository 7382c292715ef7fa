import type { CriterionLevels } from "../facts.ts";
import { criterionLevelLabels } from "../labels.ts";
import { failed, passed, unknown, warning } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Criterion, MinimumLevels } from "../rule-sets/rule-set.ts";
import { type CriterionLevel, isLevelAtLeast } from "../vocabulary/criterion-level.ts";

type MinimumOf = (criterion: Criterion) => CriterionLevel;

/** «đều … “Xuất sắc”, những tiêu chí còn lại … “Tốt” trở lên»: each group has its lowest level. */
export const checkLevels = (
  levels: CriterionLevels | undefined,
  criteria: readonly Criterion[],
  minimum: MinimumLevels,
): Answer => compareLevels(levels ?? {}, criteria, ({ group }) => (group === "CORE" ? minimum.core : minimum.other));

/** «Các tiêu chí đều … trở lên»: every box has the same lowest level. */
export const checkAllLevels = (
  levels: CriterionLevels | undefined,
  criteria: readonly Criterion[],
  minimum: CriterionLevel,
): Answer => compareLevels(levels ?? {}, criteria, () => minimum);

/** «Các tiêu chí cơ bản … trở lên»: the CORE boxes decide, another box below the level only warns (C5). */
export function checkCoreLevels(
  levels: CriterionLevels | undefined,
  criteria: readonly Criterion[],
  minimum: CriterionLevel,
): Answer {
  const core = checkAllLevels(levels, inGroup(criteria, "CORE"), minimum);
  if (core.outcome !== "PASSED") return core;
  const low = belowMinimum(levels ?? {}, inGroup(criteria, "OTHER"), () => minimum);
  if (low.length === 0) return core;
  return warning(() => ({
    facts: levelFacts(levels ?? {}, criteria, () => minimum),
    message: tooLow(low, () => minimum),
  }));
}

const inGroup = (criteria: readonly Criterion[], group: Criterion["group"]): readonly Criterion[] =>
  criteria.filter((criterion) => criterion.group === group);

function compareLevels(levels: CriterionLevels, criteria: readonly Criterion[], minimumOf: MinimumOf): Answer {
  const explained = (message: () => Text) => (): Explanation => ({
    facts: levelFacts(levels, criteria, minimumOf),
    message: message(),
  });
  const low = belowMinimum(levels, criteria, minimumOf);
  if (low.length > 0) return failed(explained(() => tooLow(low, minimumOf)));
  const missing = criteria.filter(({ box }) => levels[box] === undefined);
  if (missing.length > 0) return unknown(explained(() => notMarked(missing)));
  return passed(explained(() => allMet));
}

const belowMinimum = (
  levels: CriterionLevels,
  criteria: readonly Criterion[],
  minimumOf: MinimumOf,
): readonly Criterion[] =>
  criteria.filter((criterion) => {
    const level = levels[criterion.box];
    return level !== undefined && !isLevelAtLeast(level, minimumOf(criterion));
  });

const levelFacts = (
  levels: CriterionLevels,
  criteria: readonly Criterion[],
  minimumOf: MinimumOf,
): readonly UsedFact[] =>
  criteria.map((criterion) => levelFact(levels[criterion.box], criterion, minimumOf(criterion)));

const levelFact = (
  level: CriterionLevel | undefined,
  { box, label }: Criterion,
  minimum: CriterionLevel,
): UsedFact => ({
  name: `levels.${box}`,
  label: { vi: withoutStop(label.vi), en: withoutStop(label.en) },
  value: level === undefined ? null : criterionLevelLabels[level],
  met: level === undefined ? null : isLevelAtLeast(level, minimum),
});

/** The form ends its headings with «.» or «:»; beside a value they would stand in the way. */
const withoutStop = (heading: string): string => heading.replace(/[.:]+$/, "");

const allMet: Text = {
  vi: "Các tiêu chí đều đạt cấp độ yêu cầu.",
  en: "All criteria reach the level asked for.",
};

const tooLow = (criteria: readonly Criterion[], minimumOf: MinimumOf): Text => ({
  vi: `Chưa đạt cấp độ yêu cầu: ${criteria.map((each) => `tiêu chí ${each.box} (cần từ “${criterionLevelLabels[minimumOf(each)].vi}” trở lên)`).join(", ")}.`,
  en: `Below the level asked for: ${criteria.map((each) => `criterion ${each.box} (needs “${criterionLevelLabels[minimumOf(each)].en}” or better)`).join(", ")}.`,
});

const notMarked = (criteria: readonly Criterion[]): Text => ({
  vi: `Chưa có cấp độ của tiêu chí ${criteria.map(({ box }) => box).join(", ")}.`,
  en: `No level given for criterion ${criteria.map(({ box }) => box).join(", ")}.`,
});
