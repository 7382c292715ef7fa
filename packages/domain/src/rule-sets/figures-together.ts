import { spellNumber } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";
import { commonMax, completedFrom, excellentFrom, goodFrom, resultsMax } from "./parameters/points-2025.ts";
import { outstandingPct, quotaPct } from "./parameters/scopes-2025.ts";
import type { Parameters2025 } from "./rule-set-2025.ts";

/** Figures that cannot hold beside each other, and why. */
export interface FiguresFault {
  /** Ids of their parameters. */
  readonly parameters: readonly string[];
  readonly problem: Text;
}

/** What is wrong with figures of QĐ 366 taken together, though each may stand by itself (Điều 10, Điều 11). */
export const faultsTogether = (numbers: Parameters2025): readonly FiguresFault[] => [
  ...bandFaults(numbers),
  ...partFaults(numbers),
  ...quotaFaults(numbers),
];

/** «từ 90 điểm trở lên», «từ 70 điểm đến dưới 90 điểm» …: a higher tier begins higher. */
function bandFaults({ points: { excellent, good, completed } }: Parameters2025): FiguresFault[] {
  if (excellent > good && good > completed) return [];
  const [x, g, c] = [spellNumber(excellent), spellNumber(good), spellNumber(completed)];
  return [
    {
      parameters: [excellentFrom.id, goodFrom.id, completedFrom.id],
      problem: {
        vi: `Mức cao hơn phải từ điểm cao hơn: xuất sắc từ ${x.vi}, tốt từ ${g.vi}, hoàn thành từ ${c.vi} điểm thì không đúng thứ tự.`,
        en: `A higher tier must begin higher: excellent from ${x.en}, good from ${g.en}, completed from ${c.en} points is not in order.`,
      },
    },
  ];
}

function partFaults({ points }: Parameters2025): FiguresFault[] {
  const [common, results] = [spellNumber(points.commonMax), spellNumber(points.resultsMax)];
  if (points.commonMax + points.resultsMax === 100) return [];
  return [
    {
      parameters: [commonMax.id, resultsMax.id],
      problem: {
        vi: `Điểm tối đa của hai nhóm tiêu chí phải cộng thành 100; ${common.vi} và ${results.vi} thì không.`,
        en: `The most points of the two groups of criteria must add up to 100; ${common.en} and ${results.en} do not.`,
      },
    },
  ];
}

function quotaFaults({ quota }: Parameters2025): FiguresFault[] {
  if (quota.outstandingPct >= quota.pct) return [];
  return [
    {
      parameters: [quotaPct.id, outstandingPct.id],
      problem: {
        vi: `Tỷ lệ tối đa theo quyết định (${quota.outstandingPct} %) không được dưới tỷ lệ thường (${quota.pct} %).`,
        en: `The most by decision (${quota.outstandingPct}%) may not be below the usual share (${quota.pct}%).`,
      },
    },
  ];
}
