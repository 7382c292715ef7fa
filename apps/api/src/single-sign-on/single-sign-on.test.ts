import { beforeEach, describe, expect, it } from "vitest";
import { anIdentityProvider, clientSecret, type SigningIn } from "../testing/an-identity-provider.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { identityProvider } from "./identity-provider.service.ts";

const next: SigningIn = { username: "", amr: ["pwd"] };
const theirs = await anIdentityProvider(next);
const api = await smallCountryApi({
  now: () => new Date().toISOString(),
  secondFactor: { isRequired: true, secretKey: null },
  provider(publicUrl) {
    theirs.serves(publicUrl);
    return identityProvider({
      ...{ issuer: theirs.issuer, clientId: "xep-loai", clientSecret, publicUrl },
      claim: "preferred_username",
    });
  },
});

async function anAccount(username: string, role = "VIEWER"): Promise<void> {
  await api.pool.query(
    `with made as (insert into account (username, display_name, password_hash) values ($1, 'Ban Tổ chức', '') returning id)
     insert into account_grant select id, 2, $2 from made`,
    [username, role],
  );
}

/** A browser that follows wherever it is led, until it is led into the dashboard. */
function aBrowser() {
  const kept = new Map<string, string>();
  const browser = {
    cookies: () => [...kept].map(([name, value]) => `${name}=${value}`).join("; "),
    async go(url: string, signal = (_url: string) => false): Promise<string> {
      const response = await fetch(url, { redirect: "manual", headers: { cookie: browser.cookies() } });
      for (const cookie of response.headers.getSetCookie()) {
        const [name, value] = (cookie.split(";")[0] ?? "").split("=") as [string, string];
        if (value === "") kept.delete(name);
        else kept.set(name, value);
      }
      const to = response.headers.get("location");
      if (to === null) return `${response.status}`;
      const led = new URL(to, url).href;
      const isArrived = signal(led) || (new URL(led).host === new URL(api.url).host && !led.includes("/sign-in/"));
      return isArrived ? led.replace(api.url, "") : browser.go(led, signal);
    },
  };
  return browser;
}

const whoAmI = "{ viewer { username isSecondFactorDue isPasswordDue } }";

const viewerOf = async (browser: ReturnType<typeof aBrowser>) =>
  (await api.anyone({ cookie: browser.cookies() }).ask(whoAmI)).data.viewer;

beforeEach(() => Object.assign(next, { username: "", amr: ["pwd"] }));

it("is offered before anybody is signed in", async () => {
  expect((await api.anyone().ask("{ singleSignOn }")).data).toEqual({ singleSignOn: true });
});

it("who signs in at the provider is signed in here, on the page asked for", async () => {
  await anAccount("an");
  next.username = "AN";
  const browser = aBrowser();
  const page = encodeURIComponent("/canh-bao?nam=2020");
  expect(await browser.go(`${api.url}/sign-in/sso?page=${page}`)).toBe("/canh-bao?nam=2020");
  expect(await viewerOf(browser)).toMatchObject({ username: "an" });
});

it.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\\\elsewhere.example",
  "/..//elsewhere.example",
  "x:y",
])("the page asked for never leads to another site: %s", async (page) => {
  next.username = "an";
  expect(await aBrowser().go(`${api.url}/sign-in/sso?page=${encodeURIComponent(page)}`)).toBe("/");
});

it.each(["nobody-here", "' or true --"])("whom nobody made an account for is not let in: %s", async (username) => {
  next.username = username;
  const browser = aBrowser();
  expect(await browser.go(`${api.url}/sign-in/sso`)).toBe("/dang-nhap?sso=NO_ACCOUNT");
  expect(await viewerOf(browser)).toBeNull();
});

it("a locked account is not let in", async () => {
  await anAccount("bình");
  await api.pool.query("update account set disabled_at = now() where username = 'bình'");
  next.username = "bình";
  expect(await aBrowser().go(`${api.url}/sign-in/sso`)).toBe("/dang-nhap?sso=NO_ACCOUNT");
});

describe("a second factor", () => {
  it("given at the provider is one here", async () => {
    await anAccount("chi", "DECIDER");
    Object.assign(next, { username: "chi", amr: ["pwd", "mfa"] });
    const browser = aBrowser();
    await browser.go(`${api.url}/sign-in/sso`);
    expect(await viewerOf(browser)).toMatchObject({ username: "chi", isSecondFactorDue: false });
  });

  it("not given there is still due here where who decides must have one", async () => {
    await anAccount("dung", "DECIDER");
    next.username = "dung";
    const browser = aBrowser();
    await browser.go(`${api.url}/sign-in/sso`);
    expect(await viewerOf(browser)).toMatchObject({ username: "dung", isSecondFactorDue: true });
  });

  it("set up here is not passed by way of a provider that asks for none", async () => {
    await anAccount("em");
    await api.pool.query(`insert into second_factor (account_id, secret, confirmed_at, last_step)
      select id, 'x', now(), 0 from account where username = 'em'`);
    next.username = "em";
    const browser = aBrowser();
    expect(await browser.go(`${api.url}/sign-in/sso`)).toBe("/dang-nhap?sso=FACTOR_NEEDED");
    expect(await viewerOf(browser)).toBeNull();
  });
});

it("a password for one use need not be changed by who never types it", async () => {
  await anAccount("giang");
  await api.pool.query("update account set one_time_until = now() + interval '1 day' where username = 'giang'");
  next.username = "giang";
  const browser = aBrowser();
  await browser.go(`${api.url}/sign-in/sso`);
  expect(await viewerOf(browser)).toMatchObject({ username: "giang", isPasswordDue: false });
});

describe("who comes back", () => {
  const isBack = (url: string) => url.includes("/sign-in/sso/back");

  it("without having gone from this browser is not signed in: nobody plants a session", async () => {
    await anAccount("hoa");
    next.username = "hoa";
    const back = await aBrowser().go(`${api.url}/sign-in/sso`, isBack);
    const victim = aBrowser();
    expect(await victim.go(api.url + back)).toBe("/dang-nhap?sso=NOT_FINISHED");
    expect(await viewerOf(victim)).toBeNull();
  });

  it("with an answer to another errand is not signed in", async () => {
    next.username = "hoa";
    const back = await aBrowser().go(`${api.url}/sign-in/sso`, isBack);
    const victim = aBrowser();
    await victim.go(`${api.url}/sign-in/sso`, isBack);
    expect(await victim.go(api.url + back)).toBe("/dang-nhap?sso=NOT_FINISHED");
  });

  it("twice with the same answer is signed in once", async () => {
    next.username = "hoa";
    const browser = aBrowser();
    const back = await browser.go(`${api.url}/sign-in/sso`, isBack);
    expect(await browser.go(api.url + back)).toBe("/");
    expect(await browser.go(api.url + back)).toBe("/dang-nhap?sso=NOT_FINISHED");
  });

  it("having changed their mind is back at the door", async () => {
    const browser = aBrowser();
    const there = await browser.go(`${api.url}/sign-in/sso`, (url) => url.includes("/auth?"));
    const state = new URL(there).searchParams.get("state");
    expect(await browser.go(`${api.url}/sign-in/sso/back?error=access_denied&state=${state}`)).toBe(
      "/dang-nhap?sso=NOT_FINISHED",
    );
  });
});

it("what went wrong is logged without who it was", async () => {
  expect(api.log.join("")).not.toMatch(/hoa|access_token|id_token/);
});
