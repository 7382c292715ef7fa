import { Migration } from "@mikro-orm/migrations";

/** What a workbook held goes once nothing can be done with it any more; that it was there, and the log, stay. */
export class Migration256ForgottenIntakes extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table intake add column forgotten_at timestamptz;
comment on column intake.forgotten_at is 'When its file and rows went; null: they are there.';
create index intake_kept on intake (uploaded_at) where forgotten_at is null;
`);
  }
}
