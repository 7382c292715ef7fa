import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { AuditLog } from "./AuditLog.tsx";

const cell = { id: "7", name: "Chi bộ 4", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" };
const said = (vi: string) => ({ vi, en: vi });
const changed = {
  id: "9",
  at: "2026-11-18T03:00:00.000Z",
  byName: "Đảng ủy xã",
  act: "CHANGED",
  way: "IMPORT",
  fileName: "ket-qua.xlsx",
  fileRow: 12,
  kindLabel: said("Kết quả xếp loại"),
  subjectName: "Nguyễn Văn An",
  subjectKind: "MEMBER",
  classificationId: "5",
  memberId: null,
  year: 2026,
  organisation: cell,
  changes: [{ field: "self_tier", label: said("Tự xếp loại"), before: null, after: said("Hoàn thành tốt nhiệm vụ") }],
};
const seen = { ...changed, id: "8", act: "SEEN", way: "FORM", fileName: null, fileRow: null, changes: [] };
const page = (nodes: object[], address = "/nhat-ky?don-vi=100&nam=2020") =>
  renderPage({ at: address, element: <AuditLog />, answers: { auditEntries: { nodes, nextCursor: null } } });

it("says when, who, by which file and row, what of whom, from which value to which", async () => {
  page([changed, seen]);
  const lines = await screen.findAllByRole("listitem");
  expect(lines[0]?.textContent).toMatch(
    /18\/11\/2026.*Đảng ủy xã.*Bảng tính: ket-qua\.xlsx, dòng 12.*Sửa kết quả xếp loại: Nguyễn Văn An.*Chi bộ 4 · năm 2026.*Tự xếp loại: \(chưa có\) → Hoàn thành tốt nhiệm vụ/,
  );
  expect(lines[1]?.textContent).toMatch(/Xem hồ sơ kết quả xếp loại: Nguyễn Văn An/);
});

it("the place of a form is named as it is printed", async () => {
  page([{ ...changed, kindLabel: said("Nội dung Mẫu 2B, mục A.I.1") }]);
  expect((await screen.findByRole("listitem")).textContent).toMatch(/Sửa nội dung Mẫu 2B, mục A\.I\.1: Nguyễn Văn An/);
});

it("is taken along as a workbook or as CSV", async () => {
  page([changed]);
  const file = (name: RegExp) => screen.findByRole<HTMLAnchorElement>("link", { name });
  expect((await file(/XLSX/)).href).toMatch(/export-audit\.xlsx\?.*organisationId=100/);
  expect((await file(/CSV/)).href).toMatch(/export-audit\.csv\?.*organisationId=100/);
});

it("the name leads to the result, in its year", async () => {
  page([changed]);
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Nguyễn Văn An" });
  expect(link.href).toMatch(/xep-loai\/5\?.*don-vi=7.*nam=2026/);
});

it("the name of a member leads to their file", async () => {
  const opened = { ...seen, kindLabel: said("Đảng viên"), classificationId: null, subjectKind: null, year: null };
  page([{ ...opened, memberId: "31" }]);
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Nguyễn Văn An" });
  expect(link.href).toMatch(/dang-vien\/31/);
});

it("a kind of thing is chosen, and goes along into the file", async () => {
  page([changed]);
  await userEvent.selectOptions(await screen.findByLabelText("Đối tượng"), "Danh sách có tên người");
  const file = () => screen.getByRole<HTMLAnchorElement>("link", { name: /CSV/ }).href;
  await expect.poll(file).toMatch(/export-audit\.csv\?.*kind=list_of_persons/);
});

it("what narrows it is asked, and goes along into the file", async () => {
  page([changed]);
  await userEvent.click(await screen.findByRole("button", { name: "Xem hồ sơ" }));
  const file = () => screen.getByRole<HTMLAnchorElement>("link", { name: /CSV/ }).href;
  await expect.poll(file).toMatch(/export-audit\.csv\?.*auditAct=SEEN.*organisationId=100/);
});

it("nothing that matches is said so, and where nothing narrows it that nothing was recorded", async () => {
  page([], "/nhat-ky?don-vi=100&nam=2020&viec=SEEN");
  expect(await screen.findByText("Không có việc nào khớp với bộ lọc")).toBeTruthy();
  page([]);
  expect(await screen.findByText("Chưa có việc nào được ghi")).toBeTruthy();
});
