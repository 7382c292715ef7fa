import type { Check } from "./check.ts";

/** Members, collectives and leaders stand where they can stand. */
export const peopleChecks: readonly Check[] = [
  {
    id: "two-cells",
    title: { vi: "Mỗi đảng viên một chi bộ chính thức mỗi lúc", en: "One official cell at a time for each member" },
    looksAt: "select count(*) from member_stay where not temporary",
    differences: `select format('Đảng viên %s ở hai chi bộ %s và %s', a.member_id, a.organisation_id, b.organisation_id) as vi,
        format('Member %s is in two cells, %s and %s', a.member_id, a.organisation_id, b.organisation_id) as en
      from member_stay a join member_stay b on a.member_id = b.member_id and a.id < b.id and a.valid && b.valid
      where not a.temporary and not b.temporary order by a.id`,
  },
  {
    id: "stay-in-cell",
    title: { vi: "Đảng viên sinh hoạt trong chi bộ đang tồn tại", en: "Members are in cells that stand" },
    looksAt: "select count(*) from member_stay",
    differences: `select format('Đảng viên %s ở %s trong %s, nhưng đó không phải chi bộ tồn tại suốt thời gian ấy', s.member_id,
          s.organisation_id, s.valid) as vi,
        format('Member %s is in %s in %s, which is no cell standing all that time', s.member_id, s.organisation_id, s.valid) as en
      from member_stay s left join (select organisation_id, range_agg(valid) as standing from organisation_version
        where is_cell(kind) group by organisation_id) c using (organisation_id)
      where not coalesce(c.standing @> s.valid, false) order by s.id`,
  },
  {
    id: "left-is-gone",
    title: {
      vi: "Ai không còn là đảng viên thì không còn sinh hoạt ở chi bộ nào",
      en: "Who left the Party is in no cell",
    },
    looksAt: "select count(*) from member",
    differences: `select format('Đảng viên %s không còn là đảng viên từ %s nhưng vẫn ở chi bộ %s', m.id, m.left_on, s.organisation_id) as vi,
        format('Member %s left on %s but is still in cell %s', m.id, m.left_on, s.organisation_id) as en
      from member m join member_stay s on s.member_id = m.id and s.valid && daterange(m.left_on, null)
      where m.left_on is not null order by m.id`,
  },
  {
    id: "collective-in-life",
    title: { vi: "Tập thể không tồn tại lâu hơn tổ chức của mình", en: "No collective outlives its organisation" },
    looksAt: "select count(*) from collective",
    differences: `select format('Tập thể %s vượt quá thời gian tồn tại của tổ chức %s', c.id, o.id) as vi,
        format('Collective %s lives outside the life of organisation %s', c.id, o.id) as en
      from collective c join organisation o on o.id = c.organisation_id
      where not daterange(o.founded_on, o.dissolved_on) @> daterange(c.founded_on, c.dissolved_on) order by c.id`,
  },
  {
    id: "leader-in-life",
    title: { vi: "Chức danh không tồn tại lâu hơn tổ chức của mình", en: "No post outlives its organisation" },
    looksAt: "select count(*) from leader",
    differences: `select format('Cán bộ %s giữ chức ngoài thời gian tồn tại của tổ chức %s', l.id, o.id) as vi,
        format('Leader %s holds a post outside the life of organisation %s', l.id, o.id) as en
      from leader l join organisation o on o.id = l.organisation_id
      where not daterange(o.founded_on, o.dissolved_on) @> l.valid order by l.id`,
  },
];
