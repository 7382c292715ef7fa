import { Migration } from "@mikro-orm/migrations";

/** Whichever door rows come through, the table of all years or the partition of one, the figures follow. */
export class Migration008Partitions extends Migration {
  override up(): void {
    this.addSql(doors);
    this.addSql(newYear);
  }
}

const doors = /* sql */ `
-- Statement triggers are not passed on to partitions, and rows may come straight into one: every door gets its own.
create function keep_counted(door regclass) returns void
language plpgsql as $$
begin
  execute format('create trigger a_one_at_a_time before insert or update or delete on %s
    for each statement execute function one_at_a_time()', door);
  execute format('create trigger count_inserted after insert on %s referencing new table as new_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger count_updated after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger count_deleted after delete on %s referencing old table as old_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger warnings_follow after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function carry_warnings()', door);
  execute format('create trigger refuse_truncate before truncate on %s
    for each statement execute function refuse_truncate()', door);
end $$;

select keep_counted('classification');
`;

const newYear = /* sql */ `
-- A new year brings its partition.
create function add_partition() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('create table classification_%s partition of classification for values in (%s)', new.year, new.year);
  execute format('alter table classification_%s enable row level security, force row level security', new.year);
  execute format('create policy owner on classification_%s to current_user using (true)', new.year);
  perform keep_counted(format('classification_%s', new.year)::regclass);
  return null;
end $$;
create trigger a_add_partition after insert on cycle for each row execute function add_partition();
`;
