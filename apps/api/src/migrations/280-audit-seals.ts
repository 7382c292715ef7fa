import { Migration } from "@mikro-orm/migrations";

/** The log is sealed piece by piece, each seal on top of the one before: an entry changed, put in or taken out later is found. */
export class Migration280AuditSeals extends Migration {
  override up(): void {
    this.addSql(seals);
    this.addSql(hashes);
  }
}

const seals = /* sql */ `
-- For the system alone: requests neither read it nor write it.
create table audit_seal (
  id int primary key check (id > 0),
  from_entry bigint not null,
  through_entry bigint not null check (through_entry >= from_entry),
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default now()
);
comment on table audit_seal is 'Closes the entries of the log up to one; only ever added to.';
comment on column audit_seal.hash is 'SHA-256 over the hash of the seal before and the entries in the order of their numbers.';
alter table audit_seal enable row level security, force row level security;
create policy owner on audit_seal to current_user using (true);
revoke all on audit_seal from public;
create trigger refuse_truncate before truncate on audit_seal for each statement execute function refuse_truncate();
`;

const hashes = /* sql */ `
-- A column that comes later and is empty in an entry changes nothing of its hash.
create function audit_entry_hash(e audit_entry) returns bytea
language sql stable set timezone = 'UTC' as $$
  select sha256(convert_to(jsonb_strip_nulls(to_jsonb(e) - 'row_key' - 'before' - 'after')::text
    || e.row_key::text || e.before::text || e.after::text, 'UTF8'))
$$;

create function audit_seal_hash(previous bytea, p_from bigint, p_through bigint) returns bytea
language sql stable as $$
  select sha256(coalesce(previous, '') || coalesce(string_agg(audit_entry_hash(e), '' order by e.id), ''))
  from audit_entry e where e.id between p_from and p_through
$$;

-- Seals what stands between the last seal and an entry that no open transaction can come before.
create function seal_audit(p_through bigint) returns int
language sql as $$
  with last as (
    select coalesce(max(id), 0) as id, coalesce(max(through_entry), 0) as through from audit_seal
  )
  insert into audit_seal (id, from_entry, through_entry, hash)
  select last.id + 1, last.through + 1, p_through,
    audit_seal_hash((select hash from audit_seal where id = last.id), last.through + 1, p_through)
  from last where p_through > last.through
  returning id
$$;

create function verify_seals() returns table (seal int, from_entry bigint, through_entry bigint)
language sql stable as $$
  select s.id, s.from_entry, s.through_entry
  from (
    select *, lag(hash) over w as previous, lag(audit_seal.through_entry, 1, 0) over w as sealed, row_number() over w as place
    from audit_seal window w as (order by id)
  ) s
  where s.id <> s.place or s.from_entry <> s.sealed + 1
    or s.hash <> audit_seal_hash(s.previous, s.from_entry, s.through_entry)
  order by s.id
$$;
revoke execute on function seal_audit(bigint), verify_seals() from public;
`;
