import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../../testing/a-classification.ts";
import { loadSmallCountry } from "../../testing/small-country.ts";
import { type Client, testApi } from "../../testing/test-api.ts";
import { evaluateClassifications } from "../evaluation.service.ts";

const api = await testApi();
const [commune, cell] = [8, 12];
let committee: Client;
let id: string;

const ask = async (who: Client, query: string, variables: object = {}) => {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
};

const historyOf = (who: Client, given: object = {}) =>
  ask(
    who,
    `query ($id: ID!, $first: Int, $after: String) { answer: history(id: $id, year: 2020, first: $first, after: $after) { __typename
      ... on ResultHistory { nextCursor nodes { byName at changes { label { vi } before { vi } after { vi } } } }
      ... on Refusal { code } } }`,
    { id, first: 20, ...given },
  );

const step = (name: string, version: number, rest = "") =>
  ask(
    committee,
    `mutation ($id: ID!) { answer: ${name}(year: 2020, items: [{ id: $id, version: ${version}${rest === "" ? ", tier: COMPLETED" : ""} }]${rest}) {
      __typename ... on Refusal { code problems { message { vi } } } } }`,
    { id },
  );

beforeAll(async () => {
  await loadSmallCountry(api.pool);
  committee = await api.viewerOf([commune], "DECIDER");
  const tx = api.orm.em.fork();
  id = await aClassification(tx, {
    year: 2020,
    subjectKind: "MEMBER",
    organisationId: cell,
    subjectId: 3,
    state: "PROPOSED",
  });
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
  await step("appraiseResults", 1);
  await step("returnResults", 2, ', reason: "Thiếu nhận xét"');
});

describe("«Lịch sử»", () => {
  it("says who changed what from which value to which, the newest first, in words", async () => {
    const { nodes } = await historyOf(committee);
    expect(nodes).toHaveLength(2);
    expect(nodes[0].byName).toBe("Người thử");
    expect(nodes[0].changes).toContainEqual({
      label: { vi: "Trạng thái" },
      before: { vi: "Đã thẩm định" },
      after: { vi: "Đã tự xếp loại" },
    });
    expect(nodes[0].changes).toContainEqual({
      label: { vi: "Trả lại để bổ sung" },
      before: null,
      after: { vi: "Thiếu nhận xét" },
    });
    expect(nodes[1].changes).toContainEqual({
      label: { vi: "Thẩm định" },
      before: { vi: "Hoàn thành tốt nhiệm vụ" },
      after: { vi: "Hoàn thành nhiệm vụ" },
    });
  });

  it("comes by pages", async () => {
    const first = await historyOf(committee, { first: 1 });
    const second = await historyOf(committee, { first: 1, after: first.nextCursor });
    expect([first.nodes.length, second.nodes.length, second.nextCursor]).toEqual([1, 1, null]);
    expect(second.nodes[0].at <= first.nodes[0].at).toBe(true);
  });

  it("is not found by who does not see the result", async () =>
    expect(await historyOf(await api.viewerOf([3], "VIEWER"))).toEqual({ __typename: "Refusal", code: "NOT_FOUND" }));
});
