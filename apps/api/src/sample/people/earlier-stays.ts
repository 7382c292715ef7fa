import { firstTree, organisationAt } from "../tree/organisation.ts";
import { cellOn, type SampleMember } from "./member.ts";

const office = "Đảng bộ Văn phòng UBND tỉnh";
const rearrangedOn = "2017-03-01";

/** When the office rearranged its divisions, so many members of a cell came from another one: in 2016 they were still there. */
const rearranged = [
  { cell: "Chi bộ Tin học - Công báo", from: "Chi bộ Hành chính - Tổ chức", count: 2 },
  { cell: "Chi bộ Quản trị - Tài vụ", from: "Chi bộ Kinh tế - Tổng hợp", count: 3 },
  { cell: "Chi bộ Quản trị - Tài vụ", from: "Chi bộ Nội chính - Văn xã", count: 3 },
] as const;

/** Gives those who changed their cell before the sample years the stays they had until then. */
export function withEarlierStays(members: readonly SampleMember[]): SampleMember[] {
  const tree = firstTree();
  const cellId = (name: string) => organisationAt(`${office} / ${name}`, tree).id;
  return rearranged.reduce<SampleMember[]>(
    (people, { cell, from, count }) => {
      const there = people.filter((one) => cellOn(one, rearrangedOn) === cellId(cell) && one.stays.length === 1);
      const came = new Set(there.filter((one) => one.admittedOn < "2016").slice(-count));
      return people.map((one) => (came.has(one) ? { ...one, stays: staysOf(one, cellId(from)) } : one));
    },
    [...members],
  );
}

const staysOf = ({ stays, admittedOn }: SampleMember, before: number): SampleMember["stays"] => [
  { organisationId: before, from: admittedOn },
  ...stays.map((stay, index) => (index === 0 ? { ...stay, from: rearrangedOn } : stay)),
];
