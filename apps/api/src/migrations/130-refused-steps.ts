import { Migration } from "@mikro-orm/migrations";

/** What keeps steps in order and decisions as they are says so in its own words, not in those of a missing right. */
export class Migration130RefusedSteps extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter function step_in_order() security definer set search_path = public, pg_temp;
alter function keep_decision() security definer set search_path = public, pg_temp;
`);
  }
}
