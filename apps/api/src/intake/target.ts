import type { NotRatedReason, QualityTier } from "@xep-loai/domain";

/** What a row writes to its result; what is left out stays. */
export interface Target {
  /** All the facts with those given in their places. */
  readonly facts?: object;
  readonly selfRating?: SelfRating;
  readonly proposedTier?: QualityTier;
}

/** What the subject rates itself, on which day: a tier, or why it gets none. */
export interface SelfRating {
  readonly tier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  readonly on: string | null;
}

/** SQL that sets the columns of a result to its target (`i.target`): both steps at once, in the states the acts would leave it in. */
export const setToTarget = `
  facts = coalesce(i.target -> 'facts', c.facts),
  rated_on = case when i.target ? 'selfRating' then (i.target #>> '{selfRating,on}')::date else c.rated_on end,
  self_tier = case when i.target ? 'selfRating' then i.target #>> '{selfRating,tier}' else c.self_tier end,
  not_rated_reason = case when i.target ? 'selfRating' then i.target #>> '{selfRating,notRatedReason}' else c.not_rated_reason end,
  proposed_tier = coalesce(i.target ->> 'proposedTier', c.proposed_tier),
  returned_on = case when i.target ? 'proposedTier' then null else c.returned_on end,
  return_reason = case when i.target ? 'proposedTier' then null else c.return_reason end,
  state = case when i.target ? 'proposedTier' then 'PROPOSED'
    when i.target ? 'selfRating' then case when i.target #>> '{selfRating,tier}' is null then 'DRAFT' else 'SELF_RATED' end else c.state end`;
