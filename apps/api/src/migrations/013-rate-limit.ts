import { Migration } from "@mikro-orm/migrations";

/** How often somebody has tried to sign in lately; the table rate-limiter-flexible expects. */
export class Migration013RateLimit extends Migration {
  override up(): void {
    this.addSql(rateLimit);
  }
}

const rateLimit = /* sql */ `
create table rate_limit (
  key varchar(255) primary key,
  points int not null default 0,
  expire bigint
);
alter table rate_limit enable row level security, force row level security;
create policy owner on rate_limit to current_user using (true);
revoke all on rate_limit from public;
`;
