import { Migration } from "@mikro-orm/migrations";

/**
 * During a rolling update a copy of the release before may start again: it must not word the warnings of a whole country back into
 * its own words. Which code was replaced last, and when, tells it.
 */
export class Migration254ReplacedWording extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table warning_wording add column replaced_code text, add column replaced_at timestamptz;
alter table warning_wording add constraint warning_wording_replaced check ((replaced_code is null) = (replaced_at is null));
comment on column warning_wording.replaced_code is 'The code that worded them before; for a day it does not take over again. Null: none.';
`);
  }
}
