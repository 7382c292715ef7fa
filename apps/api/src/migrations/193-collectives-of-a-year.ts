import { Migration } from "@mikro-orm/migrations";

/** A collective that was founded and ended within one year is seen in it, as members and posts are (190). */
export class Migration193CollectivesOfAYear extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
drop policy request on collective;
create policy request on collective for select to xep_loai_request using (exists (
  select from organisation_year o join cycle y on y.year = o.year
   where o.organisation_id = collective.organisation_id
     and daterange(collective.founded_on, collective.dissolved_on) && daterange(make_date(y.year, 1, 1), y.closes_on, '[]')));
`);
  }
}
