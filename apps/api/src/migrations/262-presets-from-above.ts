import { Migration } from "@mikro-orm/migrations";

/** A table a board shares is opened by the units below it too, as its documents are read there; only its owner changes it. */
export class Migration262PresetsFromAbove extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter policy request on table_preset using (account_id = viewer_id()
  or is_shared and (exists (select from organisation_year o where o.organisation_id = table_preset.organisation_id)
    or organisation_id = any ((select binding_organisations())::int[])));
comment on column table_preset.organisation_id is 'The board it was saved at, which sees it where it is shared, with the units below it.';
`);
  }
}
