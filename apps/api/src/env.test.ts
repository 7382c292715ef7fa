import { expect, test } from "vitest";
import { readEnv } from "./env.ts";

const DATABASE_URL = "postgresql://xep_loai@127.0.0.1/xep_loai";

test("an address of a database is all that is needed", () => {
  expect(readEnv({ DATABASE_URL })).toEqual({
    DATABASE_URL,
    HOST: "127.0.0.1",
    PORT: 4000,
    NODE_ENV: "production",
    GRAPHQL_DOCUMENTS: "any",
    LOG_LEVEL: "warn",
    OIDC_CLAIM: "preferred_username",
    OTEL_TRACES_SAMPLER_ARG: 1,
  });
});

test("everything that is wrong is said at once", () => {
  const read = () => readEnv({ DATABASE_URL: "mysql://x", PORT: "many" });
  expect(read).toThrow(/DATABASE_URL: .*\n.*PORT: /);
});

test("a second factor is required in so many words, and the key of its secrets is no short one", () => {
  const SECRET_KEY = "k".repeat(32);
  expect(readEnv({ DATABASE_URL, SECRET_KEY, SECOND_FACTOR: "required" })).toMatchObject({ SECOND_FACTOR: "required" });
  expect(() => readEnv({ DATABASE_URL, SECRET_KEY: "short", SECOND_FACTOR: "yes" })).toThrow(
    /SECRET_KEY: .*\n.*SECOND_FACTOR: /,
  );
});

test("mail needs a server and a sender, both or neither", () => {
  const SMTP_URL = "smtp://127.0.0.1:2525";
  expect(readEnv({ DATABASE_URL, SMTP_URL, MAIL_FROM: "a@b.vn" })).toMatchObject({ SMTP_URL, MAIL_FROM: "a@b.vn" });
  expect(() => readEnv({ DATABASE_URL, SMTP_URL })).toThrow(/MAIL_FROM: /);
  expect(() => readEnv({ DATABASE_URL, SMTP_URL: "http://x", MAIL_FROM: "x" })).toThrow(/SMTP_URL: .*\n.*MAIL_FROM: /);
});

test("signing in elsewhere needs the provider, who we are to it, and where we are reached", () => {
  const provider = { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "xep-loai", OIDC_CLIENT_SECRET: "s" };
  expect(() => readEnv({ DATABASE_URL, OIDC_ISSUER: "https://id.example" })).toThrow(/OIDC_CLIENT_SECRET go together/);
  expect(() => readEnv({ DATABASE_URL, ...provider })).toThrow(/PUBLIC_URL: .*needs PUBLIC_URL/);
  expect(readEnv({ DATABASE_URL, ...provider, PUBLIC_URL: "https://xeploai.example" })).toMatchObject(provider);
});

test("proxies are addresses or ranges of them", () => {
  const read = (TRUSTED_PROXIES: string) => readEnv({ DATABASE_URL, TRUSTED_PROXIES }).TRUSTED_PROXIES;
  expect(read("loopback, 10.0.0.0/8,fd00::/8")).toEqual(["loopback", "10.0.0.0/8", "fd00::/8"]);
  expect(() => read("10.0.0.0/8; 11.0.0.1")).toThrow(/TRUSTED_PROXIES.*with commas between/);
  expect(() => read("true")).toThrow(/TRUSTED_PROXIES/);
});

test("spans go to an address, all of them or a share", () => {
  const read = (share: string) =>
    readEnv({ DATABASE_URL, OTEL_EXPORTER_OTLP_ENDPOINT: "http://10.0.0.5:4318", OTEL_TRACES_SAMPLER_ARG: share });
  expect(read("0.1").OTEL_TRACES_SAMPLER_ARG).toBe(0.1);
  expect(() => read("10")).toThrow(/OTEL_TRACES_SAMPLER_ARG/);
});
