import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useAskedPages } from "../useAsked.ts";
import type { AskedFigures } from "./asked.ts";
import { type TierBreakdown, tierBreakdownQuestion } from "./tierBreakdownQuestion.ts";

export type { TierBreakdown };
export type TierBreakdownRow = TierBreakdown["rows"][number];
export type YearFigures = TierBreakdown["trend"][number];

/** The four tiers in a unit, its change against last year, and one row per direct subordinate. */
export const useTierBreakdown = (asked: AskedFigures): UseInfiniteQueryResult<InfiniteData<TierBreakdown>> =>
  useAskedPages(tierBreakdownQuestion(asked));
