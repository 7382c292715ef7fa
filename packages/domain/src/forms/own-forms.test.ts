import { expect, it } from "vitest";
import { ownFormsOf } from "./own-forms.ts";

it.each([
  ["HD21", "ORG", {}, ["FORM_01"]],
  ["HD21/KH165-TU/KH174", "MEMBER", { isLeader: true }, ["FORM_02"]],
  ["HD21", "LEADER", { isLeader: true }, ["FORM_02"]],
  ["KH57", "ORG", {}, ["SCORE_SHEET_2016"]],
  ["KH57", "MEMBER", {}, []],
  ["QD366", "COLLECTIVE", {}, ["FORM_01_2025"]],
  ["QD366", "MEMBER", { worksInPoliticalSystem: true }, ["FORM_2B"]],
  ["QD366", "MEMBER", {}, ["FORM_2C"]],
  ["QD366", "MEMBER", { isLeader: true, worksInPoliticalSystem: true }, ["FORM_2A"]],
  ["QD366", "LEADER", { isLeader: true }, ["FORM_2A"]],
] as const)("under %s a %s (%j) fills in %j", (key, subjectKind, person, ids) => {
  const subject = { subjectKind, isLeader: false, worksInPoliticalSystem: false, ...person };
  expect(ownFormsOf(key, subject).map(({ id }) => id)).toEqual(ids);
});
