/** No trigger copies, counts, logs or refuses while rows are marked. */
export const unguarded = (isBegin: boolean): string => /* sql */ `
do $$
declare
  t regclass;
begin
  for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition loop
    execute format('alter table %s ${isBegin ? "disable" : "enable"} trigger user', t);
  end loop;
end $$;
`;

/** Gives the ids of each table a range of their own, wherever they are referred to: that of organisations begins at 10 million. */
export const idsApart = /* sql */ `
create temporary table id_column on commit drop as
with recursive named as (
  select a.attrelid as t, a.attnum as k, case when attname in ('parent_id', 'grassroots_id', 'manager_id') then 'organisation' else i.relname end as ids
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    left join pg_class i on i.relnamespace = c.relnamespace and i.relkind in ('r', 'p') and i.relname || '_id' = attname
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and atttypid in ('int'::regtype, 'bigint'::regtype)
     and (i.oid is not null or attname in ('parent_id', 'grassroots_id', 'manager_id'))),
referred as (
  select conrelid as t, unnest(conkey) as k, confrelid as to_t, unnest(confkey) as to_k from pg_constraint
   where contype = 'f' and conparentid = 0),
holding as (
  select c.oid as t, a.attnum as k, case relname when 'organisation_year' then 'organisation' else relname end as ids
    from pg_class c join pg_attribute a on a.attrelid = c.oid
   where c.relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and atttypid in ('int'::regtype, 'bigint'::regtype)
     and attname = case relname when 'organisation_year' then 'organisation_id' else 'id' end
  union
  select t, k, ids from named
  union
  select r.t, r.k, h.ids from holding h join referred r on r.to_t = h.t and r.to_k = h.k)
select h.t::regclass as tab, attname as col, 10000000::bigint * dense_rank() over (order by ids <> 'organisation', ids) as far
  from holding h join pg_attribute a on a.attrelid = h.t and a.attnum = h.k
  join pg_class c on c.oid = h.t and not c.relispartition;
create temporary table set_aside on commit drop as
select conrelid::regclass as tab, conname, contype, pg_get_constraintdef(oid) as definition from pg_constraint
 where contype in ('f', 'x') and conparentid = 0 and connamespace = 'public'::regnamespace;
do $$
declare
  r record;
begin
  for r in select * from set_aside loop
    execute format('alter table %s drop constraint %I', r.tab, r.conname);
  end loop;
  for r in select * from id_column loop
    execute format('update %s set %I = %I + %s', r.tab, r.col, r.col, r.far);
  end loop;
  for r in select * from set_aside order by contype desc loop
    execute format('alter table %s add constraint %I %s', r.tab, r.conname, r.definition);
  end loop;
end $$;
update organisation_year set ancestors = array(select id + 10000000 from unnest(ancestors) with ordinality a(id, nth) order by nth);
update document_in_force set document_id = (select id::text from regulation_version v where v.id % 10000000 = document_id::int)
 where document_id ~ '^\\d+$';
do $$
declare
  r record;
  is_left boolean;
  left_over text[] = '{}';
begin
  for r in select c.oid::regclass as tab, attname as col from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
              and attname ~ '(^|_)id$' and atttypid in ('int'::regtype, 'bigint'::regtype) and relname <> 'mikro_orm_migrations' loop
    execute format('select exists (select from %s where %I < 10000000)', r.tab, r.col) into is_left;
    if is_left then left_over = left_over || format('%s.%s', r.tab, r.col); end if;
  end loop;
  if left_over <> '{}' then raise exception 'ids that refer to nothing any more, no foreign key says to which table: %', left_over; end if;
end $$;
`;

/** Of which unit a row is; null: of none. */
export const unitOf = ({ name, columns }: { name: string; columns: readonly string[] }): string | null => {
  if (name === "organisation") return "id";
  if (columns.includes("organisation_id")) return "organisation_id";
  if (name === "member") return "(select min(s.organisation_id) from member_stay s where s.member_id = member.id)";
  if (name === "account") return "(select min(g.organisation_id) from account_grant g where g.account_id = account.id)";
  const owner = owners.find(({ key }) => columns.includes(key));
  return owner === undefined ? null : owner.sql(name);
};

const owners = [
  { key: "intake_id", sql: () => "(select i.organisation_id from intake i where i.id = intake_id)" },
  {
    key: "account_id",
    sql: (t: string) => `(select min(g.organisation_id) from account_grant g where g.account_id = ${t}.account_id)`,
  },
  {
    key: "review_id",
    sql: (t: string) => `(select r.organisation_id from review r where r.year = ${t}.year and r.id = review_id)`,
  },
  {
    key: "classification_id",
    sql: (t: string) =>
      `(select c.organisation_id from classification c where c.year = ${t}.year and c.id = classification_id)`,
  },
  { key: "package_id", sql: () => "(select p.organisation_id from upward_package p where p.id = package_id)" },
];
