import { organisationAt } from "../tree/organisation.ts";
import { treeOn } from "../tree/tree-on.ts";
import type { Stay } from "./member.ts";

const tree = treeOn("2020-12-31");

/** Transfers the old cell gave no opinion on, after six months in the year and after one day less (rules.md 7, example 36). */
const withoutOpinion = [
  { into: "Đảng bộ phường Ngọc Khánh / Chi bộ Tổ dân phố số 1", on: "2020-07-01" },
  { into: "Đảng bộ phường Cống Vị / Chi bộ Tổ dân phố số 2", on: "2020-06-30" },
].map(({ into, on }) => ({ organisationId: organisationAt(into, tree).id, from: on }));

/** The day on which the cell left gave its opinion: that of the transfer; null where it gave none. */
export const opinionOn = ({ organisationId, from }: Stay): string | null =>
  withoutOpinion.some((one) => one.organisationId === organisationId && one.from === from) ? null : from;
