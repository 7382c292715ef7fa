import { Migration } from "@mikro-orm/migrations";

/** A prompt a superior sent stands in a document: its number says that it was received and not put in the superior's name. */
export class Migration086ReceivedPrompts extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table review_prompt add column document_number text check (document_number <> '');
comment on column review_prompt.document_number is 'Of the document that prompts; null: not recorded, or put by who prompts.';
grant insert (document_number) on review_prompt to xep_loai_request;
`);
  }
}
