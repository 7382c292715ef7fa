import { type ReturnFigures, returnColumns } from "@xep-loai/domain";
import type { AggregateReturn, ReturnTable } from "../providers/queries/returns.ts";
import { organisation } from "../testing/samplePage.ts";

const unit = (id: string, name: string) =>
  ({ id, name, kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" }) as const;

const figures = (given: Partial<ReturnFigures>) =>
  returnColumns.map((column) => ({ column, count: given[column] ?? 0 }));

export const submitted: AggregateReturn = {
  id: "7",
  state: "SUBMITTED",
  version: 2,
  goodIncludesExcellent: true,
  note: null,
  submittedOn: "2020-12-10",
  submittedByName: "Đảng ủy Văn phòng",
  withdrawnReason: null,
  changedByName: "Đảng ủy Văn phòng",
  changedAt: "2020-12-10T03:00:00.000Z",
  figures: figures({ TOTAL: 22, RATED: 20, EXCELLENT: 3, GOOD: 17, EXEMPT: 2 }),
};

const agreeing = figures({ TOTAL: 10, RATED: 10, EXCELLENT: 2, GOOD: 8 });
const off = unit("102", "Chi bộ Hành chính");

/** A return that is not the sum of what lies below, because of one cell. */
export const table: ReturnTable & { __typename: "ReturnTable" } = {
  __typename: "ReturnTable",
  organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind, level: organisation.level },
  obstacle: null,
  rowCount: 2,
  nextCursor: null,
  addsUp: false,
  asOf: "2020-12-12T03:00:00.000Z",
  returned: submitted,
  draft: null,
  earlier: [],
  counted: submitted.figures,
  gathered: null,
  difference: figures({}),
  own: null,
  sum: figures({ TOTAL: 22, RATED: 20, EXCELLENT: 4, GOOD: 16, EXEMPT: 2 }),
  differences: [
    {
      column: "EXCELLENT",
      stated: 3,
      sum: 4,
      difference: -1,
      causes: [{ organisation: off, difference: 1, explains: true }],
    },
    { column: "GOOD", stated: 17, sum: 16, difference: 1, causes: [] },
  ],
  rows: [
    {
      organisation: unit("101", "Chi bộ Tổng hợp"),
      childCount: 0,
      addsUp: null,
      returned: null,
      counted: agreeing,
      gathered: figures({ TOTAL: 46, RATED: 42, GOOD: 42, EXEMPT: 4 }),
      difference: null,
    },
    {
      organisation: off,
      childCount: 2,
      addsUp: false,
      returned: { ...submitted, id: "8", figures: figures({ TOTAL: 12, RATED: 10, EXCELLENT: 2, GOOD: 8, EXEMPT: 2 }) },
      counted: figures({ TOTAL: 12, RATED: 10, EXCELLENT: 1, GOOD: 9, EXEMPT: 2 }),
      gathered: null,
      difference: figures({ EXCELLENT: 1, GOOD: -1 }),
    },
  ],
};

export const draft: AggregateReturn = {
  ...submitted,
  id: "9",
  state: "DRAFT",
  version: 1,
  submittedOn: null,
  submittedByName: null,
};
