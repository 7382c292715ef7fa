import { beforeAll, describe, expect, it } from "vitest";
import { buildApiSchema } from "../../schema.ts";
import { aClassification } from "../../testing/a-classification.ts";
import { fullAct, fullAsk } from "../../testing/full-query.ts";
import { loadReformCountry } from "../../testing/reform-country.ts";
import { testApi } from "../../testing/test-api.ts";
import { differencesIn } from "../../testing/verified.ts";

const api = await testApi({ now: "2025-10-01T08:00:00+07:00" });
await loadReformCountry(api);
const schema = buildApiSchema();
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
const [province, neighbour, district, anHoa, anTan, cell1, cell2, cellEast, section] = [2, 3, 4, 7, 8, 10, 11, 12, 14];

const decision = (on = "2025-03-01") => ({ number: "12-QĐ/HU", on });

async function versionOf(id: number): Promise<number> {
  const { rows } = await api.pool.query("select version from organisation where id = $1", [id]);
  return rows[0]?.version;
}

async function tell(name: string, values: object, who = administrator) {
  const { query, variables } = fullAct(schema, name, { decision: decision(), ...values });
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}

async function told(name: string, id: number, values: object = {}): Promise<string> {
  const done = await tell(name, { id: String(id), version: await versionOf(id), ...values });
  expect(done).toMatchObject({ __typename: "TreeActDone" });
  expect(await differencesIn(api)).toEqual([]);
  return done.organisationId;
}

async function preview(act: object, who = administrator) {
  const { query, variables } = fullAsk(schema, "treeActPreview", { act: { decision: decision(), ...act } });
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.treeActPreview;
}

const placeIn = async (year: number, id: number | string) => {
  const { rows } = await api.pool.query(
    "select name, parent_id as parent, rule_set_id as rules from organisation_year where year = $1 and organisation_id = $2",
    [year, id],
  );
  return rows[0];
};

const figures = async (year: number) =>
  (await api.pool.query("select * from tier_counter where year = $1 order by 2, 3, 4, 5, 6", [year])).rows;

describe("a preview", () => {
  it("of a merged commune tells what goes over, whose scopes are laid anew and what nobody takes over", async () => {
    const seen = await preview({ act: "MERGE", organisationId: String(anHoa), otherId: String(anTan) });
    expect(seen).toMatchObject({
      from: "2025-03-01",
      unitCount: 4,
      organisations: 5,
      members: 30,
      years: [{ year: 2025, organisations: 5, results: 31 }],
      closedYears: [2019, 2020],
    });
    expect(
      seen.units.map((unit: { nameBefore: string; parentAfter: string }) => [unit.nameBefore, unit.parentAfter]),
    ).toEqual([
      ["Chi bộ thôn 1", "Đảng ủy xã An Tân"],
      ["Chi bộ thôn 2", "Đảng ủy xã An Tân"],
      ["Đảng bộ bộ phận Trường học", "Đảng ủy xã An Tân"],
      ["Đảng ủy xã An Hòa", null],
    ]);
    expect(seen.scopes.length).toBeGreaterThan(0);
    expect(new Set(seen.scopes.map((scope: object) => JSON.stringify(scope))).size).toBe(seen.scopes.length);
    expect(seen.leftBehind.map(({ kind, name }: { kind: string; name: string }) => [kind, name])).toEqual(
      expect.arrayContaining([
        ["COLLECTIVE", "Tập thể 7"],
        ["DOCUMENT", "GUIDANCE 32-HD/TU"],
      ]),
    );
    expect(await placeIn(2025, anHoa)).toMatchObject({ parent: district });
    expect(await differencesIn(api)).toEqual([]);
  });

  it("of what cannot end yet tells what stands in the way, how much of it, and nothing else", async () => {
    const seen = await preview({ act: "DISSOLVE", organisationId: "13" });
    expect(seen).toMatchObject({ unitCount: 0, units: [], years: [] });
    expect(seen.obstacles).toMatchObject([{ kind: "MEMBERS", year: null, subjectKind: null, count: 10 }]);
    expect((await preview({ act: "DISSOLVE", organisationId: "6" })).obstacles[0]).toMatchObject({
      kind: "SUBORDINATES",
    });
  });

  it("of a merger tells results of the open year that go over to nobody, and refuses it with them", async () => {
    const given = { organisationId: anHoa, year: 2025, group: "GRASSROOTS", state: "PROPOSED", tier: "GOOD" } as const;
    const id = await aClassification(api.orm.em.fork(), given);
    const seen = await preview({ act: "MERGE", organisationId: String(anHoa), otherId: String(anTan) });
    const { query, variables } = fullAct(schema, "mergeOrganisation", {
      ...{ decision: decision(), id: String(anHoa), version: await versionOf(anHoa), intoId: String(anTan) },
    });
    const { data } = await administrator.ask(query, variables);
    await api.pool.query("delete from classification where id = $1", [id]);
    expect(seen.obstacles).toEqual([
      expect.objectContaining({ kind: "RESULTS", year: 2025, subjectKind: "ORG", count: 1, decided: 0 }),
    ]);
    expect(data.mergeOrganisation.refused_code).toBe("ORGANISATION_HAS_CLASSIFICATIONS");
    expect(await differencesIn(api)).toEqual([]);
  });

  it("of when a year closes says whose, from what to what, in which year", async () => {
    const seen = await preview({ act: "YEAR_KIND", organisationId: String(section), yearKind: "SCHOOL" });
    expect(seen.yearKindUnits).toMatchObject([
      { year: 2025, organisation: "Chi bộ Mầm non", before: "ORDINARY", after: "SCHOOL" },
      { year: 2025, organisation: "Đảng bộ bộ phận Trường học", before: "ORDINARY", after: "SCHOOL" },
    ]);
  });

  it("of powers of the level above says who is given them", async () => {
    const seen = await preview({ act: "DELEGATE", organisationId: String(anHoa) });
    expect(seen).toMatchObject({
      unitCount: 0,
      powers: [{ organisation: "Đảng ủy xã An Hòa", before: false, after: true }],
      yearKindUnits: [],
      obstacles: [],
    });
  });

  it("of another name moves nobody", async () => {
    const seen = await preview({ act: "RENAME", organisationId: String(cell1), name: "Chi bộ thôn Mới" });
    expect(seen).toMatchObject({
      unitCount: 1,
      members: 0,
      years: [{ year: 2025, organisations: 0, results: 0, scopes: 0 }],
    });
  });
});

describe("each act leaves every figure and rule set right, and 2019 as it was", () => {
  let before: object[];
  beforeAll(async () => {
    before = await figures(2019);
  });
  const unchanged = async () => expect(await figures(2019)).toEqual(before);

  it("found", async () => {
    const id = await tell("foundOrganisation", {
      organisationId: String(anTan),
      kind: "SUBORDINATE_PARTY_CELL",
      name: "Chi bộ Trạm Y tế",
    });
    expect(await differencesIn(api)).toEqual([]);
    expect(await placeIn(2025, id.organisationId)).toMatchObject({ name: "Chi bộ Trạm Y tế", parent: anTan });
    await unchanged();
  });

  it("rename", async () => {
    await told("renameOrganisation", cellEast, { name: "Chi bộ thôn Đoài" });
    expect(await placeIn(2025, cellEast)).toMatchObject({ name: "Chi bộ thôn Đoài" });
    expect(await placeIn(2019, cellEast)).toMatchObject({ name: "Chi bộ thôn Đông" });
    await unchanged();
  });

  it("move, from under the documents of one district and commune to those of a province", async () => {
    expect((await placeIn(2025, section)).rules).toBe("QD366/31/32");
    await told("moveOrganisation", section, { underId: String(anTan) });
    expect(await placeIn(2025, section)).toMatchObject({ parent: anTan, rules: "QD366/31" });
    await told("moveOrganisation", anTan, { underId: "5" });
    expect((await placeIn(2025, section)).rules).toBe("QD366");
    await unchanged();
  });

  it("move of one that has a document itself", async () => {
    await told("moveOrganisation", anHoa, { underId: "5" });
    expect((await placeIn(2025, cell1)).rules).toBe("QD366/32");
  });

  it("split, members of a cell and subordinates of a commune", async () => {
    const { rows } = await api.pool.query(
      "select member_id::text as id from member_stay where organisation_id = 12 order by 1 limit 4",
    );
    const memberIds = rows.map(({ id }) => id);
    const half = await told("splitOrganisation", cellEast, { name: "Chi bộ thôn Tây", memberIds, organisationIds: [] });
    const counted = await api.pool.query(
      "select count(*)::int as n from classification where year = 2025 and organisation_id = $1",
      [half],
    );
    expect(counted.rows).toEqual([{ n: 4 }]);
    const part = await told("splitOrganisation", anHoa, {
      name: "Đảng ủy xã An Quang",
      organisationIds: [String(cell2)],
    });
    expect(await placeIn(2025, cell2)).toMatchObject({ parent: Number(part), rules: "QD366" });
    await unchanged();
  });

  it("merge of cells and of communes", async () => {
    await told("mergeOrganisation", cell1, { intoId: String(cell2) });
    await told("mergeOrganisation", anHoa, { intoId: String(anTan) });
    expect(await placeIn(2025, anHoa)).toBeUndefined();
    expect(await placeIn(2019, anHoa)).toMatchObject({ parent: district });
    await unchanged();
  });

  it("dissolve, of a district that has a document itself", async () => {
    await told("dissolveOrganisation", district);
    expect(await placeIn(2025, district)).toBeUndefined();
    await unchanged();
  });

  it("and its history tells who, by which decision", async () => {
    const { rows } = await api.pool.query(
      "select w.account_name, e.kind, e.decision_number from organisation_event e join audit_entry w on w.relation = 'organisation_event' and w.row_key = jsonb_build_object('id', e.id) where e.organisation_id = 4",
    );
    expect(rows).toEqual([{ account_name: "Người thử", kind: "DISSOLVED", decision_number: "12-QĐ/HU" }]);
  });
});

describe("is refused in words", () => {
  const refusedWith = async (name: string, values: object, who = administrator) =>
    (await tell(name, values, who)).refused_code;
  const of = async (id: number, values: object = {}) => ({ id: String(id), version: await versionOf(id), ...values });

  it("in a closed year, below what does not rank higher, to itself, where something stands still", async () => {
    expect(await refusedWith("renameOrganisation", await of(6, { name: "x", decision: decision("2020-05-01") }))).toBe(
      "YEAR_CLOSED",
    );
    expect(await refusedWith("moveOrganisation", await of(6, { underId: "5" }))).toBe("PARENT_NOT_ABOVE");
    expect(await refusedWith("moveOrganisation", await of(1, { underId: String(province) }))).toBe("ROOT_STAYS");
    expect(await refusedWith("mergeOrganisation", await of(6, { intoId: String(province) }))).toBe("MERGE_UNLIKE");
    expect(await refusedWith("dissolveOrganisation", await of(6))).toBe("HAS_SUBORDINATES");
    expect(await refusedWith("dissolveOrganisation", await of(13))).toBe("HAS_MEMBERS");
    const found = { organisationId: String(neighbour), name: "x", kind: "COMMUNE_PARTY_ORGANIZATION" };
    expect(await refusedWith("foundOrganisation", found)).toBe("KIND_NOT_THEN");
  });

  it("after a later change, and where somebody else has changed it meanwhile", async () => {
    const earlier = await of(cellEast, { name: "x", decision: decision("2025-02-01") });
    expect(await refusedWith("renameOrganisation", earlier)).toBe("LATER_CHANGE_EXISTS");
    expect(await refusedWith("renameOrganisation", { ...(await of(6, { name: "x" })), version: 77 })).toBe(
      "CHANGED_MEANWHILE",
    );
  });

  it("where it changes nothing: the history gets no second line of it", async () => {
    const again = (name: string, values: object = {}) => told(name, anTan, values);
    const refusedAgain = async (name: string, values: object = {}) => refusedWith(name, await of(anTan, values));
    await again("delegateToOrganisation");
    expect(await refusedAgain("delegateToOrganisation", { decision: decision("2025-04-01") })).toBe("CHANGES_NOTHING");
    const file = `Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nGiao quyền cấp trên cơ sở;Đảng ủy xã An Tân;;;;1/4/2025;13-QĐ/HU`;
    const inFile = fullAct(schema, "carryOutTreeFile", { file });
    const { data } = await administrator.ask(inFile.query, inFile.variables);
    expect(data.carryOutTreeFile.refused_problems[1].message.vi).toMatch(/^Dòng 2 .*đã đúng như vậy/);
    await again("withdrawFromOrganisation", { decision: decision("2025-04-02") });
    expect(await refusedAgain("withdrawFromOrganisation", { decision: decision("2025-04-03") })).toBe(
      "CHANGES_NOTHING",
    );
    const { rows } = await api.pool.query(
      "select kind from organisation_event where organisation_id = $1 and kind like 'POWER%' order by id",
      [anTan],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["POWER_DELEGATED", "POWER_WITHDRAWN"]);
    expect(await refusedAgain("renameOrganisation", { name: "Đảng ủy xã An Tân" })).toBe("CHANGES_NOTHING");
    expect(await refusedAgain("moveOrganisation", { underId: "5" })).toBe("CHANGES_NOTHING");
    const kind = { yearKind: "CLOSES_LATER", decision: decision("2025-04-02") };
    await again("setYearKindOfOrganisation", kind);
    expect(await refusedAgain("setYearKindOfOrganisation", kind)).toBe("CHANGES_NOTHING");
  });

  it("of who administers the unit itself, not what is above it, or something beside it", async () => {
    const ofDistrict = await api.viewerOf([6], "ADMINISTRATOR");
    expect(await refusedWith("renameOrganisation", await of(6, { name: "x" }), ofDistrict)).toBe("NOT_ALLOWED");
    expect(await refusedWith("renameOrganisation", await of(9, { name: "x" }), ofDistrict)).toBe("NOT_FOUND");
    const decider = await api.viewerOf([1], "DECIDER");
    expect(await refusedWith("renameOrganisation", await of(6, { name: "x" }), decider)).toBe("NOT_ALLOWED");
    const ofProvince = await api.viewerOf([neighbour], "ADMINISTRATOR");
    expect(
      (await tell("renameOrganisation", await of(6, { name: "Huyện ủy Krông Bông" }), ofProvince)).__typename,
    ).toBe("TreeActDone");
  });
});
