import type { Intake, RowStanding } from "../providers/queries/intakes.ts";

/** How many rows of a workbook stand so. */
export const countIn = ({ counts }: Pick<Intake, "counts">, standing: RowStanding): number =>
  counts.find((each) => each.standing === standing)?.count ?? 0;
