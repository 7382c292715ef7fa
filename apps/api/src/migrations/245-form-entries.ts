import { Migration } from "@mikro-orm/migrations";

/** What is written on the forms of a subject, place by place (rules.md 5); what is known from elsewhere is not kept twice. */
export class Migration245FormEntries extends Migration {
  override up(): void {
    this.addSql(entry);
    this.addSql(keeping);
    this.addSql(carrying);
    this.addSql(sight);
    this.addSql(receiving);
  }
}

const entry = /* sql */ `
create table form_entry (
  year int not null,
  classification_id bigint not null,
  form_id text not null check (form_id <> ''),
  item_id text not null check (item_id <> ''),
  value jsonb check (length(value::text) <= 60000),
  version int not null default 1,
  changed_by int references account default actor_id(),
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (year, classification_id, form_id, item_id),
  foreign key (year, classification_id) references classification (year, id) on delete cascade
);
comment on table form_entry is 'One place of a form of one subject; another place is another row, so that two people write side by side.';
comment on column form_entry.value is 'In the shape the form asks for there; null: it was taken away again.';
comment on column form_entry.version is 'Counts the changes of this place; the later of two writers is told.';
`;

const keeping = /* sql */ `
-- What was proposed, decided or cancelled keeps the forms it rests on.
create function keep_sent_form() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from classification c where c.year = new.year and c.id = new.classification_id
      and c.state not in ('DRAFT', 'SELF_RATED', 'VOTED')) then
    perform refuse('RESULT_DECIDED', format('the result %s of %s has gone on', new.classification_id, new.year));
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    perform refuse('CHANGED_MEANWHILE', format('%s of %s was written by somebody else', new.item_id, new.form_id));
  end if;
  return new;
end $$;
create trigger keep_sent_form before insert or update on form_entry
  for each row when (current_user = 'xep_loai_request') execute function keep_sent_form();

select keep_closed('form_entry', 'keep_closed_step');
select keep_received('form_entry', 'keep_received_step');
select audit('form_entry', 'year', 'classification_id', 'form_id', 'item_id');
`;

const carrying = /* sql */ `
-- A new rating stands on the facts of the one it replaces; its forms begin with what was written on the old ones.
create function carry_form_entries() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into form_entry (year, classification_id, form_id, item_id, value, changed_by, changed_by_name, changed_at)
  select year, new.id, form_id, item_id, value, changed_by, changed_by_name, changed_at
    from form_entry where year = new.year and classification_id = new.replaces_id;
  return null;
end $$;
create trigger carry_form_entries after insert on classification for each row
  when (new.replaces_id is not null) execute function carry_form_entries();
`;

const sight = /* sql */ `
alter table form_entry enable row level security, force row level security;
create policy owner on form_entry to current_user using (true);
revoke all on form_entry from public;
grant select,
  insert (year, classification_id, form_id, item_id, value, changed_by_name, changed_at),
  update (value, version, changed_by, changed_by_name, changed_at)
  on form_entry to xep_loai_request;
create policy request on form_entry for select to xep_loai_request using ((
  select true from classification c where c.year = form_entry.year and c.id = form_entry.classification_id));
create policy act_insert on form_entry for insert to xep_loai_request
  with check (may_act_on_result(year, classification_id) and changed_by = actor_id());
create policy act_update on form_entry for update to xep_loai_request using (may_act_on_result(year, classification_id))
  with check (changed_by = actor_id());
`;

const receiving = /* sql */ `
-- Whether the results are locked above everywhere one of these roles is held: to say before what an act would be refused for.
create function is_received_above(p_year int, p_organisation_id int, p_scopes int[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from organisation_year o
    cross join lateral unnest(o.ancestors) with ordinality above(id, place)
    join submission s on s.year = o.year and s.organisation_id = above.id
   where o.year = p_year and o.organisation_id = p_organisation_id and o.ancestors && request_scopes() and is_locked(s)
     and not o.ancestors[1:above.place - 1] && p_scopes)
$$;
grant execute on function is_received_above(int, int, int[]) to xep_loai_request;
`;
