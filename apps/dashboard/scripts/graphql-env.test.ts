import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { graphqlEnvOf } from "./graphql-env.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

it("the typed questions know the API as it is now (pnpm graphql-env renews them)", () => {
  expect(read("../src/providers/graphql-env.d.ts")).toBe(graphqlEnvOf(read("../../api/schema.graphql")));
});
