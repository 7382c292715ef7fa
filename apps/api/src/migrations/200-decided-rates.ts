import { Migration } from "@mikro-orm/migrations";

/**
 * Which rates a decision on an outstanding unit may set is said by the rules in force there, as a board's own copy may state
 * other figures than 20 and 25; a decision never lowers the share (QĐ 366, Điều 11, 1.5).
 */
export class Migration200DecidedRates extends Migration {
  override up(): void {
    this.addSql(rates);
    this.addSql(terms);
    this.addSql(again);
  }
}

const rates = /* sql */ `
alter table outstanding_decision drop constraint outstanding_decision_rate_check,
  add constraint outstanding_decision_rate check (rate > 0 and rate <= 100);
comment on column outstanding_decision.rate is
  'In percent, of those at GOOD in each of its peer groups; without effect where the usual share is no lower.';
`;

const terms = /* sql */ `
create or replace function quota_terms(p_year int, p_organisation_id int, p_subject_kind text)
returns table (rule_set_id text, numerator int, denominator int, small_by text, small_below int, small_max int, base text,
  head_count int, special boolean)
language sql stable as $$
  select p.rule_set_id, coalesce(wider.numerator, p.numerator), p.denominator,
         p.small_by, p.small_below, p.small_max, p.base,
         case p.small_by when 'HEAD_COUNT' then head_count(o.year, o.organisation_id) end, wider.numerator is not null
    from organisation_year o
    join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind
    cross join lateral (select case p.special_by
      when 'MERIT' then (select p.special_numerator where exists (select from special_merit m
        where m.year = o.year and m.organisation_id in (o.organisation_id, o.grassroots_id)))
      when 'DECISION' then (select least(rate, p.special_numerator) from outstanding_rate(o.year, o.ancestors) rate 
        where rate > p.numerator)
      end) wider(numerator)
   where o.year = p_year and o.organisation_id = p_organisation_id
$$;
`;

const again = /* sql */ `
select price_quotas(q.year, array_agg(distinct q.organisation_id)) from quota_use q join cycle y on y.year = q.year and y.state = 'OPEN'
 where q.special group by q.year order by q.year;
`;
