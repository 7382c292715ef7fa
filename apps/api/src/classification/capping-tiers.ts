import type { Level, TierOrNotRated } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { isOfNoDelegation } from "./no-delegation.sql.ts";

/** What the collectives and leaders of some organisations are capped by, and what the organisations wait for. */
export interface CappingTiers {
  /** Of an organisation; undefined while it has none. */
  orgTier(organisationId: number): TierOrNotRated | undefined;
  collectiveTier(collectiveId: number | null): TierOrNotRated | undefined;
  /** Whether it is decided or not rated; undefined where there is nothing to decide. */
  collectiveDecided(collectiveId: number | null): boolean | undefined;
  /** Every collective of the organisation is decided or not rated; undefined where none is rated. */
  collectivesDecided(organisationId: number): boolean | undefined;
  /** Collectives of the organisations directly below still to be decided; undefined where none is rated there. */
  lowerPending(organisationId: number): number | undefined;
  /** The organisation, its collectives and all its leaders but the heads are decided or not rated. */
  allDecided(organisationId: number): boolean;
}

interface OrganisationTierRow {
  readonly organisationId: number;
  readonly level: Level;
  readonly tier: TierOrNotRated | null;
  readonly allDecided: boolean;
  /** null where there is no collective. */
  readonly collectivesDecided: boolean | null;
  /** null where there is no collective below. */
  readonly lowerPending: number | null;
}

interface CollectiveTierRow {
  readonly collectiveId: number;
  readonly tier: TierOrNotRated | null;
  readonly decided: boolean;
}

/** Reads the caps of a year in two statements: the decided tier, else the best that is known (`ENGINE.STAGES`). */
export async function cappingTiers(
  tx: Tx,
  year: number,
  organisationIds: readonly number[],
  collectiveIds: readonly number[],
): Promise<CappingTiers> {
  const organisations = await rows<OrganisationTierRow>(tx, organisationTiers, [year, organisationIds]);
  const collectives = await rows<CollectiveTierRow>(tx, collectiveTiers, [year, collectiveIds]);
  const organisationById = new Map(organisations.map((row) => [row.organisationId, row]));
  const collectiveById = new Map(collectives.map((row) => [row.collectiveId, row]));
  const collective = (id: number | null) => (id === null ? undefined : collectiveById.get(id));
  return {
    orgTier: (id) => tierOf(organisationById.get(id)),
    collectiveTier: (id) => collective(id)?.tier ?? undefined,
    collectiveDecided: (id) => collective(id)?.decided,
    collectivesDecided: (id) => organisationById.get(id)?.collectivesDecided ?? undefined,
    lowerPending: (id) => organisationById.get(id)?.lowerPending ?? undefined,
    allDecided: (id) => organisationById.get(id)?.allDecided ?? true,
  };
}

/** HD 21 never rates a province or the Centre as an organisation (`HD21.ELIG.ORG.SCOPE`); HD 43 rates provinces. */
function tierOf(row: OrganisationTierRow | undefined): TierOrNotRated | undefined {
  if (row?.tier) return row.tier;
  return row?.level === "CENTRAL" || row?.level === "PROVINCE" ? "NOT_RATED" : undefined;
}

const tierOrNotRated = "case when c.not_rated_reason is null then c.tier else 'NOT_RATED' end";
const settled = "c.not_rated_reason is not null or c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')";

// Nobody waits for a grassroots standing committee without upper powers, which QĐ 366 does not rate.
const isWaitedFor = (at: "o" | "b"): string => `not exists (
  select from collective k join organisation_year o on o.year = ${at}.year and o.organisation_id = k.organisation_id
    join cycle y on y.year = o.year
   where c.subject_kind = 'COLLECTIVE' and k.id = c.collective_id and ${isOfNoDelegation("k.kind")})`;

// «Tập thể cấp dưới trước, cấp trên sau» (QĐ 366, Điều 12, khoản 2).
const lowerPending = `
  select case when count(*) > 0 then (count(*) filter (where not (${settled})))::int end as pending
  from organisation_year b
  join classification c on c.year = b.year and c.organisation_id = b.organisation_id and c.subject_kind = 'COLLECTIVE' and c.state <> 'CANCELLED'
  where b.year = o.year and b.parent_id = o.organisation_id and ${isWaitedFor("b")}`;

const organisationTiers = `
  select o.organisation_id as "organisationId", o.level,
    max(${tierOrNotRated}) filter (where c.subject_kind = 'ORG') as tier,
    coalesce(bool_and(${settled}) filter (where not c.is_head), true) as "allDecided",
    bool_and(${settled}) filter (where c.subject_kind = 'COLLECTIVE') as "collectivesDecided",
    lower.pending as "lowerPending"
  from organisation_year o
  left join classification c on c.year = o.year and c.organisation_id = o.organisation_id
    and c.subject_kind <> 'MEMBER' and c.state <> 'CANCELLED' and ${isWaitedFor("o")}
  cross join lateral (${lowerPending}) lower
  where o.year = $1 and o.organisation_id = any($2::int[])
  group by o.organisation_id, o.level, lower.pending`;

// The kind is named, so that the index on the live result of each collective is found.
const collectiveTiers = `
  select c.collective_id as "collectiveId", ${tierOrNotRated} as tier, ${settled} as decided
  from classification c
  where c.year = $1 and c.collective_id = any($2::int[]) and c.subject_kind = 'COLLECTIVE' and c.state <> 'CANCELLED'`;
