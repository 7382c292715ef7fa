import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { smallCountryDatabase } from "./testing/test-database.ts";

const { url, pool } = await smallCountryDatabase();

const program = fileURLToPath(new URL("../dist/verify.js", import.meta.url));

/** The program as `npm run verify` starts it. */
function verify(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: url };
  return spawnSync(process.execPath, [program, ...args], { env, encoding: "utf8" });
}

it("ends with 1 and offers the repair where a figure is wrong, and with 0 once it is repaired", async () => {
  await pool.query("update organisation_year set child_count = child_count + 1 where organisation_id = 4");
  const found = verify();
  expect([found.status, found.stderr]).toEqual([1, ""]);
  expect(found.stdout).toContain("npm run verify -- --repair");
  expect(verify("--repair").stdout).toMatch(/, 2 differences\.[\s\S]*, no difference\.\n$/);
  expect(verify().status).toBe(0);
});
