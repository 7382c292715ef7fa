import { Migration } from "@mikro-orm/migrations";

/** A decided result keeps the reviews it rests on: who would undo them cancels the decision first (HD 21, II.B.6, bullet 5). */
export class Migration083DecidedReviews extends Migration {
  override up(): void {
    this.addSql(resting);
    this.addSql(keeping);
  }
}

const resting = /* sql */ `
grant execute on function leads_organisation(text) to xep_loai_request;

-- The decided results that rest on a review: its subject's own, and of the committee that leads an organisation also that one's.
create function decided_results_of(p_review review) returns table (id bigint, review_completed_on date)
language sql stable as $$
  select c.id, c.review_completed_on
    from results_of(p_review.year, array[p_review]) r(id) join classification c on c.year = p_review.year and c.id = r.id
   where c.state not in ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED', 'CANCELLED')
     and (c.subject_kind <> 'ORG' or p_review.subject_kind = 'ORG'
       or (select leads_organisation(k.kind) from collective k where k.id = p_review.collective_id))
$$;
`;

const keeping = /* sql */ `
-- A review that is not complete takes its day from the result: one that is opened anew, and one that is opened again.
create function keep_decided_review() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from decided_results_of(new) d where tg_op = 'UPDATE' or d.review_completed_on is not null) then
    perform refuse('RESULT_DECIDED', format('a decided result of %s rests on this review', new.year));
  end if;
  return new;
end $$;
create trigger b_decided_result before insert on review
  for each row when (current_user = 'xep_loai_request') execute function keep_decided_review();
create trigger b_decided_result_completed before update on review
  for each row when (current_user = 'xep_loai_request' and old.completed_on is not null
    and (new.completed_on, new.conclusion) is distinct from (old.completed_on, old.conclusion))
  execute function keep_decided_review();
`;
