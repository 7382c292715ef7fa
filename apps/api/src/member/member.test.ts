import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
const viewer = await api.viewerOf([district]);

beforeAll(async () => {
  await api.pool.query(`
    update member set full_name = 'Đặng Thị Bưởi', birth_date = '1980-02-03' where id = 9;
    update member set full_name = 'Bùi Đăng' where id = 4;
    update member_stay set valid = '[2000-01-01,2020-06-01)' where member_id = 9;
    insert into member_stay (member_id, organisation_id, valid) values (9, 10, '[2020-06-01,)')`);
  await aClassification(api.orm.em.fork(), {
    year: 2019,
    subjectKind: "MEMBER",
    organisationId: cell,
    subjectId: 9,
    tier: "GOOD",
  });
});

const ask = async (who: Client, query: string, variables: object) => {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
};

const found = async (text: string, { year = 2020, organisationId = district, who = viewer } = {}) => {
  const answer = await ask(
    who,
    `query ($organisationId: ID!, $year: Int!, $text: String!) {
      answer: memberSearch(organisationId: $organisationId, year: $year, text: $text) {
        ... on MemberHits { nodes { id fullName organisation { name } superior { name } } } ... on Refusal { code } } }`,
    { organisationId: String(organisationId), year, text },
  );
  return answer.code ?? answer.nodes;
};

const file = (id: string, who = viewer) =>
  ask(
    who,
    `query ($id: ID!) { answer: member(id: $id) {
      ... on Member { fullName birthDate stays { organisation { name } superior { name } from until temporary } posts { title isHead } results { year tier state } }
      ... on Refusal { code } } }`,
    { id },
  );

const sizes = [
  ["few, of whom each is looked at", 30_000],
  ["many, whose names are looked up", -1],
] as const;

describe.each(sizes)("a member is found among %s", (_, fewAre) => {
  beforeAll(() =>
    api.pool.query(`create or replace function few_members() returns int language sql immutable return ${fewAre}`),
  );

  it("by name, without diacritics, where it stands in the year", async () => {
    const hit = { id: "9", fullName: "Đặng Thị Bưởi" };
    expect(await found("buoi")).toEqual([
      { ...hit, organisation: { name: "Chi bộ thôn 1" }, superior: { name: "Đảng ủy xã An Hòa" } },
    ]);
    expect(await found("BƯỞI", { year: 2019 })).toMatchObject([{ organisation: { name: "Chi bộ thôn Đông" } }]);
    expect(await found("buoi", { organisationId: commune })).toEqual([]);
  });

  it("by the start of any word, two letters are enough", async () => {
    expect((await found("bư"))[0]).toMatchObject({ id: "9" });
    expect((await found("thị bưở"))[0]).toMatchObject({ id: "9" });
  });

  it("neither out of sight nor by empty words", async () => {
    expect(await found("dang", { organisationId: 1, who: await api.viewerOf([1]) })).toHaveLength(2);
    expect(await found("dang")).toHaveLength(1);
    expect(await found("  ")).toEqual([]);
    expect(await found("%")).toEqual([]);
    expect(await found("dang", { organisationId: 3 })).toBe("NOT_FOUND");
  });
});

describe("the file of a member", () => {
  it("holds cells, posts and results of the years, the newest first", async () => {
    expect(await file("9")).toEqual({
      fullName: "Đặng Thị Bưởi",
      birthDate: "1980-02-03",
      stays: [
        {
          organisation: { name: "Chi bộ thôn 1" },
          superior: { name: "Đảng ủy xã An Hòa" },
          from: "2020-06-01",
          until: null,
          temporary: false,
        },
        {
          organisation: { name: "Chi bộ thôn Đông" },
          superior: { name: "Đảng ủy xã An Tân" },
          from: "2000-01-01",
          until: "2020-06-01",
          temporary: false,
        },
      ],
      posts: [],
      results: [{ year: 2019, tier: "GOOD", state: "DECIDED" }],
    });
    expect((await file("3")).posts).toEqual([{ title: "Bí thư", isHead: false }]);
  });

  it("that it was opened is kept in the log, once a day", async () => {
    await file("9");
    await file("9");
    const { rows } = await api.pool.query(
      "select act, organisation_id from audit_entry where relation = 'member' and row_key = '{\"id\": 9}'",
    );
    expect(rows).toEqual([{ act: "SEEN", organisation_id: 10 }]);
  });

  it("out of sight is not found, and nothing is kept", async () => {
    expect(await file("4")).toEqual({ code: "NOT_FOUND" });
    const { rows } = await api.pool.query("select from audit_entry where row_key = '{\"id\": 4}'");
    expect(rows).toEqual([]);
  });

  it("of who moved away the former place sees its own time alone", async () => {
    const { stays } = await file("9", await api.viewerOf([commune]));
    expect(stays.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual([
      "Chi bộ thôn Đông",
    ]);
  });
});

describe("the members of a unit", () => {
  const listed = (after: string | null, { organisationId = district, year = 2020, who = viewer, first = 2 } = {}) =>
    ask(
      who,
      `query ($organisationId: ID!, $year: Int!, $first: Int!, $after: String) {
        answer: members(organisationId: $organisationId, year: $year, first: $first, after: $after) {
          ... on MemberPage { nextCursor nodes { id fullName organisation { id } } } ... on Refusal { code } } }`,
      { organisationId: String(organisationId), year, first, after },
    );

  it("come cell by cell, page by page, each once", async () => {
    const all = (await listed(null, { first: 200 })).nodes;
    const paged = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page: { nodes: object[]; nextCursor: string | null } = await listed(after);
      paged.push(...page.nodes);
      after = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
    const cells = all.map(({ organisation }: { organisation: { id: string } }) => Number(organisation.id));
    expect(cells).toEqual(cells.toSorted((one: number, other: number) => one - other));
  });

  it("are those of the unit on the day the year closes, and nobody's who does not see it", async () => {
    const { nodes } = await listed(null, { organisationId: cell, first: 200 });
    expect(nodes.map(({ id }: { id: string }) => id)).not.toContain("9");
    expect(await listed(null, { organisationId: 6 })).toEqual({ code: "NOT_FOUND" });
    expect(await listed("x")).toEqual({ code: "BAD_CURSOR" });
    expect(await listed(null, { who: api.anyone() })).toEqual({ code: "NOT_SIGNED_IN" });
  });
});
