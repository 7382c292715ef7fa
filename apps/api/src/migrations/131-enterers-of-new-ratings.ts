import { Migration } from "@mikro-orm/migrations";

/** A new rating stands on the facts of the one it replaces: who entered those does not decide it either. */
export class Migration131EnterersOfNewRatings extends Migration {
  override up(): void {
    this.addSql(carrying);
  }
}

const carrying = /* sql */ `
create function carry_enterers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.entered_by := coalesce((select entered_by from classification where year = new.year and id = new.replaces_id), '{}');
  return new;
end $$;
create trigger carry_enterers before insert on classification for each row
  when (current_user = 'xep_loai_request' and new.replaces_id is not null) execute function carry_enterers();
`;
