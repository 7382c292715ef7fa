import { beforeEach, describe, expect, it } from "vitest";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2020-12-16T08:00:00+07:00" });
const [district, commune, other, year] = [4, 7, 8, 2020];
const above = await api.viewerOf([district], "EDITOR");
const below = await api.viewerOf([commune], "VIEWER");

beforeEach(() =>
  api.pool.query(`delete from reminder_reading; delete from reminder; delete from submission;
    insert into submission (year, organisation_id, to_organisation_id, due_on)
    select year, organisation_id, parent_id, '2020-12-15' from organisation_year where year = 2020 and parent_id is not null`),
);

async function remind(who: Client, only: readonly number[] | null = null, organisationId = district) {
  const { data, errors } = await who.ask(
    `mutation ($id: ID!, $only: [ID!]) { answer: remindSubmissions(organisationId: $id, year: ${year}, only: $only) {
      __typename ... on Refusal { code problems { path } } ... on Reminders { already reminded { name } } } }`,
    { id: organisationId, only },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

const notice = "... on Refusal { code } ... on Notices { nodes { id year byName dueOn organisation { name } } }";
const noticesOf = async (who: Client) => (await who.ask(`{ notices { ${notice} } }`)).data.notices;
const read = async (who: Client, ids: readonly string[]) =>
  (await who.ask(`mutation ($ids: [ID!]!) { answer: markNoticesRead(ids: $ids) { ${notice} } }`, { ids })).data.answer;

describe("reminding", () => {
  it("reaches all that are waited for, and nobody else", async () => {
    await api.pool.query("update submission set submitted_at = '2020-12-14' where organisation_id = $1", [other]);
    expect(await remind(above)).toEqual({
      __typename: "Reminders",
      already: 0,
      reminded: [{ name: "Đảng ủy xã An Hòa" }],
    });
  });

  it("is told beside each unit on the board, the last one of the year", async () => {
    const board = async () =>
      (
        await above.ask(`{ submissions(organisationId: ${district}, year: ${year}) { ... on SubmissionBoard {
          nodes { submission { organisation { id } } remindedAt } } } }`)
      ).data.submissions.nodes.map(
        (node: { submission: { organisation: { id: string } }; remindedAt: string | null }) => [
          Number(node.submission.organisation.id),
          node.remindedAt && new Date(node.remindedAt).toISOString(),
        ],
      );
    await remind(above, [commune]);
    expect(await board()).toEqual(
      expect.arrayContaining([
        [commune, "2020-12-16T01:00:00.000Z"],
        [other, null],
      ]),
    );
  });

  it("once a day, unit and sender; another sender may remind as well", async () => {
    await remind(above);
    expect(await remind(above)).toMatchObject({ already: 2, reminded: [] });
    expect(await remind(await api.viewerOf([district], "DECIDER"))).toMatchObject({ already: 0 });
    await api.pool.query("update reminder set reminded_on = '2020-12-15'");
    expect(await remind(above, [commune])).toMatchObject({ reminded: [{ name: "Đảng ủy xã An Hòa" }] });
  });

  it("only direct subordinates, by who stands above them", async () => {
    expect(await remind(above, [commune, 10])).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "only[1]" }] });
    expect(await remind(below, null, commune)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await remind(above, null, 2)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the notice", () => {
  it("is there for who works at the unit, until it is read; each account reads for itself", async () => {
    const colleague = await api.viewerOf([commune], "DECIDER");
    await remind(above);
    const { nodes } = await noticesOf(below);
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        year,
        byName: "Người thử",
        dueOn: "2020-12-15",
        organisation: { name: "Đảng ủy xã An Hòa" },
      },
    ]);
    expect(await read(below, [nodes[0].id])).toEqual({ nodes: [] });
    expect(await read(below, [nodes[0].id])).toEqual({ nodes: [] });
    expect((await noticesOf(colleague)).nodes).toHaveLength(1);
  });

  it("is not for those above or beside, and nobody reads it for them", async () => {
    await remind(above);
    const [{ id }] = (await noticesOf(below)).nodes;
    for (const who of [above, await api.viewerOf([other]), await api.viewerOf([10])]) {
      expect((await noticesOf(who)).nodes.map(({ id: own }: { id: string }) => own)).not.toContain(id);
      expect(await read(who, [id])).toEqual({ code: "NOT_FOUND" });
    }
  });

  it("is gone once the results were sent", async () => {
    await remind(above);
    await api.pool.query("update submission set submitted_at = '2020-12-16' where organisation_id = $1", [commune]);
    expect(await noticesOf(below)).toEqual({ nodes: [] });
  });

  it.each([["x"], ["-1"], ["99999999999999"], ["\0"]])("%j is none", async (id) => {
    expect(await read(below, [id])).toEqual({ code: "NOT_FOUND" });
  });
});
