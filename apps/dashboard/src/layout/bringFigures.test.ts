import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { queryClient } from "../providers/queryClient.ts";
import { tierBreakdown } from "../testing/sampleOverview.ts";
import { cycles, viewer } from "../testing/samplePage.ts";
import { bringFigures } from "./bringFigures.ts";

const answering =
  (who: object | null) =>
  async (_path: string, { body }: { body: string }) => {
    const asksFor = (name: string) => (JSON.parse(body) as { query: string }).query.includes(`query ${name}`);
    if (asksFor("Viewer")) return Response.json({ data: { viewer: who } });
    return Response.json({ data: asksFor("Cycles") ? { cycles } : { tierBreakdown } });
  };

const kept = () => queryClient.getQueriesData({ queryKey: ["tierBreakdown"] });

beforeEach(() => queryClient.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
});

it("has the figures under the question the overview will ask", async () => {
  vi.stubGlobal("fetch", vi.fn(answering(viewer)));
  await bringFigures(new URLSearchParams("don-vi=123&nam=2020&doi-tuong=ORG&tam-tinh=1"));
  const asked = { organisationId: "123", year: 2020, subjectKind: "ORG", group: null, decidedOnly: false };
  expect(kept()).toEqual([[["tierBreakdown", asked], { pages: [tierBreakdown], pageParams: [null] }]]);
});

it("an address that names nothing looks at the viewer's own unit", async () => {
  vi.stubGlobal("fetch", vi.fn(answering(viewer)));
  await bringFigures(new URLSearchParams());
  expect(kept()[0]?.[0][1]).toMatchObject({ organisationId: viewer.roots[0]?.id, subjectKind: "MEMBER" });
});

it("asks for nobody's figures where nobody is signed in", async () => {
  vi.stubGlobal("fetch", vi.fn(answering(null)));
  await bringFigures(new URLSearchParams());
  expect(kept()).toEqual([]);
});
