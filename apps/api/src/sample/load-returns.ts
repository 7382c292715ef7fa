import { rows, type Tx } from "../shared/tx.ts";

/**
 * Three summary returns of members of 2026: An Nhơn's agrees with the records; Vân Canh's does too, but one of its cells reported one
 * member more at the top tier. In 2016 a department reported that kept no records.
 */
export async function loadReturns(tx: Tx): Promise<void> {
  await rows(tx, recordedSql, [["Đảng ủy phường An Nhơn", "Đảng ủy xã Vân Canh"]]);
  await rows(tx, unrecordedSql, ["Đảng bộ Sở Kế hoạch và Đầu tư Quảng Bình"]);
}

const recordedSql = `
  with unit as (
    select organisation_id, name, parent_id, false as off from organisation_year where year = 2026 and name = any ($1::text[])
    union all (
      select c.organisation_id, c.name, c.parent_id, true from organisation_year c
        join organisation_year o on o.year = c.year and o.organisation_id = c.parent_id
       where c.year = 2026 and o.name = ($1::text[])[2] order by c.official_order, c.organisation_id limit 1)),
  counted as (
    select u.*, coalesce(sum(n) filter (where outcome = 'EXCELLENT'), 0) + off::int as excellent,
           coalesce(sum(n) filter (where outcome = 'GOOD'), 0) - off::int as good,
           coalesce(sum(n) filter (where outcome = 'COMPLETED'), 0) as completed,
           coalesce(sum(n) filter (where outcome = 'NOT_COMPLETED'), 0) as not_completed,
           coalesce(sum(n) filter (where outcome = 'NEWLY_ADMITTED'), 0) as newly_admitted,
           coalesce(sum(n) filter (where outcome = 'EXEMPT'), 0) as exempt,
           coalesce(sum(n) filter (where outcome = 'SUSPENDED'), 0) as suspended,
           coalesce(sum(n) filter (where outcome = 'PENDING'), 0) as pending
      from unit u
      cross join lateral (
        select case when is_not_rated(t.outcome) then t.outcome
                    when t.outcome <> 'NONE' and t.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') then t.outcome else 'PENDING' end as outcome,
               t.subtree as n
          from tier_counter t where t.year = 2026 and t.organisation_id = u.organisation_id and t.subject_kind = 'MEMBER') t
     group by u.organisation_id, u.name, u.parent_id, u.off)
  insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed, not_completed, newly_admitted,
    exempt, suspended, pending, good_includes_excellent, state, version, submitted_on, submitted_by_name, changed_by_name, changed_at)
  select 2026, organisation_id, 'MEMBER', excellent + good + completed + not_completed + newly_admitted + exempt + suspended + pending,
         excellent + good + completed + not_completed, excellent, good, completed, not_completed, newly_admitted, exempt, suspended, pending,
         false, 'SUBMITTED', 2, '2026-11-20', name, name, '2026-11-20 15:00+07'
    from counted order by organisation_id`;

const unrecordedSql = `
  insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed, not_completed, newly_admitted,
    exempt, good_includes_excellent, note, state, version, submitted_on, submitted_by_name, changed_by_name, changed_at)
  select year, organisation_id, 'MEMBER', 46, 42, 6, 31, 5, 0, 2, 2, true, 'Chỉ có biểu tổng hợp, không có danh sách.', 'SUBMITTED', 2,
         '2016-12-28', name, name, '2016-12-28 15:00+07'
    from organisation_year where year = 2016 and name = $1`;
