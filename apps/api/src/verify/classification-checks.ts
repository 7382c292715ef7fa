import type { Check } from "./check.ts";

/** Differences among classifications, each told by its year and id. */
const ofClassification = (id: string, vi: string, en: string, where: string, from = "classification c"): Check => ({
  id,
  title: { vi, en },
  looksAt: "select count(*) from classification",
  differences: `select format('Xếp loại %s của năm %s (tổ chức %s)', c.id, c.year, c.organisation_id) as vi,
      format('Classification %s of %s (organisation %s)', c.id, c.year, c.organisation_id) as en
    from ${from} where ${where} order by c.year, c.id`,
});

/** Of the flags «xem xét lại», which go by the database. */
const recheckWarnings: Check = {
  id: "recheck",
  title: { vi: "Mỗi kết quả cần xem xét lại có cảnh báo của mình", en: "Each flag to look again has its warning" },
  looksAt: "select count(*) from classification",
  differences: `select format('Năm %s, cờ xem xét lại %s: không khớp với cảnh báo', year, id) as vi,
      format('Year %s, flag to look again %s: it does not match its warning', year, id) as en
    from (select id, year, classification_id from recheck where resolved_at is null) r
    full join (select recheck_id as id, year, classification_id from warning where kind = 'RECHECK') w using (id, year)
    where num_nulls(r.id, w.id) > 0 or r.classification_id is distinct from w.classification_id order by year, id`,
};

export const classificationChecks: readonly Check[] = [
  ofClassification(
    "in-tree",
    "Không kết quả nào ở tổ chức không còn trong cây của năm",
    "No result at an organisation that is not in the year's tree",
    "c.state <> 'CANCELLED' and (c.year, c.organisation_id) not in (select year, organisation_id from organisation_year)",
  ),
  ofClassification(
    "decision",
    "Kết quả đã quyết định có mức, số và ngày quyết định",
    "What is decided has its tier, number and date",
    `c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.not_rated_reason is null
      and num_nulls(c.decided_tier, c.decision_number, c.decision_date) > 0`,
  ),
  ofClassification(
    "subject-group",
    "Nhóm đối tượng đúng với đối tượng",
    "The subject's group is the subject's own",
    `c.state <> 'CANCELLED' and c.subject_group not in (case c.subject_kind when 'ORG' then o.level
      when 'MEMBER' then case c.subject_group when '' then '' else 'CIVIL_SERVANT' end
      when 'COLLECTIVE' then case split_part(c.subject_group, '/', 1) when k.kind then c.subject_group else k.kind end
      else case split_part(c.subject_group, '/', 1) when l.title_group_id::text then c.subject_group else l.title_group_id::text end end)`,
    `classification c left join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
      left join collective k on k.id = c.collective_id left join leader l on l.id = c.leader_id`,
  ),
  ofClassification(
    "replacement",
    "Xếp loại lại thay cho một kết quả đã hủy của chính đối tượng đó",
    "A re-rating replaces a cancelled result of the same subject",
    `c.replaces_id is not null and not exists (select from classification r where r.year = c.year and r.id = c.replaces_id
      and r.state = 'CANCELLED' and r.subject_kind = c.subject_kind
      and (r.member_id, r.collective_id, r.leader_id) is not distinct from (c.member_id, c.collective_id, c.leader_id))`,
  ),
  recheckWarnings,
];
