import { isCalendarDay, type NotRatedReason, type QualityTier } from "@xep-loai/domain";
import { oneOfBoth } from "../../classification/steps/steps.service.ts";
import { inFuture, noDay } from "../../shared/given-words.ts";
import type { SelfRating, Target } from "../target.ts";
import type { GivenRow } from "../workbook/given-row.ts";
import { isProblem } from "../workbook/workbook-column.ts";
import type { ResultAsIs } from "./row-beside-result.ts";
import { type RowProblem, rowWords } from "./row-problem.ts";
import type { RowDifference, RowRules } from "./row-rules.ts";

/** The columns of the steps, by name. */
const stepColumns = ["ratedOn", "selfTier", "notRatedReason", "proposedTier"] as const;
type StepColumn = (typeof stepColumns)[number];

interface ComparedSteps {
  readonly differences: readonly RowDifference[];
  readonly problems: readonly RowProblem[];
  readonly target: Omit<Target, "facts">;
}

/** What a row says of the steps beside where the result stands, as the acts would take it; a cell left empty says nothing of them. */
export function comparedSteps(
  result: ResultAsIs,
  cells: GivenRow["cells"],
  { columns, today }: RowRules,
): ComparedSteps {
  const values = valuesIn(cells, columns);
  const differences = stepColumns.flatMap((column) => {
    const [before, after] = [result[column], values.get(column)];
    return after === undefined || after === before ? [] : [{ column, before, after }];
  });
  const differs = (...columns: StepColumn[]) => differences.some(({ column }) => columns.includes(column));
  const selfRating = differs("selfTier", "notRatedReason", "ratedOn") ? ratingOf(result, values) : undefined;
  const proposedTier = differs("proposedTier") ? (values.get("proposedTier") as QualityTier) : undefined;
  return {
    differences,
    problems: [
      ...(selfRating ? selfProblems(result, values, selfRating, today) : []),
      ...(proposedTier ? proposalProblems(result, selfRating) : []),
    ],
    target: { ...(selfRating && { selfRating }), ...(proposedTier && { proposedTier }) },
  };
}

function valuesIn(cells: GivenRow["cells"], columns: RowRules["columns"]): ReadonlyMap<string, unknown> {
  const given = columns
    .filter(({ name }) => (stepColumns as readonly string[]).includes(name))
    .map((column) => [column.name, column.read(cells[column.name] ?? null)] as const);
  return new Map(given.flatMap(([name, read]) => (isProblem(read) || read.value === null ? [] : [[name, read.value]])));
}

/** What is not given stays; a tier takes the place of a reason, and a reason that of a tier. */
function ratingOf(result: ResultAsIs, values: ReadonlyMap<string, unknown>): SelfRating {
  const tier = values.get("selfTier") as QualityTier | undefined;
  const reason = values.get("notRatedReason") as NotRatedReason | undefined;
  return {
    tier: tier ?? (reason === undefined ? result.selfTier : null),
    notRatedReason: reason ?? (tier === undefined ? result.notRatedReason : null),
    on: (values.get("ratedOn") as string | undefined) ?? result.ratedOn,
  };
}

function selfProblems(
  { state }: ResultAsIs,
  values: ReadonlyMap<string, unknown>,
  { tier, notRatedReason, on }: SelfRating,
  today: string,
): RowProblem[] {
  const problem = (column: StepColumn, message: RowProblem["message"]): RowProblem[] => [{ column, message }];
  const isBoth = values.has("selfTier") && values.has("notRatedReason");
  return [
    ...(isBoth || (tier === null) === (notRatedReason === null) ? problem("selfTier", oneOfBoth) : []),
    ...(state === "VOTED" ? problem("selfTier", rowWords.voted) : []),
    ...(on === null ? problem("ratedOn", rowWords.noDay) : []),
    ...(on !== null && !isCalendarDay(on) ? problem("ratedOn", noDay) : []),
    ...(on !== null && on > today ? problem("ratedOn", inFuture) : []),
  ];
}

function proposalProblems({ state, notRatedReason }: ResultAsIs, rating: SelfRating | undefined): RowProblem[] {
  const reason = rating ? rating.notRatedReason : notRatedReason;
  if (reason !== null) return [{ column: "proposedTier", message: rowWords.notRated }];
  const isRated = rating ? rating.tier !== null : state === "SELF_RATED" || state === "VOTED";
  return isRated ? [] : [{ column: "proposedTier", message: rowWords.notSelfRated }];
}
