import { Migration } from "@mikro-orm/migrations";

/** A new release words the warnings of a whole country while it is in use, in parts: where it has got to, for whoever reads warnings. */
export class Migration293RewordedInParts extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table warning_wording add column left_year smallint, add column left_after bigint;
alter table warning_wording add constraint warning_wording_left check ((left_year is null) = (left_after is null));
comment on column warning_wording.left_year is 'The year it is at; later ones are done, earlier ones are left. Null: all years are done.';
comment on column warning_wording.left_after is 'The last classification of that year that is done; 0: none.';
grant select on warning_wording to xep_loai_request;
create policy request on warning_wording for select to xep_loai_request using (cardinality((select request_scopes())) > 0);
`);
  }
}
