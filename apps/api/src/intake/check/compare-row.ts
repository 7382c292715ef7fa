import { alreadySent, isOpen } from "../../classification/entry/enter-facts.service.ts";
import type { RowStanding } from "../intake-state.ts";
import type { Target } from "../target.ts";
import { rowMark, rowMarkColumn } from "../workbook/row-mark.ts";
import { comparedFacts, wrongFacts } from "./compare-facts.ts";
import { comparedSteps } from "./compare-steps.ts";
import { misread } from "./misread.ts";
import type { ResultAsIs, StagedRow } from "./row-beside-result.ts";
import { ofRow, type RowProblem, rowWords } from "./row-problem.ts";
import type { RowDifference, RowRules } from "./row-rules.ts";

/** What becomes of a row. */
export interface Compared {
  readonly standing: RowStanding;
  readonly problems: readonly RowProblem[];
  readonly differences: readonly RowDifference[];
  readonly target: Target | null;
}

/** The result a row is about. */
interface Beside {
  readonly result: ResultAsIs;
  readonly rules: RowRules;
  /** A committee above has received it, and it is not open again. */
  readonly isReceived: boolean;
}

/** What would become of a row were its workbook written now; undefined: it is about no result of the unit. */
export function compareRow(row: StagedRow, beside: Beside | undefined): Compared {
  if (beside === undefined) return rejected([ofRow(rowWords.foreign)]);
  const { result, rules } = beside;
  if (row.isTwice) return rejected([ofRow(rowWords.twice)]);
  if (!result.mayAct) return rejected([ofRow(rowWords.notYours)]);
  const unread = misread(row, rules.columns);
  const facts = comparedFacts(result.facts, row.cells, rules.columns);
  const steps = comparedSteps(result, row.cells, rules);
  const differences = [...facts.differences, ...steps.differences];
  if (unread.length > 0) return rejected(unread, differences);
  if (differences.length === 0) return { standing: "UNCHANGED", problems: [], differences, target: null };
  if (beside.isReceived) return rejected([ofRow(rowWords.received)], differences);
  if (!isOpen(result)) return rejected([ofRow(alreadySent)], differences);
  const hasFacts = facts.differences.length > 0;
  const wrong = [...(hasFacts ? wrongFacts(rules, row.subject, facts.facts) : []), ...steps.problems];
  if (wrong.length > 0) return rejected(wrong, differences);
  const target = { ...(hasFacts && { facts: facts.facts }), ...steps.target };
  return { standing: standingOf(row, beside), problems: [], differences, target };
}

function standingOf({ cells }: StagedRow, { result, rules }: Beside): RowStanding {
  if (cells[rowMarkColumn] !== rowMark(rules.columns, result)) return "OUTDATED";
  return isUntouched(result) ? "NEW" : "CHANGED";
}

const rejected = (problems: readonly RowProblem[], differences: readonly RowDifference[] = []): Compared => ({
  standing: "REJECTED",
  problems,
  differences,
  target: null,
});

/** Nothing was entered of it before. */
const isUntouched = ({ state, facts, selfTier, notRatedReason }: ResultAsIs): boolean =>
  state === "DRAFT" && Object.keys(facts).length === 0 && selfTier === null && notRatedReason === null;
