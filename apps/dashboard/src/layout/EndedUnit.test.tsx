import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { EndedUnit } from "./EndedUnit.tsx";

const { organisation } = viewer.grants[0] as (typeof viewer.grants)[number];
const unit = (id: string, name: string, endedOn: string | null) => ({
  role: "EDITOR",
  organisation: { ...organisation, id, name },
  endedOn,
});
const leThuy = unit("133", "Huyện ủy Lệ Thủy", "2025-07-01");
const show = (grants: object[]) =>
  renderPage({
    at: "/tong-quan?don-vi=100&nam=2020",
    element: <EndedUnit />,
    answers: { viewer: { ...viewer, grants } },
  });

it("says since when the only unit of an account stands no longer, which years it sees and whom to ask", async () => {
  show([unit("9", "Đảng ủy xã cũ", "2020-01-01"), leThuy]);
  const said = await screen.findByText(/^Huyện ủy Lệ Thủy đã kết thúc hoạt động từ ngày 01\/07\/2025/);
  expect(said.textContent).toContain("chỉ xem được đến năm 2020");
  expect(said.textContent).toContain("hãy đề nghị quản trị viên của cấp trên");
  const history = screen.getByRole("link", { name: "Lịch sử đơn vị" });
  expect(history.getAttribute("href")).toMatch(/don-vi=133&nam=2020/);
});

it("says nothing while one of its units stands", async () => {
  show([leThuy, unit("120", "Đảng ủy xã Lệ Thủy", null)]);
  await expect(screen.findByText(/đã kết thúc/, {}, { timeout: 300 })).rejects.toThrow();
});
