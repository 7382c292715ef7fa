import { rows, type Tx } from "../shared/tx.ts";

/**
 * What is done about those at the lowest tier: all of 2019 is done; of 2020 and 2025 a third is, a third is under way or late, and of
 * a third nobody has taken care yet.
 */
export async function loadFollowUps(tx: Tx): Promise<void> {
  await rows(tx, followUpSql, [JSON.stringify(actions)]);
}

const actions = {
  ORG: "Kiện toàn cấp ủy, phân công cấp ủy viên cấp trên trực tiếp dự sinh hoạt và hướng dẫn khắc phục.",
  COLLECTIVE: "Kiểm điểm lại trách nhiệm tập thể, sửa đổi quy chế làm việc, báo cáo kết quả khắc phục hằng quý.",
  MEMBER: "Phân công đảng viên chính thức giúp đỡ, giao việc cụ thể, chi bộ nhận xét kết quả hằng tháng.",
  LEADER: "Làm rõ trách nhiệm cá nhân, xây dựng kế hoạch khắc phục, theo dõi kết quả sáu tháng đầu năm.",
} as const;

const followUpSql = `
  with lowest as (
    select c.*, o.name as place, (row_number() over (partition by c.year order by c.id)) % 3 as third
      from classification c
      join organisation_year o on o.year = c.year and o.organisation_id = coalesce(c.decided_by_organisation_id, c.organisation_id)
     where c.year in (2019, 2020, 2025) and c.decided_tier = 'NOT_COMPLETED' and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED'))
  insert into follow_up (year, classification_id, owner, action, due_on, done_on, outcome, version, changed_by, changed_by_name, changed_at)
  select year, id, 'Ban Thường vụ, Ban Tổ chức (' || place || ')', $1::jsonb ->> subject_kind,
         make_date(year + 1, 6, 30), done.on, case when done.on is not null then 'Đã khắc phục, cấp ủy cấp trên kiểm tra xác nhận.' end,
         case when done.on is null then 1 else 2 end, null, place, make_date(year + 1, 1, 25) + time '10:00'
    from lowest
    cross join lateral (select case when year = 2019 or third = 1 then make_date(year + 1, 6, 10 + third::int) end as on) done
   where year = 2019 or third > 0
   order by year, id`;
