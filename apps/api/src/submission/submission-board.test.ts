import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

/** The district of 2020 with eight communes more, each standing somewhere else on its way. */
const api = await smallCountryApi({ now: "2020-12-16T08:00:00+07:00" });
let district: Client;

/** By what was done: sent, received, returned, open until; all due before 15 December. */
const stands: Record<number, readonly (string | null)[]> = {
  7: [null, null, null, null],
  8: ["2020-12-14", null, null, null],
  101: ["2020-12-15T08:00:00+07:00", null, null, null],
  102: ["2020-12-13", "2020-12-14", null, null],
  103: ["2020-12-13", "2020-12-15T09:00:00+07:00", null, null],
  104: ["2020-12-13", null, "2020-12-14", null],
  105: ["2020-12-13", "2020-12-14", null, "2020-12-17"],
};

beforeAll(async () => {
  district = await api.viewerOf([4], "APPRAISER");
  await api.pool.query(`insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(101, 107) id;
    insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
    select id, '[2000-01-01,)', 4, 'GRASSROOTS_PARTY_CELL', 'GRASSROOTS', 'Chi bộ ' || id, id from generate_series(101, 107) id`);
  for (const [id, [sent, received, returned, until]] of Object.entries(stands))
    await api.pool.query(
      `insert into submission (year, organisation_id, to_organisation_id, due_on, submitted_at, received_at, returned_at, return_reason, reopened_until)
       values (2020, $1, 4, '2020-12-15', $2, $3, $4, case when $4::timestamptz is not null then 'Thiếu biểu' end, $5)`,
      [id, sent, received, returned, until],
    );
  await api.pool.query(
    "insert into submission (year, organisation_id, to_organisation_id, due_on) values (2020, 106, 4, '2020-12-20')",
  );
  const tx = api.orm.em.fork();
  const common = { organisationId: 101, year: 2020, subjectKind: "MEMBER" } as const;
  await aClassification(tx, { ...common, subjectId: 1, state: "SELF_RATED" });
  await aClassification(tx, { ...common, subjectId: 7, state: "PROPOSED" });
  await aClassification(tx, { ...common, subjectId: 13 });
  await aClassification(tx, { ...common, subjectId: 19, state: "DRAFT", notRatedReason: "EXEMPT" });
});

async function board(which: string | null = null, extra: object = {}, who = district) {
  const { data, errors } = await who.ask(
    `query ($which: SubmissionGroup, $first: Int, $after: String) {
      answer: submissions(organisationId: 4, year: 2020, which: $which, first: $first, after: $after) { ... on Refusal { code }
        ... on SubmissionBoard { expected total nextCursor mayReceive mayReturn groups { group count }
          nodes { submission { organisation { id } state daysLate daysLeft isLocked version } progress { subjects proposed decided } } } } }`,
    { which, first: 50, ...extra },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}
const ids = ({ nodes }: { nodes: { submission: { organisation: { id: string } } }[] }) =>
  nodes.map(({ submission }) => Number(submission.organisation.id));

describe("what the communes of a district send it", () => {
  it("counts each group, and «đang chờ ai» lists exactly those that are not in", async () => {
    const { expected, total, groups } = await board();
    expect([expected, total]).toEqual([8, 9]);
    expect(
      Object.fromEntries(groups.map(({ group, count }: { group: string; count: number }) => [group, count])),
    ).toEqual({
      WAITING: 3,
      OVERDUE: 2,
      RETURNED: 1,
      TO_RECEIVE: 2,
      RECEIVED: 3,
      ON_TIME: 3,
      LATE: 2,
      REOPENED: 1,
    });
    expect(ids(await board("WAITING"))).toEqual([7, 104, 106]);
  });

  it.each([
    ["OVERDUE", [7, 104]],
    ["RETURNED", [104]],
    ["TO_RECEIVE", [8, 101]],
    ["RECEIVED", [102, 103, 105]],
    ["ON_TIME", [8, 102, 105]],
    ["LATE", [101, 103]],
    ["REOPENED", [105]],
  ])("lists as many of %s as it counts", async (which, of) => {
    const answer = await board(which);
    expect([ids(answer), answer.total]).toEqual([of, of.length]);
  });

  it("begins with the longest overdue, then in official order, page by page without a gap", async () => {
    const all = ids(await board());
    expect(all).toEqual([7, 104, 8, 101, 102, 103, 105, 106, 107]);
    const paged: number[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof board>> = await board(null, { first: 2, after });
      paged.push(...ids(page));
      after = page.nextCursor;
    } while (after !== null);
    expect(paged).toEqual(all);
  });

  it("says of each how many days are left, whether it is locked, and how far its subjects have come", async () => {
    const { nodes } = await board();
    const of = (id: string) =>
      nodes.find((node: { submission: { organisation: { id: string } } }) => node.submission.organisation.id === id);
    expect(of("106").submission).toMatchObject({ state: "NOT_DUE", daysLeft: 3, daysLate: null, version: 1 });
    expect(of("107").submission).toMatchObject({ state: "NOT_EXPECTED", daysLeft: null, version: 0 });
    expect(of("102").submission).toMatchObject({ isLocked: true });
    expect(of("105").submission).toMatchObject({ isLocked: false });
    expect(of("101").progress).toEqual({ subjects: 3, proposed: 2, decided: 1 });
    expect(of("7").progress).toEqual({ subjects: 0, proposed: 0, decided: 0 });
  });

  it("tells who may receive, and who may return as well", async () => {
    expect(await board()).toMatchObject({ mayReceive: true, mayReturn: true });
    expect(await board(null, {}, await api.viewerOf([4], "EDITOR"))).toMatchObject({
      mayReceive: true,
      mayReturn: false,
    });
    expect(await board(null, {}, await api.viewerOf([4]))).toMatchObject({ mayReceive: false, mayReturn: false });
    expect(await board(null, {}, await api.viewerOf([7], "DECIDER"))).toEqual({ code: "NOT_FOUND" });
  });
});
