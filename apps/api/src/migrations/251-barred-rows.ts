import { Migration } from "@mikro-orm/migrations";

/** A workbook that is checked says what the rules say of the tiers it proposes (rules.md 3.0, «6 proposed tier»). */
export class Migration251BarredRows extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table intake add column open_points jsonb not null default '[]';
comment on column intake.open_points is 'Rules that stand against proposed tiers until the decision: ruleId, citation, clause, rows.';
alter table intake_row add column open_points int not null default 0;
comment on column intake_row.open_points is 'How many rules stand against the proposed tier until the decision.';
`);
  }
}
