import { Migration } from "@mikro-orm/migrations";

/** What is against a rule in the review of a collective is a warning like the others: counted, listed, gone with the review. */
export class Migration087ReviewWarnings extends Migration {
  override up(): void {
    this.addSql(reviewWarnings);
  }
}

const reviewWarnings = /* sql */ `
alter table warning
  add column review_id bigint,
  add constraint warning_review foreign key (year, review_id) references review (year, id) on delete cascade,
  drop constraint warning_kind_check,
  add constraint warning_kind_check check (kind in ('QUOTA', 'RULE', 'RECHECK', 'REVIEW')),
  drop constraint warning_rank_check,
  add constraint warning_rank_check check (rank in (10, 20, 25, 30, 40, 45, 50, 60, 65)),
  drop constraint warning_subject,
  add constraint warning_subject check (case kind
    when 'QUOTA' then quota_use_id is not null and num_nonnulls(classification_id, recheck_id, review_id) = 0
    when 'RECHECK' then recheck_id is not null and num_nonnulls(quota_use_id, review_id) = 0
    when 'REVIEW' then review_id is not null and num_nonnulls(classification_id, quota_use_id, recheck_id) = 0
    else num_nonnulls(quota_use_id, recheck_id, review_id) = 0 end);
create unique index warning_of_review on warning (year, review_id, rule_id) where review_id is not null;
comment on column warning.review_id is 'Of a warning of kind REVIEW, written by the application beside the concerns of the review.';
comment on column warning.rank is '10 quota exceeded; 20 rule blocks a decided tier; 25 decided result to be looked at again; '
  '30 quota kept by one reading only; 40 rule blocks a tier not decided yet; 45 rule a review must keep; 50 open attestation; 60 warning; '
  '65 rule a review should keep. Worst first: rank, magnitude desc, id.';
`;
