import type { Pool, PoolClient } from "pg";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { loadFullCountry } from "./full-country.ts";
import { idsApart, unguarded, unitOf } from "./marks.sql.ts";
import type { TestApi } from "./test-api.ts";

/** Where something told comes from: the unit whose row it is, by its number in the small country, and the column. */
export interface Mark {
  readonly unit: number;
  /** `table.column` */
  readonly of: string;
}

/** A country in which whatever is told says by itself whose it is. */
export interface MarkedCountry {
  /** What a text gives away; ids the asker has named are known already. */
  marksIn(text: string, known?: string): Mark[];
  /** The id of a row of this table of the first of these units that has one. */
  idOf(table: string, units: readonly number[]): string | undefined;
  /** All ids of a table that are some unit's. */
  idsOf(table: string): readonly string[];
}

/** The id of a unit of the small country there. */
export const unitId = (unit: number): number => first + unit;
const first = 10_000_000;

/** Every text in every row of a unit carries a mark of it, and every id is found in one table alone. */
export async function loadMarkedCountry({ pool, orm }: Pick<TestApi, "pool" | "orm">): Promise<MarkedCountry> {
  const ids = await loadMarked(pool);
  for (const year of [2019, 2020]) await orm.em.fork().transactional((tx) => layRuleSets(tx, year, unitId(1)));
  return marked(ids);
}

async function loadMarked(pool: Pool): Promise<Map<string, Mark>> {
  await loadFullCountry(pool, endedCell);
  await pool.query(ofAccounts);
  const client = await pool.connect();
  try {
    await client.query(`begin; ${unguarded(true)} ${readable} ${idsApart}`);
    const tables = await tablesOf(client);
    for (const table of tables) await markTexts(client, table);
    await client.query(`${unguarded(false)}; commit`);
    return await owners(client, tables);
  } finally {
    client.release();
  }
}

/** Below district 5, until the middle of 2020. */
const endedCell = /* sql */ `
insert into organisation (id, founded_on, dissolved_on) values (16, '2000-01-01', '2020-06-01');
insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
values (16, '[2000-01-01,2020-06-01)', 5, 'GRASSROOTS_PARTY_CELL', 'GRASSROOTS', 'Chi bộ Kiểm lâm', 16);
`;

/** An account at every unit, and what accounts keep for others and for themselves. */
const ofAccounts = /* sql */ `
insert into account (id, username, display_name, password_hash) select 100 + id, 'u' || id, 'Người dùng ' || id, '' from organisation;
insert into account_grant (account_id, organisation_id, role) select 100 + id, id, 'APPRAISER' from organisation;
insert into table_preset (account_id, organisation_id, table_id, name, is_shared, decided_only, changed_by_name, changed_at)
select 100 + id, id, 'R1', 'Bảng ' || shared, shared, true, 'x', now() from organisation, unnest('{true,false}'::boolean[]) shared;
insert into upward_package (year, organisation_id, of_each, locale, account_id, by_name, requested_at)
select 2020, id, false, 'vi', 100 + id, 'x', now() from organisation;
`;

/** What is answered with its rule has one that there is; a report that was issued would have its figures, so there are drafts. */
const readable = /* sql */ `
update warning set rule_id = 'HD21.MEMBER.EXCELLENT.PROFILE' where kind = 'RULE';
update recheck set rule_ids = '{HD21.MEMBER.EXCELLENT.PROFILE}';
update touched_rules set rule_ids = '{HD21.MEMBER.EXCELLENT.PROFILE}';
update attestation set rule_id = 'HD21.MEMBER.EXCELLENT.PROFILE';
update upward_report set state = 'DRAFT', number = null, issued_on = null, place = null, addressee = null, signed_as = null, signed_by = null,
  recipients = null, snapshot = null, hash = null, as_of = null, issued_by_name = null;
update classification set version = 1;
`;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

async function tablesOf(client: PoolClient): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select relname as name, array_agg(attname::text order by attnum) as columns,
           coalesce(array_agg(attname::text) filter (where atttypid = 'text'::regtype and attgenerated = ''), '{}') as texts,
           coalesce(array_agg(attname::text) filter (where atttypid = 'text[]'::regtype and attgenerated = ''), '{}') as lists
      from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition group by pg_class.oid, relname order by relname`);
  return rows;
}

/** Keys and codes the product itself reads. */
const isVocabulary = (column: string): boolean => vocabulary.test(column);
const vocabulary =
  /^(rule_ids?|rule_set_id|document_id|form_id|item_id|subject_group|scope_group|group_value|relation|key|hash|snapshot|table_id|locale|label)$/;

async function markTexts(client: PoolClient, table: Table): Promise<void> {
  const unit = unitOf(table);
  if (unit === null) return;
  const columns = [...table.texts, ...table.lists].filter((column) => !isVocabulary(column));
  for (const column of columns) {
    const words = `format('⟦%s %s.${column}⟧', ${unit} - ${first}, ${nameIn(table.name)})`;
    const marked = table.lists.includes(column) ? `array[${words}]` : words;
    if (await holdsWords(client, table.name, column))
      await client.query(
        `update ${table.name} set ${column} = ${column} || ${marked} where num_nulls(${column}, ${unit}) = 0`,
      );
  }
}

/** Whether it holds anything but codes in capitals. */
async function holdsWords(client: PoolClient, table: string, column: string): Promise<boolean> {
  const { rows } = await client.query(
    `select from ${table} where translate(${column}::text, '{}', '') !~ '^([A-Z][A-Z0-9_]+,?)*$' limit 1`,
  );
  return rows.length > 0;
}

/** What is of its own unit, or of its own account, alone is another thing than what others read too. */
const nameIn = (table: string): string => namesIn[table] ?? `'${table}'`;
const namesIn: Readonly<Record<string, string>> = {
  regulation_version: "case state when 'DRAFT' then 'draft' else 'document' end",
  table_preset: "case when is_shared then 'shared_preset' else 'private_preset' end",
  upward_package: "'private_package'",
};

async function owners(client: PoolClient, tables: readonly Table[]): Promise<Map<string, Mark>> {
  const found = new Map<string, Mark>();
  for (const table of tables.filter(({ columns }) => columns.includes("id"))) {
    const unit = unitOf(table);
    if (unit === null) continue;
    const newest = table.columns.includes("year") ? "year desc, " : "";
    const { rows } = await client.query<{ id: string; unit: number; name: string }>(
      `select id::text, ${unit} - ${first} as unit, ${nameIn(table.name)} as name from ${table.name}
        where ${unit} is not null order by ${newest}id`,
    );
    for (const { id, unit: of, name } of rows) found.set(id, { unit: of, of: `${name}.id` });
  }
  return found;
}

function marked(ids: ReadonlyMap<string, Mark>): MarkedCountry {
  return {
    marksIn(text, known = "") {
      const all = `${text} ${cursorsIn(text)}`;
      const texts = [...all.matchAll(/⟦(\d+) ([a-z_.]+)⟧/g)].map(([, unit, of]) => ({
        unit: Number(unit),
        of: String(of),
      }));
      const told = [...all.matchAll(/\b\d{8,10}\b/g)].map(([id]) => id).filter((id) => !known.includes(id));
      return [...texts, ...told.flatMap((id) => ids.get(id) ?? [])];
    },
    idOf(table, units) {
      for (const unit of units)
        for (const [id, mark] of ids) if (mark.of === `${table}.id` && mark.unit === unit) return id;
      return undefined;
    },
    idsOf: (table) => [...ids].flatMap(([id, { of }]) => (of === `${table}.id` ? [id] : [])),
  };
}

/** Cursors say where the next page begins, in base64. */
const cursorsIn = (text: string): string =>
  [...text.matchAll(/"(W[\w-]{3,})"/g)]
    .map(([, cursor]) => Buffer.from(String(cursor), "base64url").toString())
    .join(" ");
