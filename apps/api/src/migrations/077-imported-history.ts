import { Migration } from "@mikro-orm/migrations";

/** Of results that came decided with the data nothing is refused any more: what would BLOCK is WARN (rules.md 3.18). */
export class Migration077ImportedHistory extends Migration {
  override up(): void {
    this.addSql(history);
    this.addSql(quotas);
    this.addSql(stored);
  }
}

const history = /* sql */ `
-- KH 57: its one year was over before the product was there.
create function is_history(p_rule_set_id text) returns boolean
language sql immutable strict
return p_rule_set_id = 'KH57';
`;

const quotas = /* sql */ `
create or replace function warn_of_quotas(uses bigint[]) returns void
language sql as $$
  insert into warning as w (year, kind, organisation_id, subject_kind, quota_use_id, rule_id, severity, outcome, rank, magnitude,
    message_vi, message_en, arithmetic)
  select q.year, 'QUOTA', q.organisation_id, q.subject_kind, q.id, quota_rule(q),
         case when quota_blocks(q) and not is_history(q.rule_set_id) then 'BLOCK' else 'WARN' end,
         case when quota_blocks(q) then 'FAILED' else 'WARNING' end,
         case q.status when 'EXCEEDED' then 10 else 30 end, q.over,
         case q.status when 'EXCEEDED' then p.exceeded_vi else p.inclusive_vi end,
         case q.status when 'EXCEEDED' then p.exceeded_en else p.inclusive_en end,
         quota_arithmetic(q)
    from quota_use q
    join quota_parameter p on p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
   where q.id = any (uses) and q.status <> 'OK' order by q.id
  on conflict (quota_use_id) do update set severity = excluded.severity, outcome = excluded.outcome, rank = excluded.rank,
    magnitude = excluded.magnitude, rule_id = excluded.rule_id, message_vi = excluded.message_vi, message_en = excluded.message_en,
    arithmetic = excluded.arithmetic;
  delete from warning using quota_use q where q.id = any (uses) and q.status = 'OK' and warning.quota_use_id = q.id
$$;
`;

const stored = /* sql */ `
-- A database in use: what is stored of history, with its numbers.
update warning w set severity = 'WARN' from quota_use q
where q.id = w.quota_use_id and w.severity = 'BLOCK' and is_history(q.rule_set_id);

update warning w set severity = 'WARN', rank = 60 from classification c
where w.kind = 'RULE' and w.rank = 20 and c.year = w.year and c.id = w.classification_id and c.replaces_id is null
  and is_history(c.rule_set_id);
`;
