import { Migration } from "@mikro-orm/migrations";

/** PostgreSQL itself refuses what lies outside the viewer's subtrees. */
export class Migration012RowSecurity extends Migration {
  override up(): void {
    this.addSql(requestRole);
    this.addSql(scopes);
    this.addSql(denyByDefault);
    this.addSql(policies);
    this.addSql(search);
  }
}

const requestRole = /* sql */ `
-- The role every request runs as. Roles belong to the whole server, so it may be there already, from a sister database or
-- from one that is being migrated at this moment.
do $$
begin
  create role xep_loai_request nologin noinherit;
exception when duplicate_object or unique_violation then
  null;
end $$;
grant xep_loai_request to current_user;
grant usage on schema public to xep_loai_request;
`;

const scopes = /* sql */ `
-- The organisations the viewer holds a role on, set for the transaction with set_config('xep_loai.scopes', '{1,7}', true).
-- Nothing set means nothing seen.
create function request_scopes() returns int[]
language sql stable parallel safe
return coalesce(nullif(current_setting('xep_loai.scopes', true), ''), '{}')::int[];

grant execute on function request_scopes(), search_key(text) to xep_loai_request;
`;

const denyByDefault = /* sql */ `
-- Every table is closed, to its owner as well; the owner's own door is a policy. Superusers pass in any case.
do $$
declare
  t regclass;
begin
  for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relowner = current_user::regrole
  loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('drop policy if exists owner on %s', t);
    execute format('create policy owner on %s to current_user using (true)', t);
    execute format('revoke all on %s from public', t);
  end loop;
end $$;
`;

const policies = /* sql */ `
grant select on cycle, quota_parameter, title_group, organisation_year, organisation, organisation_version, organisation_event,
  cycle_rule_set, tier_counter, quota_use, quota_counter, warning, warning_counter, submission, classification, attestation,
  member, member_stay, collective, leader to xep_loai_request;

-- For everyone who holds any role.
create policy request on cycle for select to xep_loai_request using (cardinality((select request_scopes())) > 0);
create policy request on quota_parameter for select to xep_loai_request using (cardinality((select request_scopes())) > 0);
create policy request on title_group for select to xep_loai_request using (cardinality((select request_scopes())) > 0);

-- The one rule of sight: an organisation is seen from any organisation on its path that the viewer holds a role on. All
-- other policies ask this table and its own policy answers. They ask with a scalar subquery where they know the key: that is
-- always a look-up by key, while exists() may be planned as a hash of every organisation of every year.
create policy request on organisation_year for select to xep_loai_request using (ancestors && (select request_scopes()));

create policy request on cycle_rule_set for select to xep_loai_request using ((
  select true from organisation_year o where o.year = cycle_rule_set.year and o.organisation_id = cycle_rule_set.organisation_id));
create policy request on tier_counter for select to xep_loai_request using ((
  select true from organisation_year o where o.year = tier_counter.year and o.organisation_id = tier_counter.organisation_id));
create policy request on quota_use for select to xep_loai_request using ((
  select true from organisation_year o where o.year = quota_use.year and o.organisation_id = quota_use.organisation_id));
create policy request on quota_counter for select to xep_loai_request using ((
  select true from organisation_year o where o.year = quota_counter.year and o.organisation_id = quota_counter.organisation_id));
create policy request on warning for select to xep_loai_request using ((
  select true from organisation_year o where o.year = warning.year and o.organisation_id = warning.organisation_id));
create policy request on warning_counter for select to xep_loai_request using ((
  select true from organisation_year o where o.year = warning_counter.year and o.organisation_id = warning_counter.organisation_id));
create policy request on submission for select to xep_loai_request using ((
  select true from organisation_year o where o.year = submission.year and o.organisation_id = submission.organisation_id));
create policy request on classification for select to xep_loai_request using ((
  select true from organisation_year o where o.year = classification.year and o.organisation_id = classification.organisation_id));
create policy request on attestation for select to xep_loai_request using ((
  select true from classification c where c.year = attestation.year and c.id = attestation.classification_id));

-- What has a life of its own is seen as it stood on the closing day of a year in which its place is seen.
create policy request on organisation for select to xep_loai_request using (exists (
  select from organisation_year o where o.organisation_id = organisation.id));
create policy request on organisation_event for select to xep_loai_request using (exists (
  select from organisation_year o where o.organisation_id = organisation_event.organisation_id));
create policy request on organisation_version for select to xep_loai_request using (exists (
  select from organisation_year o join cycle y on y.year = o.year
   where o.organisation_id = organisation_version.organisation_id and organisation_version.valid @> y.closes_on));
create policy request on member_stay for select to xep_loai_request using (exists (
  select from organisation_year o join cycle y on y.year = o.year
   where o.organisation_id = member_stay.organisation_id and member_stay.valid @> y.closes_on));
create policy request on member for select to xep_loai_request using (exists (
  select from member_stay s where s.member_id = member.id));
create policy request on collective for select to xep_loai_request using (exists (
  select from organisation_year o join cycle y on y.year = o.year
   where o.organisation_id = collective.organisation_id and daterange(collective.founded_on, collective.dissolved_on) @> y.closes_on));
create policy request on leader for select to xep_loai_request using (exists (
  select from organisation_year o join cycle y on y.year = o.year
   where o.organisation_id = leader.organisation_id and leader.valid @> y.closes_on));
`;

const search = /* sql */ `
-- Search by name. Behind row security the trigram index could not be used (LIKE is not leakproof), so this asks as the
-- owner and applies the viewer's scopes itself: whole word starts first, then the likest, then in tree order.
create function search_organisations(p_year int, p_text text, p_limit int)
returns table (organisation_id int, ancestors int[])
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (select search_key(regexp_replace(trim(p_text), '\\s+', ' ', 'g')) as key),
  pattern as (select key, '%' || regexp_replace(key, '([\\\\%_])', '\\\\\\1', 'g') || '%' as pattern from asked where key <> '')
  select o.organisation_id, o.ancestors
    from organisation_year o, pattern
   where o.year = p_year and o.search_name like pattern.pattern and o.ancestors && request_scopes()
   order by o.search_name <> key, (' ' || o.search_name) not like '% ' || substr(pattern, 2), similarity(o.search_name, key) desc,
            o.depth, o.name, o.organisation_id
   limit least(p_limit, 200)
$$;
grant execute on function search_organisations(int, text, int) to xep_loai_request;
`;
