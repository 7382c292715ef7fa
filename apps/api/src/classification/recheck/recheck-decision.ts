import type { Flagged } from "./flagged.ts";

/** A rule that a decided tier, or a closed scope, contradicts. */
export interface Contradiction {
  readonly flagged: Flagged;
  readonly ruleId: string;
}

/** A flag that stands because of the same change, or of the result it replaces. */
export interface OpenRecheck {
  readonly id: string;
  readonly flagged: Flagged;
  readonly ruleIds: readonly string[];
}

/** What is contradicted now and was not before. */
export function newlyContradicted(
  before: readonly Contradiction[],
  now: readonly Contradiction[],
): ReadonlyMap<Flagged, readonly string[]> {
  const held = new Set(before.map(keyOf));
  const newly = Map.groupBy(
    now.filter((one) => !held.has(keyOf(one))),
    ({ flagged }) => flagged,
  );
  return new Map([...newly].map(([flagged, found]) => [flagged, found.map(({ ruleId }) => ruleId)]));
}

/** Which of the flags that stand to keep and for which rules, which to withdraw. */
export interface FollowedRechecks {
  readonly kept: readonly OpenRecheck[];
  readonly withdrawn: readonly OpenRecheck[];
}

/** A flag that stands follows what is found now: as long as one of its rules is contradicted it is kept, else withdrawn. */
export function follow(
  open: readonly OpenRecheck[],
  newly: ReadonlyMap<Flagged, readonly string[]>,
  now: readonly Contradiction[],
): FollowedRechecks {
  const contradicted = new Set(now.map(keyOf));
  const followed = open.map(({ id, flagged, ruleIds }) => {
    const all = new Set([...ruleIds, ...(newly.get(flagged) ?? [])]);
    return { id, flagged, ruleIds: [...all].filter((ruleId) => contradicted.has(keyOf({ flagged, ruleId }))) };
  });
  return {
    kept: followed.filter(({ ruleIds }) => ruleIds.length > 0),
    withdrawn: followed.filter(({ ruleIds }) => ruleIds.length === 0),
  };
}

const keyOf = ({ flagged, ruleId }: Contradiction): string => `${flagged} ${ruleId}`;
