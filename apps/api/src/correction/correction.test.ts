import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aCorrection, holdsFrom2021 } from "../testing/a-correction.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2021-11-20T08:00:00+07:00" });
const [root, province, district, commune, otherProvince] = [1, 2, 4, 7, 3];
const parameter = "points.bands.excellent";
const bands = aCorrection({
  ruleId: "QD366.TIER.EXCELLENT.POINTS",
  citation: "QĐ 366, Điều 11, khoản 1, tiêu chuẩn",
  clause: ["Tổng điểm từ 85 điểm trở lên."],
  figures: [{ parameter, value: 85 }],
});
let above: Client;
let unit: Client;
let reader: Client;
let below: Client;

beforeAll(async () => {
  await api.pool.query("insert into cycle (year, closes_on, regime) values (2021, '2021-12-31', 'POINTS_2025')");
  await holdsFrom2021(api.pool);
  await layRuleSets(api.orm.em.fork(), 2021, root);
  above = await api.viewerOf([province], "DECIDER");
  unit = await api.viewerOf([district], "APPRAISER");
  reader = await api.viewerOf([district], "VIEWER");
  below = await api.viewerOf([commune], "DECIDER");
});
beforeEach(async () => {
  await api.pool.query(`delete from document_in_force where document_id like 'c%';
    update classification set rule_set_id = 'QD366' where year = 2021; delete from text_correction`);
  await layRuleSets(api.orm.em.fork(), 2021, root);
});

const shown = `{ __typename ... on Refusal { code problems { path message { vi } } }
  ... on TextCorrection { id version ruleId citation clause copy copiedOn yearFrom unitName recordedByName mayWithdraw
    withdrawnByName withdrawnReason figures { parameter { id } stated { value } } } }`;

async function act(who: Client, query: string, variables: object) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}
const record = (who: Client, organisationId: number, correction: object = bands) =>
  act(
    who,
    `mutation ($organisationId: ID!, $correction: TextCorrectionInput!) {
      answer: recordTextCorrection(organisationId: $organisationId, correction: $correction) ${shown} }`,
    { organisationId: String(organisationId), correction },
  );
const withdraw = (who: Client, id: string, version = 1, reason = "Nhập nhầm điều khoản") =>
  act(
    who,
    `mutation ($id: ID!, $version: Int!, $reason: String!) {
      answer: withdrawTextCorrection(id: $id, version: $version, reason: $reason) ${shown} }`,
    { id, version, reason },
  );
const list = (who: Client, organisationId: number, year = 2021) =>
  act(
    who,
    `query ($organisationId: ID!, $year: Int!) { answer: textCorrections(organisationId: $organisationId, year: $year) {
      ... on Refusal { code } ... on TextCorrections { mayRecord corrections { id ruleId unitName mayWithdraw withdrawnReason } } } }`,
    { organisationId: String(organisationId), year },
  );
async function bandAt(organisationId: number, year = 2021) {
  const { parameters } = await act(
    above,
    `query ($id: ID!, $year: Int!) { answer: parametersInForce(organisationId: $id, year: $year) { ... on ParametersInForce {
      parameters { parameter { id } inForce { shown { value } citation clause document { id } } } } } }`,
    { id: String(organisationId), year },
  );
  return parameters.find((each: { parameter: { id: string } }) => each.parameter.id === parameter).inForce;
}
async function ruleAt(organisationId: number) {
  const { rules } = await act(
    above,
    `query ($id: ID!) { answer: rules(organisationId: $id, year: 2021, text: "QD366.TIER.EXCELLENT.POINTS") { ... on RuleList {
      rules { ruleId citation clause certainty standing } } } }`,
    { id: String(organisationId) },
  );
  return rules[0];
}

describe("what a board enters from its own copy", () => {
  it("holds at its unit and below, in its words and with its figures, and says whose copy it is", async () => {
    const recorded = await record(unit, district);
    expect(recorded).toMatchObject({ version: 1, mayWithdraw: true, yearFrom: 2021, clause: bands.clause });
    expect(recorded.figures).toEqual([{ parameter: { id: parameter }, stated: { value: 85 } }]);
    for (const at of [district, commune])
      expect(await bandAt(at)).toMatchObject({ shown: { value: 85 }, document: { id: "QD366" }, clause: bands.clause });
    expect((await bandAt(province)).shown.value).toBe(90);
    const rule = await ruleAt(commune);
    expect(rule).toMatchObject({ certainty: "OWN_COPY", standing: "IN_FORCE", clause: bands.clause });
    expect(rule.citation).toContain(`theo bản của ${recorded.unitName} (${bands.copy}, 10/01/2021)`);
    expect(rule.citation).toContain("chưa đối chiếu bản gốc của Trung ương");
    expect(rule.citation).toContain("nhập ngày 20/11/2021");
    expect((await ruleAt(province)).certainty).toBe("VERBATIM");
  });

  it("is no document, and holds in years to come", async () => {
    await record(unit, district);
    expect((await bandAt(commune, 2022)).shown.value).toBe(85);
    const { nodes } = await act(
      above,
      `query ($id: ID!) { answer: documents(organisationId: $id, year: 2021) { ... on DocumentPage { nodes { document { id } } } } }`,
      { id: String(district) },
    );
    expect(nodes.map(({ document }: { document: { id: string } }) => document.id)).toEqual(["HD21", "QD366"]);
  });

  it("changes what is not decided; what is decided keeps what it was decided under", async () => {
    const tx = api.orm.em.fork();
    const of = (subjectId: number, state: string) =>
      aClassification(tx, {
        year: 2021,
        subjectKind: "MEMBER",
        organisationId: 10,
        subjectId,
        tier: "GOOD",
        facts: {},
        ruleSetId: "QD366",
        state: state as "DECIDED",
      });
    const [open, decided] = [await of(1, "SELF_RATED"), await of(7, "DECIDED")];
    const { id } = await record(unit, district);
    const keyOf = async (classification: string) =>
      (await api.pool.query("select rule_set_id from classification where id = $1", [classification])).rows[0]
        .rule_set_id;
    expect([await keyOf(open), await keyOf(decided)]).toEqual([`QD366/c${id}`, "QD366"]);
    await withdraw(unit, id);
    expect([await keyOf(open), await keyOf(decided)]).toEqual(["QD366", "QD366"]);
  });

  it("stands in the log in words: which rule, which figures, and under whose copy results now are", async () => {
    const subject = { year: 2021, subjectKind: "MEMBER", organisationId: 10, subjectId: 1, facts: {} } as const;
    await api.pool.query("delete from classification where year = 2021");
    await aClassification(api.orm.em.fork(), { ...subject, state: "SELF_RATED", ruleSetId: "QD366" });
    await record(unit, district);
    const administrator = await api.viewerOf([root], "ADMINISTRATOR");
    const told = async (kind: string) => {
      const log = `query { answer: auditEntries(kind: ${kind}, first: 1) { ... on AuditPage { nodes {
        changes { field before { vi en } after { vi en } } } } } }`;
      const [{ changes }] = (await act(administrator, log, {})).nodes;
      return new Map(changes.map(({ field, ...change }: { field: string }) => [field, change]));
    };
    const recorded = await told("text_correction");
    expect(recorded.get("rule_id")).toMatchObject({ after: { vi: "QĐ 366, Điều 11, khoản 1" } });
    expect(recorded.get("figures")).toMatchObject({
      after: {
        vi: "Điểm từ: hoàn thành xuất sắc nhiệm vụ = 85",
        en: "Points from: excellent = 85",
      },
    });
    const ruled = (await told("classification")).get("rule_set_id");
    expect(ruled).toEqual({
      before: { vi: "Quy định 366-QĐ/TW", en: "Regulation 366-QĐ/TW" },
      after: {
        vi: expect.stringMatching(/^Quy định 366-QĐ\/TW \+ bản của .+ \(Bản sao số 12-BS\/VPTU, 10\/01\/2021\)$/),
        en: expect.stringMatching(/^Regulation 366-QĐ\/TW \+ the copy of .+ \(Bản sao số 12-BS\/VPTU, 10\/01\/2021\)$/),
      },
    });
  });

  it("is quoted by the warnings below it, and by nobody else's", async () => {
    const warn = (at: number) =>
      api.pool.query(
        `insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
         select 2021, 'RULE', $1::int, 'MEMBER', id, 'QD366.TIER.EXCELLENT.POINTS', 'BLOCK', 'FAILED', 20, 'x', 'x'
           from classification where year = 2021 order by id limit 1`,
        [at],
      );
    await record(unit, district);
    await warn(commune);
    await warn(province);
    const { nodes } = await act(
      above,
      `query ($id: ID!) { answer: warnings(organisationId: $id, year: 2021, ruleId: "QD366.TIER.EXCELLENT.POINTS") {
        ... on WarningPage { nodes { organisation { id } certainty clause } } } }`,
      { id: String(province) },
    );
    expect(
      Object.fromEntries(
        nodes.map((each: { organisation: { id: string }; certainty: string }) => [
          each.organisation.id,
          each.certainty,
        ]),
      ),
    ).toEqual({ [commune]: "OWN_COPY", [province]: "VERBATIM" });
    await api.pool.query("delete from warning where year = 2021");
  });

  it("is withdrawn with its reason and kept; then another may be entered", async () => {
    const { id } = await record(unit, district);
    expect(await record(above, district)).toMatchObject({ code: "ALREADY_THERE" });
    expect(await withdraw(unit, id, 1, " ")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] });
    expect(await withdraw(above, id)).toMatchObject({
      version: 2,
      withdrawnReason: "Nhập nhầm điều khoản",
      mayWithdraw: false,
    });
    expect(await withdraw(above, id)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect((await bandAt(commune)).shown.value).toBe(90);
    expect(await record(unit, district)).toMatchObject({ version: 1 });
    expect((await list(below, commune)).corrections).toHaveLength(2);
  });

  it("is read by those it binds, entered and withdrawn by who drafts documents at the unit or above it", async () => {
    const { id } = await record(unit, district);
    expect(await list(below, commune)).toMatchObject({ mayRecord: true, corrections: [{ id, mayWithdraw: false }] });
    expect(await list(reader, district)).toMatchObject({ mayRecord: false, corrections: [{ mayWithdraw: false }] });
    expect(await record(reader, district)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await record(below, district)).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdraw(below, id)).toMatchObject({ code: "NOT_ALLOWED" });
    const elsewhere = await api.viewerOf([otherProvince], "DECIDER");
    expect(await withdraw(elsewhere, id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await list(elsewhere, district)).toMatchObject({ code: "NOT_FOUND" });
    expect((await list(elsewhere, otherProvince)).corrections).toEqual([]);
  });

  it.each([
    [{ ruleId: "HD21.LEADER.HEAD_CAP", figures: [] }, "ruleId"],
    [{ ruleId: "QD366.NO_SUCH", figures: [] }, "ruleId"],
    [{ yearFrom: 2020 }, "yearFrom"],
    [{ clause: [] }, "clause"],
    [{ clause: [" "] }, "clause[0]"],
    [{ copy: "" }, "copy"],
    [{ copiedOn: "2021-11-21" }, "copiedOn"],
    [{ figures: [{ parameter: "points.bands.good", value: 60 }] }, "figures[0].parameter"],
    [{ figures: [{ parameter, value: 1000 }] }, "figures[0].value"],
    [{ figures: [1, 2].map(() => ({ parameter, value: 85 })) }, "figures[1].parameter"],
  ])("with %j is refused at its field", async (given, path) => {
    const { code, problems } = await record(unit, district, { ...bands, ...given });
    expect([code, problems?.map((each: { path: string }) => each.path)]).toEqual(["BAD_INPUT", [path]]);
  });

  const quota = { ruleId: "QD366.QUOTA.EXCELLENT", clause: ["không vượt quá"] };
  it.each([
    [{ ...quota, figures: [{ parameter: "quota.excellent.pct", value: 30 }] }, "dưới tỷ lệ thường (30 %)"],
    [{ figures: [{ parameter, value: 60 }] }, "không đúng thứ tự"],
    [{ ruleId: "QD366.CRIT.A4.COMMON", figures: [{ parameter: "points.max.common", value: 40 }] }, "cộng thành 100"],
  ])("with figures that do not fit the others is refused at its field: %j", async (given, words) => {
    const { code, problems } = await record(unit, district, { ...bands, ...given });
    expect([code, problems?.map((each: { path: string }) => each.path)]).toEqual(["BAD_INPUT", ["figures[0].value"]]);
    expect(problems[0].message.vi).toContain(words);
  });

  it("is refused above what a unit below has, and not withdrawn while another rests on it", async () => {
    const { id } = await record(unit, district);
    const good = {
      ...bands,
      ruleId: "QD366.TIER.GOOD.POINTS",
      figures: [{ parameter: "points.bands.good", value: 86 }],
    };
    expect(await record(above, province, good)).toMatchObject({ problems: [{ path: "figures[0].value" }] });
    await withdraw(unit, id);
    const lower = await record(unit, district, { ...bands, figures: [{ parameter, value: 95 }] });
    const rests = await record(unit, district, { ...good, figures: [{ parameter: "points.bands.good", value: 91 }] });
    expect(await withdraw(unit, lower.id)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] });
    await withdraw(unit, rests.id);
    expect(await withdraw(unit, lower.id)).toMatchObject({ version: 2 });
  });

  it("of the usual share leaves a decision on an outstanding unit below it without effect", async () => {
    await api.pool.query(
      `insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, recorded_by_name, recorded_at)
       values (2021, $1, 21, '1-QĐ', '2021-10-01', 'x', 'x', now())`,
      [district],
    );
    await aClassification(api.orm.em.fork(), {
      ...{ year: 2021, subjectKind: "MEMBER", organisationId: 10, subjectId: 13, tier: "GOOD", facts: {} },
      ruleSetId: "QD366",
    });
    await record(unit, district, { ...bands, ...quota, figures: [{ parameter: "quota.excellent.pct", value: 22 }] });
    const { nodes } = await act(
      above,
      `query ($id: ID!) { answer: quotaUses(organisationId: $id, year: 2021, first: 9, subjectKind: MEMBER) {
        ... on QuotaUsePage { nodes { pct } } } }`,
      { id: String(district) },
    );
    expect(nodes).toEqual([{ pct: 22 }]);
    await api.pool.query("delete from outstanding_decision");
  });

  it("does not hold in a closed year", async () => {
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2021");
    expect(await record(unit, district)).toMatchObject({ code: "YEAR_CLOSED" });
    expect(await list(unit, district)).toMatchObject({ mayRecord: false });
    await api.pool.query("update cycle set state = 'OPEN' where year = 2021");
    const { id } = await record(unit, district);
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2021");
    await withdraw(unit, id);
    expect((await bandAt(commune)).shown.value).toBe(85);
    expect((await bandAt(commune, 2022)).shown.value).toBe(90);
    await api.pool.query("update cycle set state = 'OPEN' where year = 2021");
  });
});
