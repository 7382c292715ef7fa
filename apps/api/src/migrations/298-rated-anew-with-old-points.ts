import { Migration } from "@mikro-orm/migrations";

/**
 * A result that came in with too many points is rated anew with them, to be put right there; and of two places left on the same day
 * the one that is offered first is the one left last.
 */
export class Migration298RatedAnewWithOldPoints extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
drop trigger keep_points_of_100 on classification;
create trigger keep_points_of_100 before insert on classification for each row
  when (new.facts ? 'points' and new.replaces_id is null) execute function keep_points_of_100();

create or replace view former_place as
select c.year, c.id as classification_id, c.organisation_id as rated_at, former.organisation_id, former.collective_id, discipline
  from classification c
  cross join lateral jsonb_path_query(c.facts, '$.disciplines[*] ? (@.violatedElsewhere == true)') discipline
  cross join lateral (
    select p.organisation_id, p.collective_id
      from places_left(c.member_id, c.leader_id, c.organisation_id, coalesce(c.rated_on, make_date(c.year, 12, 31))) p
     order by (concat_ws('/', p.organisation_id, p.collective_id) = discipline->>'violatedAt') desc nulls last, p.left_on desc,
       concat_ws('/', p.organisation_id, p.collective_id)
     limit 1) former
 where c.facts @? '$.disciplines[*] ? (@.violatedElsewhere == true)' and c.state <> 'CANCELLED';
`);
  }
}
