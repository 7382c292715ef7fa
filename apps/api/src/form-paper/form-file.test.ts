import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { hasPoppler, pdfText } from "../testing/office.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const district = await api.viewerOf([4]);
const tx = api.orm.em.fork();
const commune = await aClassification(tx, { organisationId: 7, year: 2020, group: "GRASSROOTS", tier: "EXCELLENT" });
const member = await aClassification(tx, { subjectKind: "MEMBER", year: 2020, organisationId: 10, subjectId: 1 });

const fileOf = (form: string, format: string, id?: string | number) =>
  district.get(`/forms/${form}.${format}${id === undefined ? "" : `?classificationId=${id}&year=2020`}`);

/** What the document says, each paragraph a line. */
async function linesOf(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  const xml = await docxXml(Buffer.from(await response.arrayBuffer()));
  return xml.replaceAll("</w:p>", "\n").replace(/<[^>]*>/g, "");
}

test("Mẫu 01 is filled with whom it is about and the levels recorded", async () => {
  const text = await linesOf(await fileOf("FORM_01", "docx", commune));
  expect(text).toContain("Năm 2020");
  expect(text).toMatch(/tập thể [^.…]+ kiểm điểm với các nội dung/);
  const rated = text.match(/Tự đánh giá về cấp độ thực hiện:.*/g)?.map((line) => line.replaceAll("\u00a0", " "));
  expect(rated?.map((line) => /■ (\S+( sắc)?)/.exec(line)?.[1])).toEqual([
    "Xuất sắc",
    "Xuất sắc",
    "Tốt",
    "Tốt",
    "Tốt",
    "Tốt",
  ]);
});

test.runIf(hasPoppler)("Mẫu 02 of a member comes out as PDF with its tier marked", async () => {
  const pdf = pdfText(Buffer.from(await (await fileOf("FORM_02", "pdf", member)).arrayBuffer()));
  expect(pdf).toContain("BẢN TỰ KIỂM ĐIỂM");
  expect(pdf.replaceAll("\u00a0", " ")).toMatch(/■ Hoàn thành tốt nhiệm vụ/);
});

test("a blank form has room for everything", async () => {
  const text = await linesOf(await fileOf("FORM_02", "docx"));
  expect(text).toContain("Họ và tên: ………");
  expect(text).not.toContain("■");
});

test("what HD 43 is held to ask by name alone is set off by a colon", async () => {
  const text = await linesOf(await fileOf("FORM_2C", "docx"));
  for (const name of ["Họ và tên", "Ngày sinh", "Đơn vị công tác", "Chi bộ"]) expect(text).toContain(`${name}: …`);
  expect(text).toContain("Năm ….");
  expect(await linesOf(await fileOf("FORM_03_2025", "docx"))).toContain("Cơ quan quyết định: …");
  expect(await linesOf(await fileOf("FORM_03_2025", "docx"))).toContain("ĐẢNG VIÊN NĂM ……");
  expect(await linesOf(await fileOf("FORM_02", "docx"))).toContain("Chi bộ …");
});

test("the decision on a tier anew is printed on Mẫu 03 as it was recorded, and of nothing else", async () => {
  const text = async () => (await linesOf(await fileOf("FORM_03_2025", "docx", member))).replaceAll("\u00a0", " ");
  expect((await fileOf("FORM_03_2025", "docx", member)).status).toBe(400);
  await api.pool.query(adjust, [member]);
  const lines = (await text()).split("\n");
  expect(lines).toContain("Cơ quan quyết định: Đảng ủy phường");
  expect(lines).toContain("Số 47-QĐ/ĐU");
  expect(await text()).toMatch(/TỔ CHỨC ĐẢNG, ĐẢNG VIÊN NĂM 2020/);
  expect(lines).toContain("Số: 47-QĐ/ĐU");
  expect(lines).toContain("Có hiệu lực từ ngày: 12/02/2021");
  expect(lines).toContain("Kê khai thừa một nhiệm vụ.");
  expect(await text()).toContain("■ thiếu trung thực");
  expect(lines.filter((line) => line.startsWith("■"))).toEqual(["■ Hoàn thành tốt nhiệm vụ", "■ Hoàn thành nhiệm vụ"]);
});

const adjust = `
  insert into adjustment (year, classification_id, trigger, reason, from_tier, to_tier, number, decided_on, by_body, effective_on, recorded_by_name, recorded_at)
  values (2020, $1, 'UNTRUTHFUL_DATA', 'Kê khai thừa một nhiệm vụ.', 'GOOD', 'COMPLETED', '47-QĐ/ĐU', '2021-02-10', 'Đảng ủy phường',
    '2021-02-12', 'Đảng ủy phường', now())`;

test("who opened the file of a person is kept", async () => {
  await fileOf("FORM_02", "docx", member);
  const { rows } = await api.pool.query("select from audit_entry where act = 'SEEN' and year = 2020");
  expect(rows.length).toBeGreaterThan(0);
});

test("a form of other rules, a subject out of sight, nobody: no file", async () => {
  expect((await fileOf("FORM_02", "docx", commune)).status).toBe(400);
  const other = await api.viewerOf([5]);
  expect((await other.get(`/forms/FORM_01.docx?classificationId=${commune}&year=2020`)).status).toBe(404);
  expect((await api.anyone().get("/forms/FORM_01.docx")).status).toBe(401);
  expect((await fileOf("FORM_01", "odt")).status).toBe(400);
  expect((await other.get(`/forms/FORM_01.docx?classificationId=${commune}`)).status).toBe(400);
});
