import { type Count, QualityTier, sumOf, type TierCode, type TierCounts } from "@xep-loai/domain";
import { count, keyed, oneOf, type Read } from "./read.ts";

/** How the four ranks are written for one kind of subject under a rule set. */
export type TierCodes = Readonly<Record<QualityTier, TierCode>>;

const ranks = Object.values(QualityTier);

/** A tier as it is written, read as the rank it is. */
export function tierOf(codes: TierCodes): Read<QualityTier> {
  const rankByCode = new Map<TierCode, QualityTier>(ranks.map((rank) => [codes[rank], rank]));
  const code = oneOf([...rankByCode.keys()]);
  return (value, path, problems) => {
    const read = code(value, path, problems);
    return read && rankByCode.get(read);
  };
}

/** How many stand at each tier; one left out counts none. */
export function ratedCountsOf(codes: TierCodes): Read<Readonly<Record<QualityTier, number>>> {
  const given = keyed(Object.values(codes), count);
  return (...value) => byRank(codes, given(...value) ?? {});
}

/** The same, with those without a tier and those still to be rated. */
export function tierCountsOf(codes: TierCodes): Read<TierCounts> {
  const given = keyed([...Object.values(codes), "NOT_RATED", "PENDING"], count);
  return (...value) => {
    const { NOT_RATED = 0, PENDING = 0, ...rated } = given(...value) ?? {};
    return { ...byRank(codes, rated), NOT_RATED, PENDING };
  };
}

type Counted = Readonly<Partial<Record<TierCode, number>>>;

const byRank = (codes: TierCodes, given: Counted): Readonly<Record<QualityTier, number>> => ({
  EXCELLENT: given[codes.EXCELLENT] ?? 0,
  GOOD: given[codes.GOOD] ?? 0,
  COMPLETED: given[codes.COMPLETED] ?? 0,
  NOT_COMPLETED: given[codes.NOT_COMPLETED] ?? 0,
});

/** All of them together. */
export const totalOf = (counts: Readonly<Record<QualityTier, number>>): Count => sumOf(...Object.values(counts));
