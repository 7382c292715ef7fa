import { expect, it } from "vitest";
import { buildApiSchema } from "../schema.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { aDraftFor } from "../testing/a-draft.ts";
import { fullQuestions } from "../testing/full-query.ts";
import { peopleActOf } from "../testing/people-acts-of-a-year.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { evaluateClassifications } from "./evaluation.service.ts";

const [commune, cell] = [8, 12];
const api = await smallCountryApi();

/** Two of the cell's members at EXCELLENT, nobody at GOOD; one of them was sick for four months. */
const sickId = await api.orm.em.fork().transactional(async (tx) => {
  const facts = { ...factsInOrder.MEMBER, sickLeaveDays: 120 };
  const member = { subjectKind: "MEMBER", organisationId: cell, tier: "EXCELLENT" } as const;
  await aClassification(tx, { ...member, subjectId: 3, name: "Đỗ Văn An" });
  const id = await aClassification(tx, { ...member, subjectId: 9, name: "Lê Thị Sáu", facts });
  await evaluateClassifications(tx, 2019, { organisationId: 1 });
  return id;
});

const values = {
  id: sickId,
  organisationId: String(commune),
  year: 2019,
  subjectKind: "MEMBER",
  subjectId: "9",
  includeBelow: true,
  "organisationSearch.text": "an tan",
  "memberSearch.text": "nguyen",
  table: "R5",
  act: { act: "RENAME", organisationId: "7", name: "Tên mới", decision: { number: "1-QĐ", on: "2020-06-01" } },
  file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#7;;Tên mới;;1/6/2020;1-QĐ",
  draft: aDraftFor("4"),
  people: peopleActOf("7"),
  "intakeRows.rowStanding": "NEW",
  "candidates.quotaUseId": "1",
  classificationId: sickId,
  formId: "FORM_02",
  "whatIf.items": [{ id: sickId, version: 1, tier: "GOOD" }],
  "triedProposals.items": [{ id: sickId, version: 1, tier: "GOOD" }],
  "organisationRows.ids": ["4"],
  parentIds: ["4"],
};
const questions = new Map(fullQuestions(buildApiSchema(), values));
const district = await api.viewerOf([4]);

async function answerTo(name: string) {
  const { query = "", variables } = questions.get(name) ?? {};
  const { data, errors } = await district.ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}

it("a classification comes with its whole explanation within the limits of one request", async () => {
  expect(await answerTo("classification")).toMatchObject({
    __typename: "Classification",
    id: sickId,
    subjectName: "Lê Thị Sáu",
    warningCount: 1,
    explanation: {
      status: "RATEABLE",
      ceiling: "COMPLETED",
      proposal: "REFUSED",
      findings: expect.arrayContaining([
        expect.objectContaining({ ruleId: "HD21.ELIG.MEMBER.SICK_LEAVE_CAP", arithmetic: "120 ≥ 90" }),
      ]),
    },
  });
});

it("a list of classifications names the subjects", async () => {
  const { nodes, total } = await answerTo("classifications");
  expect(nodes.map(({ subjectName }: { subjectName: string }) => subjectName)).toEqual(["Đỗ Văn An", "Lê Thị Sáu"]);
  expect(total).toBe(2);
});

it("a quota says what one may be chosen of when nobody is at GOOD", async () => {
  expect(await answerTo("quotaUses")).toMatchObject({
    total: 1,
    nodes: [
      {
        excellent: 2,
        maxGoodOnly: 1,
        status: "EXCEEDED",
        smallBase: true,
        usedPercent: null,
        ruleId: "HD21.QUOTA.SMALL_BASE",
      },
    ],
  });
});

it("warnings come worst first, the quota with its use, the rule with its subject", async () => {
  const { nodes } = await answerTo("warnings");
  expect(nodes).toMatchObject([
    { kind: "QUOTA", quotaUse: { over: 1 }, organisation: { name: "Đảng ủy xã An Tân" } },
    { kind: "RULE", classificationId: sickId, subjectName: "Lê Thị Sáu", quotaUse: null },
  ]);
});
