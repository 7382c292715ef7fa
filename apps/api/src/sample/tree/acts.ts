import { reform } from "./reform/reform.ts";
import type { TreeAct } from "./tree-act.ts";

const before2021: readonly TreeAct[] = [
  {
    act: "FOUND",
    on: "2019-09-01",
    under: "Đảng bộ xã Ea Kao",
    name: "Chi bộ Trạm Y tế Ea Kao",
    kind: "SUBORDINATE_PARTY_CELL",
    decision: "31-QĐ/ĐU",
    first: { membersFrom: "Đảng bộ xã Ea Kao / Chi bộ thôn Tân Hưng", count: 6 },
  },
  {
    act: "MOVE",
    on: "2020-03-02",
    path: "Đảng bộ phường Lê Hồng Phong / Chi bộ Khu vực 4",
    under: "Đảng bộ phường Trần Phú",
    decision: "112-QĐ/TU",
  },
  {
    act: "MERGE",
    on: "2020-05-04",
    path: "Đảng bộ phường Nguyễn Trung Trực",
    into: "Đảng bộ phường Trúc Bạch",
    decision: "865-QĐ/QU",
  },
  { act: "RENAME", on: "2020-06-01", path: "Huyện ủy Hoài Nhơn", name: "Thị ủy Hoài Nhơn", decision: "2540-QĐ/TU" },
  {
    act: "FOUND",
    on: "2020-08-17",
    under: "Đảng bộ phường Nhơn Bình",
    name: "Chi bộ Trạm Y tế Nhơn Bình",
    kind: "SUBORDINATE_PARTY_CELL",
    decision: "47-QĐ/ĐU",
    first: { membersFrom: "Đảng bộ phường Nhơn Bình / Chi bộ Khu vực 2", count: 7 },
  },
];

/** In the order in which they were recorded; a path is «parent / name», or the name alone where it occurs once. */
export const acts: readonly TreeAct[] = [...before2021, ...reform];
