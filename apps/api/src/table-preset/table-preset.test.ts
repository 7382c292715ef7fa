import { beforeAll, describe, expect, it } from "vitest";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2021-01-15T08:00:00+07:00" });
const [province, district, sister, commune, year] = [2, 4, 5, 7, 2020];
const [board, colleague, above, below, elsewhere] = (await Promise.all(
  [district, district, province, commune, sister].map((unit) => api.viewerOf([unit])),
)) as [Client, Client, Client, Client, Client];

const shown = "id version name table unitId unitName year group level decidedOnly isShared isOwn";
const fields = `__typename ... on Refusal { code problems { path } } ... on TablePreset { ${shown} }`;
const aPreset = {
  ...{ name: "Đảng viên theo quý", isShared: false, table: "R2", keepsUnit: false, keepsYear: false },
  ...{ group: null, level: "GRASSROOTS", decidedOnly: false },
};

async function act(who: Client, act: string, variables: object) {
  const { data, errors } = await who.ask(act, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}
const save = (who: Client, given: object = {}, unit = district) =>
  act(
    who,
    `mutation ($unit: ID!, $preset: TablePresetInput!) {
      answer: saveTablePreset(organisationId: $unit, year: ${year}, preset: $preset) { ${fields} } }`,
    { unit, preset: { ...aPreset, ...given } },
  );
const rename = (who: Client, seen: { id: string; version: number }, name: string, isShared = false) =>
  act(
    who,
    `mutation ($id: ID!, $version: Int!, $given: TablePresetNameInput!) {
      answer: renameTablePreset(id: $id, version: $version, given: $given) { ${fields} } }`,
    { id: seen.id, version: seen.version, given: { name, isShared } },
  );
const remove = (who: Client, { id, version }: { id: string; version: number }) =>
  act(
    who,
    `mutation ($id: ID!, $version: Int!) { answer: deleteTablePreset(id: $id, version: $version) { ${fields} } }`,
    { id, version },
  );
async function presets(who: Client, unit = district) {
  const { data } = await who.ask(
    `query ($unit: ID!) { answer: tablePresets(organisationId: $unit, year: ${year}) {
      __typename ... on Refusal { code } ... on TablePresets { board { id } nodes { ${shown} } } } }`,
    { unit },
  );
  return data.answer;
}
const names = async (who: Client, unit = district) =>
  (await presets(who, unit)).nodes.map(({ name }: { name: string }) => name);

beforeAll(() => api.pool.query("update cycle set state = 'CLOSED'"));

describe("a table saved with its filters", () => {
  it("is of the unit and the year of who opens it, unless it is to keep them", async () => {
    expect(await save(board)).toMatchObject({
      unitId: null,
      year: null,
      level: "GRASSROOTS",
      decidedOnly: false,
      isOwn: true,
    });
    const kept = await save(board, { name: "Xã", keepsUnit: true, keepsYear: true }, commune);
    expect(kept).toMatchObject({ unitId: String(commune), unitName: expect.stringContaining("xã"), year });
    expect((await presets(board)).board).toEqual({ id: String(district) });
  });

  it("has a name of its own among those of one table and owner", async () => {
    const taken = await save(board, { name: ` ${aPreset.name}  ` });
    expect(taken).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "preset.name" }] });
    expect(await save(board, { table: "R1" })).toMatchObject({ name: aPreset.name });
    expect(await save(colleague)).toMatchObject({ name: aPreset.name });
    expect(await save(board, { name: "  " })).toMatchObject({ code: "BAD_INPUT" });
  });

  it("is its owner's alone until it is shared, then of those who see its board and of the units below it", async () => {
    const own = await save(board, { name: "Mẫu chung" });
    expect(await names(colleague)).not.toContain("Mẫu chung");
    await rename(board, own, "Mẫu chung", true);
    expect(await names(colleague)).toContain("Mẫu chung");
    expect(await names(above)).toContain("Mẫu chung");
    expect(await names(above, province)).not.toContain("Mẫu chung");
    expect(await names(below, commune)).toContain("Mẫu chung");
    expect(await names(elsewhere, sister)).not.toContain("Mẫu chung");
    expect(await presets(elsewhere)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("from a board above is opened, never changed, and not where its unit is not in sight", async () => {
    const own = await save(board, { name: "Từ trên xuống", isShared: true });
    const seen = (await presets(below, commune)).nodes.find(({ id }: { id: string }) => id === own.id);
    expect(seen).toMatchObject({ isOwn: false, unitId: null });
    expect(await rename(below, seen, "Khác", true)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await remove(below, seen)).toMatchObject({ code: "NOT_ALLOWED" });
    await save(board, { name: "Của huyện", isShared: true, keepsUnit: true });
    expect(await names(colleague)).toContain("Của huyện");
    expect(await names(below, commune)).not.toContain("Của huyện");
    await save(board, { name: "Không chung" });
    expect(await names(below, commune)).not.toContain("Không chung");
  });

  it("is renamed and deleted by its owner alone, as it was last seen", async () => {
    const own = await save(board, { name: "Cũ", isShared: true });
    const seenByColleague = (await presets(colleague)).nodes.find(({ id }: { id: string }) => id === own.id);
    expect(seenByColleague.isOwn).toBe(false);
    expect(await rename(colleague, own, "Khác")).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await remove(colleague, own)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await remove(elsewhere, own)).toMatchObject({ code: "NOT_FOUND" });
    const renamed = await rename(board, own, "Mới");
    expect(renamed).toMatchObject({ name: "Mới", version: 2, isShared: false });
    expect(await rename(board, own, "Khác")).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await rename(board, renamed, aPreset.name)).toMatchObject({ code: "BAD_INPUT" });
    expect(await remove(board, own)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await remove(board, renamed)).toMatchObject({ id: own.id });
    expect(await names(board)).not.toContain("Mới");
  });

  it("leaves its traces in the audit, and a hundred of them are enough", async () => {
    const { rows } = await api.pool.query(
      "select act from audit_entry where relation = 'table_preset' and organisation_id = $1 and after ->> 'name' = 'Mới'",
      [district],
    );
    expect(rows).toEqual([{ act: "CHANGED" }]);
    await api.pool.query(`insert into table_preset (account_id, organisation_id, table_id, name, is_shared, decided_only, changed_by_name, changed_at)
      select (select account_id from table_preset where name = 'Xã'), ${district}, 'R3', n::text, false, true, 'x', now()
        from generate_series(1, 100 - (select count(*)::int from table_preset t where account_id = (select account_id from table_preset where name = 'Xã'))) n`);
    expect(await save(board, { name: "Một mẫu nữa" })).toMatchObject({ code: "BAD_INPUT" });
  });

  it("are enough also where many are saved at the same moment", async () => {
    const busy = await api.viewerOf([district]);
    const names = Array.from({ length: 105 }, (_, at) => `Mẫu ${at}`);
    const answers = await Promise.all(names.map((name) => save(busy, { name })));
    expect(answers.filter(({ code }) => code === "BAD_INPUT")).toHaveLength(5);
    expect(await save(busy, { name: "Một mẫu nữa" })).toMatchObject({ code: "BAD_INPUT" });
  });
});
