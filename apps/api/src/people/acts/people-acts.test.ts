import { beforeEach, describe, expect, it } from "vitest";
import { buildApiSchema } from "../../schema.ts";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { fullAct, fullAsk } from "../../testing/full-query.ts";
import { smallCountryApi } from "../../testing/test-api.ts";
import { differencesIn } from "../../testing/verified.ts";

const api = await smallCountryApi();
const schema = buildApiSchema();
/** Communes An Hòa (cells 10, 11) and An Tân (cell 12); whoever enters for them, and for the district above both. */
const [anHoa, cell1, cell2, cellEast] = [7, 10, 11, 12];
const district = await api.viewerOf([4], "EDITOR");
const commune = await api.viewerOf([anHoa], "EDITOR");
const [on, why] = ["2020-06-01", "Giấy giới thiệu số 5"];

beforeEach(async () => {
  await api.pool.query("update cycle set state = 'OPEN'");
});

async function asked(name: string, argument: string, given: object, who = district) {
  const { query, variables } = fullAct(schema, name, { [argument]: { note: why, ...given } });
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}

async function told(name: string, argument: string, given: object): Promise<string> {
  const done = await asked(name, argument, given);
  expect(done).toMatchObject({ __typename: "PeopleActDone" });
  expect(await differencesIn(api)).toEqual([]);
  return done.id;
}

const refused = async (name: string, argument: string, given: object, who = district) =>
  (await asked(name, argument, given, who)).refused_code;

async function preview(people: object) {
  const { query, variables } = fullAsk(schema, "peopleActPreview", { people });
  const { data, errors } = await district.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.peopleActPreview;
}

async function file(id: string, who = district) {
  const { query, variables } = fullAsk(schema, "member", { id });
  return (await who.ask(query, variables)).data.member;
}

/** A member of the first cell, admitted for the test. */
async function aMember(fullName: string, given: object = {}): Promise<string> {
  const admission = { organisationId: String(cell1), from: "2019-03-01", fullName, admittedOn: "2018-02-03" };
  return told("admitMember", "admission", { ...admission, isCivilServant: false, ...given });
}

const rated = (memberId: string, given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    organisationId: cell1,
    subjectKind: "MEMBER",
    subjectId: Number(memberId),
    year: 2020,
    state: "SELF_RATED",
    ...given,
  });

const resultOf = async (id: string) =>
  (
    await api.pool.query(
      "select organisation_id::int as at, state, subject_name as name from classification where id = $1",
      [id],
    )
  ).rows[0];

const versionOf = async (id: string) =>
  (await api.pool.query("select version from member where id = $1", [id])).rows[0]?.version;
const transferOf = async (memberId: string, to = cell2, given: object = {}) => ({
  memberId,
  version: await versionOf(memberId),
  organisationId: String(to),
  on,
  ...given,
});

describe("who is admitted", () => {
  it("has a file with the act and who recorded it, and is probationary until said otherwise", async () => {
    const id = await aMember("Đinh Văn Mười", { birthDate: "1995-02-03" });
    expect(await file(id)).toMatchObject({
      fullName: "Đinh Văn Mười",
      officialOn: null,
      stays: [{ organisation: { name: "Chi bộ thôn 1" }, from: "2019-03-01", until: null }],
      events: [{ kind: "ADMITTED", happenedOn: "2019-03-01", note: why, recordedAt: "2021-01-15T01:00:00.000Z" }],
    });
    const again = {
      fullName: "ĐINH VĂN MƯỜI",
      birthDate: "1995-02-03",
      admittedOn: "2018-02-03",
      isCivilServant: false,
    };
    const there = { ...again, organisationId: String(cellEast), from: on };
    expect(await refused("admitMember", "admission", there)).toBe("MEMBER_ALIKE");
  });

  it("is in a cell, on a day that has come, after admission", async () => {
    const who = { fullName: "Lê Thị Na", admittedOn: "2019-05-19", isCivilServant: false, from: on };
    expect(await refused("admitMember", "admission", { ...who, organisationId: String(anHoa) })).toBe("NO_CELL_THEN");
    const inCell = { ...who, organisationId: String(cell1) };
    expect(await refused("admitMember", "admission", { ...inCell, from: "2022-01-01" })).toBe("BAD_INPUT");
    expect(await refused("admitMember", "admission", { ...inCell, from: "2019-05-18" })).toBe("BAD_INPUT");
    expect(await refused("admitMember", "admission", { ...inCell, from: "2021-01-10" })).toBe("YEAR_NOT_OPENED");
  });
});

describe("who is transferred", () => {
  it("takes along what is not decided and rated later; the year before stays, the file shows both", async () => {
    const id = await aMember("Trần Văn Chuyển");
    const [before, now] = [await rated(id, { year: 2019, state: "DECIDED" }), await rated(id)];
    const transfer = await transferOf(id);
    const looked = await preview({ transfer });
    expect(looked).toMatchObject({
      from: on,
      openYears: [2020],
      results: [
        {
          id: now,
          year: 2020,
          effect: "MOVES",
          organisationBefore: "Chi bộ thôn 1",
          organisationAfter: "Chi bộ thôn 2",
        },
      ],
    });
    expect(await resultOf(now)).toMatchObject({ at: cell1 });
    await told("transferMember", "transfer", transfer);
    expect([await resultOf(before), await resultOf(now)]).toMatchObject([{ at: cell1 }, { at: cell2 }]);
    expect(await file(id)).toMatchObject({
      stays: [
        { organisation: { name: "Chi bộ thôn 2" }, from: on, until: null },
        { organisation: { name: "Chi bộ thôn 1" }, from: "2019-03-01", until: on },
      ],
      events: [{ kind: "TRANSFERRED", organisation: { id: "10" }, other: { id: "11" } }, { kind: "ADMITTED" }],
    });
  });

  it("leaves where it counts what was rated before the day, decided or not", async () => {
    const id = await aMember("Trần Thị Lại");
    const result = await rated(id, { state: "DECIDED", ratedOn: "2020-11-20" });
    const transfer = await transferOf(id, cell2, { on: "2020-12-01" });
    expect((await preview({ transfer })).results).toMatchObject([{ id: result, effect: "STAYS", asOf: "2020-11-20" }]);
    await told("transferMember", "transfer", transfer);
    expect(await resultOf(result)).toMatchObject({ at: cell1, state: "DECIDED" });
  });

  it("not where a decision, a closed year, or the right stands against it", async () => {
    const id = await aMember("Trần Văn Ở");
    await rated(id, { state: "DECIDED" });
    expect(await refused("transferMember", "transfer", await transferOf(id))).toBe("RESULT_DECIDED");
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
    expect(await refused("transferMember", "transfer", await transferOf(id))).toBe("YEAR_CLOSED");
    await api.pool.query("update cycle set state = 'OPEN'");
    const other = await aMember("Trần Văn Khác", { organisationId: String(cellEast) });
    expect(await refused("transferMember", "transfer", await transferOf(other), commune)).toBe("NOT_FOUND");
    const reader = await api.viewerOf([4], "VIEWER");
    expect(await refused("transferMember", "transfer", await transferOf(other), reader)).toBe("NOT_ALLOWED");
  });

  it("not of a cell beyond the role, though it is seen", async () => {
    const both = await api.viewerOf([4], "VIEWER");
    const id = await aMember("Trần Văn Thấy", { organisationId: String(cellEast) });
    await api.pool.query(
      `insert into account_grant (account_id, organisation_id, role)
       select max(id), $1, 'EDITOR' from account`,
      [anHoa],
    );
    expect(await refused("transferMember", "transfer", await transferOf(id), both)).toBe("NOT_ALLOWED");
  });

  it("not where the results were received above, of the cell that is left or of the one that receives", async () => {
    const id = await aMember("Trần Văn Nộp");
    await rated(id);
    const received = `insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
      values (2020, $1, 4, '2020-12-20', '2020-12-21')`;
    for (const unit of [anHoa, 8]) {
      await api.pool.query(received, [unit]);
      const clerk = await api.viewerOf([anHoa, 8], "EDITOR");
      expect(await refused("transferMember", "transfer", await transferOf(id, cellEast), clerk)).toBe(
        "SUBMISSION_RECEIVED",
      );
      await api.pool.query("delete from submission where organisation_id = $1", [unit]);
    }
  });

  it("not to where the member is, before the latest change, or by an old file", async () => {
    const id = await aMember("Trần Văn Đó");
    expect(await refused("transferMember", "transfer", await transferOf(id, cell1))).toBe("ALREADY_IN_CELL");
    expect(await refused("transferMember", "transfer", await transferOf(id, cell2, { on: "2019-03-01" }))).toBe(
      "PERSON_LATER_CHANGE",
    );
    expect(await refused("transferMember", "transfer", await transferOf(id, cell2, { version: 9 }))).toBe(
      "CHANGED_MEANWHILE",
    );
    expect(await refused("transferMember", "transfer", await transferOf("4"))).toBe("NOT_FOUND");
  });

  it("for a time stays in the cell, which goes on rating", async () => {
    const id = await aMember("Trần Văn Tạm");
    const result = await rated(id);
    const transfer = await transferOf(id, cellEast, { until: "2020-12-01" });
    expect((await preview({ transfer })).results).toMatchObject([{ id: result, effect: "OFFICIAL_CELL_RATES" }]);
    await told("transferMember", "transfer", transfer);
    expect(await resultOf(result)).toMatchObject({ at: cell1 });
    expect((await file(id)).stays).toMatchObject([{ temporary: true, until: "2020-12-01" }, { until: null }]);
    const again = await transferOf(id, cell2, { until: "2020-12-01" });
    expect(await refused("transferMember", "transfer", again)).toBe("ALREADY_IN_CELL");
  });
});

describe("who is a member no longer", () => {
  const leaving = async (memberId: string, given: object = {}) => ({
    memberId,
    version: await versionOf(memberId),
    on,
    reason: "DIED",
    ...given,
  });

  it("is not rated any more; the years before and the file stay", async () => {
    const id = await aMember("Võ Văn Mất");
    const [before, now] = [await rated(id, { year: 2019, state: "DECIDED" }), await rated(id)];
    expect((await preview({ leaving: await leaving(id) })).results).toMatchObject([{ effect: "CANCELLED" }]);
    await told("endMembership", "leaving", await leaving(id));
    expect([await resultOf(before), await resultOf(now)]).toMatchObject([{ state: "DECIDED" }, { state: "CANCELLED" }]);
    expect(await file(id)).toMatchObject({ leftOn: on, leftReason: "DIED", stays: [{ until: on }] });
    expect(await refused("endMembership", "leaving", await leaving(id, { on: "2020-07-01" }))).toBe("MEMBER_NOT_THERE");
  });

  it("first gives up the posts, and cancels what is decided", async () => {
    expect(await refused("endMembership", "leaving", await leaving("3"))).toBe("POSTS_HELD");
    const id = await aMember("Võ Thị Xin");
    await rated(id, { state: "DECIDED" });
    expect(await refused("endMembership", "leaving", await leaving(id))).toBe("RESULT_DECIDED");
  });
});

describe("a correction", () => {
  const correction = async (memberId: string, given: object = {}) => ({
    memberId,
    version: await versionOf(memberId),
    fullName: "Hồ Văn Đúng",
    admittedOn: "2018-02-03",
    isCivilServant: false,
    ...given,
  });

  it("is kept with what it changed, and shown by results of open years", async () => {
    const id = await aMember("Hồ Văn Sai");
    const result = await rated(id, { name: "Hồ Văn Sai" });
    await told("correctMember", "correction", await correction(id, { isCivilServant: true }));
    expect(await resultOf(result)).toMatchObject({ name: "Hồ Văn Đúng" });
    const { events } = await file(id);
    expect(events[0]).toMatchObject({ kind: "CORRECTED", happenedOn: "2021-01-15" });
    expect(events[0].changes.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      "full_name",
      "is_civil_servant",
    ]);
    const { rows } = await api.pool.query(
      "select before, after from audit_entry where relation = 'member' and act = 'CHANGED' and row_key ->> 'id' = $1",
      [id],
    );
    expect(rows[0]).toMatchObject({ before: { full_name: "Hồ Văn Sai" }, after: { full_name: "Hồ Văn Đúng" } });
  });

  it("records by which document a member is exempt; the result, its list and the file show it", async () => {
    const id = await aMember("Hồ Văn Miễn");
    const result = await rated(id, { state: "DRAFT", notRatedReason: "EXEMPT" });
    const asked = async () => {
      const { data } = await district.ask(
        `query ($id: ID!) { classification(id: $id, year: 2020) { ... on Classification {
          notRatedDecision { number decidedOn byBody } explanation { findings { ruleId outcome message { vi } } } } } }`,
        { id: result },
      );
      return data.classification;
    };
    const warned = ({ explanation }: { explanation: { findings: { ruleId: string; outcome: string }[] } }) =>
      explanation.findings.some((one) => one.ruleId === "HD21.ELIG.MEMBER.SCOPE" && one.outcome === "WARNING");
    const exempt = { exemptFrom: "2020-03-01", exemptDecision: null };
    await told("correctMember", "correction", await correction(id, exempt));
    const before = await asked();
    expect([before.notRatedDecision, warned(before)]).toEqual([null, true]);
    const exemptDecision = { number: "12-QĐ/ĐU", decidedOn: "2020-02-25", byBody: "Đảng ủy xã An Tân" };
    await told("correctMember", "correction", await correction(id, { ...exempt, exemptDecision }));
    const after = await asked();
    expect([after.notRatedDecision, warned(after)]).toEqual([exemptDecision, false]);
    const { events } = await file(id);
    expect(events[0].changes.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      "exempt_by",
      "exempt_decided_on",
      "exempt_number",
    ]);
    expect(await refused("correctMember", "correction", await correction(id, { exemptDecision }))).toBe("BAD_INPUT");
  });

  it("of a closed year's name leaves that year's", async () => {
    const id = await aMember("Hồ Văn Cũ");
    const result = await rated(id, { year: 2019, name: "Hồ Văn Cũ" });
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");
    await told("correctMember", "correction", await correction(id));
    expect(await resultOf(result)).toMatchObject({ name: "Hồ Văn Cũ" });
  });

  it("not of days a closed year or a decision rests on", async () => {
    const id = await aMember("Hồ Văn Ngày");
    await rated(id, { year: 2019, state: "DECIDED" });
    const admitted = { admittedOn: "2019-01-10" };
    const exempt = { exemptFrom: "2019-05-01" };
    for (const given of [admitted, exempt])
      expect(await refused("correctMember", "correction", await correction(id, given))).toBe("RESULT_DECIDED");
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");
    for (const given of [admitted, exempt])
      expect(await refused("correctMember", "correction", await correction(id, given))).toBe("YEAR_CLOSED");
    await told(
      "correctMember",
      "correction",
      await correction(id, { exemptFrom: "2020-05-01", admittedOn: "2017-01-10" }),
    );
  });
});

describe("a post", () => {
  const appointment = async (memberId: string | null, given: object = {}) => ({
    organisationId: String(cell1),
    memberId,
    version: memberId === null ? null : await versionOf(memberId),
    title: "Bí thư chi bộ",
    titleGroupId: "1",
    position: "CELL_SECRETARY",
    isHead: true,
    cameForIt: false,
    on,
    ...given,
  });

  it("has one head at a time; the file shows both acts", async () => {
    const [first, second] = [await aMember("Phan Văn Nhất"), await aMember("Phan Văn Nhì")];
    const post = await told("appointToPost", "appointment", await appointment(first));
    expect(await refused("appointToPost", "appointment", await appointment(second))).toBe("HEAD_THERE");
    const later = { on: "2020-09-01" };
    const result = await aClassification(api.orm.em.fork(), {
      organisationId: cell1,
      subjectKind: "LEADER",
      subjectId: Number(post),
      group: "1",
      isHead: true,
      year: 2020,
      state: "DRAFT",
      ratedOn: null,
    });
    const postEnd = { postId: post, version: 1, ...later };
    expect(await preview({ postEnd })).toMatchObject({ posts: [{ id: post }], results: [{ effect: "CANCELLED" }] });
    await told("endPost", "postEnd", postEnd);
    expect(await resultOf(result)).toMatchObject({ state: "CANCELLED" });
    await told("appointToPost", "appointment", await appointment(second, later));
    const { query, variables } = fullAsk(schema, "leadership", { organisationId: String(cell1), year: 2020 });
    const { posts } = (await district.ask(query, variables)).data.leadership;
    expect(posts).toMatchObject([
      { memberId: second, isHead: true, until: null },
      { memberId: first, until: later.on },
    ]);
    expect(await file(first)).toMatchObject({
      posts: [{ title: "Bí thư chi bộ", from: on, until: later.on }],
      events: [{ kind: "POST_ENDED", title: "Bí thư chi bộ" }, { kind: "APPOINTED" }, { kind: "ADMITTED" }],
    });
  });

  it("may be held by somebody outside the Party, who is named", async () => {
    const outside = { isHead: false, title: "Hiệu trưởng", position: "AGENCY_LEADER" };
    expect(await refused("appointToPost", "appointment", await appointment(null, outside))).toBe("BAD_INPUT");
    await told("appointToPost", "appointment", await appointment(null, { ...outside, fullName: "Cao Thị Ngoài" }));
  });
});

describe("a collective", () => {
  it("is founded once, and ends with the posts in it", async () => {
    const founding = { organisationId: String(anHoa), kind: "CELL_COMMITTEE", name: "Chi ủy thôn 1", on };
    const id = await told("foundCollective", "founding", founding);
    expect(await refused("foundCollective", "founding", founding)).toBe("COLLECTIVE_ALIKE");
    const member = await aMember("Tô Thị Chi Ủy");
    const post = await told("appointToPost", "appointment", {
      organisationId: String(anHoa),
      collectiveId: id,
      memberId: member,
      version: await versionOf(member),
      title: "Chi ủy viên",
      titleGroupId: "2",
      position: "CELL_COMMITTEE_MEMBER",
      isHead: false,
      cameForIt: false,
      on: "2020-07-01",
    });
    const end = { collectiveId: id, version: 1, on: "2020-10-01" };
    expect((await preview({ collectiveEnd: end })).posts).toMatchObject([{ id: post, fullName: "Tô Thị Chi Ủy" }]);
    expect(await refused("endCollective", "collectiveEnd", { ...end, on: "2020-07-01" })).toBe("COLLECTIVE_NOT_THERE");
    await told("endCollective", "collectiveEnd", end);
    const { query, variables } = fullAsk(schema, "leadership", { organisationId: String(anHoa), year: 2020 });
    const { collectives } = (await district.ask(query, variables)).data.leadership;
    expect(collectives).toContainEqual(expect.objectContaining({ name: "Chi ủy thôn 1", until: "2020-10-01" }));
    expect((await file(member)).posts).toMatchObject([{ until: "2020-10-01" }]);
  });
});
