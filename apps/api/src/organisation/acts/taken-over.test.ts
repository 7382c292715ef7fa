import { afterEach, describe, expect, it } from "vitest";
import { buildApiSchema } from "../../schema.ts";
import { fullAct, fullAsk } from "../../testing/full-query.ts";
import { loadReformCountry } from "../../testing/reform-country.ts";
import { testApi } from "../../testing/test-api.ts";
import { differencesIn } from "../../testing/verified.ts";

const api = await testApi({ now: "2025-10-01T08:00:00+07:00" });
await loadReformCountry(api);
const schema = buildApiSchema();
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
/** Communes An Hòa and An Tân; a cell of the first. */
const [anHoa, anTan, cell] = [7, 8, 11];
const decision = { number: "12-QĐ/HU", on: "2025-03-01" };

async function told(name: string, id: number, values: object): Promise<number> {
  const { rows } = await api.pool.query("select version from organisation where id = $1", [id]);
  const { query, variables } = fullAct(schema, name, {
    id: String(id),
    version: rows[0]?.version,
    decision,
    ...values,
  });
  const { data, errors } = await administrator.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(data[name]).toMatchObject({ __typename: "TreeActDone" });
  expect(await differencesIn(api)).toEqual([]);
  return Number(data[name].organisationId);
}

async function preview(act: object) {
  const { query, variables } = fullAsk(schema, "treeActPreview", { act: { decision, ...act } });
  const { data, errors } = await administrator.ask(query, variables);
  expect(errors).toBeUndefined();
  const of = (kind: string) => data.treeActPreview.leftBehind.filter((left: { kind: string }) => left.kind === kind);
  return { left: of, powers: data.treeActPreview.powers };
}

async function kindOf(id: number): Promise<string> {
  const { rows } = await api.pool.query(
    "select coalesce(max(kind), 'ORDINARY') as kind from year_kinds(2025, array[$1::int])",
    [id],
  );
  return rows[0].kind;
}

const closesLater = (id: number, from = "2024-01-01") =>
  api.pool.query(
    "insert into organisation_year_kind (organisation_id, valid, kind) values ($1, daterange($2::date, null), 'CLOSES_LATER')",
    [id, from],
  );
const hasPower = (id: number) =>
  api.pool.query("insert into organisation_upper_power (organisation_id, valid) values ($1, '[2024-01-01,)')", [id]);

afterEach(() => api.pool.query("delete from organisation_year_kind; delete from organisation_upper_power"));

const split = { name: "Đảng ủy xã An Quang", organisationIds: [String(cell)] };
const merge = { act: "MERGE", organisationId: String(anHoa), otherId: String(anTan) };
const names = { name: "Đảng ủy xã An Hòa", organisation: "Đảng ủy xã An Tân" };

describe("what was said of the year and of powers", () => {
  it("merging takes neither over: the preview says of whom, and whom it has to be told of anew", async () => {
    await closesLater(anHoa);
    await hasPower(anHoa);
    const seen = await preview(merge);
    expect(seen.left("YEAR_KIND")).toEqual([expect.objectContaining(names)]);
    expect(seen.left("UPPER_POWER")).toEqual([expect.objectContaining(names)]);
  });

  it("nothing is said where both close alike and both have the powers", async () => {
    for (const id of [anHoa, anTan]) await Promise.all([closesLater(id), hasPower(id)]);
    const seen = await preview(merge);
    expect([...seen.left("YEAR_KIND"), ...seen.left("UPPER_POWER")]).toEqual([]);
  });

  it("powers that go over are in the preview, and are left behind no longer", async () => {
    await hasPower(anHoa);
    expect((await preview(merge)).left("UPPER_POWER")).toEqual([expect.objectContaining({ mayGoOver: true })]);
    const seen = await preview({ ...merge, delegates: true });
    expect(seen.left("UPPER_POWER")).toEqual([]);
    expect(seen.powers).toEqual([expect.objectContaining({ organisation: names.organisation, after: true })]);
  });

  it("powers end where who takes over is no grassroots committee: nobody gives them anew", async () => {
    await hasPower(anHoa);
    const founded = await told("foundOrganisation", anHoa, {
      ...{ organisationId: "2", kind: "UPPER_GRASSROOTS_PARTY_ORGANIZATION", name: "Đảng ủy phường An Lão" },
    });
    const seen = await preview({ ...merge, otherId: String(founded) });
    expect(seen.left("UPPER_POWER")).toEqual([expect.objectContaining({ mayGoOver: false, decider: null })]);
  });

  it("splitting takes the year over, not the powers: they are given to one committee", async () => {
    await closesLater(anHoa);
    await hasPower(anHoa);
    const seen = await preview({ act: "SPLIT", organisationId: String(anHoa), memberIds: [], ...split });
    expect(seen.left("YEAR_KIND")).toEqual([]);
    expect(seen.left("UPPER_POWER")).toEqual([
      expect.objectContaining({ name: "Đảng ủy xã An Hòa", organisation: split.name, decider: expect.any(String) }),
    ]);
    const part = await told("splitOrganisation", anHoa, split);
    expect([await kindOf(part), await kindOf(cell)]).toEqual(["CLOSES_LATER", "CLOSES_LATER"]);
    const { rows } = await api.pool.query(
      "select kind, decision_number from organisation_event where organisation_id = $1 order by id",
      [part],
    );
    expect(rows).toContainEqual({ kind: "YEAR_CLOSES_LATER", decision_number: decision.number });
  });

  it.each([
    ["splitting", "splitOrganisation", { name: "Đảng ủy xã An Xuân", organisationIds: ["14"] }],
    ["merging", "mergeOrganisation", { intoId: String(anTan) }],
  ])("%s gives the powers to who takes over, by the same decision, where that is said", async (_what, name, values) => {
    await hasPower(anHoa);
    const successor = await told(name, anHoa, { ...values, delegates: true });
    const { rows } = await api.pool.query(
      `select lower(valid)::text as since, (select decision_number from organisation_event e
        where e.organisation_id = p.organisation_id and kind = 'POWER_DELEGATED') as number
       from organisation_upper_power p where organisation_id = $1`,
      [successor],
    );
    expect(rows).toEqual([{ since: decision.on, number: decision.number }]);
  });

  it("what is said of a later day is taken over from that day on", async () => {
    await closesLater(anTan, "2025-06-01");
    const part = await told("splitOrganisation", anTan, { name: "Đảng ủy xã An Vinh", organisationIds: ["12"] });
    const { rows } = await api.pool.query(
      "select lower(valid)::text as since from organisation_year_kind where organisation_id = $1",
      [part],
    );
    expect(rows).toEqual([{ since: "2025-06-01" }]);
  });
});
