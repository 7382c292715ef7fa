import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

/** Two days after the day by which the commune was to report. */
const api = await smallCountryApi({ now: "2020-12-23T08:00:00+07:00" });
const [district, commune, cell, year] = [4, 7, 10, 2020];
const above = await api.viewerOf([district], "APPRAISER");
const below = await api.viewerOf([commune], "DECIDER");
const ofCell = await api.viewerOf([cell], "EDITOR");

beforeEach(async () => {
  await api.pool.query(`delete from received_change; delete from submission_event; delete from submission; delete from classification;
    insert into submission (year, organisation_id, to_organisation_id, due_on)
    select year, organisation_id, parent_id, '2020-12-22' from organisation_year where year = 2020 and parent_id is not null`);
});

const record = `__typename ... on Refusal { code problems { path message { vi } } }
  ... on SubmissionRecord { submission { state receivedWith version daysLate daysLeft isLocked reopenedUntil returnReason } maySubmit mayReceive mayReturn
    progress { subjects proposed decided } notIn { id } unfinished { organisation { name } count }
    events { act reason openUntil byName without { id } } changeCount sentWithout { id }
    changes { subjectName isReview fromState toState fromTier toTier wasComplete isComplete organisation { name } } }`;

async function act(
  who: Client,
  name: string,
  version: number,
  extra: Record<string, [string, unknown]> = {},
  unit = commune,
) {
  const declared = Object.entries(extra).map(([key, [type]]) => `, $${key}: ${type}`);
  const passed = Object.keys(extra).map((key) => `, ${key}: $${key}`);
  const { data, errors } = await who.ask(
    `mutation ($unit: ID!, $version: Int!${declared.join("")}) {
      answer: ${name}(organisationId: $unit, year: ${year}, version: $version${passed.join("")}) { ${record} } }`,
    { unit, version, ...Object.fromEntries(Object.entries(extra).map(([key, [, value]]) => [key, value])) },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

/** Whose own results come later, as the sender says: every subordinate of the unit. */
const later = ["7", "8", "10", "11", "12", "14", "15"];
const submit = (who: Client, version = 1, unit = commune, without: readonly string[] = later) =>
  act(who, "submitResults", version, { without: ["[ID!]", without] }, unit);
const receive = (who: Client, version = 2, unit = commune) => act(who, "receiveSubmission", version, {}, unit);
const giveBack = (who: Client, version: number, reason = "Thiếu biểu của thôn 1") =>
  act(who, "returnSubmission", version, { reason: ["String!", reason] });
const reopen = (who: Client, version: number, until = "2020-12-27T10:00:00.000Z", unit = commune) =>
  act(
    who,
    "reopenSubmission",
    version,
    { reopening: ["ReopeningInput!", { until, reason: "Bổ sung đảng viên mới chuyển đến" }] },
    unit,
  );

async function recordOf(who: Client, unit = commune) {
  const { data } = await who.ask(
    `query ($unit: ID!) { answer: submissionRecord(organisationId: $unit, year: ${year}) { ${record} } }`,
    { unit },
  );
  return data.answer;
}

/** The day on which the tier of a member of the cell was announced, as any act on a result. */
async function touch(who: Client, id: string, version = 1) {
  const { data } = await who.ask(
    `mutation ($id: ID!, $version: Int!) { answer: recordProcedureSteps(id: $id, year: ${year}, version: $version, steps: {})
      { __typename ... on Refusal { code message { vi } } } }`,
    { id, version },
  );
  return data.answer;
}

const aMember = (given: object = {}) =>
  aClassification(api.orm.em.fork(), {
    ...{ organisationId: cell, year, subjectKind: "MEMBER", subjectId: 1, state: "PROPOSED", tier: "GOOD", ...given },
  });

describe("sending results up", () => {
  it("is late by two days, and is told so, not refused", async () => {
    expect(await submit(below)).toMatchObject({
      submission: { state: "SUBMITTED_LATE", version: 2, daysLate: 2 },
      events: [{ act: "SUBMITTED", byName: "Người thử" }],
    });
  });

  it("is refused while subjects have no proposed tier: how many, and where", async () => {
    await aMember({ state: "SELF_RATED" });
    await aMember({ state: "SELF_RATED", subjectId: 7 });
    await aMember({ state: "DRAFT", subjectId: 13, notRatedReason: "EXEMPT" });
    await aClassification(api.orm.em.fork(), {
      organisationId: commune,
      year,
      group: "GRASSROOTS",
      state: "SELF_RATED",
    });
    expect(await submit(below)).toEqual({
      __typename: "Refusal",
      code: "RESULTS_UNFINISHED",
      problems: [
        { path: "organisationId", message: { vi: "Chi bộ thôn 1: 2 đối tượng chưa được đề nghị." } },
        { path: "organisationId", message: { vi: "Đảng ủy xã An Hòa: 1 đối tượng chưa được đề nghị." } },
      ],
    });
    expect(await recordOf(below)).toMatchObject({
      progress: { subjects: 3, proposed: 0, decided: 0 },
      unfinished: [{ count: 2 }, { count: 1 }],
    });
  });

  it("is refused while subordinates are not in whom the sender does not name (DEADLINE is WARN: late is sent later, and said)", async () => {
    expect(await submit(below, 1, commune, ["11"])).toEqual({
      __typename: "Refusal",
      code: "UNITS_NOT_IN",
      problems: [
        { path: "without", message: { vi: "Chi bộ thôn 1: chưa nộp kết quả." } },
        { path: "without", message: { vi: "Đảng bộ bộ phận Trường học: chưa nộp kết quả." } },
      ],
    });
    expect(await recordOf(below)).toMatchObject({ notIn: [{ id: "10" }, { id: "11" }, { id: "14" }] });
    await submit(ofCell, 1, cell);
    expect(await recordOf(below)).toMatchObject({ notIn: [{ id: "11" }, { id: "14" }] });
    expect(await submit(below, 1, commune, ["11", "14"])).toMatchObject({ submission: { state: "SUBMITTED_LATE" } });
  });

  it("one that is returned just then is missing again, whatever was seen", async () => {
    for (const unit of [10, 11, 14]) await submit(below, 1, unit, later);
    expect(await recordOf(below)).toMatchObject({ notIn: [] });
    await act(above, "returnSubmission", 2, { reason: ["String!", "Thiếu biểu"] }, 11);
    expect(await submit(below, 1, commune, [])).toMatchObject({ code: "UNITS_NOT_IN" });
  });

  it("not twice, and not as somebody else has changed it", async () => {
    await submit(below);
    expect(await submit(below)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await submit(below, 2)).toMatchObject({ code: "BAD_INPUT" });
  });

  it("begins where nothing was planned, and goes to the committee above as it stands now", async () => {
    await api.pool.query("delete from submission where organisation_id = 7");
    expect(await submit(below, 0)).toMatchObject({ submission: { state: "SUBMITTED", version: 2 } });
    const { rows } = await api.pool.query("select to_organisation_id from submission where organisation_id = 7");
    expect(rows).toEqual([{ to_organisation_id: district }]);
  });

  it("not by who only reads or inspects", async () => {
    expect(await submit(await api.viewerOf([commune], "VIEWER"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await submit(ofCell)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("receiving results", () => {
  it("is for who stands above, and not for who sent them", async () => {
    await submit(below);
    expect(await receive(below)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await recordOf(below)).toMatchObject({ maySubmit: true, mayReceive: false, mayReturn: false });
    expect(await receive(above)).toMatchObject({ submission: { state: "RECEIVED", isLocked: true } });
    await submit(above, 1, 8);
    expect(await receive(above, 2, 8)).toMatchObject({ code: "BAD_INPUT" });
  });

  it("on time as they were sent, however long the superior takes", async () => {
    await api.pool.query(
      `update submission set submitted_at = '2020-12-21', sent_by = (select max(id) from account) where organisation_id = 7`,
    );
    expect(await receive(above, 1)).toMatchObject({ submission: { state: "RECEIVED", daysLate: null } });
  });
});

describe("without results of subordinates", () => {
  const gaps = async () =>
    (
      await above.ask(`{ board: submissions(organisationId: ${district}, year: ${year}) {
        ... on SubmissionBoard { nodes { submission { organisation { id } } sentWithout { name } } } }
      late: lateSubmissions(organisationId: ${district}, year: ${year}) {
        ... on SubmissionPage { sentWithout { organisation { id } missing { name } } } } }`)
    ).data;

  it("whose they were is kept, and told above until they are returned; who was not named or was in is none of them", async () => {
    await submit(ofCell, 1, cell);
    expect(await submit(below, 1, commune, later)).toMatchObject({
      events: [{ act: "SUBMITTED", without: [{ id: "11" }, { id: "14" }] }],
      sentWithout: [{ id: "11" }, { id: "14" }],
    });
    const missing = [{ name: "Chi bộ thôn 2" }, { name: "Đảng bộ bộ phận Trường học" }];
    expect(await gaps()).toMatchObject({
      board: { nodes: expect.arrayContaining([expect.objectContaining({ sentWithout: missing })]) },
      late: { sentWithout: [{ organisation: { id: String(commune) }, missing }] },
    });
    await giveBack(above, 2);
    expect(await gaps()).toMatchObject({ late: { sentWithout: [] } });
    expect(await recordOf(above)).toMatchObject({
      sentWithout: [],
      events: [{ without: [] }, { without: missing.map(() => ({})) }],
    });
  });
});

describe("received with those of the superior", () => {
  const stands = { state: "RECEIVED_ABOVE", receivedWith: "Đảng ủy xã An Hòa", daysLate: null, daysLeft: null };
  const overdueAt = async () => {
    const { data } = await below.ask(`{ late: lateSubmissions(organisationId: ${commune}, year: ${year}) {
        ... on SubmissionPage { submitted overdue } }
      board: submissions(organisationId: ${commune}, year: ${year}) { ... on SubmissionBoard { groups { group count } } } }`);
    const count = (group: string) => data.board.groups.find((each: { group: string }) => each.group === group)?.count;
    return [data.late.submitted, data.late.overdue, count("WAITING"), count("OVERDUE"), count("RECEIVED")];
  };

  it("a unit that sent nothing is not overdue, not reminded, and submits nothing more", async () => {
    expect(await overdueAt()).toEqual([0, 3, 3, 3, 0]);
    await submit(below);
    expect(await recordOf(ofCell, cell)).toMatchObject({ submission: { state: "OVERDUE", receivedWith: null } });
    await receive(above);
    expect(await recordOf(ofCell, cell)).toMatchObject({ submission: stands });
    expect(await overdueAt()).toEqual([3, 0, 0, 0, 3]);
    expect(await submit(ofCell, 1, cell)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ message: { vi: expect.stringContaining("cùng kết quả của Đảng ủy xã An Hòa") } }],
    });
    const { data } = await below.ask(`mutation { answer: remindSubmissions(organisationId: ${commune}, year: ${year}) {
      ... on Reminders { reminded { id } already } } }`);
    expect(data.answer).toEqual({ reminded: [], already: 0 });
  });

  it("and the database refuses it by itself", async () => {
    await submit(below);
    await receive(above);
    await expect(
      api.pool.query(`insert into submission_event (year, organisation_id, kind, seen_version, happened_at, by_name)
        values (2020, 10, 'SUBMITTED', 1, now(), 'Người thử')`),
    ).rejects.toThrow(/were received with those of its superior/);
  });

  it("it is waited for again once those are returned", async () => {
    await submit(below);
    await receive(above);
    await giveBack(above, 3);
    expect(await recordOf(ofCell, cell)).toMatchObject({ submission: { state: "OVERDUE", receivedWith: null } });
  });

  it("what was just returned is not received: it has to be sent again first", async () => {
    await submit(below);
    await giveBack(above, 2);
    expect(await receive(above, 3)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ message: { vi: expect.stringContaining("Chờ đơn vị nộp lại rồi mới tiếp nhận") } }],
    });
  });
});

describe("what was received", () => {
  it("is no longer changed at and below the unit, and the refusal says what to do; above it goes on", async () => {
    const id = await aMember();
    await submit(below);
    await receive(above);
    for (const who of [below, ofCell])
      expect(await touch(who, id)).toMatchObject({
        code: "SUBMISSION_RECEIVED",
        message: { vi: expect.stringContaining("đề nghị cấp trên trả lại hoặc mở lại") },
      });
    expect(await touch(above, id)).toMatchObject({ __typename: "Procedure" });
    expect((await recordOf(above)).changeCount).toBe(0);
  });

  it("nor are reviews, dossiers, opinions, attestations: asked of the database itself", async () => {
    const { rows } = await api.pool.query(`
      select distinct tgrelid::regclass::text as door from pg_trigger where tgname ~ '^a_received' and tgparentid = 0 order by 1`);
    expect(rows.map(({ door }) => door)).toEqual([
      ...[
        "aggregate_return",
        "annual_plan",
        "attestation",
        "classification",
        "dossier",
        "dossier_document",
        "form_entry",
        "intake",
        "opinion",
        "outstanding_decision",
      ],
      ...["procedure_record", "review", "review_prompt"],
    ]);
  });

  it("a subject is told its result all the same, and a result whose fault is found is cancelled and told above", async () => {
    const id = await aMember({ state: "DECIDED" });
    await submit(below);
    await receive(above);
    const told = await below.ask(
      `mutation ($id: ID!) { answer: recordNotice(id: $id, year: 2020, version: 1, notice: { subjectToldOn: "2020-12-23", managerToldOn: "2020-12-23" })
        { __typename ... on Refusal { code problems { path message { vi } } } } }`,
      { id },
    );
    expect(told.data.answer).toEqual({ __typename: "Procedure" });
    const cancelled = await below.ask(
      `mutation ($id: ID!) { answer: cancelClassification(id: $id, year: 2020, version: 2,
          ground: NEW_DEFECT, reason: "Phát hiện khuyết điểm", cancelledOn: "2020-12-23")
        { __typename ... on Refusal { code problems { path } } } }`,
      { id },
    );
    expect(cancelled.data.answer).toMatchObject({ __typename: expect.not.stringContaining("Refusal") });
    const { changes } = await recordOf(above);
    expect(changes).toContainEqual(
      expect.objectContaining({ fromState: "DECIDED", toState: "CANCELLED", fromTier: "GOOD", isReview: false }),
    );
  });
});

describe("returning results", () => {
  it("needs a reason, lets those below go on, and they send them again", async () => {
    const id = await aMember();
    await submit(below);
    await receive(above);
    expect(await giveBack(above, 3, " ")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] });
    expect(await giveBack(above, 3)).toMatchObject({
      submission: { state: "RETURNED", returnReason: "Thiếu biểu của thôn 1" },
    });
    expect(await touch(below, id)).toMatchObject({ __typename: "Procedure" });
    expect(await submit(below, 4)).toMatchObject({
      submission: { state: "SUBMITTED_LATE", returnReason: null },
      events: [
        { act: "SUBMITTED" },
        { act: "RETURNED", reason: "Thiếu biểu của thôn 1" },
        { act: "RECEIVED" },
        { act: "SUBMITTED" },
      ],
    });
  });

  it("of which part is decided: the decision stands, what is proposed or appraised is withdrawn below (rules.md 3.0)", async () => {
    const decided = await aMember({ state: "DECIDED" });
    const open = [await aMember({ subjectId: 7 }), await aMember({ subjectId: 13, state: "APPRAISED" })];
    await submit(below);
    await receive(above);
    const withdraws = async (...ids: string[]) => {
      const { data } = await ofCell.ask(
        `mutation ($items: [ResultInput!]!) { answer: withdrawResults(year: ${year}, items: $items)
          { ... on StepTaken { results { state } } ... on Refusal { code } } }`,
        { items: ids.map((id) => ({ id, version: 1 })) },
      );
      return data.answer;
    };
    expect(await withdraws(...open)).toEqual({ code: "BAD_INPUT" });
    expect(await giveBack(above, 3)).toMatchObject({ progress: { subjects: 3, decided: 1 } });
    expect(await withdraws(decided)).toEqual({ code: "BAD_INPUT" });
    expect(await withdraws(...open)).toMatchObject({ results: open.map(() => ({ state: expect.any(String) })) });
    expect(await recordOf(above)).toMatchObject({ progress: { subjects: 3, proposed: 1, decided: 1 } });
  });

  it("is not for who only enters, nor of what is not in", async () => {
    expect(await giveBack(await api.viewerOf([district], "EDITOR"), 1)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await giveBack(above, 1)).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("opening again what was received", () => {
  async function received() {
    await submit(below);
    await receive(above);
  }

  it("lets those below change it until the moment, and shows above what they changed, as it was and as it is", async () => {
    const id = await aMember();
    await received();
    expect(await reopen(above, 3)).toMatchObject({
      submission: { state: "RECEIVED", isLocked: false, reopenedUntil: "2020-12-27T10:00:00.000Z" },
    });
    expect(await touch(ofCell, id)).toMatchObject({ __typename: "Procedure" });
    expect(await recordOf(above)).toMatchObject({
      changeCount: 1,
      changes: [
        { isReview: false, fromState: "PROPOSED", toState: "PROPOSED", organisation: { name: "Chi bộ thôn 1" } },
      ],
    });
  });

  it("is locked again by itself once the moment has come", async () => {
    const id = await aMember();
    await received();
    await reopen(above, 3);
    await api.pool.query(
      "update submission set reopened_until = '2020-12-23T08:00:00+07:00' where organisation_id = 7",
    );
    expect(await touch(below, id)).toMatchObject({ code: "SUBMISSION_RECEIVED" });
    expect(await recordOf(above)).toMatchObject({ submission: { isLocked: true, reopenedUntil: null } });
  });

  it("for a fortnight at most, and only what was received", async () => {
    expect(await reopen(above, 1)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "version" }] });
    await received();
    for (const until of ["2021-01-10T10:00:00.000Z", "2020-12-23T00:00:00.000Z"])
      expect(await reopen(above, 3, until)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "until" }] });
  });

  it("not by a committee whose own results were received: it asks its superior first", async () => {
    await received();
    const province = await api.viewerOf([2], "DECIDER");
    await submit(above, 1, district);
    await receive(province, 2, district);
    expect(await reopen(above, 3)).toMatchObject({ code: "SUBMISSION_RECEIVED" });
    expect(await giveBack(above, 3)).toMatchObject({ code: "SUBMISSION_RECEIVED" });
    expect(await reopen(province, 3)).toMatchObject({ submission: { isLocked: false } });
  });
});

it("an act on the results is the only way to change where they stand, and none is ever taken back", async () => {
  const { rows } = await api.pool.query(`
    select relname, has_any_column_privilege('xep_loai_request', c.oid, 'insert') as i, has_any_column_privilege('xep_loai_request', c.oid, 'update') as u,
           has_table_privilege('xep_loai_request', c.oid, 'delete') as d
      from pg_class c where relname in ('submission', 'submission_event', 'received_change') order by 1`);
  expect(rows).toEqual([
    { relname: "received_change", i: false, u: false, d: false },
    { relname: "submission", i: false, u: false, d: false },
    { relname: "submission_event", i: true, u: false, d: false },
  ]);
});
