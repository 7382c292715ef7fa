import { Migration } from "@mikro-orm/migrations";

/** What a board enters of its own copy of a rule, and decides of a limit, stands in the log as well: both change what holds for others. */
export class Migration297CopiesAudited extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
select audit('text_correction', 'id');
select audit('outstanding_decision', 'id');
`);
  }
}
