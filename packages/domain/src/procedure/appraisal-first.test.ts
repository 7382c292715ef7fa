import { expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { SubjectKind } from "../vocabulary/subject.ts";
import { isAppraisedFirst } from "./appraisal-first.ts";

it("rows 129 and 130: under QĐ 366 every subject, under the documents before it none", () => {
  const subjects = Object.values(SubjectKind);
  expect(subjects.filter((subject) => isAppraisedFirst(subject, qd366))).toEqual(subjects);
  expect(subjects.filter((subject) => isAppraisedFirst(subject, hd21) || isAppraisedFirst(subject, kh57))).toEqual([]);
});
