import { beforeAll, beforeEach, expect, it } from "vitest";
import { copyQuotaParameters } from "../../cycle/quota-parameters.service.ts";
import { aClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi({ now: "2025-12-20T08:00:00+07:00" });
const [first, second, cell, cellElsewhere] = [9, 10, 12, 13];
let editor: Client;

beforeAll(async () => {
  await copyQuotaParameters(api.orm.em.fork());
  await api.pool.query(`insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2025, 1, 'QD366');
    delete from member_stay where member_id in (3, 4);
    insert into member_stay (member_id, organisation_id, valid) values
      (3, ${first}, '[2010-01-01,2022-03-01)'), (3, ${second}, '[2022-03-01,2025-06-01)'), (3, ${cell}, '[2025-06-01,)'),
      (4, ${second}, '[2010-01-01,2025-06-01)'), (4, ${cell}, '[2025-06-01,)')`);
  editor = await api.viewerOf([cell], "EDITOR");
});

beforeEach(() => api.pool.query("delete from classification"));

const aMember = (subjectId: number) =>
  aClassification(api.orm.em.fork(), {
    ...{ year: 2025, ruleSetId: "QD366", attested: {}, facts: {}, state: "DRAFT" },
    ...{ organisationId: cell, subjectKind: "MEMBER", subjectId },
  });

const shown = `{ ... on FactEntry { version facts { path value input { columns { name input { choices { code label { vi } } } } } } }
  ... on Refusal { code problems { path } } }`;

async function ask(who: Client, query: string, variables: object) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}
const read = (who: Client, id: string) =>
  ask(who, `query ($id: ID!) { answer: factEntry(id: $id, year: 2025) ${shown} }`, { id });
const enter = (id: string, version: number, violatedAt: string) =>
  ask(
    editor,
    `mutation ($id: ID!, $version: Int!, $facts: [FactInput!]!) {
       answer: enterFacts(id: $id, year: 2025, version: $version, facts: $facts) ${shown} }`,
    {
      ...{ id, version },
      facts: [{ path: ["disciplines"], value: [{ form: "REPRIMAND", violatedElsewhere: true, violatedAt }] }],
    },
  );

type Asked = { facts: { path: string[]; value: unknown; input: { columns: { name: string; input: unknown }[] } }[] };
const disciplines = ({ facts }: Asked) => facts.find(({ path }) => path.join() === "disciplines");
const placeOf = (entry: Asked) => disciplines(entry)?.input.columns.find(({ name }) => name === "violatedAt");

it("who left several places is asked at which the violation was (QD366.ELIG.DISCIPLINE.FORMER_ORG), who left one is not", async () => {
  expect(placeOf(await read(editor, await aMember(3)))?.input).toEqual({
    choices: [
      { code: "10", label: { vi: "Chi bộ thôn 1, Đảng ủy xã An Hòa (đến 01/06/2025)" } },
      { code: "9", label: { vi: "Chi bộ Bưu điện, Huyện ủy Vân Canh (đến 01/03/2022)" } },
    ],
  });
  expect(placeOf(await read(editor, await aMember(4)))).toBeUndefined();
});

it("keeps the place, and refuses one the person was never at", async () => {
  const id = await aMember(3);
  const { version } = await read(editor, id);
  expect(await enter(id, version, "13")).toMatchObject({
    code: "BAD_INPUT",
    problems: [{ path: "disciplines[0].violatedAt" }],
  });
  const kept = await enter(id, version, "9");
  expect(disciplines(kept)?.value).toEqual([{ form: "REPRIMAND", violatedElsewhere: true, violatedAt: "9" }]);
});

it("who sees another place alone learns of no places", async () => {
  const id = await aMember(3);
  const elsewhere = await api.viewerOf([cellElsewhere], "EDITOR");
  expect(await read(elsewhere, id)).toMatchObject({ code: "NOT_FOUND" });
});
