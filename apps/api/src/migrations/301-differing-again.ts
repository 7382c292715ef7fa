import { Migration } from "@mikro-orm/migrations";

/** What a member's correction changed is told by it too (migration 271): the log alone does without it. */
export class Migration301DifferingAgain extends Migration {
  override up(): void {
    this.addSql(differing);
  }
}

const differing = /* sql */ `
-- The columns whose values differ, but for what only counts changes; of a column that holds an object its differing parts.
create function differing(p_before jsonb, p_after jsonb, p_shown jsonb) returns jsonb
language sql immutable
return (select coalesce(jsonb_object_agg(key, case
      when jsonb_typeof(p_before -> key) = 'object' and jsonb_typeof(p_after -> key) = 'object' then
        picked(p_shown -> key, array(select part from jsonb_object_keys((p_before -> key) || (p_after -> key)) part
          where p_before -> key -> part is distinct from p_after -> key -> part))
      else p_shown -> key end), '{}')
    from jsonb_object_keys(p_before || p_after) key
   where p_before -> key is distinct from p_after -> key and key <> all (counts_changes()));
`;
