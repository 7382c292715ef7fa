import type { Check } from "./check.ts";

/** Differences among returns, each told by its year and organisation. */
const ofReturn = (id: string, vi: string, en: string, where: string): Check => ({
  id,
  title: { vi, en },
  looksAt: "select count(*) from aggregate_return",
  differences: `select format('Báo cáo số liệu %s của năm %s (tổ chức %s, %s)', r.id, r.year, r.organisation_id, r.subject_kind) as vi,
      format('Return %s of %s (organisation %s, %s)', r.id, r.year, r.organisation_id, r.subject_kind) as en
    from aggregate_return r where ${where} order by r.year, r.id`,
});

/** The sums of the returns, which no counter holds. */
export const returnChecks: readonly Check[] = [
  ofReturn(
    "return-total",
    "Báo cáo số liệu: tổng số bằng số được xếp loại, không xếp loại và chưa xếp loại cộng lại",
    "Returns: total = rated + not rated + not yet rated",
    "r.total <> r.rated + r.newly_founded + r.newly_admitted + r.exempt + r.suspended + r.pending",
  ),
  ofReturn(
    "return-tiers",
    "Báo cáo số liệu: các mức cộng lại bằng số được xếp loại",
    "Returns: the tiers sum to the rated",
    "r.rated <> r.excellent + r.good + r.completed + r.not_completed",
  ),
  ofReturn(
    "return-live",
    "Mỗi đơn vị nhiều nhất một báo cáo số liệu đang có giá trị cho một loại đối tượng",
    "One return holds of each organisation and kind of subject",
    `r.state = 'SUBMITTED' and exists (select from aggregate_return other where other.state = 'SUBMITTED' and other.id < r.id
      and (other.year, other.organisation_id, other.subject_kind) = (r.year, r.organisation_id, r.subject_kind))`,
  ),
];
