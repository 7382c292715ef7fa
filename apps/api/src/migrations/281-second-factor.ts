import { Migration } from "@mikro-orm/migrations";

/** What an account proves beside its password: codes of an app (RFC 6238), and ten of one use each for who lost it. */
export class Migration281SecondFactor extends Migration {
  override up(): void {
    this.addSql(factor);
    this.addSql(audited);
  }
}

const factor = /* sql */ `
create table second_factor (
  account_id int primary key references account on delete cascade,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint,
  check ((confirmed_at is null) = (last_step is null))
);
comment on column second_factor.secret is 'Encrypted where the server has a key (SECRET_KEY).';
comment on column second_factor.confirmed_at is 'Since when a code is asked for; null: it is being set up.';
comment on column second_factor.last_step is 'The thirty seconds, counted from 1970, of the last code that was taken: none up to it is taken again.';

create table recovery_code (
  account_id int not null references second_factor on delete cascade,
  hash text not null check (length(hash) = 64),
  primary key (account_id, hash)
);
comment on table recovery_code is 'Those not used yet.';

alter table second_factor enable row level security, force row level security;
create policy owner on second_factor to current_user using (true);
revoke all on second_factor from public;
alter table recovery_code enable row level security, force row level security;
create policy owner on recovery_code to current_user using (true);
revoke all on recovery_code from public;
`;

const audited = /* sql */ `
-- Told by name, never by the row: the log holds no secret. It stands at the topmost organisation the account holds a role on.
create function note_second_factor(p_actor int, p_account int, p_act text, p_way text, p_before jsonb, p_after jsonb) returns void
language sql as $$
  insert into audit_entry (account_id, account_name, organisation_id, relation, row_key, act, way, before, after)
  select actor.id, actor.display_name, (
      select o.organisation_id from account_grant g join organisation_year o using (organisation_id)
       where g.account_id = p_account order by o.depth, o.organisation_id limit 1),
    'second_factor', jsonb_build_object('account', owner.username), p_act, p_way, p_before, p_after
  from account actor, account owner where actor.id = p_actor and owner.id = p_account
$$;
revoke execute on function note_second_factor(int, int, text, text, jsonb, jsonb) from public;
`;
