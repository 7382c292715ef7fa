import { Migration } from "@mikro-orm/migrations";

/** Under QĐ 366 a unit is in time by the day of its last decision (HD43.DEADLINE.YEAR_END): found without reading all that is decided. */
export class Migration230LastDecisions extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create index classification_decision_date on classification (year, organisation_id, subject_kind, decision_date desc)
  where state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and not_rated_reason is null;
`);
  }
}
