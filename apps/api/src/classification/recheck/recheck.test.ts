import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rows } from "../../shared/tx.ts";
import { aClassification, factsInOrder, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { verify } from "../../verify/verify.ts";
import { evaluateClassifications } from "../evaluation.service.ts";
import { reexamining } from "./reexamine.service.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
let decider: Client;
let committee: Client;

beforeAll(async () => {
  await api.pool.query(`insert into member (id, full_name, admitted_on)
    select id, 'Trần Thị ' || id, '2000-01-01' from generate_series(101, 115) id`);
  await api.pool.query(`insert into leader (id, full_name, organisation_id, collective_id, title, title_group_id, valid)
    values (9, 'Trần Thị Chín', 8, null, 'Phó bí thư', 2, '[2000-01-01,)'),
           (10, 'Trần Thị Mười', 12, null, 'Bí thư chi bộ', 1, '[2000-01-01,)')`);
  decider = await api.viewerOf([district], "DECIDER");
  committee = await api.viewerOf([commune], "DECIDER");
});
beforeEach(() => api.pool.query("delete from classification"));

async function given(classification: GivenClassification, decidedBy = commune): Promise<string> {
  const tx = api.orm.em.fork();
  const id = await aClassification(tx, { year: 2020, ...classification });
  await rows(tx, "update classification set decided_by_organisation_id = $2 where year = 2020 and id = $1", [
    id,
    decidedBy,
  ]);
  return id;
}

const evaluated = () => evaluateClassifications(api.orm.em.fork(), 2020, { organisationId: 1 });

/** The cell of example 57: ten rated members, eight of them GOOD, decided EXCELLENT. */
async function aCell(): Promise<{ cellId: string; good: string }> {
  const members: string[] = [];
  for (let n = 0; n < 10; n += 1) {
    const tier = n < 8 ? "GOOD" : "COMPLETED";
    members.push(await given({ subjectKind: "MEMBER", organisationId: cell, subjectId: 101 + n, tier }));
  }
  const cellId = await given({ organisationId: cell, group: "SUB_GRASSROOTS", tier: "EXCELLENT" });
  await evaluated();
  return { cellId, good: members[0] ?? "" };
}

const cancellation = `mutation ($id: ID!) {
  cancelClassification(id: $id, year: 2020, version: 1, ground: NEW_DEFECT, reason: "Phát hiện khuyết điểm",
    cancelledOn: "2021-01-10") {
    __typename ... on Classification { replacedById } ... on Refusal { code } } }`;

async function cancel(id: string, who: Client = decider): Promise<string> {
  const { data, errors } = await who.ask(cancellation, { id });
  expect(errors).toBeUndefined();
  expect(data.cancelClassification.__typename).toBe("Classification");
  return data.cancelClassification.replacedById;
}

/** As the act of deciding does it: a change of a result goes through `reexamining`. */
const decide = (id: string, tier: string) =>
  api.orm.em.fork().transactional((tx) =>
    reexamining(tx, { year: 2020, id, cause: "RERATED" }, async () => {
      await rows(
        tx,
        `update classification set state = 'DECIDED', decided_tier = $2, decision_number = '9', decision_date = '2021-01-14',
           rated_on = '2021-01-13', ballot = '{"secret": true}' where year = 2020 and id = $1`,
        [id, tier],
      );
      return null;
    }),
  );

const flags = async (which: string) =>
  (
    await api.pool.query(
      `select coalesce(classification_id::text, 'scope') as of, cause, cause_id::text as by, rule_ids as rules from recheck
        where resolved_at is null and ${which} order by classification_id`,
    )
  ).rows;

/** The flags on what contradicts a rule since. */
const standing = () => flags("cause <> 'RESTS_ON'");

/** The flags on what rests on such a one. */
const resting = () => flags("cause = 'RESTS_ON'");

describe("a member is cancelled and rated anew (example 57)", () => {
  const lowerFirst = "HD21.ORDER.LOWER_FIRST";
  const share = "HD21.ORG.EXCELLENT.MEMBER_SHARE";

  it("the decided cell is flagged at once: a member of it is to be rated again", async () => {
    const { cellId, good } = await aCell();
    await cancel(good);
    expect(await standing()).toEqual([{ of: cellId, cause: "CANCELLED", by: good, rules: [lowerFirst] }]);
  });

  it("at COMPLETED: 7 of 10 are no longer 80 %, the flag stays, for the share; nothing is cancelled by itself", async () => {
    const { cellId, good } = await aCell();
    const anew = await cancel(good);
    await decide(anew, "COMPLETED");
    expect(await standing()).toEqual([{ of: cellId, cause: "RERATED", by: anew, rules: [share] }]);
    const { rows: states } = await api.pool.query("select state, tier from classification where id = $1", [cellId]);
    expect(states).toEqual([{ state: "DECIDED", tier: "EXCELLENT" }]);
  });

  it("its parent, its head and the quota scope of the cells rest on it: they are to be looked at again too", async () => {
    const parent = await given({ organisationId: commune, group: "GRASSROOTS" }, district);
    const head = await given({ subjectKind: "LEADER", organisationId: cell, subjectId: 10, isHead: true, group: "1" });
    const { cellId, good } = await aCell();
    await decide(await cancel(good), "COMPLETED");
    expect(await standing()).toMatchObject([{ of: cellId, rules: [share] }]);
    const goodShare = "HD21.ORG.GOOD.SUBORDINATE_SHARE";
    expect(await resting()).toEqual([
      { of: parent, cause: "RESTS_ON", by: cellId, rules: expect.arrayContaining([goodShare]) },
      { of: head, cause: "RESTS_ON", by: cellId, rules: ["HD21.LEADER.HEAD_CAP"] },
      { of: "scope", cause: "RESTS_ON", by: cellId, rules: expect.arrayContaining(["HD21.QUOTA.ORG"]) },
    ]);
  });

  it("at GOOD again: no rule is contradicted any more, the flags are withdrawn and stay readable", async () => {
    const { good } = await aCell();
    await decide(await cancel(good), "GOOD");
    expect(await standing()).toEqual([]);
    expect(await resting()).toEqual([]);
    const { rows: all } = await api.pool.query(
      "select distinct note, resolved_by, resolved_at is null as open from recheck",
    );
    expect(all).toEqual([{ note: null, resolved_by: null, open: false }]);
  });

  it("what was against the rules before is not flagged anew", async () => {
    const { cellId, good } = await aCell();
    await api.pool.query("update classification set ballot = null where id = $1", [cellId]);
    await evaluated();
    await cancel(good);
    const [flag] = await standing();
    expect(flag.rules).toEqual([lowerFirst]);
  });

  it("every figure still stands", async () => {
    const { good } = await aCell();
    await decide(await cancel(good), "COMPLETED");
    const client = await api.pool.connect();
    const found = (await verify(client)).flatMap(({ differences }) => differences);
    client.release();
    expect(found).toEqual([]);
  });
});

describe("what rests on a result", () => {
  it("an organisation's: the one above it, its collective, its head", async () => {
    const parent = await given({ organisationId: district, group: "DISTRICT" }, 2);
    const id = await given({ organisationId: commune }, district);
    const sister = await given({ organisationId: 7 }, district);
    const collective = await given(
      { subjectKind: "COLLECTIVE", organisationId: commune, subjectId: commune, group: "GRASSROOTS_PARTY_COMMITTEE" },
      district,
    );
    const head = { subjectKind: "LEADER", organisationId: commune, subjectId: 4, isHead: true, group: "1" } as const;
    const headId = await given(head, district);
    const deputyId = await given({ ...head, subjectId: 9, isHead: false, group: "2" }, district);
    await evaluated();
    await cancel(id);
    const flagged = (await standing()).map(({ of }) => of);
    expect(flagged.sort()).toEqual([parent, collective, headId].sort());
    expect(flagged).not.toContain(sister);
    expect(flagged).not.toContain(deputyId);
  });

  it("a collective's: those who sit in it", async () => {
    const collective = await given(
      { subjectKind: "COLLECTIVE", organisationId: commune, subjectId: commune, group: "GRASSROOTS_PARTY_COMMITTEE" },
      district,
    );
    const leader = { subjectKind: "LEADER", organisationId: commune, group: "1" } as const;
    const inIt = await given({ ...leader, subjectId: 4 }, district);
    await evaluated();
    await cancel(collective);
    expect(await standing()).toMatchObject([{ of: inIt, rules: ["HD21.ORDER.COLLECTIVE_BEFORE_MEMBERS"] }]);
  });

  it("a member's: the cell where the violation happened, in another district", async () => {
    const facts = {
      ...factsInOrder.MEMBER,
      disciplines: [
        {
          form: "WARNING",
          effectiveOn: "2020-05-01",
          violationId: "VP-1",
          violationOrgId: 9,
          executingOrgId: cell,
        },
      ],
    };
    const member = await given({
      subjectKind: "MEMBER",
      organisationId: cell,
      subjectId: 3,
      facts,
    });
    await given({ subjectKind: "MEMBER", organisationId: 9, subjectId: 6 }, 9);
    const formerCell = await given({ organisationId: 9 }, 5);
    await evaluated();
    await decide(await cancel(member, committee), "NOT_COMPLETED");
    expect(await standing()).toMatchObject([
      { of: formerCell, rules: expect.arrayContaining(["HD21.ORG.GOOD.MEMBER_SHARE"]) },
    ]);
  });

  it("its quota scope, once it is closed again and over the quota", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const tier = n < 2 ? "EXCELLENT" : "GOOD";
      ids.push(await given({ subjectKind: "MEMBER", organisationId: cell, subjectId: 101 + n, tier }));
    }
    await evaluated();
    const anew = await cancel(ids.at(-1) ?? "");
    expect(await standing()).toEqual([]);
    await decide(anew, "COMPLETED");
    expect(await standing()).toEqual([{ of: "scope", cause: "RERATED", by: anew, rules: ["HD21.QUOTA.MEMBER"] }]);
    expect((await decider.ask(warned)).data.warnings).toMatchObject({
      total: 1,
      nodes: [{ kind: "RECHECK", classificationId: null, quotaUse: { excellent: 2, good: 9 }, cause: { id: anew } }],
    });
    expect(await resolved(committee)).toMatchObject({ note: "Đã xem xét, giữ nguyên mức" });
    expect((await decider.ask(warned)).data.warnings.total).toBe(0);
  });

  it("is told before anybody acts, what rests on that in turn as well", async () => {
    const parent = await given({ organisationId: commune, group: "GRASSROOTS" }, district);
    const head = await given({ subjectKind: "LEADER", organisationId: cell, subjectId: 10, isHead: true, group: "1" });
    const { cellId, good } = await aCell();
    const query = `query ($id: ID!) { classification(id: $id, year: 2020) { ... on Classification {
      dependents { total furtherTotal isCountedInQuota nodes { id subjectKind tier } further { id } } } } }`;
    const { data } = await decider.ask(query, { id: good });
    expect(data.classification.dependents).toEqual({
      total: 1,
      furtherTotal: 2,
      isCountedInQuota: true,
      nodes: [{ id: cellId, subjectKind: "ORG", tier: "EXCELLENT" }],
      further: [{ id: parent }, { id: head }],
    });
  });
});

describe("an attestation answered no", () => {
  const answer = (version: number, yes: boolean) => `mutation ($id: ID!) {
    attest(id: $id, year: 2020, version: ${version}, ruleId: "HD21.MEMBER.EXCELLENT.PROFILE", answer: ${yes},
      byBody: "Đảng ủy", answeredOn: "2021-01-12", note: "x") { __typename } }`;

  it("flags the decided tier itself; answered yes again the flag is withdrawn", async () => {
    const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3 } as const;
    const id = await given({ ...member, tier: "EXCELLENT" });
    await evaluated();
    await decider.ask(answer(1, false), { id });
    expect(await standing()).toEqual([
      { of: id, cause: "ATTESTED_NO", by: id, rules: ["HD21.MEMBER.EXCELLENT.PROFILE"] },
    ]);
    await decider.ask(answer(2, true), { id });
    expect(await standing()).toEqual([]);
  });

  it("flags nothing that is not decided", async () => {
    const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3 } as const;
    const id = await given({ ...member, tier: "EXCELLENT", state: "APPRAISED" });
    await decider.ask(answer(1, false), { id });
    expect(await standing()).toEqual([]);
  });
});

const warned = `query { warnings(organisationId: "4", year: 2020, kind: RECHECK) { ... on WarningPage {
  total bySeverity { severity count }
  nodes { kind severity ruleId classificationId clause message { vi } cause { id subjectKind } recheckId
    quotaUse { excellent good } } } } }`;
const resolve = `mutation ($id: ID!, $note: String!) { resolveRecheck(id: $id, note: $note) {
  ... on Recheck { resolvedAt resolvedByName note } ... on Refusal { code } } }`;
const firstFlag = async () => (await api.pool.query("select id::text from recheck order by id")).rows[0]?.id;

async function resolved(who: Client, note = "Đã xem xét, giữ nguyên mức") {
  const { data, errors } = await who.ask(resolve, { id: await firstFlag(), note });
  expect(errors).toBeUndefined();
  return data.resolveRecheck;
}

describe("a flag", () => {
  it("is a warning of its own kind, with the clause and the way to what caused it", async () => {
    const { cellId, good } = await aCell();
    await cancel(good);
    await api.pool.query("update recheck set resolved_at = now() where cause = 'RESTS_ON'");
    expect((await decider.ask(warned)).data.warnings).toMatchObject({
      total: 1,
      bySeverity: [{ severity: "WARN", count: 1 }],
      nodes: [
        {
          kind: "RECHECK",
          severity: "WARN",
          ruleId: "HD21.RERATE.CASCADE",
          classificationId: cellId,
          clause: [expect.stringContaining("hủy bỏ kết quả và xếp loại lại")],
          message: { vi: expect.stringContaining("đã bị hủy bỏ") },
          cause: { id: good, subjectKind: "MEMBER" },
        },
      ],
    });
  });

  it("is resolved with a note, by whom, and then gone from the warnings", async () => {
    const { good } = await aCell();
    await cancel(good);
    expect(await resting()).not.toEqual([]);
    expect(await resolved(decider)).toEqual({
      resolvedAt: expect.any(String),
      resolvedByName: "Người thử",
      note: "Đã xem xét, giữ nguyên mức",
    });
    expect((await decider.ask(warned)).data.warnings.total).toBe(0);
    expect(await resolved(decider)).toEqual({ code: "CHANGED_MEANWHILE" });
  });

  it("needs a note, and the body that decided or one above it", async () => {
    const { cellId, good } = await aCell();
    await api.pool.query("update classification set decided_by_organisation_id = 4 where id = $1", [cellId]);
    await cancel(good);
    expect(await resolved(decider, " ")).toEqual({ code: "BAD_INPUT" });
    expect(await resolved(committee)).toEqual({ code: "NOT_ALLOWED" });
    expect(await resolved(await api.viewerOf([district], "APPRAISER"))).toEqual({ code: "NOT_ALLOWED" });
    expect(await resolved(await api.viewerOf([5], "DECIDER"))).toEqual({ code: "NOT_FOUND" });
  });

  it("is resolved by cancelling the flagged result: that is what came of it", async () => {
    const { cellId, good } = await aCell();
    await cancel(good);
    await cancel(cellId);
    const { rows: all } = await api.pool.query(
      "select note, resolved_by_name as by from recheck where classification_id = $1",
      [cellId],
    );
    expect(all).toEqual([{ note: "Phát hiện khuyết điểm", by: "Người thử" }]);
  });
});
