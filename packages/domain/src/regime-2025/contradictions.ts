import type { CommonFacts2025, Indicators, LeaderFacts2025, Tasks } from "../facts-2025.ts";
import type { Text } from "../rule/finding.ts";

// «done + failed ≤ assigned, late ≤ done, exceeded ≤ done» (rules-2025.md 3.6): counts of which one cannot be.

/** A count that another one rules out, by its path in the facts, with what to do about it. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: Text;
}

/** Facts of any kind of subject under QĐ 366, as far as they are counts. */
export type CountedFacts = Pick<CommonFacts2025, "tasks" | "previousDefects"> &
  Pick<LeaderFacts2025, "unitTasks" | "units" | "confidence"> & { readonly indicators?: Indicators };

/** Every count that is larger than what it is part of; of a count left out nothing is said. */
export const contradictionsOf = (facts: CountedFacts): readonly Contradiction[] => [
  ...ofTasks(["tasks"], facts.tasks),
  ...(facts.unitTasks ?? []).flatMap((tasks, at) => ofTasks(["unitTasks", at], tasks)),
  ...above(["previousDefects", "remedied"], facts.previousDefects?.remedied, facts.previousDefects?.total, defects),
  ...above(["indicators", "missed"], facts.indicators?.missed, facts.indicators?.assigned, indicators),
  ...above(["units", "lowest"], facts.units?.lowest, facts.units?.inCharge, units),
  ...above(["confidence", "low"], facts.confidence?.low, facts.confidence?.ballots, ballots),
];

function ofTasks(path: Contradiction["path"], tasks: Tasks = {}): readonly Contradiction[] {
  const { assigned, done, late, exceeded, failed } = tasks;
  const settled = done === undefined && failed === undefined ? undefined : (done ?? 0) + (failed ?? 0);
  return [
    ...above([...path, done === undefined ? "failed" : "done"], settled, assigned, tasksSettled),
    ...above([...path, "late"], late, done, tasksLate),
    ...above([...path, "exceeded"], exceeded, done, tasksExceeded),
  ];
}

type Names = readonly [part: Text, whole: Text];

const above = (
  path: Contradiction["path"],
  part: number | undefined,
  whole: number | undefined,
  [partName, wholeName]: Names,
): readonly Contradiction[] =>
  part === undefined || whole === undefined || part <= whole
    ? []
    : [
        {
          path,
          message: {
            vi: `${partName.vi} (${part}) nhiều hơn ${wholeName.vi} (${whole}): hãy kiểm tra và sửa lại số liệu.`,
            en: `${partName.en} (${part}) are more than ${wholeName.en} (${whole}): please check the numbers and correct them.`,
          },
        },
      ];

const done = { vi: "nhiệm vụ hoàn thành", en: "the tasks completed" };
const tasksSettled: Names = [
  { vi: "Nhiệm vụ hoàn thành và bị đánh giá không hoàn thành", en: "Tasks completed and failed" },
  { vi: "nhiệm vụ được giao", en: "the tasks assigned" },
];
const tasksLate: Names = [{ vi: "Nhiệm vụ chưa bảo đảm tiến độ", en: "Tasks late" }, done];
const tasksExceeded: Names = [{ vi: "Nhiệm vụ hoàn thành vượt mức yêu cầu", en: "Tasks above requirement" }, done];
const defects: Names = [
  { vi: "Hạn chế, khuyết điểm đã khắc phục", en: "Defects remedied" },
  { vi: "hạn chế, khuyết điểm kỳ trước", en: "the defects named before" },
];
const indicators: Names = [
  { vi: "Chỉ tiêu kinh tế - xã hội cơ bản không hoàn thành", en: "Basic targets missed" },
  { vi: "chỉ tiêu được giao", en: "those assigned" },
];
const units: Names = [
  { vi: "Địa phương, lĩnh vực, đơn vị không hoàn thành nhiệm vụ", en: "Places, fields and units at the lowest tier" },
  { vi: "số phụ trách", en: "those in charge" },
];
const ballots: Names = [
  { vi: "Số phiếu tín nhiệm thấp", en: "Ballots of low confidence" },
  { vi: "số phiếu tín nhiệm", en: "all ballots" },
];
