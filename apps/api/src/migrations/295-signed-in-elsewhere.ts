import { Migration } from "@mikro-orm/migrations";

/** A session may have begun at the organisation's own server, with a second factor given there. */
export class Migration295SignedInElsewhere extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table session add column by_provider boolean not null default false, add column second_factor_given boolean not null default false;
alter table session add constraint session_factor_of_provider check (by_provider or not second_factor_given);
comment on column session.by_provider is 'It began at the organisation''s own server: the account''s password, also one for one use, plays no part in it.';
comment on column session.second_factor_given is 'That server asked for a second factor too.';
`);
  }
}
