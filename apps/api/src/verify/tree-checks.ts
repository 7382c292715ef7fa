import type { Check } from "./check.ts";

/** The dated tree on every day, and the trees of the open years against it. */
export const treeChecks: readonly Check[] = [
  {
    id: "tree-root",
    title: { vi: "Mỗi ngày đúng một tổ chức gốc", en: "Exactly one root on every day" },
    looksAt: "select count(*) from organisation_version where parent_id is null",
    differences: `select format('Ngày %s có %s tổ chức gốc', day, n) as vi, format('%s roots on %s', n, day) as en
      from (select distinct lower(valid) as day from organisation_version) days
      cross join lateral (select count(*) as n from organisation_version where parent_id is null and valid @> day) roots
      where n <> 1 order by day`,
  },
  {
    id: "tree-periods",
    title: { vi: "Lịch sử tổ chức liền mạch từ thành lập đến giải thể", en: "No gap in the life of an organisation" },
    looksAt: "select count(*) from organisation",
    differences: `select format('Tổ chức %s sống %s nhưng lịch sử ghi %s', o.id, daterange(founded_on, dissolved_on), range_agg(valid)) as vi,
        format('Organisation %s lives %s but its versions cover %s', o.id, daterange(founded_on, dissolved_on), range_agg(valid)) as en
      from organisation o left join organisation_version v on v.organisation_id = o.id group by o.id
      having range_agg(valid) is distinct from datemultirange(daterange(founded_on, dissolved_on)) order by o.id`,
  },
  {
    id: "tree-edges",
    title: { vi: "Cấp trên còn tồn tại và cao cấp hơn", en: "A parent stands all the time and ranks above" },
    looksAt: "select count(*) from organisation_version where parent_id is not null",
    differences: `select format('Tổ chức %s không thể trực thuộc %s trong %s', c.organisation_id, c.parent_id, c.valid) as vi,
        format('Organisation %s cannot stand under %s in %s', c.organisation_id, c.parent_id, c.valid) as en
      from organisation_version c left join organisation_version p on p.organisation_id = c.parent_id and p.valid && c.valid
      where c.parent_id is not null group by c.id
      having not coalesce(range_agg(p.valid) @> c.valid, false) or bool_or(kind_rank(p.kind) >= kind_rank(c.kind) or is_cell(p.kind))
      order by c.id`,
  },
  {
    id: "tree-reach",
    title: { vi: "Không vòng lặp, không tổ chức mồ côi", en: "No cycle and no orphan" },
    looksAt: "select count(*) from cycle join organisation_version on valid @> closes_on",
    differences: `select format('Năm %s: không đi được từ gốc đến tổ chức %s', year, organisation_id) as vi,
        format('Year %s: organisation %s cannot be reached from the root', year, organisation_id) as en
      from cycle join organisation_version on valid @> closes_on
      where (year, organisation_id) not in (select year, organisation_id from cycle, tree_of(year, null)) order by year, organisation_id`,
  },
  {
    id: "year-tree",
    title: { vi: "Cây của năm đang mở đúng với cây theo ngày", en: "The tree of an open year is the dated tree" },
    looksAt: "select count(*) from organisation_year join cycle using (year) where state = 'OPEN'",
    differences: `with fresh as (select year, t.* from cycle, tree_of(year, null) t where state = 'OPEN'),
        stored as (select o.* from organisation_year o join cycle using (year) where state = 'OPEN')
      select format('Năm %s, tổ chức %s: cây đã ghi khác cây theo ngày', year, organisation_id) as vi,
        format('Year %s, organisation %s: the stored tree differs from the dated one', year, organisation_id) as en
      from fresh f full join stored o using (year, organisation_id)
      where (f.parent_id, f.ancestors, f.depth, f.kind, f.level, f.name, f.official_order, f.official_number, f.grassroots_id, f.manager_id,
          f.rule_set_id)
        is distinct from (o.parent_id, o.ancestors, o.depth, o.kind, o.level, o.name, o.official_order, o.official_number, o.grassroots_id,
          o.manager_id, o.rule_set_id)
      order by year, organisation_id`,
  },
];
