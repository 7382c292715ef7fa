import type { Text } from "../rule/finding.ts";
import { explainFault } from "../tables/soundness/fault-words.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { tableFaults } from "../tables/soundness/soundness.ts";
import { type GivenReturn, isGoodTooSmall, printedReturn, type ReturnOf, returnGaps } from "./given-return.ts";
import { type ReturnColumn, type ReturnFigures, returnColumnLabels, returnReasons } from "./return-figures.ts";

/** A sum that fails, at which figure, and by how much. */
export interface ReturnFault {
  readonly column: ReturnColumn;
  readonly message: Text;
}

/** All that is wrong with the figures of a return; none: total = rated + not rated + not yet rated, and the tiers add up to the rated. */
export function returnFaults(given: GivenReturn, of: ReturnOf): readonly ReturnFault[] {
  const columns = returnColumnLabels(of, of.subject);
  return isGoodTooSmall(given)
    ? [{ column: "GOOD", message: filled(goodTooSmall, { GOOD: columns.GOOD, EXCELLENT: columns.EXCELLENT }) }]
    : [...totalFaults(given), ...ratedFaults(given, of), ...strangeReasons(given.figures, of)];
}

function totalFaults(given: GivenReturn): readonly ReturnFault[] {
  const gap = returnGaps(given).TOTAL;
  const { TOTAL } = given.figures;
  const figures = { total: shown(TOTAL), parts: shown(TOTAL - gap), difference: shown(Math.abs(gap)) };
  return gap === 0 ? [] : [{ column: "TOTAL", message: filled(gap > 0 ? partsMissing : partsTooMany, figures) }];
}

/** That more are rated than there are is said of the total already. */
function ratedFaults(given: GivenReturn, of: ReturnOf): readonly ReturnFault[] {
  const table = printedReturn(given, of);
  return tableFaults(table)
    .filter(({ code }) => code !== "RATED_EXCEEDS_TOTAL")
    .map((fault) => ({
      column: fault.field === "rated" ? "RATED" : fault.field,
      message: explainFault(fault, table),
    }));
}

const strangeReasons = (figures: ReturnFigures, { subject }: ReturnOf): readonly ReturnFault[] =>
  (["NEWLY_FOUNDED", "NEWLY_ADMITTED", "EXEMPT", "SUSPENDED"] as const)
    .filter((reason) => figures[reason] > 0 && !returnReasons[subject].includes(reason))
    .map((column) => ({ column, message: notOfThese }));

const shown = (count: number): Text => countText(String(count));

const partsMissing: Text = {
  vi: "Tổng số {total} nhiều hơn số được xếp loại, không xếp loại và chưa xếp loại cộng lại ({parts}) là {difference}.",
  en: "The total of {total} is {difference} more than rated, not rated and not yet rated together ({parts}).",
};

const partsTooMany: Text = {
  vi: "Tổng số {total} ít hơn số được xếp loại, không xếp loại và chưa xếp loại cộng lại ({parts}) là {difference}.",
  en: "The total of {total} is {difference} fewer than rated, not rated and not yet rated together ({parts}).",
};

const goodTooSmall: Text = {
  vi: "Số {GOOD} đã gồm {EXCELLENT} thì không thể nhỏ hơn số {EXCELLENT}.",
  en: "If {GOOD} contains {EXCELLENT}, it cannot be smaller than {EXCELLENT}.",
};

const notOfThese: Text = {
  vi: "Đối tượng này không có lý do không xếp loại ấy.",
  en: "This reason for having no tier is none of these subjects.",
};
