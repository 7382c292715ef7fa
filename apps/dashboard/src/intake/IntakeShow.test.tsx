import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { IntakeShow } from "./IntakeShow.tsx";

const said = (vi: string) => ({ vi, en: vi });
const point = { ruleId: "HD21.X", citation: "HD 21, II.B.2.3.a", clause: ["Đạt loại xuất sắc."], rows: 2 };
const intake = (counts: Readonly<Record<string, number>>) => ({
  __typename: "Intake",
  ...{ id: "4", year: 2026, fileName: "ket-qua.xlsx", byName: "Đảng ủy xã", state: "CHECKED" },
  ...{
    uploadedAt: "2026-11-18T03:00:00.000Z",
    appliedAt: null,
    undoneAt: null,
    forgottenAt: null,
    rowsDone: 2,
    rowsTotal: 2,
  },
  ...{ secondsLeft: null, version: 2, applyObstacle: null, undoObstacle: "NOT_WRITTEN", discardObstacle: null },
  organisation: { id: "7", name: "Đảng ủy xã An Hòa", kind: "COMMUNE_PARTY_COMMITTEE", level: "GRASSROOTS" },
  counts: Object.entries(counts).map(([standing, count]) => ({ standing, count })),
  ...{ quotas: [], openPoints: [point], refusal: null },
});
const outdated = {
  ...{ subject: "MEMBER", rowNumber: 6, classificationId: "5", name: "Nguyễn Văn An", standing: "OUTDATED" },
  ...{ changedBy: "Chi bộ 4", changedAt: "2026-11-18T03:00:00.000Z", problems: [], openPoints: 3 },
  differences: [{ column: said("Số ngày nghỉ ốm"), before: said("30"), after: said("5") }],
};

const open = (counts: Readonly<Record<string, number>>, given: object = {}) =>
  renderPage({
    at: "/nhap-bang-tinh/4?don-vi=7&nam=2026",
    element: (
      <Routes>
        <Route path="/nhap-bang-tinh/:id" element={<IntakeShow />} />
      </Routes>
    ),
    answers: {
      intake: { ...intake(counts), ...given },
      intakeRows: { __typename: "IntakeRowPage", nodes: [outdated], nextCursor: null, total: 1 },
      applyIntake: intake(counts),
    },
  });

const write = "Ghi vào kết quả";
const choose = async () => {
  await userEvent.click(await screen.findByRole("button", { name: write }));
  return within(await screen.findByRole("dialog"));
};

it("a result changed since the file was made: who, when, what stands now and what the file gives", async () => {
  open({ NEW: 1, OUTDATED: 1 });
  const row = await screen.findByRole("row", { name: /Nguyễn Văn An/ });
  expect(row.textContent).toMatch(/Đã được sửa sau khi xuất tệp: Chi bộ 4, 10:00 ngày 18\/11\/2026/);
  expect(row.textContent).toMatch(/Số ngày nghỉ ốm: 30 \(hiện có\) → 5 \(trong tệp\)/);
});

it("what became of the file is said once, with when", async () => {
  open({ CHANGED: 1 }, { state: "APPLIED", appliedAt: "2026-11-18T03:05:00.000Z", undoObstacle: null });
  const state = (await screen.findByText("Đã ghi vào kết quả")).parentElement;
  expect(state?.textContent).toBe("Đã ghi vào kết quả lúc 10:05 ngày 18/11/2026");
  expect(screen.getByRole("region", { name: "Các dòng của tệp" })).toBeTruthy();
});

it("stays as it stands unless the file is ticked to count", async () => {
  open({ NEW: 1, OUTDATED: 1 });
  const dialog = await choose();
  await userEvent.click(dialog.getByRole("button", { name: write }));
  await expect.poll(() => sent("applyIntake")).toEqual({ id: "4", version: 2, takeOutdated: false });
});

it("where nothing else would be written, the tick is asked for", async () => {
  open({ NEW: 0, OUTDATED: 1 });
  const dialog = await choose();
  await userEvent.click(dialog.getByRole("button", { name: write }));
  expect(dialog.getByRole("alert").textContent).toMatch(/không có dòng nào khác/);
  await userEvent.click(dialog.getByRole("checkbox", { name: /Lấy giá trị của tệp/ }));
  await userEvent.click(dialog.getByRole("button", { name: write }));
  await expect.poll(() => sent("applyIntake")).toEqual({ id: "4", version: 2, takeOutdated: true });
});

it("what has still to be met before the decision: of how many rows each rule, and how many of each row", async () => {
  open({ NEW: 1, OUTDATED: 1 });
  const panel = within(await screen.findByRole("region", { name: "Còn phải đủ trước khi quyết định" }));
  expect(panel.getByRole("listitem").textContent).toMatch(/^2 dòng.*HD 21/);
  const row = await screen.findByRole("row", { name: /Nguyễn Văn An/ });
  expect(row.textContent).toMatch(/Trước khi quyết định còn 3 nội dung phải đủ/);
});
