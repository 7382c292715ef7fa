import type { Points, RuleSet2016 } from "@xep-loai/domain";
import { refuse } from "../problem.ts";
import { amount, list, type Read } from "../read.ts";

/** One number for each group of the score sheet, in its order; what a group may give is for the rules to say. */
export function pointsOf({ scoreSheet, parameters }: RuleSet2016): Read<Points> {
  const groups = list(multipleOf(parameters.points.step));
  return (value, path, problems) => {
    const given = groups(value, path, problems);
    if (given === undefined) return undefined;
    if ((value as readonly unknown[]).length !== scoreSheet.length) {
      const { length } = scoreSheet;
      return refuse(problems, path, `phải có đúng ${length} số điểm`, `must hold exactly ${length} numbers of points`);
    }
    return given as unknown as Points;
  };
}

/** «Steps of decimals: silent (allow 0,5)», rules.md 5.3. */
const multipleOf =
  (step: number): Read<number> =>
  (value, path, problems) => {
    const points = amount(value, path, problems);
    if (points === undefined || points % step === 0) return points;
    return refuse(problems, path, `phải là bội số của ${step}`, `must be a multiple of ${step}`);
  };
