import { expect, test } from "vitest";
import { aRegulation, place } from "../testing/a-document.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const tx = api.orm.em.fork();
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
const district = 4;

const grassroots = { parameter: "deadline.grassroots", value: "Y-12-10", citation: "mục III", clause: [] };
await aRegulation(tx, { id: 31, at: district, overrides: [grassroots] });
await place(tx, { document: "31", at: district, issuedOn: "2020-01-01" });
await place(tx, { document: "QD366", at: 1, from: 2021, issuedOn: "2020-08-30" });

const answer = async (query: string, variables: object = {}) => {
  const { data, errors } = await administrator.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
};
const listed = async (year: number) => {
  const { nodes } = await answer(
    `query ($id: ID!, $year: Int!) { answer: documents(organisationId: $id, year: $year) { ... on DocumentPage { nodes { document {
      id lapsed { id } overrides { used upper { citation } } findings { ruleId } } } } } }`,
    { id: String(district), year },
  );
  return nodes.map(({ document }: { document: object }) => document);
};

test("a year under QĐ 366 opens below an open-ended document of HD 21, which says nothing there", async () => {
  const opened = await answer(
    "mutation { answer: openYear(year: 2021) { ... on Cycle { regime } ... on Refusal { code } } }",
  );
  expect(opened).toEqual({ regime: "POINTS_2025" });
  const { parameters, documents } = await answer(
    `query ($id: ID!) { answer: parametersInForce(organisationId: $id, year: 2021) { ... on ParametersInForce {
      documents { id } parameters { inForce { document { id } } } } } }`,
    { id: String(district) },
  );
  expect(documents.map(({ id }: { id: string }) => id)).not.toContain("31");
  expect(JSON.stringify(parameters)).not.toContain('"31"');
});

test("the list says which documents hold no longer, and what came in their place", async () => {
  expect(await listed(2021)).toEqual([
    { id: "HD21", lapsed: { id: "QD366" }, overrides: [], findings: [] },
    { id: "QD366", lapsed: null, overrides: [], findings: [] },
    { id: "31", lapsed: { id: "QD366" }, overrides: [{ used: false, upper: null }], findings: [] },
  ]);
  const before = await listed(2020);
  expect(before).toMatchObject([
    { id: "HD21", lapsed: null },
    { id: "31", lapsed: null, overrides: [{ used: true }] },
  ]);
});
