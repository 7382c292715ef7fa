/** Tables, the years first, without partitions (their rows come with their table), each with the columns that are stored. */
export const tables = /* sql */ `
select c.oid::regclass::text as name,
  (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname <> 'cycle', c.relname collate "C"
`;

/** One line for everything that is defined, the owner's name left out: another server's may be called otherwise. */
export const structure = /* sql */ `
with defined (line) as (
  select format('column %s %s %s %s %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    pg_get_expr(d.adbin, d.adrelid))
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  union all
  select format('constraint %s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
  from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conparentid = 0
  union all
  select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
  union all
  select format('trigger %s %s %s', t.tgrelid::regclass, t.tgenabled, pg_get_triggerdef(t.oid))
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
  union all
  select format('policy %s %s %s %s %s %s', tablename, policyname, array_replace(roles, current_user, 'owner'), cmd, qual, with_check)
  from pg_policies where schemaname = 'public'
  union all
  select format('security %s %s %s', oid::regclass, relrowsecurity, relforcerowsecurity)
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all
  select format('grant %s %s %s', c.oid::regclass, g.grantee::regrole, g.privilege_type)
  from pg_class c, aclexplode(c.relacl) g
  where c.relnamespace = 'public'::regnamespace and g.grantee not in (0, c.relowner)
  union all
  select format('function %s %s', oid::regprocedure, prosrc) from pg_proc p
  where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
)
select md5(string_agg(line, E'\n' order by line collate "C")) as structure from defined
`;

/** How rows are written as text, whatever the server's settings are. */
export const plainText = /* sql */ `
set local datestyle = 'ISO';
set local timezone = 'UTC';
set local intervalstyle = 'postgres';
set local bytea_output = 'hex';
set local extra_float_digits = 1;
set local client_encoding = 'UTF8';
set local statement_timeout = 0;
set local search_path = public;
`;
