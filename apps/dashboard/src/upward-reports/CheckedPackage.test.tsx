import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { CheckedPackage as Checked } from "../providers/acts/checkPackage.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { CheckedPackage } from "./CheckedPackage.tsx";

const checked: Checked = {
  ...{ organisation: "Tỉnh ủy", year: 2020, asOf: "2021-03-01T01:00:00Z", madeBy: "Ban Tổ chức", report: null },
  manifest: "ALTERED",
  files: [
    { path: "bang/R1.xlsx", state: "UNCHANGED" },
    { path: "bang/R2.xlsx", state: "CHANGED" },
  ],
  tables: [
    {
      ...{ table: "R2", title: "Đảng viên", state: "DIFFERENT", differenceCount: 1 },
      differences: [{ row: "Tổng cộng", column: "Tốt", inFile: "1967", now: "1966" }],
    },
  ],
};
const shown = (more: Partial<Checked> = {}) =>
  renderPage({ at: "/bao-cao", element: <CheckedPackage checked={{ ...checked, ...more }} />, answers: {} });

it("names the file that was changed though its manifest was made to fit, and says what to do", async () => {
  shown();
  expect(await screen.findByRole("alert")).toHaveProperty("textContent", expect.stringContaining("đã bị sửa sau khi"));
  expect(screen.getByText("bang/R2.xlsx: đã bị sửa sau khi lập")).toBeTruthy();
  expect(screen.getByText(/^Không sử dụng các tệp này. Hãy yêu cầu đơn vị gửi lại/)).toBeTruthy();
  expect(screen.getByRole("cell", { name: "1.967" })).toBeTruthy();
});

it("of no package of the system proves nothing, though its files fit each other", async () => {
  shown({ manifest: "UNKNOWN", files: [{ path: "bang/R1.xlsx", state: "UNCHANGED" }] });
  expect(await screen.findByText(/nhưng danh mục ấy không do hệ thống này lập/)).toBeTruthy();
  expect(screen.getByText(/^Không sử dụng các tệp này. Hãy yêu cầu đơn vị gửi lại/)).toBeTruthy();
});
