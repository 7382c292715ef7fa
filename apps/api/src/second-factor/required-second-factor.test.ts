import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { hashPassword } from "../account/password.ts";
import { buildApiSchema } from "../schema.ts";
import { fullAsk } from "../testing/full-query.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const now = "2021-01-15T08:00:00+07:00";
const api = await smallCountryApi({ now, secondFactor: { isRequired: true, secretKey: null } });
const schema = buildApiSchema();

const whoAmI = "{ viewer { username isSecondFactorDue } }";
const organisation = fullAsk(schema, "organisation", { id: "2", year: 2020 });
const refusedWith = async (client: Client) =>
  (await client.ask(organisation.query, organisation.variables)).data.organisation.refused_code;

test.each(["VIEWER", "EDITOR", "APPRAISER", "INSPECTOR"] as const)("of a %s none is required", async (role) => {
  const client = await api.viewerOf([2], role);
  expect((await client.ask(whoAmI)).data.viewer.isSecondFactorDue).toBe(false);
  expect(await refusedWith(client)).toBeUndefined();
});

test.each(["DECIDER", "ADMINISTRATOR"] as const)("a %s without one is answered nothing else", async (role) => {
  const client = await api.viewerOf([2], role);
  expect((await client.ask(whoAmI)).data.viewer.isSecondFactorDue).toBe(true);
  expect(await refusedWith(client)).toBe("SECOND_FACTOR_DUE");
  expect((await client.ask("{ cycles { year } }")).data.cycles).toEqual([]);
  const act = `mutation { answer: attest(id: 1, year: 2020, ruleId: "x", answer: true, byBody: "x", answeredOn: "2020-12-01", version: 1) {
    ... on Refusal { code } } }`;
  const reset = `mutation { answer: resetSecondFactor(username: "x") { ... on Refusal { code message { vi } } } }`;
  expect((await client.ask(act)).data?.answer.code).toBe("SECOND_FACTOR_DUE");
  expect((await client.ask(reset)).data.answer).toEqual({
    code: "SECOND_FACTOR_DUE",
    message: { vi: expect.stringMatching(/phải đặt mã xác thực/) },
  });
  expect((await client.get("/export/R1.csv?organisationId=2&year=2020")).status).toBe(403);
});

test("setting it up opens the rest, in the same session; signing out is always possible", async () => {
  const client = await api.viewerOf([2], "DECIDER");
  const password = "mật khẩu rất dài";
  await api.pool.query(
    "update account set password_hash = $1 where id = (select max(account_id) from account_grant where role = 'DECIDER')",
    [await hashPassword(password)],
  );
  const begun = await client.ask(
    "mutation ($password: String!) { answer: beginSecondFactor(password: $password) { ... on SecondFactorBegun { secret } } }",
    { password },
  );
  const code = new TOTP({ secret: Secret.fromBase32(begun.data.answer.secret) }).generate({
    timestamp: Date.parse(now),
  });
  await client.ask("mutation ($code: String!) { confirmSecondFactor(code: $code) { __typename } }", { code });
  expect((await client.ask(whoAmI)).data.viewer.isSecondFactorDue).toBe(false);
  expect(await refusedWith(client)).toBeUndefined();
});

test("who has to set one up may leave", async () => {
  const client = await api.viewerOf([2], "DECIDER");
  expect((await client.ask("mutation { signOutEverywhere }")).data.signOutEverywhere).toBe(true);
  expect((await client.ask(whoAmI)).data.viewer).toBeNull();
});
