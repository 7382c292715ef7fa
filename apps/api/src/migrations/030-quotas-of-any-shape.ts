import { Migration } from "@mikro-orm/migrations";

/**
 * Quotas of other shapes than HD 21's: a fraction of all rated, a place small by its head-count, a wider share where special
 * merit is attested (KH 57, II.B.1.2.a and II.B.2.2.3.a; rules.md 3.9.5).
 */
export class Migration030QuotasOfAnyShape extends Migration {
  override up(): void {
    this.addSql(withoutTheOldShape);
    this.addSql(parameter);
    this.addSql(specialMerit);
    this.addSql(limit);
    this.addSql(use);
    this.addSql(terms);
    this.addSql(words);
  }
}

const withoutTheOldShape = /* sql */ `
drop function quota_blocks(quota_use), quota_arithmetic(quota_use), quota_limit(quota_use);
`;

const parameter = /* sql */ `
alter table quota_parameter rename column pct to numerator;
alter table quota_parameter drop constraint quota_parameter_pct_check, drop constraint quota_parameter_base_check;
alter table quota_parameter
  add column denominator int not null default 100,
  add column small_by text default 'BASE' check (small_by in ('BASE', 'HEAD_COUNT')),
  add column by_cell boolean not null default false,
  add column special_numerator int,
  add column small_rule_id text,
  add column special_rule_id text,
  add column top_name text not null default 'xuất sắc',
  add column exceeded_vi text not null default 'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”',
  add column exceeded_en text not null default 'More are rated Excellent than the quota allows',
  add column inclusive_vi text not null
    default 'Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” chỉ đúng nếu tính cả số xuất sắc vào số để tính',
  add column inclusive_en text not null default 'The Excellent quota holds only on the wider base',
  add constraint quota_parameter_share check (denominator > 0 and numerator between 0 and denominator),
  add constraint quota_parameter_special check (special_numerator between numerator and denominator),
  add constraint quota_parameter_base check (base in ('GOOD_ONLY', 'GOOD_AND_ABOVE', 'ALL_RATED')),
  add constraint quota_parameter_by_cell check (subject_kind = 'MEMBER' or not by_cell);
comment on column quota_parameter.small_by is 'What is held against small_below: the base, everybody there; null: no place is too small for a share.';
comment on column quota_parameter.by_cell is 'Members are counted cell by cell, not in their grassroots organisation.';
comment on column quota_parameter.special_numerator is 'Instead of numerator where special merit is attested.';
`;

const specialMerit = /* sql */ `
-- «Đảng bộ, chi bộ có thành tích đặc biệt xuất sắc»: attested of the place, for a year.
create table special_merit (
  year int not null references cycle,
  organisation_id int not null references organisation,
  by_body text not null check (by_body <> ''),
  by_role text,
  attested_on date not null,
  note text,
  primary key (year, organisation_id)
);
comment on table special_merit is 'Of a cell, or of a grassroots organisation with all its cells.';
alter table special_merit enable row level security, force row level security;
create policy owner on special_merit to current_user using (true);
revoke all on special_merit from public;
grant select on special_merit to xep_loai_request;
create policy request on special_merit for select to xep_loai_request using ((
  select true from organisation_year o where o.year = special_merit.year and o.organisation_id = special_merit.organisation_id));
`;

const limit = /* sql */ `
-- How many a share is taken of: the reading asked for, or everybody with a tier (rules.md C3, C16).
create function quota_pool(reading text, base text, excellent int, good int, completed int, not_completed int) returns int
language sql immutable strict parallel safe
return case when base = 'ALL_RATED' then excellent + good + completed + not_completed
            when reading = 'GOOD_ONLY' then good else good + excellent end;

create function quota_is_small(small_by text, small_below int, pool int, head_count int) returns boolean
language sql immutable parallel safe
return coalesce(case small_by when 'BASE' then pool when 'HEAD_COUNT' then head_count end < small_below, false);

-- Whole numbers, rounded down (rules.md 3.9.2).
create function quota_max(pool int, numerator int, denominator int, small_by text, small_below int, small_max int, head_count int)
returns int
language sql immutable parallel safe
return case when quota_is_small(small_by, small_below, pool, head_count) then small_max else numerator * pool / denominator end;
`;

const maxOf = (reading: string) =>
  `quota_max(quota_pool('${reading}', base, excellent, good, completed, not_completed), numerator, denominator, small_by, small_below,
    small_max, head_count)`;

const use = /* sql */ `
alter table quota_use drop column max_good_only, drop column max_good_and_above, drop column over, drop column status;
drop function quota_max(int, int, int, int);
alter table quota_use rename column pct to numerator;
alter table quota_use
  add column denominator int not null default 100,
  add column small_by text default 'BASE',
  add column head_count int,
  add column special boolean not null default false;
alter table quota_use
  add column max_good_only int not null generated always as (${maxOf("GOOD_ONLY")}) stored,
  add column max_good_and_above int not null generated always as (${maxOf("GOOD_AND_ABOVE")}) stored,
  add column over int not null generated always as (greatest(excellent - ${maxOf("GOOD_ONLY")}, 0)) stored,
  add column status text not null generated always as (case
    when excellent <= ${maxOf("GOOD_ONLY")} then 'OK'
    when excellent <= ${maxOf("GOOD_AND_ABOVE")} then 'OK_ONLY_IF_INCLUSIVE'
    else 'EXCEEDED' end) stored;
comment on column quota_use.head_count is 'Everybody in the cell, rated or not, on the day the year closes; null where nothing asks for it.';
comment on column quota_use.special is 'Special merit is attested, so the wider share is allowed.';
create index quota_use_status on quota_use (year, status, over desc, id);
`;

const terms = /* sql */ `
-- KH 57: «chi bộ có dưới 07 đảng viên» counts members, not those at a tier.
create function head_count(p_year int, p_organisation_id int) returns int
language sql stable as $$
  select count(*)::int from member_stay s join cycle y on y.year = p_year
   where s.organisation_id = p_organisation_id and not s.temporary and s.valid @> y.closes_on
$$;

-- The numbers a scope is counted with; none where its rule set has no quota for the kind of subject.
create function quota_terms(p_year int, p_organisation_id int, p_subject_kind text)
returns table (rule_set_id text, numerator int, denominator int, small_by text, small_below int, small_max int, base text,
  head_count int, special boolean)
language sql stable as $$
  select p.rule_set_id, case when merit.special then p.special_numerator else p.numerator end, p.denominator,
         p.small_by, p.small_below, p.small_max, p.base,
         case p.small_by when 'HEAD_COUNT' then head_count(o.year, o.organisation_id) end, merit.special
    from organisation_year o
    join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind
    cross join lateral (select p.special_numerator is not null and exists (select from special_merit m
      where m.year = o.year and m.organisation_id in (o.organisation_id, o.grassroots_id)) as special) merit
   where o.year = p_year and o.organisation_id = p_organisation_id
$$;
`;

const words = /* sql */ `
-- The greatest number at the top tier under the reading the rule set follows.
create function quota_limit(q quota_use) returns int
language sql immutable
return case (q).base when 'GOOD_AND_ABOVE' then (q).max_good_and_above else (q).max_good_only end;

-- HD21.QUOTA.*, KH57.QUOTA.*: a scope without pending subjects is blocked, an open one warned of (ENGINE.QUOTA_BATCH).
create function quota_blocks(q quota_use) returns boolean
language sql immutable
return (q).pending = 0 and (q).excellent > quota_limit(q);

create function quota_is_small(q quota_use) returns boolean
language sql immutable
return quota_is_small((q).small_by, (q).small_below,
  quota_pool((q).base, (q).base, (q).excellent, (q).good, (q).completed, (q).not_completed), (q).head_count);

-- The rule that sets the limit: of a small place, of special merit, else of the subject.
create function quota_rule(q quota_use) returns text
language sql stable as $$
  select coalesce(case when quota_is_small(q) then p.small_rule_id when q.special then p.special_rule_id end, p.rule_id)
    from quota_parameter p where p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
$$;

-- «3 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → vượt 1», word for word as the domain spells it.
create function quota_arithmetic(q quota_use) returns text
language sql stable as $$
  select format('%s %s trên %s %s → %s → %s', q.excellent, p.top_name, pool.size,
    case q.base when 'GOOD_ONLY' then 'tốt' when 'GOOD_AND_ABOVE' then 'tốt trở lên' else 'được xếp loại' end,
    case when not quota_is_small(q) then format('tối đa ⌊%s × %s⌋ = %s',
           case q.denominator when 100 then q.numerator || ' %' else q.numerator || '/' || q.denominator end, pool.size, quota_limit(q))
         when q.small_by = 'HEAD_COUNT' then format('chi bộ có dưới %s đảng viên nên tối đa %s', q.small_below, q.small_max)
         else format('dưới %s nên chọn tối đa %s', q.small_below, q.small_max) end,
    case when q.excellent > quota_limit(q) then format('vượt %s', q.excellent - quota_limit(q)) else 'trong giới hạn' end)
    from quota_parameter p
    cross join lateral (select quota_pool(q.base, q.base, q.excellent, q.good, q.completed, q.not_completed) as size) pool
   where p.rule_set_id = q.rule_set_id and p.subject_kind = q.subject_kind
$$;

create or replace function warn_of_quotas(uses bigint[]) returns void
language sql as $$
  insert into warning as w (year, kind, organisation_id, subject_kind, quota_use_id, rule_id, severity, outcome, rank, magnitude,
    message_vi, message_en, arithmetic)
  select q.year, 'QUOTA', q.organisation_id, q.subject_kind, q.id, quota_rule(q),
         case when quota_blocks(q) then 'BLOCK' else 'WARN' end, case when quota_blocks(q) then 'FAILED' else 'WARNING' end,
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
