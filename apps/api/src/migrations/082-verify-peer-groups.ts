import { Migration } from "@mikro-orm/migrations";

/** What is said of a scope of any shape is held against what must be said, in the words of one place (`quota_said`). */
export class Migration082VerifyPeerGroups extends Migration {
  override up(): void {
    this.addSql(verifyCounters);
  }
}

const numbers = (
  alias: string,
) => /* sql */ `lateral (values ('numerator', ${alias}.numerator), ('denominator', ${alias}.denominator),
              ('small_below', ${alias}.small_below), ('small_max', ${alias}.small_max), ('head_count', ${alias}.head_count),
              ('special', ${alias}.special::int)) f(name, n)`;

const verifyCounters = /* sql */ `
create or replace function verify_figures()
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
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, rule_set_id, base, coalesce(small_by, '-'),
                     f.name), f.n)::verified
            from quota_use q join cycle y on y.year = q.year and y.state = 'OPEN', ${numbers("q")}),
    array(select row(q.year, q.organisation_id, concat_ws('/', q.subject_kind, scope_group, t.rule_set_id, t.base, coalesce(t.small_by, '-'),
                     f.name), f.n)::verified
            from quota_use q join cycle y on y.year = q.year and y.state = 'OPEN'
            cross join quota_terms(q.year, q.organisation_id, q.subject_kind) t, ${numbers("t")}))
  union all
  select * from differing('quota_counter',
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, status, f.name), f.n)::verified
            from quota_counter c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)),
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, label, f.name), f.n)::verified
            from spread_labels(array(select row(q.year, q.organisation_id, q.subject_kind, q.status, 1)::label_delta from quota_use q)) c,
              lateral (values ('own', own), ('subtree', subtree)) f(name, n)))
  union all
  select * from differing('warning',
    array(select row(w.year, w.organisation_id, concat_ws('/', quota_use_id, rank, rule_id, message_vi, message_en, arithmetic), w.magnitude)::verified
            from warning w where kind = 'QUOTA'),
    array(select row(q.year, q.organisation_id, concat_ws('/', q.id, s.rank, quota_rule(q), s.message_vi, s.message_en,
                     quota_arithmetic(q)), q.over)::verified
            from quota_use q cross join lateral quota_said(q) s
           where q.status <> 'OK'))
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
`;
