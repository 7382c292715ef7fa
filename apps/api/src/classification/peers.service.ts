import type { Finding, Level, PeerKind, PeerStanding, QualityTier } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { factsOf } from "./classification.facts.ts";
import { verdictOf } from "./verdict-of.ts";

/** An organisation with what the bodies beside it were rated, and what that leaves open. */
export interface OrganisationWithPeers extends Recorded {
  /** What the rules say of the bodies beside it; those met left out. */
  readonly findings: readonly Finding[];
}

interface Recorded {
  readonly id: string;
  readonly kind: "ORG";
  readonly name: string;
  readonly title: null;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly tier: QualityTier | null;
  readonly peers: readonly Peer[];
}

/** In years by points each body has a standing in four tiers of its own. */
interface Peer {
  readonly kind: PeerKind;
  readonly tier: QualityTier | PeerStanding;
}

interface AskedPeers {
  readonly year: number;
  readonly organisationId: number;
  /** null: every level. */
  readonly level: Level | null;
}

type Key = readonly [organisationId: number, name: string, id: string];

/** Those at and below an organisation, one more than the page holds. */
export async function organisationsWithPeers(
  tx: Tx,
  { year, organisationId, level }: AskedPeers,
  key: Key | null,
  first: number,
): Promise<OrganisationWithPeers[]> {
  const found = await rows<Recorded>(tx, pageSql, [
    year,
    organisationId,
    level,
    ...(key ?? [null, null, null]),
    pageSize(first) + 1,
  ]);
  const subjects = await factsOf(
    tx,
    year,
    found.map(({ id }) => id),
  );
  const said = new Map(subjects.map((subject) => [subject.row.id, verdictOf(subject).findings.filter(isOfPeers)]));
  return found.map((organisation) => ({ ...organisation, findings: said.get(organisation.id) ?? [] }));
}

const isOfPeers = ({ ruleId, outcome }: Finding): boolean =>
  ruleId.includes(".PEER_ORGS") && outcome !== "PASSED" && outcome !== "NOT_APPLICABLE";

export const organisationsWithPeersCount = async (
  tx: Tx,
  { year, organisationId, level }: AskedPeers,
): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${from}`, [year, organisationId, level]))?.n ?? 0;

const from = `
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and o.ancestors @> array[$2::int] and c.subject_kind = 'ORG' and c.state <> 'CANCELLED'
    and ($3::text is null or o.level = $3)
    and jsonb_array_length(coalesce(c.facts -> 'peers', '[]')) > 0`;

const pageSql = `
  select c.id::text as id, 'ORG' as kind, c.subject_name as name, null as title, o.organisation_id as "organisationId",
    o.name as "organisationName", c.tier, c.facts -> 'peers' as peers
  ${from}
    and ($4::int is null or (o.organisation_id >= $4
      and (o.organisation_id, c.subject_name, c.id) > ($4, $5::text collate "vi-VN-x-icu", $6::bigint)))
  order by o.organisation_id, c.subject_name, c.id limit $7`;
