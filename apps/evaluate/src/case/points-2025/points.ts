import type { Points2025, RuleSet2025 } from "@xep-loai/domain";
import { type Problems, refuse } from "../problem.ts";
import { figure, object, optional, type Read } from "../read.ts";

/** Points of the two groups: none above its maximum, none with more decimals than are allowed. */
export const pointsOf = ({ parameters: { points } }: RuleSet2025): Read<Points2025> =>
  object({
    common: optional(pointsUpTo(points.commonMax, points.decimals)),
    results: optional(pointsUpTo(points.resultsMax, points.decimals)),
  });

const pointsUpTo =
  (max: number, decimals: number): Read<number> =>
  (value, path, problems) => {
    const written = figure(value, path, problems);
    return written === undefined ? undefined : within(written, max, decimals, path, problems);
  };

function within(written: string, max: number, decimals: number, path: string, problems: Problems): number | undefined {
  const points = Number(written);
  if (decimalsOf(written) > decimals)
    return refuse(problems, path, `có tối đa ${decimals} chữ số thập phân`, `has at most ${decimals} decimals`);
  return points > max
    ? refuse(problems, path, `không được quá ${max} điểm`, `must not be above ${max} points`)
    : points;
}

/** Digits after the point, trailing zeros left out; of a number written with a power of ten those it has then. */
function decimalsOf(written: string): number {
  const [mantissa = "", power = "0"] = written.toLowerCase().split("e");
  const [, fraction = ""] = mantissa.split(".");
  return Math.max(0, fraction.replace(/0+$/, "").length - Number(power));
}
