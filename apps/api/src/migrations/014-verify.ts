import { Migration } from "@mikro-orm/migrations";

/** Recounts every figure from the rows it stands for. */
export class Migration014Verify extends Migration {
  override up(): void {
    this.addSql(recounts);
    this.addSql(differences);
    this.addSql(verifyCounters);
  }
}

const recounts = /* sql */ `
-- The counters of tiers as they must be, from the classifications alone.
create function recount_tiers()
returns table (year int, organisation_id int, subject_kind text, subject_group text, outcome text, state text, own bigint, subtree bigint)
language sql stable as $$
  with live as (
    select c.year, c.organisation_id, c.subject_kind::text, c.subject_group, coalesce(c.not_rated_reason, c.tier, 'NONE') as outcome,
           c.state, count(*) as n
      from classification c where c.state <> 'CANCELLED' group by 1, 2, 3, 4, 5, 6)
  select l.year, a.id, l.subject_kind, l.subject_group, l.outcome, l.state,
         coalesce(sum(l.n) filter (where a.id = l.organisation_id), 0)::bigint, sum(l.n)::bigint
    from live l join organisation_year o on o.year = l.year and o.organisation_id = l.organisation_id
    cross join unnest(o.ancestors) a(id)
   group by 1, 2, 3, 4, 5, 6
$$;

-- The quota scopes as they must be, from the classifications alone.
create function recount_quotas()
returns table (year int, organisation_id int, subject_kind text, scope_group text,
  excellent int, good int, completed int, not_completed int, pending int, not_rated int)
language sql stable as $$
  select s.* from quota_scopes(array(
      select row(c.year, c.organisation_id, c.subject_kind, c.subject_group, coalesce(c.not_rated_reason, c.tier, 'NONE'), c.state,
                 count(*))::counter_delta
        from classification c where c.state <> 'CANCELLED'
       group by c.year, c.organisation_id, c.subject_kind, c.subject_group, coalesce(c.not_rated_reason, c.tier, 'NONE'), c.state)) s
    join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
    join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = s.subject_kind
$$;
`;

const differences = /* sql */ `
create type verified as (year int, organisation_id int, key text, figure bigint);

-- What stands on one side and not, or not the same, on the other; a figure left out is 0.
create function differing(what text, stored verified[], recounted verified[])
returns table (what text, year int, organisation_id int, key text, stored bigint, recounted bigint)
language sql immutable as $$
  select $1, coalesce(s.year, r.year), coalesce(s.organisation_id, r.organisation_id), coalesce(s.key, r.key),
         coalesce(s.figure, 0), coalesce(r.figure, 0)
    from unnest($2) s full join unnest($3) r using (year, organisation_id, key)
   where coalesce(s.figure, 0) <> coalesce(r.figure, 0)
$$;
`;

const verifyCounters = /* sql */ `
create function verify_counters()
returns table (what text, year int, organisation_id int, key text, stored bigint, recounted bigint)
language sql stable as $$
  select * from differing('tier_counter',
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, subject_group, outcome, state, f.name), f.n)::verified
            from tier_counter c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)),
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, subject_group, outcome, state, f.name), f.n)::verified
            from recount_tiers() c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)))
  union all
  select * from differing('quota_use',
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, f.name), f.n)::verified
            from quota_use q, lateral (values ('scope', 1), ('excellent', excellent), ('good', good), ('completed', completed),
              ('not_completed', not_completed), ('pending', pending), ('not_rated', not_rated)) f(name, n)),
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, f.name), f.n)::verified
            from recount_quotas() q, lateral (values ('scope', 1), ('excellent', excellent), ('good', good), ('completed', completed),
              ('not_completed', not_completed), ('pending', pending), ('not_rated', not_rated)) f(name, n)))
  union all
  -- closed years keep the numbers they were closed with
  select * from differing('quota_price',
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, rule_set_id, base, f.name), f.n)::verified
            from quota_use q join cycle y on y.year = q.year and y.state = 'OPEN',
              lateral (values ('pct', pct), ('small_below', small_below), ('small_max', small_max)) f(name, n)),
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, p.rule_set_id, p.base, f.name), f.n)::verified
            from quota_use q join cycle y on y.year = q.year and y.state = 'OPEN'
            join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id
            join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = q.subject_kind,
              lateral (values ('pct', p.pct), ('small_below', p.small_below), ('small_max', p.small_max)) f(name, n)))
  union all
  select * from differing('quota_counter',
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, status, f.name), f.n)::verified
            from quota_counter c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)),
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, label, f.name), f.n)::verified
            from spread_labels(array(select row(q.year, q.organisation_id, q.subject_kind, q.status, 1)::label_delta from quota_use q)) c,
              lateral (values ('own', own), ('subtree', subtree)) f(name, n)))
  union all
  select * from differing('warning',
    array(select row(w.year, w.organisation_id, concat_ws('/', quota_use_id, rank, arithmetic), w.magnitude)::verified
            from warning w where kind = 'QUOTA'),
    array(select row(q.year, q.organisation_id, concat_ws('/', q.id, case q.status when 'EXCEEDED' then 10 else 30 end,
                     quota_arithmetic(q)), q.over)::verified
            from quota_use q where q.status <> 'OK'))
  union all
  select * from differing('warning_counter',
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, rank, f.name), f.n)::verified
            from warning_counter c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)),
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, label, f.name), f.n)::verified
            from spread_labels(array(select row(w.year, w.organisation_id, w.subject_kind, w.rank, 1)::label_delta from warning w)) c,
              lateral (values ('own', own), ('subtree', subtree)) f(name, n)))
  union all
  select * from differing('child_count',
    array(select row(o.year, o.organisation_id, 'children', child_count)::verified from organisation_year o),
    array(select row(o.year, o.parent_id, 'children', count(*))::verified
            from organisation_year o where parent_id is not null group by o.year, o.parent_id))
$$;
comment on function verify_counters() is 'Differences only; no row means that every figure is exact.';
`;
