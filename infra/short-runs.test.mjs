import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./run/paths.mjs";
import { withoutRunner } from "./run/without-runner.mjs";

/** A program as its npm script starts it, on a small country; what it said, and its exit code. */
async function ran(program, env) {
  const given = { env: { ...withoutRunner(), ...env }, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn(process.execPath, [join(root, "infra", program)], given);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  return { code, said };
}

it("faults: nothing acknowledged is missing after the worker and the database were killed", async () => {
  const { code, said } = await ran("faults/faults.mjs", { MEMBERS: "300", ROUNDS: "2" });
  expect(said).toContain("lost: 0\n");
  expect(said).toContain("34 checks, no difference");
  expect(code, said).toBe(0);
});

it("deadline day: no error, of a rush everybody is answered or told to come again, every figure is right afterwards", async () => {
  const { code, said } = await ran("bench/deadline-day.mjs", {
    ...{ MEMBERS: "2000", MINUTES: "0.2" },
    // as many as the machine that runs every other test meanwhile takes without an error
    ...{ READERS: "20", SUBMITTERS: "5" },
  });
  expect(said).toContain("errors 0\n");
  expect(said).toMatch(/1000 at once: \d+ answered, \d+ told to come again; a second later 200/);
  expect(said).toContain("34 checks, no difference");
  expect(code, said).toBe(0);
});
