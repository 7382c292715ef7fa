import { Migration } from "@mikro-orm/migrations";

/** Points are entered by requests too, which may neither ask whether they fit nor refuse; and a workbook that was checked before says of its quotas that they need no outdated row. */
export class Migration278PointsByRequest extends Migration {
  override up(): void {
    this.addSql(`
alter function keep_points_of_100() security definer set search_path = public, pg_temp;
update intake set quotas = (select jsonb_agg('{"withOutdated": false}'::jsonb || quota order by nth)
    from jsonb_array_elements(quotas) with ordinality of (quota, nth))
 where jsonb_typeof(quotas) = 'array' and quotas <> '[]'`);
  }
}
