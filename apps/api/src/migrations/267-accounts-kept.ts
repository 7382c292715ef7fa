import { Migration } from "@mikro-orm/migrations";

/** What an administrator does with accounts, roles and years: from when to when a role is held, passwords of one use, and the log of it. */
export class Migration267AccountsKept extends Migration {
  override up(): void {
    this.addSql(accounts);
    this.addSql(held);
    this.addSql(noted);
  }
}

const accounts = /* sql */ `
alter table account add column one_time_until timestamptz;
comment on column account.one_time_until is 'The password was drawn by an administrator and opens until then, only to be changed; null: the owner chose it.';

alter table account_grant
  add column from_on date,
  add column until_on date,
  add check (until_on >= from_on - 1);
comment on column account_grant.from_on is 'First day it is held; null: ever since.';
comment on column account_grant.until_on is 'Last day it is held; null: it does not end. A role that ended stays, to be read.';
`;

const held = /* sql */ `
create function grants_at(p_at timestamptz) returns setof account_grant
language sql stable as $$
  select * from account_grant g
   where (p_at at time zone 'Asia/Ho_Chi_Minh')::date between coalesce(g.from_on, '-infinity') and coalesce(g.until_on, 'infinity')
$$;
revoke execute on function grants_at(timestamptz) from public;

-- By the newest year of the place.
create function lies_within(p_organisation int, p_scopes int[]) returns boolean
language sql stable
return coalesce((select o.ancestors && p_scopes from organisation_year o where o.organisation_id = p_organisation
  order by o.year desc limit 1), false);
revoke execute on function lies_within(int, int[]) from public;
`;

const noted = /* sql */ `
-- Told column by column, never by the row: the log holds no secret.
create function note_act(p_actor int, p_relation text, p_key jsonb, p_organisation int, p_year int, p_act text, p_way text,
  p_before jsonb, p_after jsonb) returns void
language sql as $$
  insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, way, before, after)
  select a.id, a.display_name, p_year, p_organisation, p_relation, p_key, p_act, p_way, p_before, p_after
    from account a where a.id = p_actor
$$;
revoke execute on function note_act(int, text, jsonb, int, int, text, text, jsonb, jsonb) from public;
`;
