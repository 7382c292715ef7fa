import { Migration } from "@mikro-orm/migrations";

/**
 * No result holds more points than the scale has, whoever writes it (QĐ 366, Điều 10: «thang điểm 100»; KH 57, II.B.1.3: «tổng số
 * điểm tối đa là 100»). What a group gives at most a board's own document may say; that is asked where points are entered.
 */
export class Migration277PointsOf100 extends Migration {
  override up(): void {
    this.addSql(scale);
  }
}

const scale = /* sql */ `
-- Of the groups of an object (QĐ 366), or of the places of a list (KH 57).
create function points_fit(points jsonb) returns boolean language sql immutable parallel safe
return (select coalesce(min(point), 0) >= 0 and coalesce(sum(point), 0) <= 100 from (
  select value::numeric as point from jsonb_each(case jsonb_typeof(points) when 'object' then points else '{}' end)
   where jsonb_typeof(value) = 'number'
  union all
  select value::numeric from jsonb_array_elements(case jsonb_typeof(points) when 'array' then points else '[]' end)
   where jsonb_typeof(value) = 'number') p);

-- Asked of what is written, not of what stands there already: a year that came in with too many points keeps them, its rule says so,
-- and a backup of it can be restored.
create function keep_points_of_100() returns trigger language plpgsql as $$
begin
  if not points_fit(new.facts -> 'points') then
    perform refuse('BAD_INPUT', format('points of result %s of %s are not between 0 and 100: %s', new.id, new.year, new.facts -> 'points'));
  end if;
  return new;
end $$;
create trigger keep_points_of_100 before insert on classification for each row
  when (new.facts ? 'points') execute function keep_points_of_100();
create trigger keep_points_of_100_changed before update of facts on classification for each row
  when (new.facts ? 'points' and new.facts -> 'points' is distinct from old.facts -> 'points') execute function keep_points_of_100();
`;
