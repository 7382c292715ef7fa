import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { draft, issued, none, packages } from "./sampleReports.ts";
import { UpwardReportPage } from "./UpwardReportPage.tsx";

const done = { __typename: "UpwardReport", year: 2020 };
const page = (report: object = {}, locale: "vi" | "en" = "vi", more: object = {}) =>
  renderPage({
    ...{ locale, at: "/bao-cao?don-vi=100&nam=2020&doi-tuong=MEMBER", element: <UpwardReportPage /> },
    answers: {
      ...{ upwardReport: { ...none, ...report }, upwardPackages: { ...packages, ...more } },
      ...{ beginUpwardReport: done, writeReportParagraph: done, issueUpwardReport: done },
    },
  });

it("without a report one begins, or is told who may", async () => {
  page();
  await userEvent.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
  expect(sent("beginUpwardReport")).toEqual({ organisationId: "100", year: 2020 });
  page({ mayWrite: false });
  expect(await screen.findByText("Người thẩm định hoặc người quyết định của đơn vị lập báo cáo.")).toBeTruthy();
});

describe("a draft", () => {
  it("shows what was written by hand beside what the figures say now; both stand before it is written anew", async () => {
    page({ draft });
    expect(await screen.findByText("Số liệu đã thay đổi từ khi sửa")).toBeTruthy();
    expect(screen.getByText(/^Theo số liệu hiện nay: Toàn bộ 4 đảng viên/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Viết lại từ số liệu" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText("Ba đảng viên.")).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Viết lại từ số liệu" }));
    expect(sent("writeReportParagraph")).toMatchObject({
      key: "MEMBER.RESULT",
      language: "vi",
      words: null,
      version: 2,
    });
  });

  it("of which the other language alone was edited says so", async () => {
    page({ draft }, "en");
    expect(
      await screen.findByText("The Vietnamese was edited by hand; the English still follows the figures."),
    ).toBeTruthy();
  });

  it("tells before it is issued which tables are too long to be printed with it", async () => {
    const title = { vi: "Không, chưa xếp loại", en: "Not rated" };
    page({ draft: { ...draft, longAnnexes: [{ table: "R6", title }] } });
    await userEvent.click(await screen.findByRole("button", { name: "Ban hành báo cáo" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect((await dialog.findByRole("status")).textContent).toContain("R6. Không, chưa xếp loại");
  });

  it("is issued by who decides: the button says why not", async () => {
    page({ draft, mayIssue: false });
    expect(await screen.findByText("Người quyết định của đơn vị ban hành.")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Ban hành báo cáo" }).disabled).toBe(true);
  });
});

describe("a report that was issued", () => {
  it("tells each figure that is another one now", async () => {
    page({ issued });
    const row = within(await screen.findByRole("row", { name: /Đảng viên – Tốt/ }));
    expect(row.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["1.967", "1.966", "−1"]);
    expect(screen.getByText("Nội dung nguyên vẹn từ khi ban hành")).toBeTruthy();
  });

  it("that was tampered with is not to be used", async () => {
    page({ issued: { ...issued, isIntact: false, differences: [] } });
    expect(await screen.findByText(/^Nội dung không còn khớp mã kiểm/)).toBeTruthy();
    expect(screen.getByText("Số liệu hôm nay vẫn như khi ban hành.")).toBeTruthy();
  });
});

it("a package that is made shows how far it is, one that is done until when it can be taken", async () => {
  const node = { ofEach: false, partsDone: 2, partsTotal: 10, requestedAt: none.asOf, fileName: null, bytes: null };
  const nodes = [
    { ...node, id: "2", state: "RUNNING", expiresAt: null },
    { ...node, id: "1", state: "DONE", expiresAt: none.asOf, fileName: "x.zip", bytes: 2048 },
  ];
  page({}, "vi", { nodes });
  expect(await screen.findByText(/2 trên 10 phần/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Tải về (2 KB)" }).getAttribute("href")).toBe("/packages/1.zip");
});
