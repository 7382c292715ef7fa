import { describe, expect, test } from "vitest";
import { hashPassword } from "../account/password.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();

const password = "mật khẩu rất dài";

async function anAccount(username: string, disabled = false): Promise<void> {
  await api.pool.query(
    `with made as (insert into account (username, display_name, password_hash, disabled_at)
       values ($1, 'Ban Tổ chức', $2, case when $3 then now() end) returning id)
     insert into account_grant select id, 2, 'VIEWER' from made`,
    [username, await hashPassword(password), disabled],
  );
}

const signIn = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    ... on Viewer { username grants { role organisation { name } } roots { id name } }
    ... on Refusal { code message { vi en } }
  }
}`;
const whoAmI = "{ viewer { username } }";

const cookieOf = (headers: Headers): string => headers.get("set-cookie") ?? "";
const tokenOf = (headers: Headers): string => cookieOf(headers).split(";")[0] ?? "";

async function signedIn(username: string) {
  const { headers } = await api.anyone().ask(signIn, { username, password });
  return api.anyone({ cookie: tokenOf(headers) });
}

test("the right name and password open a session, shown with what was granted", async () => {
  await anAccount("an");
  const { data, headers } = await api.anyone().ask(signIn, { username: "AN", password });
  expect(data.signIn).toEqual({
    username: "an",
    grants: [{ role: "VIEWER", organisation: { name: "Tỉnh ủy Bình Định" } }],
    roots: [{ id: "2", name: "Tỉnh ủy Bình Định" }],
  });
  expect(cookieOf(headers)).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  const asked = await api.anyone({ cookie: tokenOf(headers) }).ask(whoAmI);
  expect(asked.data.viewer.username).toBe("an");
});

test("what a page sends for somebody who is signed in no longer is not done in the name of who is", async () => {
  await anAccount("ngọc");
  const { rows } = await api.pool.query("select id from account where username = 'ngọc'");
  const { headers } = await api.anyone().ask(signIn, { username: "ngọc", password });
  const asks = (taken: number) =>
    api.anyone({ cookie: tokenOf(headers), "xep-loai-viewer": String(taken) }).ask(whoAmI);
  expect((await asks(rows[0].id)).data.viewer.username).toBe("ngọc");
  expect((await asks(rows[0].id + 1)).data.viewer).toBeNull();
});

test("behind https the cookie is Secure and bound to the host", async () => {
  await anAccount("bình");
  const { headers } = await api.anyone({ "x-forwarded-proto": "https" }).ask(signIn, { username: "bình", password });
  expect(cookieOf(headers)).toMatch(/^__Host-xep-loai=.*; Secure/);
});

test("the database holds no token that would open a session", async () => {
  await anAccount("chi");
  const { headers } = await api.anyone().ask(signIn, { username: "chi", password });
  const token = tokenOf(headers).split("=")[1] ?? "";
  const { rows } = await api.pool.query(
    "select 1 from session where encode(token_hash, 'escape') like '%' || $1 || '%'",
    [token],
  );
  expect(rows).toEqual([]);
});

test.each([
  ["a wrong password", "dung", "sai"],
  ["an unknown name", "nobody", password],
  ["a disabled account", "disabled", password],
])("%s is refused with the same words and sets no cookie", async (_what, username, given) => {
  await api.pool.query("delete from account where username in ('dung', 'disabled')");
  await anAccount("dung");
  await anAccount("disabled", true);
  const { data, headers } = await api.anyone().ask(signIn, { username, password: given });
  expect(data.signIn.code).toBe("WRONG_CREDENTIALS");
  expect(data.signIn.message.vi).toMatch(/^Tên đăng nhập hoặc mật khẩu không đúng/);
  expect(cookieOf(headers)).toBe("");
});

test("the eleventh attempt within a quarter of an hour is refused, also with the right password", async () => {
  await anAccount("giang");
  for (let attempt = 1; attempt <= 10; attempt++)
    await api.anyone().ask(signIn, { username: "giang", password: "sai" });
  const { data } = await api.anyone().ask(signIn, { username: "giang", password });
  expect(data.signIn.code).toBe("TOO_MANY_ATTEMPTS");
});

test("an office behind one address may sign in all morning", async () => {
  await anAccount("lan");
  await api.pool.query("update rate_limit set points = 99 where key like 'address:%'");
  for (let attempt = 1; attempt <= 3; attempt++)
    expect((await api.anyone().ask(signIn, { username: "lan", password })).data.signIn.username).toBe("lan");
  await api.pool.query("delete from rate_limit");
});

test("signing in ends the session the browser came with, so that none can be planted", async () => {
  await anAccount("hà");
  const planted = (await api.anyone().ask(signIn, { username: "hà", password })).headers;
  const own = await api.anyone({ cookie: tokenOf(planted) }).ask(signIn, { username: "hà", password });
  expect(tokenOf(own.headers)).not.toBe(tokenOf(planted));
  expect((await api.anyone({ cookie: tokenOf(planted) }).ask(whoAmI)).data.viewer).toBeNull();
});

test("signing out ends this session, signing out everywhere all of them", async () => {
  await anAccount("khánh");
  const [first, second, third] = [await signedIn("khánh"), await signedIn("khánh"), await signedIn("khánh")];
  await first.ask("mutation { signOut }");
  expect((await first.ask(whoAmI)).data.viewer).toBeNull();
  expect((await second.ask(whoAmI)).data.viewer.username).toBe("khánh");
  expect((await second.ask("mutation { signOutEverywhere }")).data.signOutEverywhere).toBe(true);
  expect((await third.ask(whoAmI)).data.viewer).toBeNull();
});

test.each([
  ["two hours without a request", "last_seen_at = last_seen_at - interval '2 hours'"],
  ["its last hour", "expires_at = expires_at - interval '12 hours'"],
])("a session ends after %s", async (_when, past) => {
  const viewer = await api.viewerOf([2]);
  await api.pool.query(`update session set ${past}`);
  expect((await viewer.ask(whoAmI)).data.viewer).toBeNull();
});

test("disabling an account ends what it is doing", async () => {
  const viewer = await api.viewerOf([2]);
  await api.pool.query("update account set disabled_at = now()");
  expect((await viewer.ask(whoAmI)).data.viewer).toBeNull();
});

test("the chosen language stays with the account", async () => {
  const viewer = await api.viewerOf([2]);
  expect((await viewer.ask("mutation { setLocale(locale: en) { locale } }")).data.setLocale.locale).toBe("en");
  expect((await viewer.ask("{ viewer { locale } }")).data.viewer.locale).toBe("en");
});

describe("where reminders go", () => {
  const set = async (viewer: Client, email: string | null) => {
    const answer = "{ ... on Viewer { email } ... on Refusal { code problems { path message { vi } } } }";
    return (await viewer.ask(`mutation ($email: String) { setEmail(email: $email) ${answer} }`, { email })).data
      .setEmail;
  };

  test("is kept with the account, and taken away by an empty one", async () => {
    const viewer = await api.viewerOf([2]);
    expect((await viewer.ask("{ viewer { email } }")).data.viewer.email).toBeNull();
    expect(await set(viewer, " bantochuc@xa.vn ")).toEqual({ email: "bantochuc@xa.vn" });
    expect((await viewer.ask("{ viewer { email } }")).data.viewer.email).toBe("bantochuc@xa.vn");
    expect(await set(viewer, "")).toEqual({ email: null });
  });

  test.each(["không có", "a@", "a@b <c@d>"])("%s is no address", async (email) =>
    expect(await set(await api.viewerOf([2]), email)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "email" }],
    }),
  );

  test("is nobody's who is not signed in", async () =>
    expect(await set(api.anyone(), "a@b.vn")).toMatchObject({ code: "NOT_SIGNED_IN" }));
});

test("another site's page can neither send the cookie along nor ask", async () => {
  const { status } = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://example.org" },
    body: JSON.stringify({ query: whoAmI }),
  });
  expect(status).toBe(403);
  const simple = await fetch(`${api.url}/graphql?query=${encodeURIComponent(whoAmI)}`);
  expect(simple.status).toBe(400);
});
