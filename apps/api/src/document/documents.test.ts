import { describe, expect, test } from "vitest";
import { aRegulation, place } from "../testing/a-document.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const tx = api.orm.em.fork();

// The centre (1) has Hướng dẫn 21; province 2 and its district 4 have documents of their own, the neighbours (3) too.
const deadline = (value: string) => ({ parameter: "deadline.grassroots", value, citation: "mục III", clause: ["…"] });
const share = { parameter: "org.excellent.minPctGood", value: 70, citation: "mục II", clause: [] };
await aRegulation(tx, { id: 31, at: 2, overrides: [deadline("Y-12-10"), share] });
await aRegulation(tx, { id: 32, at: 4, overrides: [deadline("Y-12-05")] });
await aRegulation(tx, { id: 33, at: 3, title: "Của tỉnh bên" });
await aRegulation(tx, { id: 34, at: 2, state: "DRAFT" });
await aRegulation(tx, { id: 35, at: 8, state: "DRAFT" });
await place(tx, { document: "31", at: 2, issuedOn: "2020-01-01", from: 2020 });
await place(tx, { document: "32", at: 4, issuedOn: "2020-01-01", from: 2020, to: 2021 });
await place(tx, { document: "33", at: 3, issuedOn: "2020-01-01" });
await place(tx, { document: "KH174", at: 4, issuedOn: null, from: 2019, to: 2019 });

const centre = await api.viewerOf([1], "APPRAISER");
const province = await api.viewerOf([2], "APPRAISER");
const district = await api.viewerOf([4], "APPRAISER");
const reader = await api.viewerOf([2]);

const list = `query ($id: ID!, $year: Int!, $first: Int, $after: String) {
  documents(organisationId: $id, year: $year, first: $first, after: $after) {
    ... on DocumentPage { nextCursor nodes { place document { id state builtIn mayAct organisation { id } above { id } } } } ... on Refusal { code } } }`;

async function listed(who: Client, id: number, year: number, page: object = {}) {
  const { data, errors } = await who.ask(list, { id, year, ...page });
  expect(errors).toBeUndefined();
  return data.documents;
}
const names = (page: { nodes: { place: string; document: { id: string } }[] }) =>
  page.nodes.map(({ place: at, document }) => `${at} ${document.id}`);

describe("the documents of an organisation in a year", () => {
  test.each([
    ["the centre sees all", centre, 1, 2020, ["HERE HD21", "BELOW 31", "BELOW 34", "BELOW 33", "BELOW 32", "BELOW 35"]],
    [
      "a province those that bind it, its own and those below",
      province,
      2,
      2020,
      ["ABOVE HD21", "HERE 31", "HERE 34", "BELOW 32", "BELOW 35"],
    ],
    ["who may not draft reads no drafts", reader, 2, 2020, ["ABOVE HD21", "HERE 31", "BELOW 32"]],
    ["in another year others", province, 2, 2019, ["ABOVE HD21", "HERE 34", "BELOW KH174", "BELOW 35"]],
    ["drafts only of its own units", district, 4, 2020, ["ABOVE HD21", "ABOVE 31", "HERE 32", "BELOW 35"]],
    ["in a year not opened yet what holds on", district, 4, 2022, ["ABOVE HD21", "ABOVE 31", "BELOW 35"]],
  ] as const)("%s", async (_, who, id, year, expected) => {
    expect(names(await listed(who, id, year))).toEqual(expected);
  });

  test.each([
    [2018, "YEAR_NOT_HELD"],
    [2023, "YEAR_NOT_HELD"],
  ])("%i is no year of documents", async (year, code) => expect(await listed(province, 2, year)).toEqual({ code }));

  test("of another unit they are not found", async () =>
    expect(await listed(province, 3, 2020)).toEqual({ code: "NOT_FOUND" }));

  test("go on where the page ended", async () => {
    const first = await listed(province, 2, 2020, { first: 2 });
    const second = await listed(province, 2, 2020, { first: 9, after: first.nextCursor });
    expect([...names(first), ...names(second)]).toEqual(names(await listed(province, 2, 2020)));
    expect(second.nextCursor).toBeNull();
  });

  test("each stands on those above it; whose it is, is told where it is seen; and whether the viewer may act", async () => {
    const { nodes } = await listed(province, 2, 2020);
    expect(nodes.map(({ document }: { document: object }) => document)).toMatchObject([
      { id: "HD21", builtIn: true, organisation: null, above: [], mayAct: false },
      { id: "31", builtIn: false, organisation: { id: "2" }, above: [{ id: "HD21" }], mayAct: true },
      { id: "34", state: "DRAFT", above: [{ id: "HD21" }, { id: "31" }] },
      { id: "32", organisation: { id: "4" }, above: [{ id: "HD21" }, { id: "31" }], mayAct: true },
      { id: "35", organisation: { id: "8" }, above: [{ id: "HD21" }, { id: "31" }, { id: "32" }] },
    ]);
    expect(
      (await listed(reader, 2, 2020)).nodes.every(
        ({ document }: { document: { mayAct: boolean } }) => !document.mayAct,
      ),
    ).toBe(true);
  });
});

const one = `query ($id: ID!) { document(id: $id) { ... on Refusal { code } ... on Document { id number issuedOn issuer { vi } textHeld
  years { from to } inForce { from to } overrides { parameter { id topic type delegable } used citation clause stated { value text { vi en } }
    upper { shown { value text { vi } } document { id } citation } } findings { parameter { id } upper { shown { value } } message { en } } } } }`;
const shown = async (who: Client, id: string) => (await who.ask(one, { id })).data.document;

describe("one document", () => {
  test("says what it changes, beside what would hold without it", async () => {
    const { overrides, findings, ...document } = await shown(district, "32");
    expect(document).toEqual({
      id: "32",
      number: "32-HD/TU",
      issuedOn: "2020-01-01",
      issuer: { vi: "Tỉnh ủy" },
      textHeld: true,
      years: { from: 2019, to: null },
      inForce: [{ from: 2020, to: 2021 }],
    });
    expect(overrides).toEqual([
      {
        parameter: { id: "deadline.grassroots", topic: "DEADLINE", type: "DAY", delegable: true },
        used: true,
        citation: "mục III",
        clause: ["…"],
        stated: { value: "Y-12-05", text: { vi: "05/12/2020", en: "5 December 2020" } },
        upper: { shown: { value: "Y-12-10", text: { vi: "10/12/2020" } }, document: { id: "31" }, citation: "mục III" },
      },
    ]);
    expect(findings).toEqual([]);
  });

  test("of what it states in vain the upper value is told, and whose it is", async () => {
    const { overrides, findings } = await shown(province, "31");
    expect(overrides.map(({ used }: { used: boolean }) => used)).toEqual([true, false]);
    expect(findings).toEqual([
      {
        parameter: { id: "org.excellent.minPctGood" },
        upper: { shown: { value: 80 } },
        message: {
          en: "A lower document may not change “Excellent: share good or better”. It says 70%; what is used is 80% (Guidance 21-HD/BTCTW).",
        },
      },
    ]);
  });

  test("the product knows by itself is seen from where it holds", async () => {
    expect(await shown(district, "KH174")).toMatchObject({ number: "174 KH/QU", inForce: [{ from: 2019, to: 2019 }] });
    expect(await shown(district, "HD21")).toMatchObject({ id: "HD21", overrides: [] });
    expect(await shown(district, "CV54")).toEqual({ code: "NOT_FOUND" });
  });

  test.each(["33", "34", "999", "abc", "", "HD21/31", "x".repeat(50), "\0"])("%j is not found", async (id) => {
    expect(await shown(district, id)).toEqual({ code: "NOT_FOUND" });
  });
});

const inForce = `query ($id: ID!, $year: Int!) { parametersInForce(organisationId: $id, year: $year) { ... on Refusal { code }
  ... on ParametersInForce { documents { id } parameters { parameter { id delegable choices { code label { vi } } }
    inForce { shown { value text { vi en } } document { id } citation } } } } }`;

async function parameter(who: Client, id: number, year: number, name: string) {
  const { data } = await who.ask(inForce, { id, year });
  return data.parametersInForce.parameters.find(
    ({ parameter: each }: { parameter: { id: string } }) => each.id === name,
  );
}

describe("the parameters in force", () => {
  test.each([
    ["a year not opened yet, for those below alone", 2021, 8, "05/12/2021", "32"],
    ["beside it the province's", 2021, 5, "10/12/2021", "31"],
    ["when the lower one has ended the upper one's", 2022, 8, "10/12/2022", "31"],
  ])("in %s", async (_, year, id, day, document) => {
    expect((await parameter(province, id, year, "deadline.grassroots")).inForce).toMatchObject({
      shown: { text: { vi: day } },
      document: { id: document },
      citation: "mục III",
    });
  });

  test("in a year held those it was laid under, with choices and who may change them", async () => {
    expect(await parameter(province, 8, 2020, "deadline.grassroots")).toMatchObject({
      inForce: { document: null, citation: null },
    });
    expect(await parameter(province, 8, 2020, "quota.base")).toMatchObject({
      parameter: { delegable: true, choices: [{ code: "GOOD_ONLY" }, { code: "GOOD_AND_ABOVE" }] },
    });
    expect(await parameter(province, 8, 2020, "org.excellent.minPctGood")).toMatchObject({
      parameter: { delegable: false, choices: null },
      inForce: {
        shown: { value: 80, text: { vi: "80 %", en: "80%" } },
        document: { id: "HD21" },
        citation: "HD 21, II.B.1.3.a, bullet 3",
      },
    });
  });

  test("come from the documents on the way, upper to lower", async () => {
    const { data } = await province.ask(inForce, { id: 8, year: 2021 });
    expect(data.parametersInForce.documents.map(({ id }: { id: string }) => id)).toEqual(["HD21", "31", "32"]);
  });
});
