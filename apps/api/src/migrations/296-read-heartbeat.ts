import { Migration } from "@mikro-orm/migrations";

/** How old is what a standby answers: the primary writes the time, the standby has it as late as everything else. */
export class Migration296ReadHeartbeat extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table read_heartbeat (
  single boolean primary key default true check (single),
  at timestamptz not null
);
comment on table read_heartbeat is 'One row, written every two seconds where a standby answers what is read (READ_DATABASE_URL).';
alter table read_heartbeat enable row level security, force row level security;
create policy owner on read_heartbeat to current_user using (true);
revoke all on read_heartbeat from public;
`);
  }
}
