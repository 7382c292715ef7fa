import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { ReturnPage } from "./ReturnPage.tsx";
import { draft, submitted, table } from "./sampleReturns.ts";

const at = "/bao-cao-so-lieu?don-vi=100&nam=2020&doi-tuong=MEMBER";
const done = { __typename: "AggregateReturn", id: "9" };
const page = (returns: object = {}, answers: Readonly<Record<string, object>> = {}, locale: "vi" | "en" = "vi") =>
  renderPage({ locale, at, element: <ReturnPage />, answers: { returns: { ...table, ...returns }, ...answers } });

const cells = (row: HTMLElement | undefined) =>
  row === undefined
    ? []
    : within(row)
        .queryAllByRole("cell")
        .map(({ textContent }) => textContent);

describe("the figures", () => {
  it("stand side by side, and what causes a difference is named", async () => {
    page();
    const title = "Đối chiếu với tổng các đơn vị trực thuộc";
    const differences = within(within(await screen.findByRole("region", { name: title })).getByRole("table"));
    const [, excellent, good] = differences.getAllByRole("row");
    expect(cells(excellent)).toEqual([
      "3",
      "4",
      "−1",
      "Chi bộ Hành chính báo cáo nhiều hơn hệ thống 1, đúng bằng chênh lệch",
    ]);
    expect(cells(good)).toEqual([
      ...["17", "16", "+1"],
      "Không đơn vị trực thuộc nào lệch với hệ thống: xem lại chính báo cáo này",
    ]);
  });

  it("of each subordinate: reported, counted, difference; where there is no return nothing is made up", async () => {
    page();
    const below = within(await screen.findByRole("region", { name: /đơn vị trực thuộc cạnh số liệu/ }));
    const lines = below.getAllByRole("row").map(cells);
    expect(lines[1]).toEqual(["Báo cáo", "chưa có báo cáo"]);
    expect(lines[2]?.slice(0, 3)).toEqual(["Hệ thống", "10", "10"]);
    expect(lines[3]?.slice(0, 3)).toEqual(["Cấp dưới báo cáo", "46", "42"]);
    expect(lines[6]).toEqual(["Chênh lệch", "0", "0", "+1", "−1", "0", "0", "0", "0", "0", "0"]);
    expect(below.getByText("Không bằng tổng trực thuộc")).toBeTruthy();
    expect(below.getByRole("link", { name: "Chi bộ Hành chính" }).getAttribute("href")).toContain("don-vi=102");
  });

  it("that add up say so", async () => {
    page({ differences: [], addsUp: true });
    expect(await screen.findByText("Báo cáo bằng tổng các đơn vị trực thuộc")).toBeTruthy();
  });

  it("are there in English", async () => {
    page({}, {}, "en");
    expect(await screen.findByRole("heading", { name: "Summary returns" })).toBeTruthy();
    expect(await screen.findByText(/reported 1 more than counted, exactly the difference/)).toBeTruthy();
  });
});

describe("the own return", () => {
  const type = async (dialog: ReturnType<typeof within>, name: RegExp, count: string) => {
    const field = dialog.getByRole("textbox", { name });
    await userEvent.clear(field);
    await userEvent.type(field, count);
  };

  it("says while it is typed what is still missing, asks what GOOD contains, and is saved", async () => {
    page({ returned: null, differences: [] }, { saveReturn: done });
    await userEvent.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    const dialog = within(screen.getByRole("dialog"));
    await type(dialog, /^Tổng số/, "22");
    await type(dialog, /^Được xếp loại/, "20");
    await type(dialog, /^HTXSNV/, "3");
    await type(dialog, /^HTTNV/, "17");
    await type(dialog, /^HTNV/, "0");
    await type(dialog, /^KHTNV/, "0");
    expect(dialog.getByText("Tổng số: còn thiếu 2")).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Lưu báo cáo" }));
    expect(sent("saveReturn")).toBeNull();
    await type(dialog, /miễn/, "2");
    await userEvent.click(dialog.getByRole("radio", { name: "Đã gồm" }));
    expect(dialog.getByText("Các mức: còn thiếu 3")).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Lưu báo cáo" }));
    expect(dialog.getByRole("alert").textContent).toContain("Các mức cộng lại là 17, ít hơn số được xếp loại 20 là 3.");
    await userEvent.click(dialog.getByRole("radio", { name: /^Chưa gồm/ }));
    await userEvent.click(dialog.getByRole("button", { name: "Lưu báo cáo" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("saveReturn")).toMatchObject({
      ...{ organisationId: "100", year: 2020, subjectKind: "MEMBER", version: 0 },
      figures: { total: 22, rated: 20, excellent: 3, good: 17, exempt: 2, goodIncludesExcellent: false },
    });
  });

  it("is filled in from the system's figures, and nothing that was typed is overwritten unasked", async () => {
    page({ returned: null, differences: [] }, { saveReturn: done });
    await userEvent.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    const dialog = within(screen.getByRole("dialog"));
    const counted = (name: string) => String(submitted.figures.find(({ column }) => column === name)?.count);
    const shown = (name: RegExp) => dialog.getByRole<HTMLInputElement>("textbox", { name }).value;
    await type(dialog, /^Tổng số/, "99");
    await userEvent.click(dialog.getByRole("button", { name: "Điền số của hệ thống" }));
    expect(dialog.getByRole("alert").textContent).toContain("1 ô đã ghi số khác với hệ thống.");
    expect(shown(/^Được xếp loại/)).toBe("");
    await userEvent.click(dialog.getByRole("button", { name: "Chỉ điền ô trống" }));
    expect([shown(/^Tổng số/), shown(/^Được xếp loại/)]).toEqual(["99", counted("RATED")]);
    await userEvent.click(dialog.getByRole("button", { name: "Điền số của hệ thống" }));
    await userEvent.click(dialog.getByRole("button", { name: "Thay bằng số của hệ thống" }));
    expect([shown(/^Tổng số/), shown(/^HTXSNV/)]).toEqual([counted("TOTAL"), counted("EXCELLENT")]);
    expect(dialog.getByText("Tổng số khớp")).toBeTruthy();
  });

  it("is shown as it was given, to be replaced", async () => {
    page();
    await userEvent.click(await screen.findByRole("button", { name: "Lập báo cáo thay thế" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByRole<HTMLInputElement>("textbox", { name: /^HTTNV/ }).value).toBe("20");
    expect(dialog.getByRole<HTMLInputElement>("radio", { name: "Đã gồm" }).checked).toBe(true);
  });

  it("is submitted with one act, after it was said what it replaces", async () => {
    page({ draft }, { submitReturn: done });
    await userEvent.click(await screen.findByRole("button", { name: "Nộp báo cáo" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/thay báo cáo đã nộp ngày 10\/12\/2020/)).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Nộp báo cáo" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("submitReturn")).toEqual({ id: "9", version: 1 });
  });

  it("is withdrawn with a reason", async () => {
    page({}, { withdrawReturn: done });
    await userEvent.click(await screen.findByRole("button", { name: "Rút báo cáo" }));
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.type(dialog.getByRole("textbox"), "Báo cáo nhầm năm");
    await userEvent.click(dialog.getByRole("button", { name: "Thu hồi" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("withdrawReturn")).toEqual({ id: submitted.id, version: 2, reason: "Báo cáo nhầm năm" });
  });

  it("cannot be entered: why stands beside the button", async () => {
    page({ obstacle: "RECEIVED" });
    const button = await screen.findByRole<HTMLButtonElement>("button", { name: "Lập báo cáo thay thế" });
    expect(button.disabled).toBe(true);
    expect(screen.getByText(/đề nghị cấp trên mở lại/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Rút báo cáo" })).toBeNull();
  });
});
