import type { OrganisationKind } from "@xep-loai/domain";

/** What happened to the Party tree between the sample years. */
export type TreeAct =
  | {
      readonly act: "RENAME";
      readonly on: string;
      readonly path: string;
      readonly name: string;
      readonly decision: string;
    }
  | {
      readonly act: "MOVE";
      readonly on: string;
      readonly path: string;
      readonly under: string;
      readonly decision: string;
    }
  | {
      readonly act: "MERGE";
      readonly on: string;
      readonly path: string;
      readonly into: string;
      readonly decision: string;
    }
  | {
      readonly act: "FOUND";
      readonly on: string;
      readonly under: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      readonly decision: string;
      /** The cell its first members come from, and how many. */
      readonly membersFrom: string;
      readonly memberCount: number;
    };

/** In the order of their dates; a path is «parent / name», or the name alone where it occurs once. */
export const acts: readonly TreeAct[] = [
  {
    act: "FOUND",
    on: "2019-09-01",
    under: "Đảng bộ xã Ea Kao",
    name: "Chi bộ Trạm Y tế Ea Kao",
    kind: "SUBORDINATE_PARTY_CELL",
    decision: "31-QĐ/ĐU",
    membersFrom: "Đảng bộ xã Ea Kao / Chi bộ thôn Tân Hưng",
    memberCount: 6,
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
    membersFrom: "Đảng bộ phường Nhơn Bình / Chi bộ Khu vực 2",
    memberCount: 7,
  },
];
