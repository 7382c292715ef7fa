import { Migration } from "@mikro-orm/migrations";

/** The few that a summary table names are found without the many (rules.md 6.2). */
export class Migration210SummaryTables extends Migration {
  override up(): void {
    this.addSql(indexes);
  }
}

const indexes = /* sql */ `
-- R4
create index classification_heads on classification (year, organisation_id) where is_head and state <> 'CANCELLED';
-- R6
create index classification_not_rated on classification (year, organisation_id, subject_name, id)
  where not_rated_reason is not null and state <> 'CANCELLED';
create index classification_pending on classification (year, organisation_id, subject_name, id)
  where not_rated_reason is null and state in ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED');
-- R14
create index classification_cancelled on classification (year, organisation_id, subject_name, id) where state = 'CANCELLED';
`;
