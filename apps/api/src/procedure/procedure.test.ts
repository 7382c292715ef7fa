import { beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
const editor = await api.viewerOf([commune], "EDITOR");
const decider = await api.viewerOf([district], "DECIDER");

beforeEach(() => api.pool.query("delete from classification"));

const organisation: GivenClassification = {
  organisationId: commune,
  year: 2020,
  group: "GRASSROOTS",
  state: "SELF_RATED",
  secretBallot: false,
};
const member: GivenClassification = {
  organisationId: cell,
  year: 2020,
  subjectKind: "MEMBER",
  subjectId: 3,
  state: "SELF_RATED",
};

const given = (row: GivenClassification) => aClassification(api.orm.em.fork(), row);

const fields = `
  id version mustBeSecret opinionsMissing subjectToldOn managerToldOn isJudged
  steps { step expected by on tier citation }
  ballot { by heldOn secret eligible present votes { tier count } }
  opinions { kind giver askedOn givenOn tier content attached changedByName }
  withdrawnOpinions { id giver withdrawnByName withdrawnReason }
  record { proposedBy proposedOn discussedOn appraisedBy openTo }
  findings { ruleId severity outcome }`;

const ask = async (who: Client, id: string) =>
  (await who.ask(`{ procedure(id: "${id}", year: 2020) { ... on Procedure { ${fields} } ... on Refusal { code } } }`))
    .data.procedure;

const types = {
  recordBallot: "ballot: BallotInput",
  recordProcedureSteps: "steps: ProcedureStepsInput",
  recordOpinion: "opinion: OpinionInput",
  recordNotice: "notice: NoticeInput",
} as const;

async function act(who: Client, name: keyof typeof types, id: string, value: object, version = 1) {
  const [argument = "", type] = types[name].split(": ");
  const { data, errors } = await who.ask(
    `mutation ($value: ${type}!) { ${name}(id: "${id}", year: 2020, version: ${version}, ${argument}: $value) {
      ... on Procedure { ${fields} } ... on Refusal { code findings { ruleId } problems { path } } } }`,
    { value },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const withdrawOpinion = async (
  who: Client,
  id: string,
  opinionId: string,
  version: number,
  reason = "Ghi nhầm người",
) =>
  (
    await who.ask(
      `mutation ($opinionId: ID!, $reason: String!) {
        withdrawOpinion(id: "${id}", year: 2020, version: ${version}, opinionId: $opinionId, reason: $reason) {
          ... on Procedure { ${fields} opinions { id } } ... on Refusal { code problems { path } } } }`,
      { opinionId, reason },
    )
  ).data.withdrawOpinion;

const ballot = {
  by: "GRASSROOTS_PARTY_COMMITTEE",
  heldOn: "2020-12-09",
  secret: true,
  eligible: 15,
  present: 14,
  votes: [
    { tier: "GOOD", count: 13 },
    { tier: "COMPLETED", count: 1 },
  ],
  tier: "GOOD",
};

const ruleIds = ({ findings }: { findings: { ruleId: string }[] }) => findings.map(({ ruleId }) => ruleId);
const rule = "HD21.PROC.ORG.SELF.SECRET_BALLOT";

describe("the steps of a result", () => {
  it("say who is to take each and where that stands", async () => {
    const { steps } = await ask(editor, await given(organisation));
    expect(steps.map(({ step, expected }: { step: string; expected: string[] }) => [step, expected[0]])).toEqual([
      ["LEVELS", "GRASSROOTS_STANDING_COMMITTEE"],
      ["SELF_RATING", "GRASSROOTS_PARTY_COMMITTEE"],
      ["BALLOT", "GRASSROOTS_PARTY_COMMITTEE"],
      ["APPRAISAL", "DISTRICT_ORGANIZATION_BOARD"],
      ["DECISION", "DISTRICT_STANDING_COMMITTEE"],
    ]);
    expect(steps[4].citation).toBe("HD 21, II.B.1.4.b, bullet 1");
  });

  it("of a foreign unit are not found", async () => {
    const sister = await api.viewerOf([5], "EDITOR");
    const id = await given(organisation);
    expect(await ask(sister, id)).toEqual({ code: "NOT_FOUND" });
    expect(await ask(editor, "x")).toEqual({ code: "NOT_FOUND" });
  });

  it("that were decided name the committee that did", async () => {
    const id = await given({ ...member, state: "DECIDED" });
    await api.pool.query("update classification set decided_by_organisation_id = $1 where id = $2", [commune, id]);
    const { steps } = await ask(editor, id);
    expect(steps.find(({ step }: { step: string }) => step === "DECISION")).toMatchObject({
      by: "GRASSROOTS_PARTY_COMMITTEE",
      on: "2020-12-20",
      tier: "GOOD",
    });
  });
});

describe("a ballot", () => {
  it("is kept with its counts, and the result is voted", async () => {
    const id = await given(organisation);
    const answer = await act(editor, "recordBallot", id, ballot);
    expect(answer).toMatchObject({
      version: 2,
      ballot: { by: ballot.by, secret: true, present: 14, votes: ballot.votes },
    });
    expect(ruleIds(answer)).not.toContain(rule);
    const { rows } = await api.pool.query("select state, voted_tier from classification where id = $1", [id]);
    expect(rows).toEqual([{ state: "VOTED", voted_tier: "GOOD" }]);
  });

  it.each([
    ["that was not secret", { secret: false }],
    ["of another body", { by: "GRASSROOTS_STANDING_COMMITTEE" }],
    ["with more present than have a vote", { present: 16 }],
    ["with more votes than people", { votes: [{ tier: "GOOD", count: 15 }] }],
  ])("%s is refused with its rule, and nothing is kept", async (_, wrong) => {
    const id = await given(organisation);
    expect(await act(editor, "recordBallot", id, { ...ballot, ...wrong })).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: rule }],
    });
    expect(await ask(editor, id)).toMatchObject({ version: 1, ballot: null });
  });

  it("of a member may be open", async () => {
    const id = await given(member);
    expect(await act(editor, "recordBallot", id, { ...ballot, by: "PARTY_CELL", secret: false })).toMatchObject({
      ballot: { secret: false },
    });
  });

  it("of which nobody wrote down how it was held is neither secret nor open", async () => {
    const id = await given(member);
    const { secret, ...silent } = { ...ballot, by: "PARTY_CELL", votes: { GOOD: 13 } };
    await api.pool.query("update classification set ballot = $1 where id = $2", [silent, id]);
    expect(await ask(editor, id)).toMatchObject({ ballot: { by: "PARTY_CELL", secret: null } });
  });

  it("of a year whose documents name no voter is that of the cell", async () => {
    const id = await given(member);
    const { by, ...silent } = { ...ballot, votes: { GOOD: 13 } };
    await api.pool.query("update cycle_rule_set set rule_set_id = 'QD366' where year = 2020");
    await api.pool.query("update classification set ballot = $1, rule_set_id = 'QD366' where id = $2", [silent, id]);
    expect(await ask(editor, id)).toMatchObject({ ballot: { by: "PARTY_CELL" } });
    await api.pool.query("update cycle_rule_set set rule_set_id = 'HD21' where year = 2020");
  });

  it("that does not count where no rule asks for one is refused all the same", async () => {
    const id = await given({ ...member, subjectKind: "COLLECTIVE", organisationId: commune, subjectId: 8 });
    expect(await act(editor, "recordBallot", id, { ...ballot, present: 16 })).toMatchObject({ code: "BAD_INPUT" });
  });

  it.each([
    ["decided", { state: "DECIDED" }],
    ["not rated by itself yet", { state: "DRAFT" }],
    ["without a tier this year", { state: "DRAFT", notRatedReason: "NEWLY_FOUNDED" }],
  ] as const)("is not recorded of what is %s", async (_, row) => {
    const id = await given({ ...organisation, ...row });
    expect(await act(editor, "recordBallot", id, ballot)).toMatchObject({ code: "BAD_INPUT" });
  });

  it.each([
    ["tomorrow's", { heldOn: "2021-01-16" }],
    ["of a year before", { heldOn: "2019-12-31" }],
    ["before the review was complete", { heldOn: "2020-12-04" }],
    ["of nobody", { eligible: 0, present: 0 }],
    ["without votes", { votes: [] }],
    ["for a tier nobody voted for", { tier: "EXCELLENT" }],
    ["for a tier with fewer votes than a lower one", { votes: [ballot.votes[1], { tier: "COMPLETED", count: 9 }] }],
    ["with a tier twice", { votes: [ballot.votes[0], ballot.votes[0]] }],
    ["with half a vote taken away", { votes: [{ tier: "GOOD", count: -1 }] }],
  ])("%s is none", async (_, wrong) => {
    const id = await given(organisation);
    expect(await act(editor, "recordBallot", id, { ...ballot, ...wrong })).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("who took the steps", () => {
  it("is kept with the days", async () => {
    const steps = {
      proposedBy: "CELL_SECRETARY",
      proposedOn: "2020-12-01",
      discussedOn: "2020-12-02",
      openTo: ["SUBJECT"],
    };
    const id = await given(member);
    const answer = await act(editor, "recordProcedureSteps", id, steps);
    expect(answer.record).toMatchObject(steps);
    const again = await act(editor, "recordProcedureSteps", id, { discussedOn: "2020-12-03" }, 2);
    expect(again.record).toMatchObject({ proposedBy: null, proposedOn: null, discussedOn: "2020-12-03" });
  });

  it("is refused where the documents give the act to another body", async () => {
    const id = await given(organisation);
    const steps = { selfRatedBy: "DISTRICT_STANDING_COMMITTEE", selfRatedOn: "2020-12-09" };
    const refused = await act(editor, "recordProcedureSteps", id, steps);
    expect(refused.code).toBe("AGAINST_RULES");
    expect(ruleIds(refused)).toContain("HD21.PROC.ORG.GRASSROOTS.SELF");
  });

  it.each([
    ["in the future", { announcedOn: "2021-01-16" }, "announcedOn"],
    ["in a year before", { discussedOn: "2019-12-31" }, "discussedOn"],
    ["by a body that does not decide", { decidedBy: "POLITBURO" }, "decidedBy"],
    ["by the rated themselves", { decidedBy: "SUBJECT" }, "decidedBy"],
  ])("is refused %s, at the field", async (_, steps, path) => {
    const id = await given(organisation);
    expect(await act(editor, "recordProcedureSteps", id, steps)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path }],
    });
  });

  it("goes one after the other: self-rating, vote, appraisal", async () => {
    const id = await given(organisation);
    await act(editor, "recordBallot", id, ballot);
    const late = { selfRatedBy: "GRASSROOTS_PARTY_COMMITTEE", selfRatedOn: "2020-12-10" };
    const early = { appraisedBy: "DISTRICT_ORGANIZATION_BOARD", appraisedOn: "2020-12-08" };
    for (const [steps, path] of [
      [late, "selfRatedOn"],
      [early, "appraisedOn"],
    ] as const)
      expect(await act(editor, "recordProcedureSteps", id, steps, 2)).toMatchObject({
        code: "BAD_INPUT",
        problems: [{ path }],
      });
    const inTime = { ...late, ...early, selfRatedOn: "2020-12-09", appraisedOn: "2020-12-10" };
    expect(await act(editor, "recordProcedureSteps", id, inTime, 2)).toMatchObject({ version: 3 });
  });

  it("without its day is none", async () => {
    const id = await given(member);
    expect(await act(editor, "recordProcedureSteps", id, { proposedBy: "CELL_SECRETARY" })).toMatchObject({
      code: "BAD_INPUT",
    });
  });
});

describe("opinions", () => {
  const opinion = { kind: "RELATED_BODY", giver: "Công đoàn xã", givenOn: "2020-12-15", tier: "GOOD" };

  it("are kept, and anew by the same giver corrected", async () => {
    const id = await given(organisation);
    await act(editor, "recordOpinion", id, { ...opinion, tier: null, givenOn: null, askedOn: "2020-12-10" });
    const answer = await act(editor, "recordOpinion", id, opinion, 2);
    expect(answer.opinions).toEqual([
      { ...opinion, askedOn: null, content: null, attached: null, changedByName: "Người thử" },
    ]);
  });

  it("of the place of residence are heard of a member", async () => {
    const id = await given(member);
    expect(ruleIds(await ask(editor, id))).toContain("HD21.PROC.MEMBER.RESIDENCE_OPINION");
    const answer = await act(editor, "recordOpinion", id, {
      ...opinion,
      kind: "RESIDENCE_COMMITTEE",
      giver: "Chi ủy tổ 5",
    });
    expect(ruleIds(answer)).not.toContain("HD21.PROC.MEMBER.RESIDENCE_OPINION");
  });

  it.each([
    ["of the place of residence of an organisation", { kind: "RESIDENCE_COMMITTEE" }],
    ["neither asked for nor given", { givenOn: null, tier: null }],
    ["with a tier before it was given", { givenOn: null, askedOn: "2020-12-10" }],
    ["given before it was asked for", { askedOn: "2020-12-16" }],
    ["from the future", { givenOn: "2021-02-01" }],
    ["asked for in the future", { givenOn: null, tier: null, askedOn: "2021-02-01" }],
    ["of a year before", { givenOn: "2019-12-31" }],
    ["of nobody", { giver: " " }],
  ])("%s are none", async (_, wrong) => {
    const id = await given(organisation);
    expect(await act(editor, "recordOpinion", id, { ...opinion, ...wrong })).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("an opinion recorded by mistake", () => {
  const opinion = { kind: "RESIDENCE_COMMITTEE", giver: "Chi ủy tổ 5", givenOn: "2020-12-15" };
  const missing = "HD21.PROC.MEMBER.RESIDENCE_OPINION";
  const idOf = async (giver: string) =>
    (await api.pool.query("select id::text from opinion where giver = $1 order by id", [giver])).rows[0].id;

  it("is withdrawn with its reason, kept, and heard no more; the right one may follow", async () => {
    const id = await given(member);
    await act(editor, "recordOpinion", id, opinion);
    const withdrawn = await withdrawOpinion(editor, id, await idOf(opinion.giver), 2);
    expect(withdrawn).toMatchObject({
      version: 3,
      opinions: [],
      withdrawnOpinions: [{ giver: opinion.giver, withdrawnByName: "Người thử", withdrawnReason: "Ghi nhầm người" }],
    });
    expect(ruleIds(withdrawn)).toContain(missing);
    const anew = await act(editor, "recordOpinion", id, opinion, 3);
    expect(anew).toMatchObject({ opinions: [{ giver: opinion.giver }], withdrawnOpinions: [{ giver: opinion.giver }] });
    expect(ruleIds(anew)).not.toContain(missing);
  });

  it("of a former cell leaves the stay there without one", async () => {
    const day = async () =>
      (
        await api.pool.query(
          "select opinion_on::text as day from member_stay where organisation_id = 10 and member_id = 3",
        )
      ).rows[0].day;
    await api.pool.query(`update member_stay set valid = '[2020-07-01,)' where member_id = 3;
      insert into member_stay (member_id, organisation_id, valid) values (3, 10, '[2000-01-01,2020-07-01)')`);
    const id = await given(member);
    await act(editor, "recordOpinion", id, { ...opinion, kind: "FORMER_CELL" });
    expect(await day()).toBe(opinion.givenOn);
    await withdrawOpinion(editor, id, await idOf(opinion.giver), 2);
    expect(await day()).toBeNull();
  });

  it("is withdrawn once, with a reason, by who may record it; of another result it is not found", async () => {
    const id = await given(member);
    const other = await given({ ...member, subjectId: 9 });
    await act(editor, "recordOpinion", id, opinion);
    const opinionId = await idOf(opinion.giver);
    const viewer = await api.viewerOf([district], "VIEWER");
    expect(await withdrawOpinion(viewer, id, opinionId, 2)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await withdrawOpinion(editor, other, opinionId, 1)).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdrawOpinion(editor, id, opinionId, 1)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await withdrawOpinion(editor, id, opinionId, 2, " ")).toMatchObject({ problems: [{ path: "reason" }] });
    await withdrawOpinion(editor, id, opinionId, 2);
    expect(await withdrawOpinion(editor, id, opinionId, 3)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("on a decided result stays what was heard before the decision, and no other follows", async () => {
    const id = await given(member);
    await act(editor, "recordOpinion", id, opinion);
    await api.pool.query(
      "update classification set state = 'DECIDED', decided_tier = 'GOOD', decision_number = '1-QĐ', decision_date = '2020-12-28' where id = $1",
      [id],
    );
    const refused = { code: "RESULT_DECIDED" };
    expect(await withdrawOpinion(editor, id, await idOf(opinion.giver), 2)).toMatchObject(refused);
    expect(await act(editor, "recordOpinion", id, { ...opinion, giver: "Chi ủy tổ 6" }, 2)).toMatchObject(refused);
  });

  it("on a result that was cancelled is kept as it was", async () => {
    const id = await given(member);
    await act(editor, "recordOpinion", id, opinion);
    await api.pool.query(
      "update classification set state = 'CANCELLED', cancelled_on = '2020-12-28', cancel_reason = 'x' where id = $1",
      [id],
    );
    expect(await withdrawOpinion(editor, id, await idOf(opinion.giver), 2)).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("the notice", () => {
  const notice = { subjectToldOn: "2020-12-28", managerToldOn: "2020-12-29" };

  it("is recorded by who decides, and ends what the rule waits for", async () => {
    const id = await given({ ...member, state: "DECIDED" });
    await api.pool.query("update classification set decided_by_organisation_id = $1 where id = $2", [commune, id]);
    expect(ruleIds(await ask(decider, id))).toContain("HD21.PROC.NOTIFY");
    const half = await act(decider, "recordNotice", id, { subjectToldOn: notice.subjectToldOn });
    expect(ruleIds(half)).toContain("HD21.PROC.NOTIFY");
    const whole = await act(decider, "recordNotice", id, notice, 2);
    expect(whole).toMatchObject(notice);
    expect(ruleIds(whole)).not.toContain("HD21.PROC.NOTIFY");
    const { rows } = await api.pool.query("select state from classification where id = $1", [id]);
    expect(rows).toEqual([{ state: "NOTIFIED" }]);
  });

  it.each([
    ["before the decision", { subjectToldOn: "2020-12-19" }],
    ["in the future", { subjectToldOn: "2021-01-16" }],
  ])("is not given %s", async (_, wrong) => {
    const id = await given({ ...member, state: "DECIDED" });
    expect(await act(decider, "recordNotice", id, { ...notice, ...wrong })).toMatchObject({ code: "BAD_INPUT" });
  });

  it("is not given of what is not decided, nor by who only records", async () => {
    const id = await given(member);
    expect(await act(decider, "recordNotice", id, notice)).toMatchObject({ code: "BAD_INPUT" });
    expect(await act(editor, "recordNotice", id, notice)).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("who acts", () => {
  it("not somebody who only sees; of two at once the second is told", async () => {
    const id = await given(organisation);
    const viewer = await api.viewerOf([district], "VIEWER");
    expect(await act(viewer, "recordBallot", id, ballot)).toMatchObject({ code: "NOT_ALLOWED" });
    const both = await Promise.all([editor, decider].map((who) => act(who, "recordBallot", id, ballot)));
    expect(both.map(({ code }) => code).sort()).toEqual(["CHANGED_MEANWHILE", undefined]);
  });
});
