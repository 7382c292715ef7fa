import type { SummaryTable } from "../providers/queries/summaryTable.ts";

/** What the API answers for R2 of Đảng ủy Văn phòng UBND tỉnh in the sample year 2020: two of its five cells, the first columns. */
export const summaryTable: SummaryTable = {
  table: "R2",
  title: { vi: "Kết quả xếp loại chất lượng đảng viên", en: "Party members by tier" },
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  superior: "Tỉnh ủy Bình Định",
  organisation: {
    id: "100",
    name: "Đảng ủy Văn phòng UBND tỉnh",
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    level: "GRASSROOTS",
  },
  year: 2020,
  group: null,
  level: null,
  levels: ["SUB_GRASSROOTS"],
  decidedOnly: true,
  note: null,
  asOf: "2021-03-01T02:00:00.000Z",
  rowCount: 5,
  nextCursor: null,
  groups: [
    {
      value: "CIVIL_SERVANT",
      label: { vi: "Cán bộ, công chức, viên chức", en: "Cadres, civil servants, public employees" },
    },
  ],
  columns: [
    { key: "total", label: { vi: "Tổng số đảng viên", en: "Party members" }, parent: null, kind: "COUNT" },
    { key: "pending", label: { vi: "Chưa xếp loại", en: "Still to be rated" }, parent: null, kind: "COUNT" },
    { key: "rated", label: { vi: "Được xếp loại", en: "Rated" }, parent: null, kind: "COUNT" },
    {
      key: "EXCELLENT.count",
      label: { vi: "Số lượng", en: "Number" },
      parent: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent completion of tasks" },
      kind: "COUNT",
    },
    {
      key: "EXCELLENT.percent",
      label: { vi: "Tỷ lệ %", en: "Percent" },
      parent: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent completion of tasks" },
      kind: "PERCENT",
    },
  ],
  total: {
    key: "total",
    label: "Tổng cộng",
    organisationId: "100",
    hasChildren: false,
    cells: ["73", "0", "71", "7", "9.9"],
  },
  rows: [
    {
      key: "101",
      label: "Chi bộ Tin học - Công báo",
      organisationId: "101",
      hasChildren: false,
      cells: ["10", "0", "9", "1", "11.1"],
    },
    {
      key: "102",
      label: "Chi bộ Hành chính - Tổ chức",
      organisationId: "102",
      hasChildren: false,
      cells: ["14", "0", "14", "3", "21.4"],
    },
  ],
};
