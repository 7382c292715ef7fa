import { collectiveConclusionLabels, noTierLabels } from "../labels.ts";
import { factLabels2025 } from "../regime-2025/used-facts.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { CollectiveConclusion } from "../vocabulary/conclusion.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { FactColumn, FactField } from "./fact-field.ts";
import { choicesOf, column, count, fieldsUnder, list, tierChoice, tierOrNone, yesNo } from "./field-makers.ts";
import { disciplineWords, formColumn } from "./fields-2019.ts";

const under = fieldsUnder(factLabels2025);

const points = (max: number) => ({ kind: "NUMBER", max, step: 0.01 }) as const;
const tierOrNotRated = tierOrNone(noTierLabels.NOT_RATED);

/** QĐ 366, Điều 10 and 11: points of the two groups, own tasks, what was remedied. */
const common: readonly FactField[] = [
  ...under("POINTS", { hasEvidence: yesNo }),
  ...under("TASKS", {
    "tasks.assigned": count,
    "tasks.done": count,
    "tasks.late": count,
    "tasks.exceeded": count,
    "tasks.failed": count,
    qualityAttested: yesNo,
  }),
];

// That a complaint was looked into the committee above attests (`QD366.PROC.RECHECK`): nobody types it for itself.
const defects: readonly FactField[] = under("OTHER", {
  "previousDefects.total": count,
  "previousDefects.remedied": count,
  openComplaint: yesNo,
});

const disciplineColumns: readonly FactColumn[] = [
  formColumn,
  column("dutyRelated", { vi: "Liên quan chức trách, nhiệm vụ", en: "Related to the duties" }, yesNo),
  column("violatedElsewhere", disciplineWords.violatedElsewhere, yesNo),
  column("violatedEarlier", { vi: "Vi phạm của năm trước", en: "Violated in an earlier year" }, yesNo),
  column("alreadyCounted", disciplineWords.alreadyCounted, yesNo),
];

const personDisciplines = list(
  ...disciplineColumns,
  column(
    "withinCompetence",
    { vi: "Thuộc thẩm quyền của tập thể", en: "Within the competence of the collective" },
    yesNo,
  ),
  column("selfDetected", { vi: "Tự phát hiện", en: "Detected by itself" }, yesNo),
  column(
    "disciplinedElsewhere",
    { vi: "Đã chuyển đi, bị kỷ luật ở nơi mới", en: "Has moved, disciplined at the new place" },
    yesNo,
  ),
  column("remedied", { vi: "Đã khắc phục", en: "Remedied" }, yesNo),
);

const conclusions = {
  kind: "CHOICES",
  choices: choicesOf(Object.values(CollectiveConclusion), collectiveConclusionLabels),
} as const;

const indicators = { "indicators.assigned": count, "indicators.missed": count } as const;

const body: readonly FactField[] = [
  ...common,
  ...under("TASKS", { ...indicators, forceMajeure: yesNo }),
  ...under("DISCIPLINE", { disciplinedUnits: count, personDisciplines, conclusions, degradationConcluded: yesNo }),
  ...defects,
];

const person: readonly FactField[] = [
  ...common,
  ...under("DISCIPLINE", { disciplines: list(...disciplineColumns), degradationConcluded: yesNo }),
];

const unitTasks: FactField = {
  path: ["unitTasks"],
  label: { vi: "Nhiệm vụ của từng nơi trực tiếp phụ trách", en: "Tasks of each place led directly" },
  section: "TASKS",
  input: list(
    ...(["assigned", "done", "late", "exceeded", "failed"] as const).map((name) =>
      column(name, factLabels2025[`tasks.${name}`], count),
    ),
  ),
};

/** What is entered of a subject under points and tasks, with the most points of the rules in force (Phụ lục 4). */
export function fields2025({ parameters }: RuleSet2025, subject: SubjectKind): readonly FactField[] {
  const { commonMax, resultsMax } = parameters.points;
  const most = under("POINTS", { "points.common": points(commonMax), "points.results": points(resultsMax) });
  return [...most, ...fieldsOf[subject]];
}

const fieldsOf: Readonly<Record<SubjectKind, readonly FactField[]>> = {
  ORG: [...body, ...under("OTHER", { unitDecided: yesNo })],
  COLLECTIVE: body,
  MEMBER: [
    ...person,
    ...under("DISCIPLINE", { forbiddenActs: yesNo, exampleBroken: yesNo }),
    ...defects,
    ...under("OTHER", {
      civilServantTier: tierChoice,
      sickLeaveDays: { kind: "NUMBER", max: 366, step: 1 },
      maternityLeave: yesNo,
      isHighestPost: yesNo,
    }),
  ],
  LEADER: [
    ...person,
    unitTasks,
    ...under("TASKS", { ...indicators, "units.inCharge": count, "units.lowest": count }),
    ...under("DISCIPLINE", { corruptionInScope: yesNo }),
    ...defects,
    ...under("OTHER", {
      "confidence.ballots": count,
      "confidence.low": count,
      unitTier: tierOrNotRated,
      isHighestPost: yesNo,
    }),
  ],
};
