import type { Level, QualityTier, SubjectKind } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { PlaceVote } from "./entered-facts.ts";

/** A person who was voted at several places, and what the authority decided where the votes differ; null: nothing yet. */
export interface VotedPerson {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly votes: readonly PlaceVote[];
  readonly decision: {
    readonly tier: QualityTier;
    readonly byBody: string;
    readonly decidedOn: string;
    readonly reason: string;
  } | null;
}

interface AskedPersons {
  readonly year: number;
  readonly organisationId: number;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
}

type Key = readonly [organisationId: number, name: string, id: string];

/** Those at and below an organisation, one more than the page holds. */
export const votedPersons = (
  tx: Tx,
  { year, organisationId, level }: AskedPersons,
  key: Key | null,
  first: number,
): Promise<VotedPerson[]> =>
  rows(tx, pageSql, [year, organisationId, level, ...(key ?? [null, null, null]), pageSize(first) + 1]);

export const votedPersonCount = async (tx: Tx, { year, organisationId, level }: AskedPersons): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${from}`, [year, organisationId, level]))?.n ?? 0;

const from = `
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.facts ? 'placeVotes' and c.state <> 'CANCELLED' and o.ancestors @> array[$2::int]
    and ($3::text is null or o.level = $3)`;

const pageSql = `
  select c.id::text as id, c.subject_kind as kind, c.subject_name as name, o.organisation_id as "organisationId",
    o.name as "organisationName", c.facts -> 'placeVotes' as votes, c.facts -> 'divergence' as decision
  ${from} and ($4::int is null or (o.organisation_id, c.subject_name, c.id) > ($4, $5::text collate "vi-VN-x-icu", $6::bigint))
  order by o.organisation_id, c.subject_name, c.id limit $7`;
