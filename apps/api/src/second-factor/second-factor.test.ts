import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "../account/password.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

let now = "2021-01-15T08:00:00+07:00";
const secretKey = "k".repeat(32);
const api = await smallCountryApi({ now: () => now, secondFactor: { isRequired: false, secretKey } });

const password = "mật khẩu rất dài";
const hash = await hashPassword(password);

/** Later by so many seconds. */
function passes(seconds: number): void {
  now = new Date(Date.parse(now) + seconds * 1000).toISOString();
}

/** What an app shows that holds the secret. */
const shown = (secret: string, seconds = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) + seconds * 1000 });

const refusal = "... on Refusal { code message { vi } }";
const acts = {
  signIn: `mutation ($username: String!, $password: String!, $code: String) {
    answer: signIn(username: $username, password: $password, code: $code) { ... on Viewer { username } ${refusal} } }`,
  begin: `mutation ($password: String!) { answer: beginSecondFactor(password: $password) {
    ... on SecondFactorBegun { secret address } ${refusal} } }`,
  confirm: `mutation ($code: String!) { answer: confirmSecondFactor(code: $code) {
    ... on SecondFactorConfirmed { recoveryCodes } ${refusal} } }`,
  remove: `mutation ($password: String!, $code: String!) { answer: removeSecondFactor(password: $password, code: $code) {
    ... on SecondFactor { setAt recoveryCodesLeft } ${refusal} } }`,
  reset: `mutation ($username: String!) { answer: resetSecondFactor(username: $username) {
    ... on SecondFactorReset { displayName } ${refusal} } }`,
};
const standing = `{ answer: secondFactor { ... on SecondFactor { setAt recoveryCodesLeft } ${refusal} } }`;

async function done(who: Client, act: string, given: object = {}) {
  const { data, errors } = await who.ask(act, given);
  expect(errors).toBeUndefined();
  return data.answer;
}

const signIn = (username: string, code?: string, typed = password) =>
  done(api.anyone(), acts.signIn, { username, password: typed, code });

async function anAccount(username: string, role = "DECIDER", organisationId = 2): Promise<void> {
  await api.pool.query(
    `with made as (insert into account (username, display_name, password_hash) values ($1, 'Ban ' || $1, $2) returning id)
     insert into account_grant select id, $4, $3 from made`,
    [username, hash, role, organisationId],
  );
}

/** Somebody signed in by the password alone. */
async function signedIn(username: string): Promise<Client> {
  const { headers } = await api.anyone().ask(acts.signIn, { username, password });
  return api.anyone({ cookie: headers.get("set-cookie")?.split(";")[0] ?? "" });
}

/** An account with a second factor, set up half a minute ago. */
async function secured(username: string, role?: string, organisationId?: number) {
  await anAccount(username, role, organisationId);
  const client = await signedIn(username);
  const { secret } = await done(client, acts.begin, { password });
  const { recoveryCodes } = await done(client, acts.confirm, { code: shown(secret) });
  passes(60);
  return { client, secret, recoveryCodes: recoveryCodes as string[] };
}

beforeEach(() => api.pool.query("delete from rate_limit"));

describe("signing in with a second factor", () => {
  test("the right password asks for a code and opens nothing; with the code it is a session", async () => {
    const { secret } = await secured("an");
    const { data, headers } = await api.anyone().ask(acts.signIn, { username: "an", password });
    expect(data.answer).toMatchObject({
      code: "CODE_NEEDED",
      message: { vi: expect.stringMatching(/^Cần mã xác thực/) },
    });
    expect(headers.get("set-cookie")).toBeNull();
    expect(await signIn("an", shown(secret))).toEqual({ username: "an" });
  });

  test("spaces in the code do not matter", async () => {
    const { secret } = await secured("ba");
    expect(await signIn("ba", shown(secret).replace(/^.../, "$& "))).toEqual({ username: "ba" });
  });

  test("a code is taken once, and none before it afterwards", async () => {
    const { secret } = await secured("bình");
    const [before, code] = [shown(secret, -30), shown(secret)];
    expect(await signIn("bình", code)).toEqual({ username: "bình" });
    expect(await signIn("bình", code)).toMatchObject({ code: "WRONG_CODE" });
    expect(await signIn("bình", before)).toMatchObject({ code: "WRONG_CODE" });
  });

  test("of two who send one code at once, one comes in", async () => {
    const { secret } = await secured("bảo");
    const answers = await Promise.all([signIn("bảo", shown(secret)), signIn("bảo", shown(secret))]);
    expect(answers.map(({ code }) => code ?? "in").toSorted()).toEqual(["WRONG_CODE", "in"]);
  });

  test("the code the set-up was confirmed with is used", async () => {
    await anAccount("chi");
    const client = await signedIn("chi");
    const { secret } = await done(client, acts.begin, { password });
    await done(client, acts.confirm, { code: shown(secret) });
    expect(await signIn("chi", shown(secret))).toMatchObject({ code: "WRONG_CODE" });
  });

  test.each([
    [-60, "WRONG_CODE"],
    [-30, undefined],
    [30, undefined],
    [60, "WRONG_CODE"],
  ])("a code of %i seconds from now", async (seconds, refused) => {
    const username = `dung${seconds}`;
    const { secret } = await secured(username);
    passes(60);
    expect((await signIn(username, shown(secret, seconds))).code).toBe(refused);
  });

  test.each(["000000", "x", "12345", "1234567", "\0", "x".repeat(5_000)])("%j is no code", async (code) => {
    const { rows } = await api.pool.query("select 1 from account where username = 'em'");
    if (rows.length === 0) await secured("em");
    expect(await signIn("em", code)).toMatchObject({ code: "WRONG_CODE" });
  });

  test("a wrong password is told the same with a second factor and without, whatever code comes with it", async () => {
    const { secret } = await secured("giang");
    await anAccount("hà");
    const wrong = await signIn("hà", undefined, "sai");
    expect(wrong.code).toBe("WRONG_CREDENTIALS");
    expect(await signIn("giang", undefined, "sai")).toEqual(wrong);
    expect(await signIn("giang", shown(secret), "sai")).toEqual(wrong);
  });

  test("who has none is asked for none", async () => {
    await anAccount("khánh");
    expect(await signIn("khánh", "123456")).toEqual({ username: "khánh" });
  });

  test("the eleventh code within a quarter of an hour is refused, from wherever it comes, also the right one", async () => {
    const { secret } = await secured("lan");
    for (let attempt = 1; attempt <= 10; attempt++) {
      await api.pool.query("delete from rate_limit where key not like 'code:%'");
      expect(await signIn("lan", "000000")).toMatchObject({ code: "WRONG_CODE" });
    }
    await api.pool.query("delete from rate_limit where key not like 'code:%'");
    expect(await signIn("lan", shown(secret))).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });

  test("codes count with passwords: ten attempts from one address", async () => {
    await secured("mai");
    for (let attempt = 1; attempt <= 10; attempt++) await signIn("mai");
    expect(await signIn("mai")).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });
});

describe("recovery codes", () => {
  test("there are ten, and each opens once, as typed by hand", async () => {
    const { client, recoveryCodes } = await secured("nga");
    expect(recoveryCodes).toHaveLength(10);
    const [code = ""] = recoveryCodes;
    expect(code).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    expect(await signIn("nga", ` ${code.toUpperCase().replaceAll("-", " ")}`)).toEqual({ username: "nga" });
    expect(await signIn("nga", code)).toMatchObject({ code: "WRONG_CODE" });
    expect(await done(client, standing)).toMatchObject({ recoveryCodesLeft: 9 });
  });

  test("open nobody else's account", async () => {
    const { recoveryCodes } = await secured("oanh");
    await secured("phúc");
    expect(await signIn("phúc", recoveryCodes[0])).toMatchObject({ code: "WRONG_CODE" });
  });
});

describe("setting it up and taking it away", () => {
  test("asks for the password, and for nothing at sign-in until it is confirmed", async () => {
    await anAccount("quân");
    const client = await signedIn("quân");
    expect(await done(client, acts.begin, { password: "sai" })).toMatchObject({ code: "WRONG_CREDENTIALS" });
    const { secret, address } = await done(client, acts.begin, { password });
    expect(address).toMatch(/^otpauth:\/\/totp\/X.*issuer=X.*digits=6&period=30/);
    expect(new URL(address).searchParams.get("secret")).toBe(secret);
    expect(await done(client, acts.confirm, { code: "000000" })).toMatchObject({ code: "WRONG_CODE" });
    expect(await signIn("quân")).toEqual({ username: "quân" });
    expect(await done(client, standing)).toEqual({ setAt: null, recoveryCodesLeft: 0 });
  });

  test("a second beginning replaces the first; once it is set nothing replaces it", async () => {
    await anAccount("sơn");
    const client = await signedIn("sơn");
    const first = await done(client, acts.begin, { password });
    const { secret } = await done(client, acts.begin, { password });
    expect(await done(client, acts.confirm, { code: shown(first.secret) })).toMatchObject({ code: "WRONG_CODE" });
    await done(client, acts.confirm, { code: shown(secret) });
    expect(await done(client, acts.begin, { password })).toMatchObject({ code: "SECOND_FACTOR_SET" });
    expect(await done(client, acts.confirm, { code: shown(secret, 30) })).toMatchObject({ code: "NO_SECOND_FACTOR" });
  });

  test("is taken away with password and code, both right", async () => {
    const { client, secret } = await secured("tâm");
    expect(await done(client, acts.remove, { password: "sai", code: shown(secret) })).toMatchObject({
      code: "WRONG_CREDENTIALS",
    });
    expect(await done(client, acts.remove, { password, code: "000000" })).toMatchObject({ code: "WRONG_CODE" });
    const gone = await done(client, acts.remove, { password, code: shown(secret) });
    expect(gone).toEqual({ setAt: null, recoveryCodesLeft: 0 });
    expect(await signIn("tâm")).toEqual({ username: "tâm" });
  });

  test("is nothing where there is none", async () => {
    await anAccount("thu");
    const client = await signedIn("thu");
    const nothing = { code: "NO_SECOND_FACTOR" };
    expect(await done(client, acts.confirm, { code: "123456" })).toMatchObject(nothing);
    expect(await done(client, acts.remove, { password, code: "123456" })).toMatchObject(nothing);
  });

  test("is nobody's who is not signed in", async () => {
    const nobody = { code: "NOT_SIGNED_IN" };
    expect(await done(api.anyone(), standing)).toMatchObject(nobody);
    expect(await done(api.anyone(), acts.begin, { password })).toMatchObject(nobody);
    expect(await done(api.anyone(), acts.confirm, { code: "123456" })).toMatchObject(nobody);
    expect(await done(api.anyone(), acts.remove, { password, code: "123456" })).toMatchObject(nobody);
    expect(await done(api.anyone(), acts.reset, { username: "an" })).toMatchObject(nobody);
  });

  test("neither the database nor the log nor the audit shows the secret or a recovery code", async () => {
    const { secret, recoveryCodes } = await secured("uyên");
    const { rows } = await api.pool.query(
      `select (select string_agg(f::text, ' ') from second_factor f) || (select string_agg(c::text, ' ') from recovery_code c)
         || (select string_agg(e::text, ' ') from audit_entry e) as kept`,
    );
    const kept = rows[0].kept + api.log.join("");
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
  });
});

describe("an administrator takes it away from who lost both", () => {
  const administrator = (organisationId: number) => api.viewerOf([organisationId], "ADMINISTRATOR");

  test("of an account below, which is signed out and signs in by its password", async () => {
    const { client } = await secured("vân", "DECIDER", 4);
    expect(await done(await administrator(2), acts.reset, { username: "Vân" })).toEqual({ displayName: "Ban vân" });
    expect((await client.ask("{ viewer { id } }")).data.viewer).toBeNull();
    expect(await signIn("vân")).toEqual({ username: "vân" });
  });

  test.each([
    ["of the neighbours", 3],
    ["of below", 7],
  ])("not one %s", async (_whose, organisationId) => {
    const username = `xuân${organisationId}`;
    await secured(username, "DECIDER", 4);
    const refused = { code: "NO_SECOND_FACTOR" };
    expect(await done(await administrator(organisationId), acts.reset, { username })).toMatchObject(refused);
    expect(await signIn(username)).toMatchObject({ code: "CODE_NEEDED" });
  });

  test("not of who holds a role elsewhere too", async () => {
    await secured("yên", "DECIDER", 4);
    await api.pool.query("insert into account_grant select id, 3, 'VIEWER' from account where username = 'yên'");
    expect(await done(await administrator(2), acts.reset, { username: "yên" })).toMatchObject({
      code: "NO_SECOND_FACTOR",
    });
    expect(await done(await administrator(1), acts.reset, { username: "yên" })).toEqual({ displayName: "Ban yên" });
  });

  test("not their own: that takes password and code", async () => {
    const { client } = await secured("ánh", "ADMINISTRATOR", 1);
    expect(await done(client, acts.reset, { username: "ánh" })).toMatchObject({ code: "NO_SECOND_FACTOR" });
  });

  test("who decides there may not", async () => {
    await secured("ân", "DECIDER", 4);
    const decider = await api.viewerOf([2], "DECIDER");
    expect(await done(decider, acts.reset, { username: "ân" })).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test.each(["nobody", "a\0b", "", "'; drop table account"])("of nobody called %j", async (username) =>
    expect(await done(await administrator(1), acts.reset, { username })).toMatchObject({ code: "NO_SECOND_FACTOR" }),
  );
});

test("the log tells who set one up, used a recovery code, and who took it away from whom", async () => {
  await api.pool.query("truncate second_factor cascade");
  const { recoveryCodes } = await secured("đạt", "DECIDER", 4);
  await signIn("đạt", recoveryCodes[0]);
  const administrator = await api.viewerOf([2], "ADMINISTRATOR");
  await done(administrator, acts.reset, { username: "đạt" });
  const asked = `{ auditEntries(kind: second_factor, first: 3) { ... on AuditPage { nodes {
    act byName way subjectName organisation { id } changes { label { vi } before { vi } after { vi } } } } } }`;
  const { data } = await administrator.ask(asked);
  const about = { way: "API", subjectName: "đạt", organisation: { id: "4" } };
  const left = { label: { vi: "Số mã dự phòng còn lại" } };
  expect(data.auditEntries.nodes).toEqual([
    { ...about, act: "REMOVED", byName: "Người thử", changes: [] },
    { ...about, act: "CHANGED", byName: "Ban đạt", changes: [{ ...left, before: { vi: "10" }, after: { vi: "9" } }] },
    { ...about, act: "ADDED", byName: "Ban đạt", changes: [{ ...left, before: null, after: { vi: "10" } }] },
  ]);
});
