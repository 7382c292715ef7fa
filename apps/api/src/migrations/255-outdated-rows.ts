import { Migration } from "@mikro-orm/migrations";

/** A row of a workbook whose result somebody changed after the workbook was made is told apart, and written only where that is asked for. */
export class Migration255OutdatedRows extends Migration {
  override up(): void {
    this.addSql(outdated);
  }
}

const outdated = /* sql */ `
alter table intake
  add column outdated_count int not null default 0,
  add column takes_outdated boolean not null default false;
comment on column intake.takes_outdated is 'Whether rows whose result was changed after the workbook was made are written too.';
alter table intake_row
  drop constraint intake_row_standing_check,
  add constraint intake_row_standing_check check (standing in ('NEW', 'CHANGED', 'OUTDATED', 'UNCHANGED', 'REJECTED')),
  add column changed_by_name text,
  add column changed_at timestamptz;
comment on column intake_row.changed_by_name is 'OUTDATED: who changed the result last; null: nobody, the system did.';
comment on column intake_row.changed_at is 'OUTDATED: when it was changed last.';
grant update (takes_outdated) on intake to xep_loai_request;
`;
