import { request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { testApi } from "../testing/test-api.ts";
import { sha256 } from "./sha256.ts";

const asked = "{ viewer { id } }";
const api = await testApi({ trustedDocuments: new Set([sha256(asked)]) });

it("a document that is known is answered", async () => {
  expect((await api.anyone().ask(asked)).data).toEqual({ viewer: null });
});

it.each([`${asked} `, "{ cycles { year } }", "{ __typename }", "", "not GraphQL"])(
  "another one is not even read: «%s»",
  async (document) => {
    const { status, errors, data } = await api.anyone().ask(document);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions.code).toBe("DOCUMENT_NOT_TRUSTED");
  },
);

const other = encodeURIComponent("{ cycles { year } }");

it("nor is it by another way than the dashboard's", async () => {
  const response = await api.anyone({ "apollo-require-preflight": "true" }).get(`/graphql?query=${other}`);
  expect(await response.text()).toContain("DOCUMENT_NOT_TRUSTED");
});

it.each(["GET", "POST"])("nor where a known one is sent along in another place (%s)", async (method) => {
  const { hostname, port } = new URL(api.url);
  const body = JSON.stringify(method === "GET" ? { query: asked } : { query: "{ cycles { year } }" });
  const said = { "content-type": "application/json", "content-length": body.length };
  const headers = { ...said, "apollo-require-preflight": "true" };
  const path = `/graphql?query=${method === "GET" ? other : encodeURIComponent(asked)}`;
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => resolve(text(response)));
    sent.on("error", reject).end(body);
  });
  expect(answer).toContain("DOCUMENT_NOT_TRUSTED");
});
