import { screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { ScheduleOnPaper } from "./ScheduleOnPaper.tsx";
import { inspection } from "./sampleInspection.ts";

const page = (found: object = inspection) =>
  renderPage({
    at: "/kiem-tra/1/lich?don-vi=100&nam=2016&doi-tuong=ORG",
    locale: "en",
    element: (
      <Routes>
        <Route path="/kiem-tra/:id/lich" element={<ScheduleOnPaper />} />
      </Routes>
    ),
    answers: { inspection: { __typename: "Inspection", ...found } },
  });

it("writes the schedule in the form of TB 01, Vietnamese in every language", async () => {
  page();
  const sheet = (await screen.findByText("THÔNG BÁO")).closest("section");
  expect(sheet?.lang).toBe("vi");
  for (const words of [
    "ĐẢNG ỦY VĂN PHÒNG UBND TỈNH",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số: 01 -TB/TKTr",
    "Đồng Hới, ngày 08 tháng 11 năm 2016",
    "21/11/2016Từ 14h đến 17hChi bộ Tin học - Công báo",
    "T/M TỔ KIỂM TRATỔ TRƯỞNG",
    "Hoàng Thị Nga",
  ])
    expect(sheet?.textContent).toContain(words);
  expect(sheet?.textContent).not.toContain("(Dự thảo)");
});

it("prints when asked", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  page();
  (await screen.findByRole("button", { name: "Print the schedule" })).click();
  expect(print).toHaveBeenCalledOnce();
});

it("is a draft while it is not announced, or changed since", async () => {
  page({ ...inspection, state: "CHANGED" });
  expect(await screen.findByText("(Dự thảo)")).toBeTruthy();
  expect(screen.getByText(/has to be announced again/)).toBeTruthy();
});
