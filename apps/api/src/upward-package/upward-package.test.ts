import { randomBytes } from "node:crypto";
import exceljs from "exceljs";
import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import { pino } from "pino";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../shared/sha256.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aReportHead } from "../testing/a-report-head.ts";
import { aZip, type GivenPart } from "../testing/a-zip.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";
import { manifestBytes } from "./build/manifest.ts";
import { buildPackageWorker } from "./job/package-worker.ts";
import { takeUp } from "./job/taken-package.service.ts";

const now = "2021-01-15T08:00:00+07:00";
const api = await smallCountryApi({ now });
const [province, district, cell, year] = [2, 4, 10, 2020];
const cookies = {
  board: await api.cookieOf([district], "APPRAISER"),
  decider: await api.cookieOf([district], "DECIDER"),
  above: await api.cookieOf([province], "APPRAISER"),
  sister: await api.cookieOf([5], "DECIDER"),
};
const [board, decider, above, sister] = Object.values(cookies).map((cookie) => api.anyone({ cookie })) as [
  Client,
  Client,
  Client,
  Client,
];
let moment = new Date(now);
const worker = buildPackageWorker(api.orm, pino({ level: "silent" }), () => moment);

const fields = `__typename ... on Refusal { code } ... on UpwardPackages { mayRequest
  nodes { id state ofEach partsDone partsTotal fileName bytes expiresAt } }`;

async function request(who: Client, unit = district, ofEach = false) {
  const { data, errors } = await who.ask(
    `mutation ($unit: ID!, $ofEach: Boolean!) {
      answer: requestUpwardPackage(organisationId: $unit, year: ${year}, ofEach: $ofEach) { ${fields} } }`,
    { unit, ofEach },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

async function packages(who: Client, unit = district) {
  const { data } = await who.ask(
    `query ($unit: ID!) { answer: upwardPackages(organisationId: $unit, year: ${year}) { ${fields} } }`,
    { unit },
  );
  return data.answer;
}

async function taken(who: Client, unit = district, ofEach = false): Promise<Uint8Array> {
  await request(who, unit, ofEach);
  await worker.workOff();
  const { nodes } = await packages(who, unit);
  expect(nodes[0]).toMatchObject({ state: "DONE", fileName: expect.stringMatching(/\.zip$/) });
  return new Uint8Array(await (await who.get(`/packages/${nodes[0].id}.zip`)).arrayBuffer());
}

async function check(cookie: string, body: Uint8Array<ArrayBuffer>) {
  const headers = { cookie, "content-type": "application/zip" };
  const answer = await fetch(`${api.url}/packages/check`, { method: "POST", headers, body });
  return { status: answer.status, ...(await answer.json()) };
}

const zipOf = (files: Zippable) => zipSync(files, { level: 1 }) as Uint8Array<ArrayBuffer>;

/** A workbook whose first figure says 999, and a manifest that agrees. */
async function withFigure(files: Record<string, Uint8Array>, path: string): Promise<[Uint8Array, Uint8Array]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(files[path] as Uint8Array) as never);
  (book.worksheets[0] as exceljs.Worksheet).getCell("B8").value = 999;
  const changed = new Uint8Array(await book.xlsx.writeBuffer());
  const manifest = JSON.parse(strFromU8(files["manifest.json"] as Uint8Array));
  Object.assign(
    manifest.files.find((file: { path: string }) => file.path === path),
    { bytes: changed.length, sha256: sha256(changed) },
  );
  return [changed, manifestBytes(manifest)];
}

async function issue(): Promise<void> {
  const about = `organisationId: "${district}", year: ${year}`;
  const begun = await board.ask(
    `mutation { r: beginUpwardReport(${about}) { ... on UpwardReport { draft { id version contentHash } } } }`,
  );
  const { id, version, contentHash } = begun.data.r.draft;
  await decider.ask(
    `mutation ($head: ReportHeadInput!) { r: issueUpwardReport(id: "${id}", version: ${version}, contentHash: "${contentHash}", head: $head)
      { __typename } }`,
    { head: aReportHead },
  );
}

beforeAll(async () => {
  for (const subjectId of [1, 7, 13])
    await aClassification(api.orm.em.fork(), {
      organisationId: cell,
      year,
      subjectKind: "MEMBER",
      subjectId,
      tier: "GOOD",
    });
  await issue();
});

describe("a package", () => {
  it("holds the tables of its level, the report that was issued, and a manifest in JSON and in words", async () => {
    const files = unzipSync(await taken(board));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] as Uint8Array));
    expect(manifest.tables.map(({ table }: { table: string }) => table)).toEqual(
      expect.arrayContaining(["R1", "R2", "R3", "R4", "R5", "R6", "R8", "R9", "R10", "R11", "R13", "R14"]),
    );
    expect(manifest.report.number).toBe(aReportHead.number);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "DANH-MUC.txt",
        "du-lieu/R1.json",
        "bao-cao/Báo cáo 12-BC HU.docx",
        "bao-cao/ban-goc.json",
      ]),
    );
    const words = strFromU8(files["DANH-MUC.txt"] as Uint8Array);
    const [inWords, ...others] = manifest.files;
    expect(inWords.path).toBe("DANH-MUC.txt");
    for (const { path, sha256 } of others) expect(words).toContain(`${sha256}  ${path}`);
    const members = manifest.tables.find(({ table }: { table: string }) => table === "R2");
    expect(Object.values(members.totals)).toContain("3");
  });

  it("holds the filled forms of whom the superior rates, and of members none", async () => {
    const about = { organisationId: district, year, group: "DISTRICT" } as const;
    const own = await aClassification(api.orm.em.fork(), { ...about, name: "Huyện ủy An Lão", facts: {} });
    const member = await api.pool.query("select id from classification where member_id = 7 and year = $1", [year]);
    const writes = `insert into form_entry (year, classification_id, form_id, item_id, value, changed_by_name, changed_at)
      values ($1, $2, $3, 'causes', '"Của cấp ủy"', 'x', now())`;
    await api.pool.query(writes, [year, own, "FORM_01"]);
    await api.pool.query(writes, [year, member.rows[0].id, "FORM_02"]);
    const files = unzipSync(await taken(board));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] as Uint8Array));
    const [form, ...others] = manifest.forms;
    expect([form.of, others]).toEqual(["Huyện ủy An Lão", []]);
    expect(strFromU8((files[form.path] as Uint8Array).subarray(0, 5))).toBe("%PDF-");
    expect(strFromU8(files["DANH-MUC.txt"] as Uint8Array)).toContain(`${form.title}: Huyện ủy An Lão`);
    expect(files).not.toHaveProperty("danh-muc-ho-so.xlsx");
    await api.pool.query("delete from form_entry");
    await api.pool.query("delete from classification where year = $1 and id = $2", [year, own]);
  });

  it("of a cell lists its dossiers: no paper of a member lies in it", async () => {
    const ofCell = api.anyone({ cookie: await api.cookieOf([cell], "EDITOR") });
    const files = unzipSync(await taken(ofCell, cell));
    const book = new exceljs.Workbook();
    await book.xlsx.load(Buffer.from(files["danh-muc-ho-so.xlsx"] as Uint8Array) as never);
    const said = book.worksheets[0]?.getSheetValues().flat().join(" ");
    expect(said).toContain("Bản tự kiểm điểm của đảng viên");
    expect(Object.keys(files).filter((path) => path.startsWith("bieu-mau/"))).toEqual([]);
  });

  it("of each direct subordinate comes in one file, a package each", async () => {
    const units = unzipSync(await taken(board, district, true));
    const { rows } = await api.pool.query("select name from organisation_year where year = $1 and parent_id = $2", [
      year,
      district,
    ]);
    expect(Object.keys(units)).toHaveLength(rows.length);
    for (const bytes of Object.values(units)) expect(unzipSync(bytes)).toHaveProperty("manifest.json");
  });

  it("is seen and taken by who asked for it alone", async () => {
    await taken(board);
    const [mine] = (await packages(board)).nodes;
    expect((await packages(decider)).nodes).toEqual([]);
    for (const who of [decider, above, sister]) expect((await who.get(`/packages/${mine.id}.zip`)).status).toBe(404);
    expect(await request(sister)).toMatchObject({ code: "NOT_FOUND" });
    expect(await request(await api.viewerOf([district], "VIEWER"))).toMatchObject({ code: "NOT_ALLOWED" });
  });

  it("is asked for once while it is made, and given up when nobody can make it", async () => {
    await request(decider);
    expect((await request(decider)).nodes).toHaveLength(1);
    await api.pool.query("update upward_package set attempts = 4 where state = 'WAITING'");
    await worker.workOff();
    expect((await packages(decider)).nodes).toMatchObject([{ state: "FAILED" }]);
  });

  it("is one of three at once of an account, and not asked for twice at the same moment", async () => {
    const busy = api.anyone({ cookie: await api.cookieOf([province], "APPRAISER") });
    await Promise.all([request(busy, province), request(busy, province)]);
    expect((await packages(busy, province)).nodes).toHaveLength(1);
    await request(busy, province, true);
    await request(busy, district);
    expect(await request(busy, 5)).toMatchObject({ code: "BAD_INPUT" });
    expect((await request(busy, province)).nodes).toHaveLength(2);
    await worker.workOff();
    expect(await request(busy, 5)).toMatchObject({ __typename: "UpwardPackages" });
    await worker.workOff();
  });

  it("that a killed server began is made from its beginning", async () => {
    const { nodes } = await request(above, province);
    await api.pool.query("update upward_package set state = 'RUNNING', attempts = 1 where id = $1", [nodes[0].id]);
    await api.pool.query("insert into upward_package_file values ($1, 0, 'half')", [nodes[0].id]);
    await worker.workOff();
    const file = await above.get(`/packages/${nodes[0].id}.zip`);
    expect(unzipSync(new Uint8Array(await file.arrayBuffer()))).toHaveProperty("manifest.json");
  });

  it("is not given to who lost sight of the unit meanwhile", async () => {
    const cookie = await api.cookieOf([district], "APPRAISER");
    const moved = api.anyone({ cookie });
    await taken(moved);
    const { id } = (await packages(moved)).nodes[0];
    await api.pool.query(
      "update account_grant set organisation_id = 5 where account_id = (select account_id from upward_package where id = $1)",
      [id],
    );
    expect((await moved.get(`/packages/${id}.zip`)).status).toBe(404);
  });

  it("that named persons is in the log", async () => {
    const { rows } = await api.pool.query("select row_key from audit_entry where act = 'EXPORTED'");
    expect(rows.some(({ row_key: key }) => String(key.file).startsWith("Hồ sơ"))).toBe(true);
  });
});

describe("a package that came in", () => {
  it("is known, and equal to the database, as long as nothing changed", async () => {
    const checked = await check(cookies.above, new Uint8Array(await taken(board)));
    expect(checked).toMatchObject({
      status: 200,
      manifest: "KNOWN",
      report: { number: aReportHead.number, state: "HOLDS" },
    });
    expect(new Set(checked.files.map(({ state }: { state: string }) => state))).toEqual(new Set(["UNCHANGED"]));
    expect(checked.tables.filter(({ state }: { state: string }) => state !== "EQUAL")).toEqual([]);
  });

  it("tells the row and the cell that differ after a correction", async () => {
    const bytes = new Uint8Array(await taken(board));
    await api.pool.query("update classification set decided_tier = 'COMPLETED' where member_id = 7");
    const { tables } = await check(cookies.above, bytes);
    const members = tables.find(({ table }: { table: string }) => table === "R2");
    expect(members).toMatchObject({ state: "DIFFERENT" });
    expect(members.differences).toContainEqual(expect.objectContaining({ inFile: "3", now: "2" }));
  });

  it("tells a file that was changed, one that is missing, and one that was put in; a manifest of somebody else's", async () => {
    const files = unzipSync(await taken(board));
    const [table] = Object.keys(files).filter((path) => path.startsWith("bang/R1 "));
    const { "du-lieu/R2.json": _, ...rest } = files;
    const changed = { ...rest, [table as string]: new Uint8Array([1]), "them.txt": new Uint8Array([2]) };
    const checked = await check(cookies.above, zipSync(changed) as Uint8Array<ArrayBuffer>);
    expect(checked.files.filter(({ state }: { state: string }) => state !== "UNCHANGED")).toEqual([
      { path: table, state: "CHANGED" },
      { path: "du-lieu/R2.json", state: "MISSING" },
      { path: "them.txt", state: "ADDED" },
    ]);
    const manifest = strFromU8(files["manifest.json"] as Uint8Array).replace("Người thử", "Người khác");
    const forged = zipSync({ ...files, "manifest.json": new TextEncoder().encode(manifest) });
    expect(await check(cookies.above, forged as Uint8Array<ArrayBuffer>)).toMatchObject({ manifest: "ALTERED" });
  });

  it("tells the workbook in which a figure was changed although the manifest was made to fit", async () => {
    moment = new Date("2021-01-15T07:00:00+07:00");
    const files = unzipSync(await taken(board));
    const path = Object.keys(files).find((name) => name.startsWith("bang/R2 ")) as string;
    const [changed, fitting] = await withFigure(files, path);
    const checked = await check(cookies.above, zipOf({ ...files, [path]: changed, "manifest.json": fitting }));
    expect(checked).toMatchObject({ manifest: "ALTERED" });
    expect(checked.files.filter(({ state }: { state: string }) => state !== "UNCHANGED")).toEqual([
      { path, state: "CHANGED" },
    ]);
    const elsewhen = strFromU8(fitting).replace(moment.toISOString(), "2021-01-15T02:00:01.000Z");
    const forged = await check(
      cookies.above,
      zipOf({ ...files, [path]: changed, "manifest.json": Buffer.from(elsewhen) }),
    );
    expect([forged.manifest, forged.files.filter(({ state }: { state: string }) => state !== "UNCHANGED")]).toEqual([
      "ALTERED",
      [{ path, state: "CHANGED" }],
    ]);
    moment = new Date(now);
  });

  it("of which the system kept nothing is unknown", async () => {
    const bytes = new Uint8Array(await taken(board));
    await api.pool.query("delete from upward_package_manifest");
    expect(await check(cookies.above, bytes)).toMatchObject({ manifest: "UNKNOWN" });
  });

  it("is none where it says that it was made at no moment there is", async () => {
    const files = unzipSync(await taken(board));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] as Uint8Array));
    for (const asOf of ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"]) {
      const forged = Buffer.from(JSON.stringify({ ...manifest, asOf }));
      expect(await check(cookies.above, zipOf({ ...files, "manifest.json": forged }))).toMatchObject({ status: 400 });
    }
  });

  it("tells that its words were changed", async () => {
    const files = unzipSync(await taken(board));
    const words = strFromU8(files["DANH-MUC.txt"] as Uint8Array).replace("3", "4");
    const { files: told } = await check(cookies.above, zipOf({ ...files, "DANH-MUC.txt": Buffer.from(words) }));
    expect(told.filter(({ state }: { state: string }) => state !== "UNCHANGED")).toEqual([
      { path: "DANH-MUC.txt", state: "CHANGED" },
    ]);
  });

  it("that holds another file than it says, or more of it, is none", async () => {
    const files = Object.entries(unzipSync(await taken(board))).map(([name, data]) => ({
      name,
      data: Buffer.from(data),
    }));
    const [table] = files.filter(({ name }) => name.startsWith("bang/"));
    const much = Buffer.alloc(50 * 2 ** 20);
    const oddities: GivenPart[][] = [
      [{ name: String(table?.name), data: "tampered" }],
      [{ name: String(table?.name).toUpperCase(), data: "tampered" }],
      [{ name: "a", data: much, claims: { unpacked: 5 } }],
      [{ name: "a", data: "a".repeat(99), claims: { unpacked: 2 ** 30 } }],
      [{ name: "a", data: "a".repeat(99), claims: { method: 14 } }],
      Array.from({ length: 90 }, (_, at) => ({ name: `${at}`, data: randomBytes(99_999), shares: at > 0 })),
    ];
    for (const more of oddities)
      expect(await check(cookies.above, new Uint8Array(aZip([...more, ...files])))).toMatchObject({
        status: 400,
        problems: [{ path: "file" }],
      });
  });

  it("with a table no program wrote says that it cannot be read", async () => {
    const files = unzipSync(await taken(board));
    const given = JSON.parse(strFromU8(files["du-lieu/R1.json"] as Uint8Array));
    for (const odd of [
      JSON.stringify({ ...given, group: "\0" }),
      JSON.stringify({ ...given, rows: [{ key: "1", label: "1", cells: [1] }] }),
      `{"rows":[${"1,".repeat(5_000_000)}1]}`,
      `{"rows":${"[".repeat(5_000_000)}`,
      " ".repeat(40 * 2 ** 20),
    ]) {
      const { status, tables } = await check(cookies.above, zipOf({ ...files, "du-lieu/R1.json": Buffer.from(odd) }));
      const read = tables.find(({ table }: { table: string }) => table === "R1");
      expect([status, read?.state]).toEqual([200, "UNREADABLE"]);
    }
  });

  it("is nothing to who does not see the unit, and no package is said to be none", async () => {
    const bytes = new Uint8Array(await taken(board));
    expect(await check(cookies.sister, bytes)).toMatchObject({ status: 404, code: "NOT_FOUND" });
    for (const odd of [
      new Uint8Array([1, 2]),
      zipSync({ "a.txt": new Uint8Array([1]) }),
      new Uint8Array(await taken(board, district, true)),
    ])
      expect([odd.length, await check(cookies.above, odd as Uint8Array<ArrayBuffer>)]).toMatchObject([
        odd.length,
        {
          status: 400,
          problems: [{ path: "file" }],
        },
      ]);
  });
});

it("that another server has finished meanwhile is left as it is", async () => {
  await taken(board);
  const [{ id }] = (await packages(board)).nodes;
  expect(await takeUp(api.orm.em.fork(), id)).toBeUndefined();
  expect((await board.get(`/packages/${id}.zip`)).status).toBe(200);
});

it("does not differ because days have gone by since it was made", async () => {
  const pending = { organisationId: cell, year, subjectKind: "MEMBER", subjectId: 19, state: "DRAFT" } as const;
  await aClassification(api.orm.em.fork(), pending);
  moment = new Date("2021-01-12T08:00:00+07:00");
  const bytes = new Uint8Array(await taken(board));
  moment = new Date(now);
  const { tables } = await check(cookies.above, bytes);
  expect(tables.find(({ table }: { table: string }) => table === "R6")).toMatchObject({ state: "EQUAL" });
});

it("has no table read that no package of the unit holds", async () => {
  const files = unzipSync(await taken(board));
  const data = JSON.parse(strFromU8(files["du-lieu/R6.json"] as Uint8Array));
  const asked = new TextEncoder().encode(JSON.stringify({ ...data, group: "MEMBER\0" }));
  const odd = zipSync({ ...files, "du-lieu/R6.json": asked }) as Uint8Array<ArrayBuffer>;
  const { status, tables } = await check(cookies.above, odd);
  expect([status, tables.find(({ table }: { table: string }) => table === "R6").state]).toEqual([200, "UNREADABLE"]);
});

it("after a week its file is gone", async () => {
  await taken(board);
  moment = new Date("2021-01-22T08:00:01+07:00");
  await worker.workOff();
  expect((await packages(board)).nodes[0]).toMatchObject({ state: "EXPIRED" });
  expect((await api.pool.query("select from upward_package_file")).rowCount).toBe(0);
});
