import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool, url } = await testDatabase();
beforeAll(() => loadFullCountry(pool));

/** Every table of the product with its columns, from the catalogue: a new table is in this test from its first day. */
const { rows: tables } = await pool.query<{ name: string; columns: string[]; partition: boolean }>(`
  select relname as name, relispartition as partition, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') group by pg_class.oid, relname order by relname`);

/** For any viewer with a role: what the law and the calendar say, nobody's data. */
const common = ["cycle", "public_holiday", "quota_parameter", "title_group", "warning_wording"];

/** For nobody but the owner. */
const closed = [
  "account",
  "account_grant",
  "session",
  "second_factor",
  "recovery_code",
  "rate_limit",
  "read_heartbeat",
  "mail_outbox",
  "audit_seal",
  "intake_file",
  "upward_package_file",
  "mikro_orm_migrations",
];

/** The law of those above binds those below, who see it therefore: 020-documents.test.ts. */
const alsoFromAbove = ["regulation", "regulation_version", "text_correction", "document_in_force"];

/** For the account whose it is: upward-package.test.ts, table-preset.test.ts. */
const ofOneAccount = ["upward_package", "table_preset"];

const seen = tables.filter(
  ({ name, partition }) => !partition && ![...common, ...closed, ...alsoFromAbove, ...ofOneAccount].includes(name),
);

/** Which organisation a row is of, in SQL. */
function placeOf({ name, columns }: { name: string; columns: string[] }): string {
  if (name === "organisation") return "id";
  if (columns.includes("organisation_id")) return "organisation_id";
  if (name === "member") return "(select min(s.organisation_id) from member_stay s where s.member_id = member.id)";
  if (columns.includes("review_id"))
    return `(select min(r.organisation_id) from review r where r.year = ${name}.year and r.id = review_id)`;
  return `(select min(c.organisation_id) from classification c where c.year = ${name}.year and c.id = classification_id)`;
}

/** Districts An Lão and Vân Canh are sisters; the subtree of An Lão. */
const anLao = 4;
const subtreeOfAnLao = [4, 7, 8, 10, 11, 12, 14, 15];

const places = async (table: (typeof tables)[number], scopes: readonly number[]): Promise<number[]> =>
  asViewer(pool, scopes, async (client) => {
    const { rows } = await client.query<{ place: number }>(
      `select distinct ${placeOf(table)} as place from ${table.name} order by 1`,
    );
    return rows.map(({ place }) => place);
  });

describe("a viewer of one district sees of every table", () => {
  it.each(seen)("$name: rows of its own subtree and not one of a sister's or of those above", async (table) => {
    const found = await places(table, [anLao]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((place) => !subtreeOfAnLao.includes(place))).toEqual([]);
  });

  it.each(seen)("$name: the same rows as the owner sees of that subtree", async (table) => {
    const own = `select count(*)::int as n from ${table.name} where ${placeOf(table)} = any ('{${subtreeOfAnLao.join(",")}}')`;
    const { rows } = await asViewer(pool, [anLao], (client) =>
      client.query(`select count(*)::int as n from ${table.name}`),
    );
    expect(rows).toEqual((await pool.query(own)).rows);
  });
});

describe("a viewer without any role sees", () => {
  it.each(tables.filter(({ name, partition }) => !partition && !closed.includes(name)))(
    "nothing of $name",
    async ({ name }) => {
      const { rows } = await asViewer(pool, [], (client) => client.query(`select from ${name}`));
      expect(rows).toEqual([]);
    },
  );

  it("nothing either where no scopes were set at all", async () => {
    const client = await pool.connect();
    await client.query("begin; set local role xep_loai_request");
    const { rows } = await client.query("select from organisation_year");
    await client.query("rollback");
    client.release();
    expect(rows).toEqual([]);
  });
});

it.each(common)("any viewer with a role reads %s", async (name) => {
  const { rows } = await asViewer(pool, [anLao], (client) => client.query(`select from ${name}`));
  expect(rows.length).toBeGreaterThan(0);
});

it("a viewer of the whole country sees all of it", async () => {
  const { rows } = await asViewer(pool, [1], (client) => client.query("select count(*)::int as n from tier_counter"));
  expect(rows).toEqual((await pool.query("select count(*)::int as n from tier_counter")).rows);
});

it("the figures of those above tell a viewer nothing: they are not there", async () => {
  const { rows } = await asViewer(pool, [anLao], (client) =>
    client.query(
      "select from tier_counter where organisation_id in (1, 2) union all select from warning_counter where organisation_id in (1, 2)",
    ),
  );
  expect(rows).toEqual([]);
});

describe("nobody who makes a request", () => {
  const denied = { code: "42501" };

  it.each([...closed, "classification_2020"])("reads %s", async (name) => {
    await expect(asViewer(pool, [1], (client) => client.query(`select * from ${name}`))).rejects.toMatchObject(denied);
  });

  it.each(tables.map(({ name, columns: [column] }) => ({ name, column })))(
    "writes to $name",
    async ({ name, column }) => {
      for (const statement of [
        `insert into ${name} (${column}) select ${column} from ${name} limit 1`,
        `update ${name} set ${column} = ${column}`,
        `delete from ${name}`,
        `truncate ${name}`,
      ]) {
        expect([statement, await rowsTouched(statement)]).toEqual([statement, 0]);
      }
    },
  );

  /** None where it is denied altogether. */
  async function rowsTouched(statement: string): Promise<number | null> {
    try {
      return await asViewer(pool, [1], async (client) => (await client.query(statement)).rowCount);
    } catch (error) {
      expect(error).toMatchObject(denied);
      return 0;
    }
  }

  it("makes a table, or runs a function it was not given", async () => {
    const attempts = [
      "create table theirs (n int)",
      "select organisation_move(4, 3, '2020-06-01')",
      "select refresh_tree(2020, null)",
      "select verify_counters()",
    ];
    for (const attempt of attempts) {
      await expect(asViewer(pool, [1], (client) => client.query(attempt))).rejects.toMatchObject(denied);
    }
  });
});

it("no function may be run by everyone, and the request role was given those it needs", async () => {
  const { rows } = await pool.query(`
    select proname from pg_proc p where pronamespace = 'public'::regnamespace and has_function_privilege('xep_loai_request', oid, 'execute')
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by proname`);
  expect(rows.map(({ proname }) => proname)).toEqual([
    "act_scopes",
    "actor_id",
    "awaited_submission",
    "award_results",
    "binding_organisations",
    "collective_group",
    "correction_texts",
    "counters_in_sight",
    "decider_named",
    "decider_of",
    "deciding_organisation",
    "draft_scopes",
    "former_places",
    "former_stays",
    "is_ascending",
    "is_given_back",
    "is_received_above",
    "is_sent_above",
    "leader_group",
    "leads_organisation",
    "level_in_year",
    "may_act_at",
    "may_act_on",
    "may_act_on_all",
    "may_act_on_result",
    "may_award",
    "may_be_inspected",
    "may_decide_above",
    "may_decide_for",
    "may_decide_on",
    "may_draft_at",
    "may_inspect",
    "may_receive",
    "member_places",
    "members_of_unit",
    "members_place",
    "moved_leaders",
    "moved_members",
    "note_list_taken",
    "note_member_seen",
    "note_seen",
    "plain_number",
    "quota_scope",
    "quota_scope_of",
    "quota_warnings_below",
    "raising_decision",
    "received_with",
    "regulation_texts",
    "request_scopes",
    "search_key",
    "search_members",
    "search_organisations",
    "superior_name",
    "tell_admitted",
    "tell_appointed",
    "tell_collective_ended",
    "tell_collective_founded",
    "tell_corrected",
    "tell_dissolved",
    "tell_founded",
    "tell_left",
    "tell_merged",
    "tell_moved",
    "tell_post_ended",
    "tell_renamed",
    "tell_split",
    "tell_temporary",
    "tell_transferred",
    "tell_upper_power",
    "tell_year_kind",
    "viewer_id",
    "violation_organisation",
    "year_kinds",
  ]);
});

const onTruncate = 32;

it("what a trigger refuses of a request is answered by its own code, as it runs with the right to refuse", async () => {
  const { rows } = await pool.query(`
    select distinct p.proname, t.tgrelid::regclass::text as relation
      from pg_proc p join pg_trigger t on t.tgfoid = p.oid
     where p.pronamespace = 'public'::regnamespace and not p.prosecdef and t.tgtype & ${onTruncate} = 0 and p.prosrc ~ '\\mrefuse(_\\w+)?\\('
       and (has_any_column_privilege('xep_loai_request', t.tgrelid, 'insert, update')
         or has_table_privilege('xep_loai_request', t.tgrelid, 'delete'))`);
  expect(rows).toEqual([]);
});

it("search answers within the scopes, though it reads as the owner", async () => {
  const search = (scopes: number[], text: string) =>
    asViewer(pool, scopes, (client) =>
      client.query("select organisation_id from search_organisations(2020, $1, 10)", [text]),
    );
  expect((await search([anLao], "krong buk")).rows).toEqual([]);
  expect((await search([], "an lao")).rows).toEqual([]);
  expect((await search([1], "KRÔNG  buk")).rows).toEqual([{ organisation_id: 6 }]);
});

describe("what is counted as the owner is what the viewer sees", () => {
  const asked = "array(select 2020 from generate_series(1, 20)), array(select generate_series(1, 20))";

  it.each([[[anLao]], [[1]]])("of counters, in %s", async (scopes) => {
    const counted = (from: string) =>
      asViewer(pool, scopes, (client) => client.query(`select c.* from ${from} c order by c.*`));
    const { rows } = await counted(`counters_in_sight(${asked}, 'MEMBER', null)`);
    const visible = "(select * from tier_counter where year = 2020 and subject_kind = 'MEMBER' and subtree > 0)";
    expect(rows).toEqual((await counted(visible)).rows);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    [anLao, anLao],
    [anLao, 8],
    [1, anLao],
    [1, 1],
  ])("of warnings of quotas, in %i, at and below %i", async (scope, below) => {
    const counted = (sql: string) => asViewer(pool, [scope], (client) => client.query(sql, [below]));
    const { rows } = await counted("select * from quota_warnings_below(2020, $1) order by 1, 2, 3");
    const visible = `select w.subject_kind, w.rank, w.severity, count(*)::int from warning w join organisation_year o using (year, organisation_id)
      where w.year = 2020 and w.kind = 'QUOTA' and o.ancestors @> array[$1::int] group by 1, 2, 3 order by 1, 2, 3`;
    expect(rows).toEqual((await counted(visible)).rows);
  });

  it("and nothing of those above, or without a role", async () => {
    const warned = (scopes: number[], below: number) =>
      asViewer(pool, scopes, (client) => client.query("select from quota_warnings_below(2020, $1)", [below]));
    expect((await warned([1], 1)).rows).not.toEqual([]);
    expect((await warned([anLao], 1)).rows).toEqual([]);
    expect((await warned([], 1)).rows).toEqual([]);
    const counters = `select from counters_in_sight(${asked}, 'MEMBER', null)`;
    expect((await asViewer(pool, [], (client) => client.query(counters))).rows).toEqual([]);
  });
});

it("every table is closed to all, its owner included, and has the owner's own door", async () => {
  const { rows } = await pool.query(`
    select relname, relrowsecurity, relforcerowsecurity from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and (not relrowsecurity or not relforcerowsecurity
            or not exists (select from pg_policy where polrelid = pg_class.oid and polroles = array[relowner]))`);
  expect(rows).toEqual([]);
});

it("the request role is no other role's member, so somebody signed in as it can become nobody else", async () => {
  const { rows } = await pool.query("select from pg_auth_members where member = 'xep_loai_request'::regrole");
  expect(rows).toEqual([]);
  const name = `xep_loai_probe_${process.pid}`;
  await pool.query(`create role ${name} login password 'probe' in role xep_loai_request`);
  const probe = new Client({
    connectionString: Object.assign(new URL(url), { username: name, password: "probe" }).href,
  });
  await probe.connect();
  try {
    await probe.query("set role xep_loai_request");
    const owner = new URL(url).username;
    await expect(probe.query(`set role "${owner}"`)).rejects.toMatchObject({ code: "42501" });
    await expect(probe.query("select * from session")).rejects.toMatchObject({ code: "42501" });
  } finally {
    await probe.end();
    await pool.query(`drop role ${name}`);
  }
});
