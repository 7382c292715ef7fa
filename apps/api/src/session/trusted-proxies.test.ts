import { expect, it } from "vitest";
import { hashPassword } from "../account/password.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ trustedProxies: ["10.0.0.0/8"] });
const password = "mật khẩu rất dài";
await api.pool.query("insert into account (username, display_name, password_hash) values ('an', 'An', $1)", [
  await hashPassword(password),
]);

const signIn = `mutation { signIn(username: "an", password: "${password}") { __typename } }`;

it("what a machine that is no proxy of ours forwards is not believed", async () => {
  const headers = { "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9" };
  const answer = await api.anyone(headers).ask(signIn);
  expect(answer.headers.get("set-cookie")).toMatch(/^xep-loai=/);
  const { rows } = await api.pool.query("select key from rate_limit where key like 'address:%'");
  expect(rows).toEqual([{ key: expect.stringContaining("127.0.0.1") }]);
});
