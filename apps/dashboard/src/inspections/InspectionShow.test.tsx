import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { cyclesWith2016 } from "../testing/year2016.ts";
import { InspectionShow } from "./InspectionShow.tsx";
import { inspection, inspector } from "./sampleInspection.ts";

const at = "/kiem-tra/1?don-vi=100&nam=2016&doi-tuong=ORG";
const page = (answers: Readonly<Record<string, object>> = {}, locale: Locale = "vi") =>
  renderPage({
    at,
    locale,
    element: (
      <Routes>
        <Route path="/kiem-tra/:id" element={<InspectionShow />} />
      </Routes>
    ),
    answers: { inspection: { __typename: "Inspection", ...inspection }, ...answers },
  });

const cellsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);

it("shows the schedule with the columns TB 01 prints, and the report beside each visit", async () => {
  page();
  const [head, first, second] = within(await screen.findByRole("table")).getAllByRole("row");
  expect(cellsOf(head as HTMLElement).slice(0, 4)).toEqual([
    "Ngày, tháng, năm",
    "Thời gian",
    "Đối tượng kiểm tra",
    "Ghi chú",
  ]);
  expect(cellsOf(first as HTMLElement).slice(0, 3)).toEqual([
    "21/11/2016",
    "14:00 – 17:00",
    "Chi bộ Tin học - Công báo",
  ]);
  expect(cellsOf(second as HTMLElement)[4]).toBe("Nộp muộn: 08:00 ngày 14/11/2016");
});

it("says once what two documents say of a late report, with both clauses", async () => {
  page();
  const concerns = within(await screen.findByRole("region", { name: "Những điểm cần lưu ý" }));
  const entry = concerns.getByText(/^Chi bộ Hành chính - Tổ chức/).closest("li");
  expect(entry?.textContent).toContain("muộn: hạn là trước ngày 14/11/2016.");
  expect(entry?.textContent).toContain("TB 53, III");
  expect(entry?.textContent).toContain("TB 01, 3, đoạn cuối");
});

it("who may not act reads it only, and is told who may", async () => {
  page();
  await screen.findByText(/^Chỉ Ủy ban Kiểm tra của cấp ủy ra thông báo/);
  expect(screen.queryByRole("button", { name: /^Việc với/ })).toBeNull();
  expect(screen.queryByRole("link", { name: "Sửa thông báo" })).toBeNull();
});

const against = {
  __typename: "Refusal",
  code: "AGAINST_RULES",
  message: { vi: "Trái quy định nêu dưới đây.", en: "This is against the rules below." },
  findings: [
    {
      ruleId: "TB53.WINDOW",
      citation: "TB 53, II.3",
      clause: ["Từ ngày 14/11/2016 đến ngày 25/11/2016."],
      message: { vi: "Ngày 28/11/2016 ngoài thời gian kiểm tra.", en: "2016-11-28 is outside." },
    },
  ],
};

async function moveFirstVisitTo(day: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: "Việc với Chi bộ Tin học - Công báo" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Sửa lịch" }));
  const field = screen.getByRole("textbox", { name: /^Ngày, tháng, năm/ });
  await userEvent.clear(field);
  await userEvent.type(field, day);
  await userEvent.click(screen.getByRole("button", { name: "Lưu lịch" }));
}

it("a visit outside the window is refused in place, with the clause; what was typed stays", async () => {
  page({ viewer: inspector, setInspectionVisit: against });
  await moveFirstVisitTo("28/11/2016");
  const alert = await screen.findByRole("alert");
  for (const words of ["Ngày 28/11/2016 ngoài thời gian kiểm tra.", "TB 53, II.3"])
    expect(alert.textContent).toContain(words);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Ngày, tháng, năm/ }).value).toBe("28/11/2016");
});

it("a visit inside it is saved, and the dialog closes", async () => {
  page({ viewer: inspector, setInspectionVisit: { __typename: "Inspection", ...inspection } });
  await moveFirstVisitTo("18/11/2016");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
});

it("a day that is none is said at its field, and nothing is sent", async () => {
  page({ viewer: inspector });
  await moveFirstVisitTo("31/11/2016");
  expect(await screen.findByText("Phải là một ngày, viết ngày/tháng/năm")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a schedule without a visit cannot be announced, and says why", async () => {
  const cells = inspection.cells.map((cell) => ({ ...cell, visit: null }));
  const planned = { __typename: "Inspection", ...inspection, state: "PLANNED", schedule: null, cells };
  page({ viewer: inspector, inspection: planned });
  const button = await screen.findByRole("button", { name: "Thông báo lịch", description: "Chưa xếp lịch buổi nào." });
  expect(button).toHaveProperty("disabled", true);
});

it("one that is not there says so", async () => {
  const message = { vi: "Không tìm thấy.", en: "Not found." };
  page({ inspection: { __typename: "Refusal", code: "NOT_FOUND", message } }, "en");
  expect(await screen.findByText("There is no such inspection, or it is outside your scope")).toBeTruthy();
});

it("in a closed year nothing is offered but to print it, and that is said", async () => {
  page({ viewer: inspector, cycles: cyclesWith2016 });
  expect(await screen.findByText(/^Năm 2016 đã khép lại/)).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Sửa thông báo" })).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});
