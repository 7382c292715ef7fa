import { Migration } from "@mikro-orm/migrations";

/** Whose committee decides a result is told by one name wherever the result is shown (rules.md 1.2; QĐ 366, Điều 13). */
export class Migration252DeciderNamed extends Migration {
  override up(): void {
    this.addSql(decider);
  }
}

const decider = /* sql */ `
-- Of a subject the viewer sees, whose committee decided, else decides it: what it is called and nothing else, as it mostly stands
-- above what they see.
create function decider_named(p_year int, p_organisation_id int, p_subject_kind text, p_decided_by int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object('id', d.organisation_id::text, 'name', d.name, 'kind', d.kind, 'level', d.level)
    from organisation_year o
    join organisation_year d on d.year = o.year
     and d.organisation_id = coalesce(p_decided_by, deciding_organisation(o.year, o.organisation_id, p_subject_kind))
   where o.year = p_year and o.organisation_id = p_organisation_id and may_see(o.ancestors)
$$;
grant execute on function decider_named(int, int, text, int) to xep_loai_request;
`;
