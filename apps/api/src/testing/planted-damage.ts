/** Damage done past triggers and constraints, and what a check must say of it. */
export interface Damage {
  readonly planted: string;
  readonly vi: string;
  readonly en: string;
  /** Checks that cannot but see it too. */
  readonly also?: readonly string[];
}

const past = (table: string, statement: string): string => `alter table ${table} disable trigger user; ${statement}`;

/** An organisation of a month long ago, in no tree of a year. */
const ofAMonth = (parent: string, kind: string) => `
  ${past("organisation", "insert into organisation (id, founded_on, dissolved_on) values (99, '2001-01-01', '2001-02-01')")};
  ${past(
    "organisation_version",
    `insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
     values (99, '[2001-01-01,2001-02-01)', ${parent}, '${kind}', level_of('${kind}'), 'x', 99)`,
  )}`;

/** By check, the damage it is there for. */
export const plantedDamage: Readonly<Record<string, Damage>> = {
  "tree-root": {
    planted: `alter table organisation_version drop constraint organisation_version_one_root;
      ${ofAMonth("null", "CENTRAL_PARTY_ORGANIZATION")}`,
    vi: "Ngày 2001-01-01 có 2 tổ chức gốc",
    en: "2 roots on 2001-01-01",
  },
  "tree-periods": {
    planted: past("organisation", "update organisation set founded_on = '1999-01-01' where id = 4"),
    vi: "Tổ chức 4 sống [1999-01-01,) nhưng lịch sử ghi {[2000-01-01,)}",
    en: "Organisation 4 lives [1999-01-01,) but its versions cover {[2000-01-01,)}",
  },
  "tree-edges": {
    planted: ofAMonth("10", "SUBORDINATE_PARTY_CELL"),
    vi: "Tổ chức 99 không thể trực thuộc 10 trong [2001-01-01,2001-02-01)",
    en: "Organisation 99 cannot stand under 10 in [2001-01-01,2001-02-01)",
  },
  "tree-reach": {
    planted: `${past("organisation", "insert into organisation (id, founded_on) values (98, '2001-01-01'), (99, '2001-01-01')")};
      ${past(
        "organisation_version",
        `insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
         select id, '[2001-01-01,)', 197 - id, 'DISTRICT_PARTY_ORGANIZATION', 'DISTRICT', 'x', 99 from generate_series(98, 99) id`,
      )}`,
    vi: "Năm 2019: không đi được từ gốc đến tổ chức 98",
    en: "Year 2019: organisation 98 cannot be reached from the root",
    // each of two ranks above the other, or one stands under nothing
    also: ["tree-edges"],
  },
  "year-tree": {
    planted: "update organisation_year set name = name || 'x' where organisation_id = 4",
    vi: "Năm 2019, tổ chức 4: cây đã ghi khác cây theo ngày",
    en: "Year 2019, organisation 4: the stored tree differs from the dated one",
  },
  "two-cells": {
    planted: `alter table member_stay drop constraint member_stay_one_cell;
      ${past("member_stay", "insert into member_stay (member_id, organisation_id, valid) values (1, 12, '[2020-01-01,)')")}`,
    vi: "Đảng viên 1 ở hai chi bộ 10 và 12",
    en: "Member 1 is in two cells, 10 and 12",
  },
  "stay-in-cell": {
    planted: past(
      "member_stay",
      "insert into member_stay (member_id, organisation_id, valid, temporary) values (1, 4, '[2020-01-01,)', true)",
    ),
    vi: "Đảng viên 1 ở 4 trong [2020-01-01,), nhưng đó không phải chi bộ tồn tại suốt thời gian ấy",
    en: "Member 1 is in 4 in [2020-01-01,), which is no cell standing all that time",
    also: ["rule-warning"],
  },
  "left-is-gone": {
    planted: past("member", "update member set left_on = '2020-06-01', left_reason = 'DIED' where id = 1"),
    vi: "Đảng viên 1 không còn là đảng viên từ 2020-06-01 nhưng vẫn ở chi bộ 10",
    en: "Member 1 left on 2020-06-01 but is still in cell 10",
  },
  "collective-in-life": {
    planted: past("collective", "update collective set founded_on = '1999-01-01' where id = 4"),
    vi: "Tập thể 4 vượt quá thời gian tồn tại của tổ chức 4",
    en: "Collective 4 lives outside the life of organisation 4",
  },
  "leader-in-life": {
    planted: past("leader", "update leader set valid = '[1999-01-01,)' where id = 1"),
    vi: "Cán bộ 1 giữ chức ngoài thời gian tồn tại của tổ chức 5",
    en: "Leader 1 holds a post outside the life of organisation 5",
  },
  "in-tree": {
    planted: `alter table classification drop constraint classification_organisation_id_fkey;
      ${past("classification_2020", "update classification_2020 set organisation_id = 99 where member_id = 1")}`,
    vi: "Xếp loại 1 của năm 2020 (tổ chức 99)",
    en: "Classification 1 of 2020 (organisation 99)",
    also: ["tier_counter", "quota_use"],
  },
  decision: {
    planted: `alter table classification drop constraint classification_state_has_its_tier;
      ${past("classification_2020", "update classification_2020 set decision_number = null where member_id = 1")}`,
    vi: "Xếp loại 1 của năm 2020 (tổ chức 10)",
    en: "Classification 1 of 2020 (organisation 10)",
  },
  "subject-group": {
    planted: past("classification_2020", "update classification_2020 set subject_group = 'OTHER' where member_id = 1"),
    vi: "Xếp loại 1 của năm 2020 (tổ chức 10)",
    en: "Classification 1 of 2020 (organisation 10)",
    also: ["tier_counter"],
  },
  replacement: {
    planted: past(
      "classification_2020",
      "update classification_2020 set replaces_id = (select id from classification_2020 where member_id = 2) where member_id = 1",
    ),
    vi: "Xếp loại 1 của năm 2020 (tổ chức 10)",
    en: "Classification 1 of 2020 (organisation 10)",
  },
  recheck: {
    planted: past(
      "recheck",
      `insert into recheck (year, classification_id, cause, cause_id, rule_ids)
       select year, id, 'CANCELLED', id, '{R}' from classification where member_id = 1`,
    ),
    vi: "Năm 2020, cờ xem xét lại 1: không khớp với cảnh báo",
    en: "Year 2020, flag to look again 1: it does not match its warning",
  },
  review_counter: {
    planted: "update review_counter set n = n + 1 where organisation_id = 10",
    vi: "Năm 2020, tổ chức 10, MEMBER/PROMPTS: đang ghi 2, đếm lại 1",
    en: "Year 2020, organisation 10, MEMBER/PROMPTS: stored 2, recounted 1",
  },
  "review-completed": {
    planted: past(
      "classification_2020",
      "update classification_2020 set review_completed_on = null where member_id = 1",
    ),
    vi: "Xếp loại 1 của năm 2020 ghi –, phải là 2020-12-01",
    en: "Classification 1 of 2020 says –, should say 2020-12-01",
    also: ["rule-warning"],
  },
  "review-prompts": {
    planted: past("review", "update review set prompts = 2 where member_id = 1"),
    vi: "Cuộc kiểm điểm 1 của năm 2020",
    en: "Review 1 of 2020",
    also: ["review_counter"],
  },
  "ballot-counts": {
    planted: past(
      "classification_2020",
      `update classification_2020 set ballot = jsonb_set(ballot, '{present}', '7') where member_id = 1`,
    ),
    vi: "Phiếu của xếp loại 1, năm 2020",
    en: "Ballot of classification 1 of 2020",
  },
  "return-total": {
    planted:
      "alter table aggregate_return drop constraint aggregate_return_total; update aggregate_return set total = 4 where organisation_id = 7",
    vi: "Báo cáo số liệu 6 của năm 2020 (tổ chức 7, MEMBER)",
    en: "Return 6 of 2020 (organisation 7, MEMBER)",
  },
  "return-tiers": {
    planted:
      "alter table aggregate_return drop constraint aggregate_return_tiers; update aggregate_return set good = 1 where organisation_id = 7",
    vi: "Báo cáo số liệu 6 của năm 2020 (tổ chức 7, MEMBER)",
    en: "Return 6 of 2020 (organisation 7, MEMBER)",
  },
  "return-live": {
    planted: `drop index aggregate_return_live;
      ${past(
        "aggregate_return",
        `insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed, not_completed,
           good_includes_excellent, state, submitted_on, submitted_by_name, changed_by_name, changed_at)
         select 2020, 7, 'MEMBER', 3, 3, 1, 2, 0, 0, false, 'SUBMITTED', '2021-01-05', 'x', 'x', now() from generate_series(1, 2)`,
      )}`,
    vi: "Báo cáo số liệu 17 của năm 2020 (tổ chức 7, MEMBER)",
    en: "Return 17 of 2020 (organisation 7, MEMBER)",
  },
  "audit-seals": {
    planted: past("audit_entry", `update audit_entry set after = '{"name": "y"}'`),
    vi: "Niêm phong số 1 (dòng 1 đến 1) không khớp: có dòng bị sửa, thêm hoặc xóa",
    en: "Seal 1 (entries 1 to 1) does not match: an entry was changed, added or removed",
  },
  tier_counter: {
    planted: "update tier_counter set own = own + 1 where organisation_id = 10",
    vi: "Năm 2020, tổ chức 10, MEMBER//GOOD/DECIDED/own: đang ghi 11, đếm lại 10",
    en: "Year 2020, organisation 10, MEMBER//GOOD/DECIDED/own: stored 11, recounted 10",
  },
  quota_use: {
    planted: past("quota_use", "update quota_use set completed = completed + 1"),
    vi: "Năm 2020, tổ chức 7, MEMBER//completed: đang ghi 1, đếm lại 0",
    en: "Year 2020, organisation 7, MEMBER//completed: stored 1, recounted 0",
  },
  quota_price: {
    planted: past("quota_use", "update quota_use set small_below = small_below + 1"),
    vi: "Năm 2020, tổ chức 7, MEMBER//HD21/GOOD_ONLY/BASE/small_below: đang ghi 6, đếm lại 5",
    en: "Year 2020, organisation 7, MEMBER//HD21/GOOD_ONLY/BASE/small_below: stored 6, recounted 5",
    also: ["warning"],
  },
  quota_counter: {
    planted: "update quota_counter set subtree = subtree + 1",
    vi: "Năm 2020, tổ chức 1, MEMBER/OK/subtree: đang ghi 3, đếm lại 2",
    en: "Year 2020, organisation 1, MEMBER/OK/subtree: stored 3, recounted 2",
  },
  warning: {
    planted: past("warning", "update warning set magnitude = magnitude + 1"),
    vi: "Năm 2020, tổ chức 9, 3/10/HD21.QUOTA.MEMBER/Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”/More are rated Excellent than the quota allows/5 xuất sắc trên 5 tốt → tối đa ⌊20 % × 5⌋ = 1 → vượt 4: đang ghi 5, đếm lại 4",
    en: "Year 2020, organisation 9, 3/10/HD21.QUOTA.MEMBER/Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”/More are rated Excellent than the quota allows/5 xuất sắc trên 5 tốt → tối đa ⌊20 % × 5⌋ = 1 → vượt 4: stored 5, recounted 4",
    also: ["rule-warning"],
  },
  warning_counter: {
    planted: "update warning_counter set subtree = subtree + 1",
    vi: "Năm 2020, tổ chức 1, MEMBER/10/subtree: đang ghi 3, đếm lại 2",
    en: "Year 2020, organisation 1, MEMBER/10/subtree: stored 3, recounted 2",
  },
  rule_counter: {
    planted: "update rule_counter set subtree = subtree + 1 where organisation_id = 1",
    vi: "Năm 2020, tổ chức 1, MEMBER/HD21.MEMBER.GOOD.CRITERIA/subtree: đang ghi 61, đếm lại 60",
    en: "Year 2020, organisation 1, MEMBER/HD21.MEMBER.GOOD.CRITERIA/subtree: stored 61, recounted 60",
  },
  child_count: {
    planted: "update organisation_year set child_count = child_count + 1 where organisation_id = 4",
    vi: "Năm 2019, tổ chức 4, children: đang ghi 3, đếm lại 2",
    en: "Year 2019, organisation 4, children: stored 3, recounted 2",
  },
  "rule-set": {
    planted: past("cycle_rule_set", "delete from cycle_rule_set where year = 2020"),
    vi: "Năm 2020, tổ chức 1: đang ghi –, theo văn bản là HD21",
    en: "Year 2020, organisation 1: stored –, by the documents HD21",
    also: ["year-tree"],
  },
  "rule-warning": {
    planted: past("touched_rules", "delete from touched_rules where organisation_id = 10"),
    vi: "Quy định tác động đến kết quả 1 không còn đúng",
    en: "The rules that touched result 1 are not right",
    also: ["rule_counter"],
  },
  "review-concern": {
    planted: past("review", "update review set concerns = '{TOO_SHORT}' where subject_kind = 'COLLECTIVE'"),
    vi: "Cuộc kiểm điểm 61: đang ghi «TOO_SHORT», phải là «»",
    en: "Review 61: says «TOO_SHORT», should say «»",
    also: ["review_counter"],
  },
};
