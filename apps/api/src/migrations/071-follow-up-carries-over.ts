import { Migration } from "@mikro-orm/migrations";

/** What is done about one at the lowest tier goes on where a new rating puts it there again. */
export class Migration071FollowUpCarriesOver extends Migration {
  override up(): void {
    this.addSql(carrying);
  }
}

const carrying = /* sql */ `
create index classification_replacing on classification (year, replaces_id) where replaces_id is not null;

-- The cancelled result keeps what was done about it; the new one goes on from there.
create function carry_follow_up() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into follow_up (year, classification_id, owner, action, due_on, done_on, outcome, version, changed_by, changed_by_name, changed_at)
  select year, new.id, owner, action, due_on, done_on, outcome, version, changed_by, changed_by_name, changed_at
    from follow_up where year = new.year and classification_id = new.replaces_id
  on conflict (year, classification_id) do nothing;
  return null;
end $$;

create trigger carry_follow_up after insert or update of state, decided_tier on classification for each row
  when (new.replaces_id is not null and new.decided_tier = 'NOT_COMPLETED' and new.state in ('DECIDED', 'NOTIFIED'))
  execute function carry_follow_up();
`;
