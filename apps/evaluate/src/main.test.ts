import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCase } from "./testing/hd21-facts.ts";

const command = fileURLToPath(new URL("../dist/main.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evaluate-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly status: number | null;
}

/** Runs the built command as a user does; temporary files go to the test's own folder. */
async function run(args: readonly string[], input: string | Readable = "", heapMb = 64): Promise<Run> {
  const env = { ...process.env, INIT_CWD: folder, TMPDIR: folder };
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, command, ...args], { env });
  const status = new Promise<number | null>((done) => child.on("close", done));
  const fed = pipeline(typeof input === "string" ? Readable.from([input]) : input, child.stdin).catch(() => {});
  const [out, errors] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), fed]);
  return { lines: String(Buffer.concat(out)).split("\n").slice(0, -1), errors: errors.join(""), status: await status };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const valid = JSON.stringify(aCase("ORG", {}, { id: "good", proposedTier: "EXCELLENT" }));
const answered =
  '{"id":"good","status":"RATEABLE","reason":null,"forced":false,"ceiling":"EXCELLENT","verdict":"ACCEPTED","findings":[]}';

describe("what it is given", () => {
  it.each([
    ["an array", `[${valid},\n ${valid}]`, 2],
    ["one object per line", `${valid}\n\n${valid}\n`, 2],
    ["no line break at the end", valid, 1],
    ["a byte order mark", `\ufeff${valid}`, 1],
    ["an empty array", "[]", 0],
  ])("a file with %s", async (name, content, count) => {
    expect(await run([file(`${name}.json`, content)])).toEqual({
      lines: Array(count).fill(answered),
      errors: "",
      status: 0,
    });
  });

  it("standard input", async () => {
    expect(await run(["-"], valid)).toEqual({ lines: [answered], errors: "", status: 0 });
  });

  it("an absolute path", async () => {
    expect(await run([join(folder, file("absolute.json", valid))])).toMatchObject({ status: 0 });
  });
});

describe("exit statuses", () => {
  it("1 where a case is invalid; the others are answered, in their order", async () => {
    const { lines, status } = await run(["-"], `${valid}\n{"id":"bad"}\n${valid}\n`);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: "good", status: "RATEABLE" },
      { id: "bad", status: "INVALID" },
      { id: "good", status: "RATEABLE" },
    ]);
    expect(status).toBe(1);
  });

  it("1 where a key is given twice", async () => {
    const { lines, status } = await run(["-"], valid.replace('"year":2019', '"year":2018,"year":2019'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ id: "good", errors: [{ path: "year" }] }]);
    expect(status).toBe(1);
  });

  it.each([
    ["a line that is not JSON, after good ones", `${`${valid}\n`.repeat(2000)}{"id":}\n`, "line 2001, column 7"],
    ["a truncated array", `[${valid},`, "too early"],
    ["a scalar", "42", "line 1, column 1"],
    ["nothing", "", "no case"],
    ["what is not UTF-8", Buffer.from('{"id":"\xe1"}', "latin1"), "not UTF-8"],
    ["UTF-16", Buffer.from(`\ufeff${valid}`, "utf16le"), "not UTF-8"],
    ["a text cut within a letter", Buffer.from('{"id":"ấ').subarray(0, -1), "not UTF-8"],
  ])("2 and no answer for %s", async (name, content, message) => {
    const { lines, errors, status } = await run([file(`${name}.json`, content)]);
    expect(lines).toEqual([]);
    expect(errors).toContain(message);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });

  it.each([
    ["a file that is not there", ["missing.json"], "missing.json"],
    ["a folder", ["."], "EISDIR"],
    ["no file named", [], "usage"],
    ["two files named", ["a.json", "b.json"], "usage"],
  ])("2 for %s", async (_, args, message) => {
    const { lines, errors, status } = await run(args);
    expect(lines).toEqual([]);
    expect(errors).toContain(message);
    expect(status).toBe(2);
  });
});

it("tells in one line that there is no room for the answers", async () => {
  const env = { ...process.env, TMPDIR: join(folder, "missing") };
  const child = spawn(process.execPath, [command, join(folder, file("one.json", valid))], { env });
  const status = new Promise<number | null>((done) => child.on("close", done));
  const errors = (await child.stderr.toArray()).join("");
  expect(errors).toMatch(/^evaluate: ENOENT: .*\n$/);
  expect(await status).toBe(2);
});

describe("many cases", () => {
  const many = 15_000;
  const id = "dài".repeat(1000);
  const long = valid.replace("good", id);
  const separated = function* (open: string, between: string, close: string) {
    for (let i = 0; i < many; i++) yield (i === 0 ? open : between) + long;
    yield close;
  };

  it.each([
    ["one per line", separated("", "\n", "\n")],
    ["in one array", separated("[", ",", "]")],
  ])("are answered in a heap smaller than the input, %s", async (_, cases) => {
    // the program with its rules alone takes some 15 MB; the input has over 100
    const { lines, status } = await run(["-"], Readable.from(cases), 32);
    expect(status).toBe(0);
    expect(lines).toHaveLength(many);
    expect(new Set(lines)).toEqual(new Set([answered.replace("good", id)]));
  });

  it("a reader that leaves early is no error, and nothing stays in the temporary folder", async () => {
    const path = join(folder, file("many.json", `${valid}\n`.repeat(5_000)));
    const child = spawn(process.execPath, [command, path], { env: { ...process.env, TMPDIR: folder } });
    const status = new Promise<number | null>((done) => child.on("close", done));
    child.stdout.once("data", () => child.stdout.destroy());
    expect(String(Buffer.concat(await child.stderr.toArray()))).toBe("");
    expect(await status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("evaluate-"))).toEqual([]);
  });
});
