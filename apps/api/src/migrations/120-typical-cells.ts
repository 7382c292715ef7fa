import { Migration } from "@mikro-orm/migrations";

/** Awards of HD 06: a paper of each level by itself, and cells recognised as «tiêu biểu». */
export class Migration120TypicalCells extends Migration {
  override up(): void {
    this.addSql(awards);
    this.addSql(results);
  }
}

const awards = /* sql */ `
alter table award_selection
  drop constraint award_selection_award_check,
  add constraint award_selection_award_check check (award in ('ORG_OF_THE_YEAR', 'ORG_FIVE_YEARS', 'TYPICAL_ORG_OF_THE_YEAR',
    'TYPICAL_ORG_FIVE_YEARS', 'TYPICAL_ORG_FIVE_YEARS_PROVINCIAL', 'MEMBER_OF_THE_YEAR', 'MEMBER_FIVE_YEARS',
    'MEMBER_FIVE_YEARS_UPPER', 'MEMBER_FIVE_YEARS_PROVINCIAL', 'TYPICAL_CELL')),
  drop constraint award_selection_subject,
  add constraint award_selection_subject check ((member_id is not null) = starts_with(award, 'MEMBER_'));
comment on table award_selection is 'Whom a committee chose or did not choose (HD 21, II.B.5; KH 57, II.B.1.2.a; HD 06, 19). Never changed: a new row takes its place.';
`;

const results = /* sql */ `
-- As before, with what was said of each result as «tiêu biểu» (HD06.AWARD.CELL_RECOGNITION); null: nothing.
drop function award_results(int, bigint[]);
create function award_results(p_year int, p_classifications bigint[])
returns table (classification_id bigint, year int, state text, tier text, not_rated_reason text, rule_set_id text, is_typical boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select c.id, c.subject_kind, c.member_id, c.organisation_id
      from classification c
      join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
     where c.year = p_year and c.id = any (p_classifications)
       and may_see(o.ancestors)),
  found as (
    select a.id as asked_id, r.* from asked a join classification r
        on r.year <= p_year and r.subject_kind = 'MEMBER' and r.member_id = a.member_id and r.state <> 'CANCELLED'
     where a.subject_kind = 'MEMBER'
    union all
    select a.id, r.* from asked a join classification r
        on r.year <= p_year and r.subject_kind = 'MEMBER' and r.member_id = a.member_id and r.state = 'CANCELLED'
     where a.subject_kind = 'MEMBER'
    union all
    select a.id, r.* from asked a join classification r
        on r.year <= p_year and r.organisation_id = a.organisation_id and r.subject_kind = 'ORG'
     where a.subject_kind = 'ORG')
  select distinct on (asked_id, f.year) asked_id, f.year, f.state,
         case when f.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') then f.decided_tier::text end, f.not_rated_reason, f.rule_set_id,
         t.answer
    from found f
    left join attestation t on f.subject_kind = 'ORG' and t.year = f.year and t.classification_id = f.id
      and t.rule_id = 'HD06.AWARD.CELL_RECOGNITION' and t.replaced_at is null
   order by asked_id, f.year, f.state = 'CANCELLED', f.id desc
$$;
grant execute on function award_results(int, bigint[]) to xep_loai_request;
`;
