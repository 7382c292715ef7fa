import { expect, it } from "vitest";
import { complaintsAbout } from "./complaints.ts";
import type { ServerFacts } from "./server-facts.ts";

const fine: ServerFacts = {
  version: 150_000,
  versionName: "15.0",
  user: "officer",
  database: "board",
  encoding: "UTF8",
  mayCreate: true,
  mayCreateRoles: true,
  hasVietnamese: true,
  extensions: ["btree_gist", "pg_trgm", "unaccent"],
};

const codes = (facts: Partial<ServerFacts>) => complaintsAbout({ ...fine, ...facts }).map(({ code }) => code);

it.each<[string, Partial<ServerFacts>, string[]]>([
  ["PostgreSQL 15.0 is enough", {}, []],
  ["PostgreSQL 14.19 is too old", { version: 140_019, versionName: "14.19" }, ["TOO_OLD"]],
  ["a server without ICU cannot sort Vietnamese", { hasVietnamese: false }, ["NO_VIETNAMESE_ORDER"]],
  ["LATIN1 cannot write it", { encoding: "LATIN1" }, ["NOT_UTF8"]],
  ["extensions may be missing", { extensions: ["pg_trgm"] }, ["NO_EXTENSION"]],
  [
    "everything is said at once",
    { mayCreate: false, mayCreateRoles: false },
    ["MAY_NOT_CREATE", "MAY_NOT_CREATE_ROLES"],
  ],
])("%s", (_, facts, expected) => {
  expect(codes(facts)).toEqual(expected);
});

it("names the extensions that are missing, and no other", () => {
  const [complaint] = complaintsAbout({ ...fine, extensions: ["pg_trgm"] });
  expect(complaint?.en).toContain("btree_gist, unaccent (");
});
