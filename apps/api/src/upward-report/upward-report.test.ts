import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { aReportHead } from "../testing/a-report-head.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2021-01-15T08:00:00+07:00" });
const [province, district, commune, cell, year] = [2, 4, 7, 10, 2020];
const above = await api.viewerOf([province], "VIEWER");
const writer = await api.viewerOf([district], "APPRAISER");
const decider = await api.viewerOf([district], "DECIDER");
const editor = await api.viewerOf([district], "EDITOR");
const sister = await api.viewerOf([5], "DECIDER");

beforeEach(async () => {
  await api.pool.query(`alter table upward_report disable trigger in_order; delete from upward_report;
    alter table upward_report enable trigger in_order; delete from classification`);
  for (const subjectId of [1, 7, 13]) await member(subjectId, subjectId === 1 ? "EXCELLENT" : "GOOD");
});

const member = (subjectId: number, tier: "EXCELLENT" | "GOOD" | "COMPLETED") =>
  aClassification(api.orm.em.fork(), { organisationId: cell, year, subjectKind: "MEMBER", subjectId, tier });

const fields = `__typename ... on Refusal { code problems { path message { vi } } } ... on UpwardReport { mayWrite mayIssue addressee
  draft { id version contentHash paragraphs { key text { vi en } fromFigures { vi } editedIn isOutrun } }
  issued { id number hash isIntact reason paragraphs { key text { vi } isEdited } differences { label { vi } before now } }
  earlier { number } below { organisation { name } report { number } } }`;

async function act(who: Client, name: string, given: Record<string, [string, unknown]>) {
  const declared = Object.entries(given).map(([key, [type]]) => `$${key}: ${type}`);
  const passed = Object.keys(given).map((key) => `${key}: $${key}`);
  const { data, errors } = await who.ask(
    `${name === "upwardReport" ? "query" : "mutation"} (${declared}) { answer: ${name}(${passed}) { ${fields} } }`,
    Object.fromEntries(Object.entries(given).map(([key, [, value]]) => [key, value])),
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

const of = (unit: number): Record<string, [string, unknown]> => ({
  organisationId: ["ID!", String(unit)],
  year: ["Int!", year],
});
const begin = (who: Client, unit = district) => act(who, "beginUpwardReport", of(unit));
const read = (who: Client, unit = district) => act(who, "upwardReport", of(unit));
const write = (
  who: Client,
  { id, version }: { id: string; version: number },
  words: string | null,
  key = "MEMBER.RESULT",
) =>
  act(who, "writeReportParagraph", {
    ...{ id: ["ID!", id], version: ["Int!", version], key: ["String!", key], language: ["Locale!", "vi"] },
    words: ["String", words],
  });
const issue = (who: Client, draft: { id: string; version: number; contentHash: string }, issued: object = {}) =>
  act(who, "issueUpwardReport", {
    ...{ id: ["ID!", draft.id], version: ["Int!", draft.version], contentHash: ["String!", draft.contentHash] },
    head: ["ReportHeadInput!", { ...aReportHead, ...issued }],
  });

const paragraphIn = (paragraphs: { key: string }[], key = "MEMBER.RESULT") =>
  paragraphs.find((paragraph) => paragraph.key === key) as never as {
    text: { vi: string; en: string };
    editedIn: string[];
    isOutrun: boolean;
  };

describe("who signs", () => {
  it("stays one below the other where it came in lines", async () => {
    const { draft } = await begin(writer);
    const { issued } = await issue(decider, draft, { signedAs: "T/M BAN THƯỜNG VỤ,\n PHÓ BÍ THƯ" });
    const { rows } = await api.pool.query("select signed_as from upward_report where id = $1", [issued.id]);
    expect(rows[0].signed_as).toBe("T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ");
  });
});

describe("a draft", () => {
  it("names the collective that is reviewed and has no result", async () => {
    const reviewed = `insert into review (year, subject_kind, organisation_id, collective_id, meeting_on, completed_on, concerns)
      values (2020, 'COLLECTIVE', 4, 4, '2020-12-08', '2020-12-08', '{}')`;
    await api.pool.query(reviewed);
    const { draft } = await begin(writer);
    const { text } = paragraphIn(draft.paragraphs, "REVIEW.CONDUCT");
    const { rows } = await api.pool.query("select name from collective where id = 4");
    expect(text.vi).toContain(
      `1 tập thể lãnh đạo, quản lý được kiểm điểm nhưng chưa có kết quả xếp loại (${rows[0].name}).`,
    );
    await api.pool.query("delete from review");
  });

  it("is written from the figures, in both languages, and follows them", async () => {
    const { draft } = await begin(writer);
    const { text } = paragraphIn(draft.paragraphs);
    expect(text.vi).toContain("Toàn bộ 3 đảng viên đã được xếp loại chất lượng.");
    expect(text.en).toContain("All 3 Party members were rated.");
    await member(19, "GOOD");
    expect(paragraphIn((await read(writer)).draft.paragraphs).text.vi).toContain("Toàn bộ 4 đảng viên");
  });

  it("goes to the committee above, under whose head it is, though the board does not see it", async () => {
    const { draft, addressee } = await begin(writer);
    const { rows } = await api.pool.query(
      "select name from organisation_year where year = $1 and organisation_id = $2",
      [...[year, province]],
    );
    expect(addressee).toBe(rows[0].name);
    const file = await writer.get(`/reports/${draft.id}.docx`);
    expect(await docxXml(Buffer.from(await file.arrayBuffer()))).toContain(rows[0].name.toUpperCase());
  });

  it("is one, whoever begins it", async () => {
    const [one, two] = [await begin(writer), await begin(decider)];
    expect(two.draft.id).toBe(one.draft.id);
  });

  it("keeps a paragraph written by hand when the figures move, says so, and writes it anew when asked", async () => {
    const { draft } = await begin(writer);
    const edited = (await write(writer, draft, "Kết quả của ba chi bộ.")).draft;
    expect(paragraphIn(edited.paragraphs)).toMatchObject({ editedIn: ["vi"], isOutrun: false });
    await member(19, "GOOD");
    const now = (await read(writer)).draft;
    expect(paragraphIn(now.paragraphs)).toMatchObject({
      ...{ text: { vi: "Kết quả của ba chi bộ." }, isOutrun: true },
      fromFigures: { vi: expect.stringContaining("Toàn bộ 4 đảng viên") },
    });
    const anew = (await write(writer, now, null)).draft;
    expect(paragraphIn(anew.paragraphs)).toMatchObject({ editedIn: [], isOutrun: false });
    expect(paragraphIn(anew.paragraphs).text.vi).toContain("Toàn bộ 4 đảng viên");
  });

  it("is not written over what somebody else has written meanwhile", async () => {
    const { draft } = await begin(writer);
    await write(writer, draft, "A");
    expect(await write(decider, draft, "B")).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await write(writer, { ...draft, version: 2 }, "B", "MEMBER.NONE")).toMatchObject({ code: "BAD_INPUT" });
  });

  it("is its drafters' alone: nobody above who only reads, nobody who only enters, no sister", async () => {
    await begin(writer);
    for (const who of [above, editor]) expect(await read(who)).toMatchObject({ draft: null, mayWrite: false });
    expect(await begin(editor)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await read(sister)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is thrown away, and begins anew", async () => {
    const { draft } = await begin(writer);
    const seen = { id: ["ID!", draft.id], version: ["Int!", draft.version] } as Record<string, [string, unknown]>;
    expect(await act(writer, "discardUpwardReport", seen)).toMatchObject({ draft: null });
    expect((await begin(writer)).draft.id).not.toBe(draft.id);
  });
});

describe("a report that is issued", () => {
  it("is issued by who decides, not by who only wrote it", async () => {
    const { draft } = await begin(writer);
    expect(await issue(writer, draft)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await issue(decider, draft)).toMatchObject({
      ...{ draft: null, issued: { number: "12-BC/HU", isIntact: true, differences: [] } },
    });
  });

  it("keeps its words and figures, and tells each figure that is another one now", async () => {
    const { draft } = await begin(writer);
    const edited = (await write(writer, draft, "Ba đảng viên.")).draft;
    await issue(decider, edited);
    await api.pool.query("update classification set decided_tier = 'COMPLETED' where member_id = 7");
    const { issued } = await read(above);
    expect(paragraphIn(issued.paragraphs)).toMatchObject({ text: { vi: "Ba đảng viên." }, isEdited: true });
    expect(issued.differences).toContainEqual({
      ...{ label: { vi: "Đảng viên – Hoàn thành tốt nhiệm vụ" }, before: 2, now: 1 },
    });
    expect(issued.isIntact).toBe(true);
  });

  it("says what was seen: figures that moved meanwhile are looked at first", async () => {
    const { draft } = await begin(writer);
    await member(19, "GOOD");
    expect(await issue(decider, draft)).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });

  it("has a number, a day that has come, a signature, somebody to go to", async () => {
    const { draft } = await begin(writer);
    const given = { number: " ", issuedOn: "2021-02-01", recipients: [], signedBy: "" };
    const { problems } = await issue(decider, draft, given);
    expect(problems.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      ...["issuedOn", "number", "recipients", "signedBy"],
    ]);
    expect(await issue(decider, draft, { issuedOn: "2019-12-31" })).toMatchObject({ code: "BAD_INPUT" });
  });

  it("is replaced by a later one, with the reason, and both are kept", async () => {
    await issue(decider, (await begin(writer)).draft);
    const { draft } = await begin(writer);
    expect(await issue(decider, draft, { number: "15-BC/HU" })).toMatchObject({ problems: [{ path: "reason" }] });
    const older = { number: "15-BC/HU", issuedOn: "2021-01-09", reason: "Bổ sung" };
    expect(await issue(decider, draft, older)).toMatchObject({ problems: [{ path: "issuedOn" }] });
    expect(await issue(decider, draft, { number: "15-BC/HU", reason: "Bổ sung kết quả" })).toMatchObject({
      issued: { number: "15-BC/HU", reason: "Bổ sung kết quả" },
      earlier: [{ number: "12-BC/HU" }],
    });
    const { rows } = await api.pool.query("select id from upward_report where state = 'REPLACED' order by id desc");
    const paper = await above.get(`/reports/${rows[0].id}.docx`);
    const words = await docxXml(Buffer.from(await paper.arrayBuffer()));
    expect(words).toContain("(Đã được thay thế bằng Báo cáo số 15-BC/HU, ngày 10/01/2021)");
  });

  it("is seen by those above in their list of what came from below, and by no sister", async () => {
    await issue(decider, (await begin(writer)).draft);
    const { below } = await read(above, province);
    expect(below).toContainEqual({ organisation: { name: expect.any(String) }, report: { number: "12-BC/HU" } });
    expect((await read(above)).issued.number).toBe("12-BC/HU");
    expect(
      (await read(await api.viewerOf([commune]), commune)).below.every(
        ({ report }: { report: null }) => report === null,
      ),
    ).toBe(true);
  });

  it("prints its tables as they were on that day, each wide one on sheets that lie, and keeps who took their names", async () => {
    const { issued } = await issue(decider, (await begin(writer)).draft);
    await api.pool.query("update classification set decided_tier = 'COMPLETED' where member_id = 7");
    const words = await docxXml(Buffer.from(await (await above.get(`/reports/${issued.id}.docx`)).arrayBuffer()));
    const plain = words.replaceAll(/<[^>]*>/g, "|");
    expect(plain).toContain("(Kèm theo Báo cáo số 12-BC/HU, ngày 10/01/2021 của ");
    const [, table] = plain.split(/Phụ lục 2\|/);
    expect(table?.match(/Tổng cộng\|[\d,|]*/)?.[0].split(/\|+/)).toEqual([
      ...["Tổng cộng", "3", "0", "0", "0", "0", "3", "1", "33,3", "2", "66,7", "0", "0,0", "0", "0,0", "0", ""],
    ]);
    expect(words.match(/<w:pgSz [^>]*w:orient="landscape"/g)?.length).toBeGreaterThan(2);
    expect(words.match(/<w:pgSz [^>]*w:orient="portrait"/g)?.length).toBeGreaterThan(0);
    const { rows } = await api.pool.query("select * from audit_entry where act = 'EXPORTED' order by id desc limit 1");
    expect(JSON.stringify(rows)).toContain("12-BC HU");
  });

  it("is in the log, with who issued it", async () => {
    await issue(decider, (await begin(writer)).draft);
    const { rows } = await api.pool.query(
      "select act, after from audit_entry where relation = 'upward_report' order by id",
    );
    expect(rows.at(-1)).toMatchObject({ act: "CHANGED", after: { state: "ISSUED", number: "12-BC/HU" } });
  });

  it("is taken as DOCX and PDF by who sees it, and is not there for others", async () => {
    const { issued } = await issue(decider, (await begin(writer)).draft);
    const words = await docxXml(Buffer.from(await (await above.get(`/reports/${issued.id}.docx`)).arrayBuffer()));
    expect(words).toContain("Phụ lục 12. Kết quả bị hủy, xếp loại lại, điều chỉnh (R14): không có trường hợp nào");
    for (const format of ["docx", "pdf"]) {
      const file = await above.get(`/reports/${issued.id}.${format}`);
      expect([file.status, file.headers.get("content-disposition")]).toEqual([
        200,
        expect.stringContaining("12-BC HU"),
      ]);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
      expect((await sister.get(`/reports/${issued.id}.${format}`)).status).toBe(404);
    }
  });
});
