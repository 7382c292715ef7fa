import { Migration } from "@mikro-orm/migrations";

/**
 * PostgreSQL takes a table's statistics anew once a tenth of it has changed. In a table of many years the rows of a new one are
 * unknown until then: they are taken to be one row, and all of them are read where two are asked for by their keys.
 */
export class Migration294AnalysedSoon extends Migration {
  override up(): void {
    this.addSql(
      ofManyYears
        .map(
          (table) =>
            `alter table ${table} set (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);`,
        )
        .join("\n"),
    );
  }
}

/** What grows with the results of a year and is not parted by year. */
const ofManyYears = [
  "attestation",
  "form_entry",
  "opinion",
  "procedure_record",
  "quota_use",
  "review",
  "review_counter",
  "rule_counter",
  "submission",
  "tier_counter",
  "touched_rules",
  "warning",
  "warning_counter",
];
