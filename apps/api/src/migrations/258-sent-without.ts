import { Migration } from "@mikro-orm/migrations";

/** Whose results were not in when a committee sent its own, as it said then, is kept for the committee above. */
export class Migration258SentWithout extends Migration {
  override up(): void {
    this.addSql(column);
  }
}

const column = /* sql */ `
alter table submission_event
  add column without int[] not null default '{}',
  add constraint submission_event_without check (kind = 'SUBMITTED' or without = '{}');
comment on column submission_event.without is 'Direct subordinates whose results come later, as who submitted said; they were not in then.';
grant insert (without) on submission_event to xep_loai_request;
`;
