import { expect, test } from "vitest";
import { readEnv, readServerEnv } from "./env.ts";

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
  const SECRET_KEY = "vT0y5yq0WbN3rU8mJkq2d9LxHc4aSPfE";
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

const elsewhere = (password: string) => `postgresql://xep_loai:${password}@10.0.0.5/xep_loai`;
const drawn = "8f3c1d0a97b24e65d1c0ffee5a7b9e42";

test("a server on one's own machine needs no more, with the sample", () => {
  expect(readServerEnv({ DATABASE_URL })).toMatchObject({ HOST: "127.0.0.1", GRAPHQL_DOCUMENTS: "any" });
});

test("a server others reach answers its dashboard alone, and does not begin with the sample", () => {
  const open = { DATABASE_URL, HOST: "0.0.0.0" };
  expect(() => readServerEnv(open)).toThrow(
    /SAMPLE: HOST=0.0.0.0 mở .* Đặt SAMPLE=no.* \/ HOST=0.0.0.0 opens .* Set SAMPLE=no/,
  );
  expect(readServerEnv({ ...open, SAMPLE: "no" }).GRAPHQL_DOCUMENTS).toBe("trusted");
  expect(readServerEnv({ ...open, SAMPLE: "no", GRAPHQL_DOCUMENTS: "any" }).GRAPHQL_DOCUMENTS).toBe("any");
  expect(readServerEnv({ ...open, NODE_ENV: "development" }).HOST).toBe("0.0.0.0");
});

test("secrets that are guessed are refused, all at once, with how to draw one", () => {
  const weak = { SECRET_KEY: "k".repeat(32), METRICS_TOKEN: "changeme".repeat(4) };
  expect(() => readServerEnv({ DATABASE_URL, ...weak })).toThrow(
    /SECRET_KEY: Dễ đoán.*Easy to guess.*openssl rand -base64 32.*\n.*METRICS_TOKEN: .*openssl rand -hex 24/,
  );
  expect(readServerEnv({ DATABASE_URL, ...weak, NODE_ENV: "test" })).toMatchObject(weak);
  const provider = { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "xep-loai", PUBLIC_URL: "https://x.example" };
  expect(() => readServerEnv({ DATABASE_URL, ...provider, OIDC_CLIENT_SECRET: "s3cret" })).toThrow(
    /OIDC_CLIENT_SECRET/,
  );
  const kept = { ...provider, OIDC_CLIENT_SECRET: drawn, SECRET_KEY: drawn };
  expect(readServerEnv({ DATABASE_URL, ...kept })).toMatchObject(kept);
});

test.each(["", "postgres", "password", "xep_loai"])(
  "a database on another machine is not opened by «%s»",
  (password) => {
    expect(() => readServerEnv({ DATABASE_URL: elsewhere(password) })).toThrow(
      /DATABASE_URL: .*máy khác.*another machine/,
    );
    expect(() => readServerEnv({ DATABASE_URL, READ_DATABASE_URL: elsewhere(password) })).toThrow(
      /READ_DATABASE_URL: /,
    );
    for (const here of ["localhost", "127.0.0.1", "[::1]", "%2Frun%2Fpostgresql"])
      readServerEnv({ DATABASE_URL: `postgresql://xep_loai:${password}@${here}/xep_loai` });
  },
);

test("nor is the address of that machine hidden in the query, and what pg reads itself counts", () => {
  expect(() => readServerEnv({ DATABASE_URL: "postgresql:///xep_loai?host=10.0.0.5" })).toThrow(/DATABASE_URL/);
  readServerEnv({ DATABASE_URL: elsewhere(""), PGPASSWORD: drawn });
  readServerEnv({ DATABASE_URL: elsewhere(drawn) });
});
