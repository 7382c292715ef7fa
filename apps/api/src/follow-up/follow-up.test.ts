import { beforeEach, describe, expect, test } from "vitest";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2021-02-10T08:00:00+07:00" });
await loadMoreYears(api.pool);
const board = await api.viewerOf([4], "APPRAISER");
const decider = await api.viewerOf([4], "DECIDER");

const subject = `classificationId subjectKind subjectName organisation { id } path { id } state
  forcing { ruleId arithmetic } finding { ruleId outcome message { vi } }
  followUp { owner action dueOn doneOn outcome version changedByName }
  ended { cancelledOn reason tier replacedById }`;
const list = `query ($at: ID!, $year: Int! = 2020, $kind: SubjectKind, $state: [FollowUpState!], $first: Int! = 50, $after: String) {
  followUps(organisationId: $at, year: $year, subjectKind: $kind, state: $state, first: $first, after: $after) {
    ... on FollowUpPage { nextCursor total byState { state count } nodes { ${subject} } } ... on Refusal { code } } }`;
const about = "$id: ID!, $year: Int! = 2020, $version: Int! = 0";
const passed = "classificationId: $id, year: $year, version: $version";
const answer = `... on FollowedSubject { ${subject} } ... on Refusal { code }`;
const assign = `mutation (${about}, $given: FollowUpInput!) { answer: assignFollowUp(${passed}, followUp: $given) { ${answer} } }`;
const finish = `mutation (${about}, $given: FollowUpDoneInput!) { answer: finishFollowUp(${passed}, done: $given) { ${answer} } }`;

const plan = { owner: "Ban Tổ chức Huyện ủy", action: "Kiện toàn chi ủy", dueOn: "2021-06-30" };

async function asked(query: string, variables: object, who: Client) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const listed = async (variables: object = {}, who = board) =>
  (await asked(list, { at: "4", ...variables }, who)).followUps;
const assigned = async (id: string, more: object = {}, who = board) =>
  (await asked(assign, { id, given: plan, ...more }, who)).answer;
const finished = async (id: string, given: object, version = 1) =>
  (await asked(finish, { id, version, given }, board)).answer;

const lowest = { year: 2020, tier: "NOT_COMPLETED" } as const;
const rated = (given: Parameters<typeof aClassification>[1]) =>
  aClassification(api.orm.em.fork(), { ...lowest, ...given });

let cell: string;
beforeEach(async () => {
  await api.pool.query("delete from follow_up; delete from classification");
  cell = await rated({
    organisationId: 10,
    name: "Chi bộ thôn 1",
    facts: { ...factsInOrder.ORG, targets: { assigned: 20, done: 9 } },
  });
});

describe("the list of those at the lowest tier", () => {
  test("says which rule forced it and by which figures, and that nobody has taken it on", async () => {
    expect((await listed()).nodes).toEqual([
      {
        classificationId: cell,
        subjectKind: "ORG",
        subjectName: "Chi bộ thôn 1",
        organisation: { id: "10" },
        path: [{ id: "4" }, { id: "7" }, { id: "10" }],
        state: "NOT_TAKEN_ON",
        forcing: [{ ruleId: "HD21.ORG.NOT_COMPLETED.TARGETS_BELOW_50", arithmetic: "100 · 9 = 900 < 50 · 20 = 1000" }],
        finding: {
          ruleId: "HD21.REPORT.FOLLOW_UP_LOWEST",
          outcome: "WARNING",
          message: { vi: "Chưa có người phụ trách và biện pháp." },
        },
        followUp: null,
        ended: null,
      },
    ]);
  });

  test("every kind, each to be narrowed to; of a leader the document asks no follow-up", async () => {
    await rated({ subjectKind: "MEMBER", subjectId: 2, organisationId: 11, name: "A" });
    await rated({ subjectKind: "COLLECTIVE", subjectId: 7, organisationId: 7, name: "B" });
    await rated({ subjectKind: "LEADER", subjectId: 3, organisationId: 7, name: "C" });
    const { nodes, total } = await listed();
    expect([total, nodes.map(({ subjectKind }: { subjectKind: string }) => subjectKind)]).toEqual([
      4,
      ["COLLECTIVE", "LEADER", "ORG", "MEMBER"],
    ]);
    expect(nodes[1]).toMatchObject({ finding: null });
    expect(await listed({ kind: "LEADER" })).toMatchObject({ total: 1, nodes: [{ subjectName: "C" }] });
  });

  test("who was rated so without a rule that forces it has none to show", async () => {
    await rated({ organisationId: 11 });
    expect((await listed()).nodes[1]).toMatchObject({ forcing: [] });
  });

  test("neither what is only proposed, nor what was cancelled, nor a higher tier", async () => {
    await rated({ organisationId: 11, state: "PROPOSED" });
    await rated({ organisationId: 12, state: "CANCELLED" });
    await rated({ organisationId: 15, tier: "COMPLETED" });
    expect((await listed()).total).toBe(1);
  });

  test("of a year whose rules are not held: those of that year, under no rule", async () => {
    await rated({ organisationId: 11, year: 2018, ruleSetId: "NONE", facts: {} });
    expect((await listed({ year: 2018 })).nodes).toMatchObject([{ forcing: [], finding: null, state: "NOT_TAKEN_ON" }]);
  });

  test("goes on where the page ended", async () => {
    for (const organisationId of [11, 12, 15]) await rated({ organisationId, name: `Chi bộ ${organisationId}` });
    const first = await listed({ first: 2 });
    const second = await listed({ first: 2, after: first.nextCursor });
    expect([...first.nodes, ...second.nodes].map(({ organisation }) => organisation.id)).toEqual([
      "10",
      "11",
      "12",
      "15",
    ]);
    expect(second.nextCursor).toBeNull();
  });
});

describe("the result is cancelled and rated anew", () => {
  const cancellation = { ground: "NEW_DEFECT", reason: "Phát hiện khuyết điểm mới", cancelledOn: "2021-02-09" };
  const cancelled = async (id: string, version = 1) => {
    const { answer } = await asked(
      `mutation ($id: ID!, $version: Int!, $ground: CancellationGround!, $reason: String!, $cancelledOn: String!) {
        answer: cancelClassification(id: $id, year: 2020, version: $version, ground: $ground, reason: $reason, cancelledOn: $cancelledOn) {
          ... on Classification { replacedById } ... on Refusal { code } } }`,
      { id, version, ...cancellation },
      decider,
    );
    return answer.replacedById as string;
  };
  const decided = (id: string, tier: string) =>
    api.pool.query(
      `update classification set state = 'DECIDED', decided_tier = $2, decision_number = '9', decision_date = '2021-02-09',
         version = version + 1 where id = $1`,
      [id, tier],
    );

  test("at the lowest tier again: what is done about it goes on, also a second time", async () => {
    await assigned(cell);
    let id = cell;
    for (const version of [1, 2]) {
      id = await cancelled(id, version);
      expect((await listed()).total).toBe(0);
      await decided(id, "NOT_COMPLETED");
      expect(await listed()).toMatchObject({
        total: 1,
        nodes: [{ classificationId: id, state: "UNDER_WAY", followUp: plan, ended: null }],
      });
    }
    expect(await assigned(id, { version: 1, given: { ...plan, owner: "Đảng ủy xã" } })).toMatchObject({
      followUp: { owner: "Đảng ủy xã", version: 2 },
    });
  });

  test("at a higher tier: it is shown as ended, with the reason; nobody goes on with it", async () => {
    await assigned(cell);
    const id = await cancelled(cell);
    await decided(id, "COMPLETED");
    expect(await listed()).toMatchObject({
      total: 1,
      nodes: [
        {
          classificationId: cell,
          state: "ENDED",
          finding: null,
          followUp: plan,
          ended: { cancelledOn: "2021-02-09", reason: cancellation.reason, tier: "COMPLETED", replacedById: id },
        },
      ],
      byState: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }, { state: "ENDED", count: 1 }],
    });
    expect(await listed({ state: ["UNDER_WAY"] })).toMatchObject({ total: 0, nodes: [] });
    expect(await listed({ state: ["ENDED"] })).toMatchObject({ total: 1 });
    expect(await assigned(cell, { version: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("what nobody had taken on, and what was done before, has nothing to end", async () => {
    await decided(await cancelled(cell), "COMPLETED");
    expect((await listed()).total).toBe(0);
  });

  test("a page holds both in their order", async () => {
    await assigned(cell);
    await decided(await cancelled(cell), "GOOD");
    await rated({ organisationId: 11, name: "Chi bộ thôn 2" });
    const first = await listed({ first: 1 });
    expect(first.nodes).toMatchObject([{ state: "ENDED" }]);
    expect((await listed({ first: 1, after: first.nextCursor })).nodes).toMatchObject([{ state: "NOT_TAKEN_ON" }]);
  });
});

describe("somebody takes it on", () => {
  test("with what and until when; late the day after", async () => {
    expect(await assigned(cell)).toMatchObject({
      state: "UNDER_WAY",
      finding: { outcome: "PASSED" },
      followUp: { ...plan, doneOn: null, version: 1, changedByName: "Người thử" },
    });
    for (const [dueOn, state] of [
      ["2021-02-10", "UNDER_WAY"],
      ["2021-02-09", "OVERDUE"],
    ]) {
      await api.pool.query("update follow_up set due_on = $1", [dueOn]);
      expect((await listed()).nodes[0]).toMatchObject({ state });
    }
    expect(await listed({ state: ["OVERDUE"] })).toMatchObject({
      total: 1,
      byState: [
        { state: "NOT_TAKEN_ON", count: 0 },
        { state: "OVERDUE", count: 1 },
        { state: "UNDER_WAY", count: 0 },
        { state: "DONE", count: 0 },
        { state: "ENDED", count: 0 },
      ],
    });
    expect(await listed({ state: ["NOT_TAKEN_ON", "DONE"] })).toMatchObject({ total: 0, nodes: [] });
  });

  test("anew, with the version that was seen", async () => {
    await assigned(cell);
    const again = { given: { ...plan, owner: "Đảng ủy xã" } };
    expect(await assigned(cell, again)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await assigned(cell, { ...again, version: 1 })).toMatchObject({
      followUp: { owner: "Đảng ủy xã", version: 2 },
    });
  });

  test("is done, with what came of it; and not done after all", async () => {
    await assigned(cell);
    const done = { doneOn: "2021-02-08", outcome: "Đã kiện toàn" };
    expect(await finished(cell, done)).toMatchObject({
      state: "DONE",
      followUp: { ...done, version: 2 },
      finding: { message: { vi: "Đã thực hiện xong ngày 08/02/2021." } },
    });
    expect(await finished(cell, { doneOn: null }, 2)).toMatchObject({
      state: "UNDER_WAY",
      followUp: { outcome: null },
    });
  });

  test.each([
    ["no owner", { ...plan, owner: " " }],
    ["no action", { ...plan, action: "" }],
    ["a day there is none", { ...plan, dueOn: "2021-02-30" }],
    ["a text no database holds", { ...plan, action: "a\0b" }],
  ])("%s is refused", async (_what, given) =>
    expect(await assigned(cell, { given })).toMatchObject({ code: "BAD_INPUT" }),
  );

  test.each([
    ["done tomorrow", { doneOn: "2021-02-11" }],
    ["an outcome of what is not done", { doneOn: null, outcome: "x" }],
  ])("%s is refused", async (_what, given) => {
    await assigned(cell);
    expect(await finished(cell, given)).toMatchObject({ code: "BAD_INPUT" });
  });

  test("of two at once the later is told", async () => {
    const colleague = await api.viewerOf([7], "DECIDER");
    const both = await Promise.all([assigned(cell), assigned(cell, {}, colleague)]);
    expect(both.map(({ code }) => code).filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
    const again = { version: 1, given: { ...plan, owner: "x" } };
    const anew = await Promise.all([assigned(cell, again), assigned(cell, again, colleague)]);
    expect(anew.map(({ code }) => code).filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
  });

  test("what is not taken on cannot be done; what is at another tier not followed up", async () => {
    expect(await finished(cell, { doneOn: "2021-02-08" }, 0)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const good = await rated({ organisationId: 11, tier: "GOOD" });
    expect(await assigned(good)).toMatchObject({ code: "NOT_FOUND" });
  });
});

test.each([
  [10, "EDITOR", undefined],
  [4, "DECIDER", undefined],
  [4, "VIEWER", "NOT_ALLOWED"],
  [4, "INSPECTOR", "NOT_ALLOWED"],
  [11, "EDITOR", "NOT_FOUND"],
  [3, "DECIDER", "NOT_FOUND"],
] as const)("at %i as %s: %s", async (at, role, code) =>
  expect((await assigned(cell, {}, await api.viewerOf([at], role))).code).toBe(code),
);

test("a neighbour sees none of it", async () => {
  await assigned(cell);
  const neighbour = await api.viewerOf([3]);
  expect(await listed({}, neighbour)).toMatchObject({ code: "NOT_FOUND" });
  expect(await listed({ at: "3" }, neighbour)).toMatchObject({ total: 0, nodes: [] });
  expect(await listed({ after: "x" })).toMatchObject({ code: "BAD_CURSOR" });
});
