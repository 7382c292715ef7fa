import type { Pool } from "pg";

/** What a copy says of a rule, as it is sent; from 2021 on. */
export const aCorrection = (given: object = {}) => ({
  ruleId: "QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS",
  citation: "QĐ 366, Điều 11, khoản 1, điểm 1.3",
  clause: ["Hoàn thành 100% nhiệm vụ, trong đó có ít nhất 25% nhiệm vụ hoàn thành vượt mức yêu cầu."],
  figures: [{ parameter: "gap.resolution", value: "NOT_COMPLETED" }],
  copy: "Bản sao số 12-BS/VPTU",
  copiedOn: "2021-01-10",
  yearFrom: 2021,
  ...given,
});

/** In the small country QĐ 366 holds from 2021 on. */
export const holdsFrom2021 = (pool: Pool) =>
  pool.query(
    `insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ('QD366', 1, '2020-08-30', 2021)`,
  );
