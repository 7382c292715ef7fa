import { screen, within } from "@testing-library/react";
import { forms } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { FormList } from "./FormList.tsx";
import { frameworkSheets } from "./sheets.ts";

it("leads to every form and framework, with its document and who fills it", async () => {
  renderPage({ at: "/van-ban/bieu-mau?don-vi=100&nam=2020&doi-tuong=MEMBER", element: <FormList />, answers: {} });
  const links = within(await screen.findByRole("list")).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href")?.split("?")[0])).toEqual(
    [...forms, ...frameworkSheets].map(({ id }) => `/van-ban/bieu-mau/${id}`),
  );
  const second = screen.getByRole("link", { name: "Mẫu 02: Bản tự kiểm điểm" }).closest("li");
  expect(second?.textContent).toContain("Hướng dẫn 21-HD/BTCTW · HD 21, Mẫu 02 · Dùng cho: Đảng viên, Cán bộ");
  expect(screen.getByRole("link", { name: "Bản tự chấm điểm chất lượng của chi bộ" })).toBeTruthy();
  expect((await screen.findByRole("link", { name: "Quy tắc" })).getAttribute("href")).toMatch(/^\/van-ban\/quy-tac/);
});
