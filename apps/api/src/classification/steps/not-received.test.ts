import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { asViewer } from "../../testing/as-viewer.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi();
const [district, commune, cell, grassrootsCell] = [4, 8, 12, 9];
let committee: Client;
let superior: Client;

beforeAll(async () => {
  committee = await api.viewerOf([commune], "DECIDER");
  superior = await api.viewerOf([district], "DECIDER");
});
beforeEach(async () => {
  await api.pool.query(`delete from received_change; delete from submission_event; delete from submission; delete from classification;
    update cycle set state = 'OPEN' where year = 2020;
    insert into submission (year, organisation_id, to_organisation_id, due_on)
    select year, organisation_id, parent_id, '2020-12-22' from organisation_year where year = 2020 and parent_id is not null`);
});

const received = (...units: number[]) =>
  api.pool.query(
    "update submission set submitted_at = '2020-12-20', received_at = '2020-12-21' where year = 2020 and organisation_id = any ($1)",
    [units],
  );

const proposed = (given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    ...{ year: 2020, subjectKind: "MEMBER", organisationId: cell, subjectId: 3, state: "PROPOSED", tier: "GOOD" },
    ...given,
  } as GivenClassification);

async function decide(who: Client, ...ids: string[]) {
  const { data, errors } = await who.ask(
    `mutation ($items: [DecidedTierInput!]!) { answer: decideResults(year: 2020, items: $items,
      decision: { number: "30-QĐ/ĐU", decidedOn: "2020-12-28" }) { __typename
        ... on StepTaken { results { state } } ... on Refusal { code problems { path message { vi } } } } }`,
    { items: ids.map((id) => ({ id, version: 1, tier: "GOOD" })) },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

async function appraise(who: Client, id: string) {
  const { data, errors } = await who.ask(
    `mutation ($items: [TierInput!]!) { answer: appraiseResults(year: 2020, items: $items) { __typename
      ... on Refusal { code problems { path message { vi } } } } }`,
    { items: [{ id, version: 1, tier: "GOOD" }] },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

const waitsFor = (name: string, at = 0) => ({
  code: "RESULTS_NOT_RECEIVED",
  problems: [{ path: `items[${at}].id`, message: { vi: `${name}: kết quả năm 2020 chưa được tiếp nhận.` } }],
});
const decided = { __typename: "StepTaken" };

describe("who decides on what others hold has received it first (HD 21, II.B.2.5, step 2)", () => {
  it("the grassroots committee the results of its cell", async () => {
    const id = await proposed();
    expect(await decide(committee, id)).toMatchObject(waitsFor("Chi bộ thôn Đông"));
    await received(cell);
    expect(await decide(committee, id)).toMatchObject(decided);
  });

  it("the committee above those of the grassroots one in whose stead it decides; its cells come with them", async () => {
    const id = await proposed();
    await received(cell);
    expect(await decide(superior, id)).toMatchObject(waitsFor("Đảng ủy xã An Tân"));
    await api.pool.query("update submission set received_at = null, submitted_at = null");
    await received(commune);
    expect(await decide(superior, id)).toMatchObject(decided);
  });

  it("sent is not received, and what is returned is not either", async () => {
    const id = await proposed();
    await api.pool.query("update submission set submitted_at = '2020-12-20' where organisation_id = $1", [cell]);
    expect(await decide(committee, id)).toMatchObject(waitsFor("Chi bộ thôn Đông"));
    await received(cell);
    const { data } = await committee.ask(
      `mutation { answer: returnSubmission(organisationId: "${cell}", year: 2020, version: 1, reason: "Thiếu biểu") { __typename } }`,
    );
    expect(data.answer.__typename).toBe("SubmissionRecord");
    expect(await decide(committee, id)).toMatchObject(waitsFor("Chi bộ thôn Đông"));
  });

  it("all or none: each unit that is waited for is named once", async () => {
    const ids = [await proposed(), await proposed({ subjectId: 9 })];
    expect(await decide(committee, ...ids)).toMatchObject({
      code: "RESULTS_NOT_RECEIVED",
      problems: [{ message: { vi: expect.stringContaining("Chi bộ thôn Đông") } }],
    });
  });

  it("of one who decides while they are returned, the one that comes second is too late", async () => {
    const id = await proposed();
    await received(cell);
    const [answer] = await Promise.all([
      decide(committee, id),
      superior.ask(
        `mutation { answer: returnSubmission(organisationId: "${cell}", year: 2020, version: 1, reason: "Thiếu biểu") { __typename } }`,
      ),
    ]);
    expect(["StepTaken", "Refusal"]).toContain(answer.__typename);
    if (answer.__typename === "Refusal") expect(answer.code).toBe("RESULTS_NOT_RECEIVED");
  });

  it("the database refuses what the service let pass", async () => {
    const id = await proposed();
    const { rows } = await api.pool.query("select min(id)::text as id from account");
    await asViewer(api.pool, [commune], async (client) => {
      await client.query("select set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', $2, true)", [
        `{${commune}}`,
        rows[0].id,
      ]);
      const late = client.query(
        `update classification set decided_tier = 'GOOD', state = 'DECIDED', decision_number = '1', decision_date = '2020-12-28',
           decided_by = actor_id(), version = version + 1 where year = 2020 and id = $1`,
        [id],
      );
      await expect(late).rejects.toMatchObject({ constraint: "RESULTS_NOT_RECEIVED" });
    });
  });
});

describe("who appraises what others hold has received it first: from then on the unit does not withdraw it", () => {
  it("the grassroots committee the results of its cell, an appraiser as a decider", async () => {
    const id = await proposed();
    const appraiser = await api.viewerOf([commune], "APPRAISER");
    for (const who of [committee, appraiser])
      expect(await appraise(who, id)).toMatchObject(waitsFor("Chi bộ thôn Đông"));
    await received(cell);
    expect(await appraise(appraiser, id)).toMatchObject(decided);
  });

  it("the database refuses what the service let pass", async () => {
    const id = await proposed();
    await asViewer(api.pool, [commune], async (client) => {
      await client.query("select set_config('xep_loai.act_scopes', $1, true)", [`{${commune}}`]);
      const early = client.query(
        `update classification set appraised_tier = 'GOOD', state = 'APPRAISED', version = version + 1 where year = 2020 and id = $1`,
        [id],
      );
      await expect(early).rejects.toMatchObject({ constraint: "RESULTS_NOT_RECEIVED" });
    });
  });

  it("its own members a grassroots cell appraises without", async () => {
    const id = await proposed({ organisationId: grassrootsCell, subjectId: 6 } as Partial<GivenClassification>);
    expect(await appraise(await api.viewerOf([grassrootsCell], "DECIDER"), id)).toMatchObject(decided);
  });
});

describe("nothing is waited for", () => {
  it("where a grassroots cell decides its own members (HD 21, II.B.2.5: «Đối với chi bộ cơ sở do chi bộ quyết định»)", async () => {
    const id = await proposed({ organisationId: grassrootsCell, subjectId: 6 } as Partial<GivenClassification>);
    expect(await decide(await api.viewerOf([grassrootsCell], "DECIDER"), id)).toMatchObject(decided);
  });

  it("where no document and no plan sets a day to report by", async () => {
    await api.pool.query("update submission set due_on = null");
    expect(await decide(committee, await proposed())).toMatchObject(decided);
  });

  it("while they are opened again for a while: they were received", async () => {
    await received(cell);
    await api.pool.query("update submission set reopened_until = '2021-01-20' where organisation_id = $1", [cell]);
    expect(await decide(committee, await proposed())).toMatchObject(decided);
  });
});

it("a neighbour is not told whose results are waited for, and a closed year stays closed", async () => {
  const id = await proposed();
  expect(await decide(await api.viewerOf([7], "DECIDER"), id)).toMatchObject({ code: "NOT_FOUND", problems: [] });
  await received(cell);
  await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
  expect(await decide(committee, id)).toMatchObject({ code: "YEAR_CLOSED" });
});
