import { organisationAt } from "../tree/organisation.ts";
import { treeOn } from "../tree/tree-on.ts";
import { cellOn, type SampleMember } from "./member.ts";

const tree = treeOn("2020-12-31");
const day = "2020-12-31";

/** In temporary activity in another cell, which gave its opinion or did not (rules.md 7, example 37). */
const planted = [
  {
    of: "Đảng bộ phường Kim Mã / Chi bộ Tổ dân phố số 1",
    nth: 6,
    at: "Đảng bộ phường Ngọc Hà / Chi bộ Trường Tiểu học Ngọc Hà",
    from: "2020-05-04",
    opinionOn: "2020-11-20",
  },
  {
    of: "Đảng bộ phường Kim Mã / Chi bộ Tổ dân phố số 1",
    nth: 9,
    at: "Đảng bộ phường Đội Cấn / Chi bộ Tổ dân phố số 2",
    from: "2020-08-03",
    opinionOn: null,
  },
] as const;

/** The stays beside the official cell; all came back in the spring. */
export const temporaryStays = (members: readonly SampleMember[]) =>
  planted.map(({ of, nth, at, from, opinionOn }) => ({
    member_id: members.filter((one) => cellOn(one, day) === organisationAt(of, tree).id)[nth]?.id,
    organisation_id: organisationAt(at, tree).id,
    valid: `[${from},2021-03-01)`,
    temporary: true,
    opinion_on: opinionOn,
  }));
