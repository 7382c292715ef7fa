import { Migration } from "@mikro-orm/migrations";

/** Which code worded the stored warnings of rules, so that another one can word them anew; the quotas' in the words in use. */
export class Migration016WarningWords extends Migration {
  override up(): void {
    this.addSql(wording);
    this.addSql(quotaWarnings);
    this.addSql(wordAnew);
  }
}

const wording = /* sql */ `
create table warning_wording (
  single boolean primary key default true check (single),
  code text not null
);
comment on table warning_wording is 'One row: the fingerprint of the code that worded the stored warnings of rules; none: not known.';
alter table warning_wording enable row level security, force row level security;
create policy owner on warning_wording to current_user using (true);
revoke all on warning_wording from public;
`;

const quotaWarnings = /* sql */ `
create or replace function warn_of_quotas(uses bigint[]) returns void
language sql as $$
  insert into warning as w (year, kind, organisation_id, subject_kind, quota_use_id, rule_id, severity, outcome, rank, magnitude,
    message_vi, message_en, arithmetic)
  select q.year, 'QUOTA', q.organisation_id, q.subject_kind, q.id, coalesce(p.rule_id, q.rule_set_id || '.QUOTA.' || q.subject_kind),
         case when quota_blocks(q) then 'BLOCK' else 'WARN' end, case when quota_blocks(q) then 'FAILED' else 'WARNING' end,
         case q.status when 'EXCEEDED' then 10 else 30 end, q.over,
         case q.status when 'EXCEEDED' then 'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”'
           else 'Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” chỉ đúng nếu tính cả số xuất sắc vào số để tính' end,
         case q.status when 'EXCEEDED' then 'More are rated Excellent than the quota allows'
           else 'The Excellent quota holds only on the wider base' end,
         quota_arithmetic(q)
    from quota_use q
    left join quota_parameter p on p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
   where q.id = any (uses) and q.status <> 'OK' order by q.id
  on conflict (quota_use_id) do update set severity = excluded.severity, outcome = excluded.outcome, rank = excluded.rank,
    magnitude = excluded.magnitude, rule_id = excluded.rule_id, message_vi = excluded.message_vi, message_en = excluded.message_en,
    arithmetic = excluded.arithmetic;
  delete from warning using quota_use q where q.id = any (uses) and q.status = 'OK' and warning.quota_use_id = q.id
$$;
`;

const wordAnew = "select warn_of_quotas(array(select id from quota_use where status <> 'OK'));";
