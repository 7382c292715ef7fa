import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Client, smallCountryApi } from "../testing/test-api.ts";
import { hashPassword } from "./password.ts";

const today = "2021-01-15T08:00:00+07:00";
let now = today;
const api = await smallCountryApi({ now: () => now });
const [province, district, sister, neighbour] = [2, 4, 5, 3];
let root = await api.viewerOf([1], "ADMINISTRATOR");
let administrator = await api.viewerOf([province], "ADMINISTRATOR");

/** Whoever signs in later ends the sessions of today. */
afterEach(async () => {
  if (now === today) return;
  now = today;
  root = await api.viewerOf([1], "ADMINISTRATOR");
  administrator = await api.viewerOf([province], "ADMINISTRATOR");
});

const refusal = "... on Refusal { code problems { path message { vi } } }";
const account =
  "id username displayName lockedAt oneTimeUntil isOwn mayChange version roles { role organisation { id } from until isHeld }";
const acts = {
  create: `mutation ($given: NewAccountInput!) { answer: createAccount(given: $given) {
    ... on OneTimePassword { password account { ${account} } } ${refusal} } }`,
  password: `mutation ($id: ID!, $version: Int!) { answer: setOneTimePassword(id: $id, version: $version) {
    ... on OneTimePassword { password account { ${account} } } ${refusal} } }`,
  lock: `mutation ($id: ID!, $version: Int!) { answer: lockAccount(id: $id, version: $version) { ... on Account { ${account} } ${refusal} } }`,
  unlock: `mutation ($id: ID!, $version: Int!) { answer: unlockAccount(id: $id, version: $version) { ... on Account { ${account} } ${refusal} } }`,
  give: `mutation ($id: ID!, $version: Int!, $given: RoleInput!) { answer: giveRole(id: $id, version: $version, given: $given) {
    ... on Account { ${account} } ${refusal} } }`,
  end: `mutation ($id: ID!, $version: Int!, $given: RoleAtInput!, $lastDay: Date) {
    answer: endRole(id: $id, version: $version, given: $given, lastDay: $lastDay) { ... on Account { ${account} } ${refusal} } }`,
  list: `query ($text: String, $unit: ID, $first: Int, $after: String) { answer: accounts(text: $text, organisationId: $unit, first: $first, after: $after) {
    ... on AccountPage { nextCursor nodes { ${account} } } ${refusal} } }`,
  change: `mutation ($password: String!, $newPassword: String!) { answer: changePassword(password: $password, newPassword: $newPassword) {
    ... on Viewer { username isPasswordDue } ${refusal} } }`,
  signIn: `mutation ($username: String!, $password: String!) { answer: signIn(username: $username, password: $password) {
    ... on Viewer { username isPasswordDue grants { role organisation { id } } } ${refusal} } }`,
};

async function done(who: Client, act: string, given: object = {}) {
  const { data, errors } = await who.ask(act, given);
  expect(errors).toBeUndefined();
  return data.answer;
}

const anEditor = { displayName: "Đảng ủy xã", role: "EDITOR", organisationId: String(district) };
const create = (username: string, given: object = {}, who = administrator) =>
  done(who, acts.create, { given: { ...anEditor, username, ...given } });
const listed = async (text: string, who = administrator) => (await done(who, acts.list, { text })).nodes[0];

async function signedIn(username: string, password: string): Promise<Client> {
  const { data, headers } = await api.anyone().ask(acts.signIn, { username, password });
  expect(data.answer.code).toBeUndefined();
  return api.anyone({ cookie: headers.get("set-cookie")?.split(";")[0] ?? "" });
}

describe("a new account", () => {
  test("has its first role from today, and a password that opens nothing but its own change", async () => {
    const made = await create("xa.an-binh");
    expect(made.account).toMatchObject({
      username: "xa.an-binh",
      version: 1,
      roles: [
        { role: "EDITOR", organisation: { id: String(district) }, from: "2021-01-15", until: null, isHeld: true },
      ],
    });
    expect(made.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const newcomer = await signedIn("XA.An-Binh", made.password);
    const { data } = await newcomer.ask(
      `{ viewer { isPasswordDue } organisation(id: "${district}", year: 2020) { ... on Refusal { code } } }`,
    );
    expect(data).toEqual({ viewer: { isPasswordDue: true }, organisation: { code: "PASSWORD_DUE" } });
  });

  test("chooses a password of its own, then sees its own unit and no other", async () => {
    const made = await create("xa.hai");
    const newcomer = await signedIn("xa.hai", made.password);
    const newPassword = "một câu dễ nhớ 2021";
    const { data, headers } = await newcomer.ask(acts.change, { password: made.password, newPassword });
    expect(data.answer).toEqual({ username: "xa.hai", isPasswordDue: false });
    const owner = api.anyone({ cookie: headers.get("set-cookie")?.split(";")[0] ?? "" });
    const seen = (id: number) => done(owner, `{ answer: organisation(id: "${id}", year: 2020) { __typename } }`);
    expect([await seen(district), await seen(sister)]).toEqual([
      { __typename: "Organisation" },
      { __typename: "Refusal" },
    ]);
    expect(await done(newcomer, "{ answer: viewer { username } }")).toBeNull();
    await signedIn("xa.hai", newPassword);
  });

  test.each([
    ["username", { username: "a" }],
    ["username", { username: "tỉnh ủy" }],
    ["username", { username: "xa.an-binh" }],
    ["displayName", { displayName: " " }],
    ["organisationId", { organisationId: String(neighbour) }],
    ["organisationId", { organisationId: "x" }],
    ["until", { until: "2021-01-14" }],
    ["until", { from: "2021-03-01", until: "2021-02-01" }],
    ["from", { from: "hôm nay" }],
  ])("is refused at its field %s, of %o", async (field, given) => {
    const refused = await create("xa.moi", given);
    expect(refused).toMatchObject({ code: "BAD_INPUT", problems: [{ path: `given.${field}` }] });
  });

  test("all that is wrong is told at once", async () => {
    const { problems } = await create("?", { displayName: "", organisationId: "3", until: "2020-01-01" });
    expect(problems.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      "given.displayName",
      "given.organisationId",
      "given.until",
      "given.username",
    ]);
  });

  test("is made by an administrator alone", async () => {
    expect(await create("xa.moi", {}, await api.viewerOf([province], "DECIDER"))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await create("xa.moi", {}, api.anyone())).toMatchObject({ code: "NOT_SIGNED_IN" });
  });
});

describe("a password for one use", () => {
  test("takes the place of the present one and ends what the account is signed in to", async () => {
    const made = await create("xa.ba");
    const before = await signedIn("xa.ba", made.password);
    const drawn = await done(administrator, acts.password, made.account);
    expect(await done(before, "{ answer: viewer { username } }")).toBeNull();
    expect(await done(api.anyone(), acts.signIn, { username: "xa.ba", password: made.password })).toMatchObject({
      code: "WRONG_CREDENTIALS",
    });
    await signedIn("xa.ba", drawn.password);
  });

  test("opens nothing once its seven days are over", async () => {
    const made = await create("xa.tu");
    await api.pool.query("update account set one_time_until = now() - interval '1 minute' where username = 'xa.tu'");
    expect(await done(api.anyone(), acts.signIn, { username: "xa.tu", password: made.password })).toMatchObject({
      code: "WRONG_CREDENTIALS",
    });
  });

  test("stands nowhere but in the answer: neither in the log of the server nor in that of the acts", async () => {
    const made = await create("xa.kin");
    expect(api.log.join("\n")).not.toContain(made.password);
    const { rows } = await api.pool.query(
      "select 1 from audit_entry e where e::text like '%' || $1 || '%' or e::text like '%argon2%'",
      [made.password],
    );
    expect(rows).toEqual([]);
  });
});

describe("a password of one's own", () => {
  const present = "mật khẩu đang dùng";
  let owner: Client;
  beforeAll(async () => {
    await api.pool.query(
      `with made as (insert into account (username, display_name, password_hash) values ('canbo', 'Cán bộ', $1) returning id)
       insert into account_grant select id, 4, 'EDITOR' from made`,
      [await hashPassword(present)],
    );
    owner = await signedIn("canbo", present);
  });

  test.each([
    ["newPassword", present, "ngắn quá"],
    ["newPassword", present, "canbo của xã An"],
    ["newPassword", present, "aaaaaaaaaaaaaa"],
    ["newPassword", present, present],
    ["newPassword", present, "một câu ".repeat(17)],
    ["password", "không phải", "một câu dễ nhớ 2021"],
  ])("is refused at %s", async (path, password, newPassword) => {
    expect(await done(owner, acts.change, { password, newPassword })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path }],
    });
  });
});

describe("a locked account", () => {
  test("is signed out and cannot sign in until it is unlocked", async () => {
    const made = await create("xa.nam");
    const client = await signedIn("xa.nam", made.password);
    const locked = await done(administrator, acts.lock, made.account);
    expect(locked).toMatchObject({ version: 2, lockedAt: expect.any(String) });
    expect(await done(client, "{ answer: viewer { username } }")).toBeNull();
    const credentials = { username: "xa.nam", password: made.password };
    expect(await done(api.anyone(), acts.signIn, credentials)).toMatchObject({ code: "WRONG_CREDENTIALS" });
    expect(await done(administrator, acts.unlock, locked)).toMatchObject({ version: 3, lockedAt: null });
    expect(await done(api.anyone(), acts.signIn, credentials)).toMatchObject({ username: "xa.nam" });
  });

  test("is not overwritten by who saw it as it was", async () => {
    const made = await create("xa.sau");
    const both = await Promise.all([done(administrator, acts.lock, made.account), done(root, acts.lock, made.account)]);
    expect(both.map(({ code }) => code ?? "locked").toSorted()).toEqual(["CHANGED_MEANWHILE", "locked"]);
  });
});

describe("a role", () => {
  test("is held from its first day to its last, and stays to be read", async () => {
    const made = await create("xa.bay", { until: "2021-02-28" });
    const grants = async () => {
      const { data } = await api.anyone().ask(acts.signIn, { username: "xa.bay", password: made.password });
      return data.answer.grants;
    };
    const given = { role: "APPRAISER", organisationId: String(sister), from: "2021-02-01" };
    const two = await done(administrator, acts.give, { ...made.account, given });
    expect(two.roles).toHaveLength(2);
    expect(await grants()).toMatchObject([{ role: "EDITOR" }]);
    now = "2021-02-10T08:00:00+07:00";
    expect(await grants()).toHaveLength(2);
    now = "2021-03-01T08:00:00+07:00";
    expect(await grants()).toMatchObject([{ role: "APPRAISER" }]);
    const later = await api.viewerOf([province], "ADMINISTRATOR");
    const ended = await done(later, acts.end, {
      ...two,
      given: { role: "APPRAISER", organisationId: String(sister) },
    });
    expect(ended.roles.map(({ until, isHeld }: { until: string; isHeld: boolean }) => [until, isHeld])).toEqual([
      ["2021-02-28", false],
      ["2021-02-28", false],
    ]);
    expect(await grants()).toEqual([]);
  });

  test.each([
    ["given.role", { role: "DECIDER" }, null],
    ["given.organisationId", { organisationId: String(neighbour) }, null],
    ["lastDay", {}, "2021-01-14"],
    ["lastDay", {}, "mai"],
  ])("is not ended, told at %s", async (path, at, lastDay) => {
    const { account: made } = await create(`xa.${Math.random().toString(36).slice(2, 9)}`);
    const given = { role: "EDITOR", organisationId: String(district), ...at };
    expect(await done(administrator, acts.end, { ...made, given, lastDay })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path }],
    });
  });

  test("is told in the log with its days", async () => {
    const asked = `{ answer: auditEntries(kind: account_grant, first: 20) { ... on AuditPage { nodes { subjectName act
      changes { label { vi } before { vi } after { vi } } } } } }`;
    const { nodes } = await done(administrator, asked);
    expect(nodes.find(({ subjectName }: { subjectName: string }) => subjectName === "xa.bay")).toMatchObject({
      act: "CHANGED",
      changes: expect.arrayContaining([{ label: { vi: "Đến hết ngày" }, before: null, after: { vi: "28/02/2021" } }]),
    });
  });
});

describe("an administrator", () => {
  test("sees the accounts of what they administer, page by page, and no others", async () => {
    await create("lang.gieng", { organisationId: String(neighbour) }, root);
    expect(await listed("lang gieng")).toBeUndefined();
    const { nodes, nextCursor } = await done(administrator, acts.list, { first: 2 });
    const next = await done(administrator, acts.list, { first: 2, after: nextCursor });
    const names = [...nodes, ...next.nodes].map(({ username }: { username: string }) => username);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(4);
    expect(await done(administrator, acts.list, { unit: String(neighbour) })).toMatchObject({ code: "NOT_FOUND" });
    expect(await done(await api.viewerOf([province]), acts.list)).toMatchObject({ code: "NOT_ALLOWED" });
    expect((await done(administrator, acts.list, { text: "dang uy xa", first: 200 })).nodes.length).toBeGreaterThan(3);
  });

  test("changes no account that holds a role elsewhere too, and none they do not see", async () => {
    const both = await create("hai.noi", {}, root);
    const given = { role: "VIEWER", organisationId: String(neighbour) };
    const wide = await done(root, acts.give, { ...both.account, given });
    expect(await listed("hai.noi")).toMatchObject({
      mayChange: false,
      roles: [{ organisation: { id: String(district) } }],
    });
    expect(await done(administrator, acts.lock, wide)).toMatchObject({ code: "NOT_ALLOWED" });
    const other = await listed("lang.gieng", root);
    expect(await done(administrator, acts.password, other)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("neither locks nor promotes themselves", async () => {
    const { account: made, password } = await create(
      "quan.tri",
      { role: "ADMINISTRATOR", organisationId: String(province) },
      root,
    );
    const first = await signedIn("quan.tri", password);
    const { headers } = await first.ask(acts.change, { password, newPassword: "một câu dễ nhớ 2021" });
    const self = api.anyone({ cookie: headers.get("set-cookie")?.split(";")[0] ?? "" });
    const own = await listed("quan.tri", self);
    expect(own).toMatchObject({ id: made.id, isOwn: true, mayChange: false });
    const given = { role: "DECIDER", organisationId: String(province) };
    expect(await done(self, acts.give, { ...own, given })).toMatchObject({ code: "OWN_ACCOUNT" });
    expect(await done(self, acts.lock, own)).toMatchObject({ code: "OWN_ACCOUNT" });
  });

  test("of two who lock each other at once one is left", async () => {
    const pair = await Promise.all(
      ["mot", "hai"].map((name) => create(`qt.${name}`, { role: "ADMINISTRATOR", organisationId: String(sister) })),
    );
    const clients = await Promise.all(
      pair.map(async ({ account: { username }, password }) => {
        const newPassword = `một câu dễ nhớ ${password}`;
        const { headers } = await (await signedIn(username, password)).ask(acts.change, { password, newPassword });
        return api.anyone({ cookie: headers.get("set-cookie")?.split(";")[0] ?? "" });
      }),
    );
    const seen = await Promise.all(pair.map(({ account: { username } }) => listed(username)));
    const answers = await Promise.all([
      done(clients[0] as Client, acts.lock, seen[1]),
      done(clients[1] as Client, acts.lock, seen[0]),
    ]);
    expect(answers.filter(({ lockedAt }) => lockedAt)).toHaveLength(1);
  });

  test("the last one without an end is neither locked nor given one", async () => {
    await api.pool.query(
      "update account_grant set until_on = '2021-12-31' where role = 'ADMINISTRATOR' and organisation_id in (1, 2)",
    );
    const { account: made } = await create("cuoi.cung", { role: "ADMINISTRATOR", organisationId: String(province) });
    expect(await done(administrator, acts.lock, made)).toMatchObject({ code: "LAST_ADMINISTRATOR" });
    const given = { role: "ADMINISTRATOR", organisationId: String(province) };
    expect(await done(administrator, acts.end, { ...made, given })).toMatchObject({ code: "LAST_ADMINISTRATOR" });
    expect(await done(administrator, acts.give, { ...made, given: { ...given, until: "2021-06-30" } })).toMatchObject({
      code: "LAST_ADMINISTRATOR",
    });
    await api.pool.query("update account_grant set until_on = null where role = 'ADMINISTRATOR'");
    expect(await done(administrator, acts.lock, made)).toMatchObject({ lockedAt: expect.any(String) });
  });
});
