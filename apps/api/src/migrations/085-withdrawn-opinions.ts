import { Migration } from "@mikro-orm/migrations";

/** An opinion recorded by mistake is withdrawn with its reason, kept, and heard nowhere; the giver's right one may follow. */
export class Migration085WithdrawnOpinions extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(stays);
    this.addSql(acting);
  }
}

const columns = /* sql */ `
alter table opinion
  add column withdrawn_at timestamptz,
  add column withdrawn_by int references account,
  add column withdrawn_by_name text check (withdrawn_by_name <> ''),
  add column withdrawn_reason text check (withdrawn_reason <> ''),
  add constraint opinion_withdrawn check (num_nulls(withdrawn_at, withdrawn_by_name, withdrawn_reason) in (0, 3)),
  drop constraint opinion_once;
create unique index opinion_once on opinion (year, classification_id, kind, giver) where withdrawn_at is null;
create index opinion_of_result on opinion (year, classification_id);
comment on column opinion.withdrawn_at is 'It was recorded by mistake: kept, and heard nowhere; null: it stands.';
`;

const stays = /* sql */ `
-- What the stay at a cell had from the opinion it has from the others of that kind that are left, or not at all.
create function take_back_cell_opinion() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update member_stay s set opinion_on = (
      select max(n.given_on) from opinion n
       where n.year = new.year and n.classification_id = new.classification_id and n.kind = new.kind and n.withdrawn_at is null)
    from classification c
   where c.year = new.year and c.id = new.classification_id and s.member_id = c.member_id
     and s.temporary = (new.kind = 'TEMPORARY_CELL') and s.organisation_id <> c.organisation_id and s.opinion_on = new.given_on;
  return null;
end $$;

drop trigger note_cell_opinion on opinion;
create trigger note_cell_opinion after insert or update on opinion
  for each row when (new.given_on is not null and new.kind in ('FORMER_CELL', 'TEMPORARY_CELL') and new.withdrawn_at is null)
  execute function note_cell_opinion();
create trigger take_back_cell_opinion after update on opinion
  for each row when (old.withdrawn_at is null and new.withdrawn_at is not null and new.kind in ('FORMER_CELL', 'TEMPORARY_CELL'))
  execute function take_back_cell_opinion();
`;

const acting = /* sql */ `
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on opinion to xep_loai_request;
drop policy act_update on opinion;
-- One that is withdrawn stays so.
create policy act_update on opinion for update to xep_loai_request
  using (withdrawn_at is null and may_act_on_result(year, classification_id))
  with check (changed_by = actor_id() and (withdrawn_at is null or withdrawn_by = actor_id()));
`;
