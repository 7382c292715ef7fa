import { type Finding, type Level, type QualityTier, rules, type SubjectKind } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { factsOf } from "./classification.facts.ts";
import { subjectTitle } from "./subject-title.service.ts";
import { verdictOf } from "./verdict-of.ts";

/** A subject a rule sets a ceiling to, whatever it does itself. */
export interface CappedSubject extends Touched {
  /** null: no tier is open at all. */
  readonly ceiling: QualityTier | null;
  readonly caps: readonly Finding[];
}

interface Touched {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: number;
  readonly organisationName: string;
  /** The best that is known of it. */
  readonly tier: QualityTier | null;
  /** What caps it, as it was counted. */
  readonly capIds: readonly string[];
}

export interface AskedCaps {
  readonly year: number;
  readonly organisationId: number;
  /** null: every kind. */
  readonly kind: SubjectKind | null;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
}

type Key = readonly [organisationId: number, name: string, id: string];

/** Rules that cap (rules.md 3.0, CAP): sick leave, a collective by its organisation, a head by both. */
const capIds = rules.filter(({ effect }) => effect === "CAP").map(({ id }) => id);

/** Those at and below an organisation, organisation by organisation, each by name; one more than the page holds. */
export async function cappedSubjects(
  tx: Tx,
  { year, organisationId, kind, level }: AskedCaps,
  key: Key | null,
  first: number,
): Promise<CappedSubject[]> {
  const asked = [year, organisationId, kind, capIds, level, ...(key ?? [null, null, null]), pageSize(first) + 1];
  const found = await rows<Touched>(tx, pageSql, asked);
  const verdicts = await verdictsOf(tx, year, found);
  return found.map((subject) => {
    const { ceiling = null, findings = [] } = verdicts.get(subject.id) ?? {};
    return { ...subject, ceiling, caps: findings.filter(isCap) };
  });
}

async function verdictsOf(tx: Tx, year: number, found: readonly Touched[]) {
  const ids = found.map(({ id }) => id);
  return new Map((await factsOf(tx, year, ids)).map((subject) => [subject.row.id, verdictOf(subject)]));
}

const isCap = ({ effect, outcome }: Finding): boolean =>
  effect === "CAP" && outcome !== "PASSED" && outcome !== "NOT_APPLICABLE";

export const cappedCount = async (tx: Tx, { year, organisationId, kind, level }: AskedCaps): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${from}`, [year, organisationId, kind, capIds, level]))
    ?.n ?? 0;

/** Nothing caps a collective or a head where the organisation has no tier, e.g. a province (`HD21.ELIG.ORG.SCOPE`). */
const tierThatCaps = `
  select from classification k
   where k.year = c.year and k.organisation_id = c.organisation_id and k.state <> 'CANCELLED' and k.not_rated_reason is null
     and k.tier is not null and (k.subject_kind = 'ORG' or k.subject_kind = 'COLLECTIVE' and c.subject_kind = 'LEADER')`;

const from = `
  from touched_rules t
  join classification c on c.year = t.year and c.id = t.classification_id
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where t.year = $1 and o.ancestors @> array[$2::int] and ($3::text is null or t.subject_kind = $3) and t.rule_ids && $4::text[]
    and ($5::text is null or o.level = $5) and (t.subject_kind = 'MEMBER' or exists (${tierThatCaps}))`;

const pageSql = `
  select c.id::text as id, c.subject_kind as kind, c.subject_name as name, ${subjectTitle} as title,
    o.organisation_id as "organisationId", o.name as "organisationName", c.tier,
    array(select id from unnest(t.rule_ids) id where id = any ($4::text[]) order by id) as "capIds"
  ${from}
    and ($6::int is null or (o.organisation_id >= $6
      and (o.organisation_id, c.subject_name, c.id) > ($6, $7::text collate "vi-VN-x-icu", $8::bigint)))
  order by o.organisation_id, c.subject_name, c.id limit $9`;
