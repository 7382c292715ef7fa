import type { Check } from "./check.ts";

/** The reviews against what is counted of them and what follows from them. */
export const reviewChecks: readonly Check[] = [
  {
    id: "review_counter",
    title: { vi: "Số cuộc kiểm điểm đã đếm (review_counter)", en: "Numbers of reviews" },
    looksAt: "select count(*) from review_counter",
    differences: `select
        format('Năm %s, tổ chức %s, %s/%s: đang ghi %s, đếm lại %s', year, organisation_id, subject_kind, label, stored, recounted) as vi,
        format('Year %s, organisation %s, %s/%s: stored %s, recounted %s', year, organisation_id, subject_kind, label, stored, recounted) as en
      from (select year, organisation_id, subject_kind, label, coalesce(s.n, 0) as stored, coalesce(r.n, 0) as recounted
              from review_counter s full join recount_reviews() r using (year, organisation_id, subject_kind, label)) both_ways
      where stored <> recounted order by year, organisation_id, subject_kind, label`,
  },
  {
    id: "review-completed",
    title: {
      vi: "Ngày hoàn thành kiểm điểm của kết quả đúng với các cuộc kiểm điểm",
      en: "A result's review was complete when its reviews were",
    },
    looksAt: "select count(*) from review",
    differences: `select format('Xếp loại %s của năm %s ghi %s, phải là %s', c.id, c.year, coalesce(c.review_completed_on::text, '–'),
          coalesce(d.completed_on::text, '–')) as vi,
        format('Classification %s of %s says %s, should say %s', c.id, c.year, coalesce(c.review_completed_on::text, '–'),
          coalesce(d.completed_on::text, '–')) as en
      from (select year, array_agg(id) as ids from classification where state <> 'CANCELLED' group by year) s
      cross join lateral review_completion(s.year, s.ids) d
      join classification c on c.year = s.year and c.id = d.classification_id
      where c.review_completed_on is distinct from d.completed_on order by c.year, c.id`,
  },
  {
    id: "review-prompts",
    title: { vi: "Số gợi ý kiểm điểm và số đã giải trình", en: "Numbers of prompts and of those answered" },
    looksAt: "select count(*) from review_prompt",
    differences: `select format('Cuộc kiểm điểm %s của năm %s', r.id, r.year) as vi, format('Review %s of %s', r.id, r.year) as en
      from review r left join (
        select year, review_id, count(*) as n,
               count(*) filter (where num_nulls(explanation, cause, responsibility) = 0) as answered
          from review_prompt where withdrawn_at is null group by year, review_id) p on p.year = r.year and p.review_id = r.id
      where (r.prompts, r.prompts_answered) <> (coalesce(p.n, 0), coalesce(p.answered, 0)) order by r.year, r.id`,
  },
  {
    id: "ballot-counts",
    title: { vi: "Số phiếu không quá số có mặt", en: "No more votes than people present" },
    looksAt: "select count(*) from classification where ballot is not null",
    differences: `select format('Phiếu của xếp loại %s, năm %s', id, year) as vi, format('Ballot of classification %s of %s', id, year) as en
      from classification where not is_ballot(ballot) order by year, id`,
  },
];
