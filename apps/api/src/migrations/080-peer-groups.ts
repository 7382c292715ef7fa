import { Migration } from "@mikro-orm/migrations";

/**
 * The quota of QĐ 366 (Điều 11, 1.5; rules-2025.md 3.13): counted in each peer group, a wider share by decision, and one at the
 * top tolerated where fewer than five are good, as the text on that is not held.
 */
export class Migration080PeerGroups extends Migration {
  override up(): void {
    this.addSql(parameter);
    this.addSql(scope);
    this.addSql(counting);
    this.addSql(status);
    this.addSql(words);
    this.addSql(warnings);
  }
}

const parameter = /* sql */ `
alter table quota_parameter drop constraint quota_parameter_small_by_check,
  add constraint quota_parameter_small_by check (small_by in ('BASE', 'HEAD_COUNT', 'TOLERATED_BASE')),
  add column peer_groups boolean not null default false,
  add column special_by text check (special_by in ('MERIT', 'DECISION')),
  add column tolerated_vi text not null default '',
  add column tolerated_en text not null default '';
update quota_parameter set special_by = 'MERIT' where special_numerator is not null;
alter table quota_parameter add constraint quota_parameter_special_by check ((special_numerator is null) = (special_by is null));
comment on column quota_parameter.small_by is
  'What is held against small_below: the base, everybody there; null: no place is too small for a share. TOLERATED_BASE: the share stays the limit, small_max above it is told and not refused.';
comment on column quota_parameter.peer_groups is 'Counted where the deciding body has them: organisations by kind, members by form (rules-2025.md 3.13.3).';
comment on column quota_parameter.special_numerator is
  'Instead of numerator where special merit is attested; the most a decision on an outstanding unit may set.';
`;

const scope = /* sql */ `
-- The scope a subject of an organisation counts in. Of peers the body that decides is the one above cells and sections alike
-- (HD 43, III), and members who work in the political system (2B) stand apart from the others (2C).
create function quota_scope_of(o organisation_year, p_subject_kind text, p_subject_group text)
returns table (owner_id int, scope_group text)
language sql stable as $$
  select peers.owner_id, peers.scope_group
    from quota_parameter p
    cross join lateral (select
      case p_subject_kind when 'ORG' then case o.level when 'SUB_GRASSROOTS' then coalesce(o.grassroots_id, o.parent_id) else o.parent_id end
                          when 'MEMBER' then o.grassroots_id else o.manager_id end,
      case p_subject_kind when 'ORG' then o.kind
                          when 'MEMBER' then case p_subject_group when 'CIVIL_SERVANT' then '2B' else '2C' end
                          else p_subject_group end) peers(owner_id, scope_group)
   where p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind and p.peer_groups
  union all
  select s.owner_id, s.scope_group
    from quota_scope(p_subject_kind, p_subject_group, o.parent_id, o.level, members_place(o.rule_set_id, o.organisation_id, o.grassroots_id),
      o.manager_id) s
   where not exists (select from quota_parameter p
     where p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind and p.peer_groups)
$$;
grant execute on function quota_scope_of(organisation_year, text, text) to xep_loai_request;
`;

const counting = /* sql */ `
create or replace function quota_scopes(deltas counter_delta[])
returns table (year int, organisation_id int, subject_kind text, scope_group text,
  excellent int, good int, completed int, not_completed int, pending int, not_rated int)
language sql stable as $$
  select d.year, s.owner_id, d.subject_kind, s.scope_group,
         coalesce(sum(n) filter (where outcome = 'EXCELLENT'), 0)::int, coalesce(sum(n) filter (where outcome = 'GOOD'), 0)::int,
         coalesce(sum(n) filter (where outcome = 'COMPLETED'), 0)::int, coalesce(sum(n) filter (where outcome = 'NOT_COMPLETED'), 0)::int,
         coalesce(sum(n) filter (where not is_not_rated(outcome) and state not in ('DECIDED', 'NOTIFIED')), 0)::int,
         coalesce(sum(n) filter (where is_not_rated(outcome)), 0)::int
    from unnest(deltas) d
    join organisation_year o on o.year = d.year and o.organisation_id = d.organisation_id
    cross join lateral quota_scope_of(o, d.subject_kind, d.subject_group) s
   where s.owner_id is not null
   group by 1, 2, 3, 4
$$;
`;

const maxOf = (reading: string) =>
  `quota_max(quota_pool('${reading}', base, excellent, good, completed, not_completed), numerator, denominator, small_by, small_below,
    small_max, head_count)`;

const status = /* sql */ `
alter table quota_use drop column status;
alter table quota_use add column status text not null generated always as (case
  when excellent <= ${maxOf("GOOD_ONLY")} then 'OK'
  when small_by = 'TOLERATED_BASE' and good < small_below and excellent <= small_max then 'OK_ONLY_IF_SMALL_BASE'
  when excellent <= ${maxOf("GOOD_AND_ABOVE")} then 'OK_ONLY_IF_INCLUSIVE'
  else 'EXCEEDED' end) stored;
comment on column quota_use.special is 'A wider share is allowed: special merit is attested, or a decision on an outstanding unit sets it.';
create index quota_use_status on quota_use (year, status, over desc, id);
`;

const words = /* sql */ `
create or replace function quota_blocks(q quota_use) returns boolean
language sql immutable
return (q).pending = 0 and (q).excellent > quota_limit(q) and (q).status <> 'OK_ONLY_IF_SMALL_BASE';

-- More than the share and no more than is tolerated.
create function quota_is_tolerated(q quota_use) returns boolean
language sql immutable
return (q).status = 'OK_ONLY_IF_SMALL_BASE' and (q).excellent > quota_limit(q);

create or replace function quota_rule(q quota_use) returns text
language sql stable as $$
  select coalesce(case when quota_is_small(q) or quota_is_tolerated(q) then p.small_rule_id when q.special then p.special_rule_id end,
           p.rule_id)
    from quota_parameter p where p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
$$;
`;

const warnings = /* sql */ `
-- What is said of a scope that is not in order, and how grave it is.
create function quota_said(q quota_use) returns table (rank int, message_vi text, message_en text)
language sql stable as $$
  select case q.status when 'EXCEEDED' then 10 when 'OK_ONLY_IF_SMALL_BASE' then 60 else 30 end,
         case q.status when 'EXCEEDED' then p.exceeded_vi when 'OK_ONLY_IF_SMALL_BASE' then p.tolerated_vi else p.inclusive_vi end,
         case q.status when 'EXCEEDED' then p.exceeded_en when 'OK_ONLY_IF_SMALL_BASE' then p.tolerated_en else p.inclusive_en end
    from quota_parameter p where p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
$$;

create or replace function warn_of_quotas(uses bigint[]) returns void
language sql as $$
  insert into warning as w (year, kind, organisation_id, subject_kind, quota_use_id, rule_id, severity, outcome, rank, magnitude,
    message_vi, message_en, arithmetic)
  select q.year, 'QUOTA', q.organisation_id, q.subject_kind, q.id, quota_rule(q),
         case when quota_blocks(q) and not is_history(q.rule_set_id) then 'BLOCK' else 'WARN' end,
         case when quota_blocks(q) then 'FAILED' else 'WARNING' end, s.rank, q.over, s.message_vi, s.message_en, quota_arithmetic(q)
    from quota_use q
    cross join lateral quota_said(q) s
   where q.id = any (uses) and q.status <> 'OK' order by q.id
  on conflict (quota_use_id) do update set severity = excluded.severity, outcome = excluded.outcome, rank = excluded.rank,
    magnitude = excluded.magnitude, rule_id = excluded.rule_id, message_vi = excluded.message_vi, message_en = excluded.message_en,
    arithmetic = excluded.arithmetic;
  delete from warning using quota_use q where q.id = any (uses) and q.status = 'OK' and warning.quota_use_id = q.id
$$;
`;
