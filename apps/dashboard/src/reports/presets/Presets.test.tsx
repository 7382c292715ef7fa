import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { Reports } from "../Reports.tsx";
import { summaryTable } from "../sampleReport.ts";

const at = "/bang-tong-hop?don-vi=100&nam=2020&doi-tuong=MEMBER";
const preset: TablePreset = {
  ...{ id: "1", version: 1, name: "Tập thể hằng năm", table: "R3", unitId: null, unitName: null, year: null },
  ...{ group: "STANDING_COMMITTEE", level: null, decidedOnly: false, isShared: false, isOwn: true },
  changedByName: "Ban Tổ chức",
};
const ofAnother: TablePreset = {
  ...{ ...preset, id: "2", name: "Tiến độ 2019", table: "R8", unitId: "7", unitName: "Đảng ủy xã", year: 2019 },
  ...{ group: null, decidedOnly: true, isShared: true, isOwn: false },
};

async function opened(nodes: readonly TablePreset[], locale: "vi" | "en" = "vi") {
  const tablePresets = { __typename: "TablePresets", board: { id: "1", name: "Đảng Cộng sản Việt Nam" }, nodes };
  renderPage({ at, locale, element: <Reports />, answers: { summaryTable, tablePresets } });
  await userEvent.click(await screen.findByRole("button", { name: /Mẫu bảng đã lưu|Saved tables/ }));
  return within(await screen.findByRole("dialog"));
}

it("opens a saved table at one's own unit in the year looked at, or where it was kept", async () => {
  const dialog = await opened([preset, ofAnother]);
  expect(dialog.getByRole("link", { name: preset.name }).getAttribute("href")).toBe(
    "/bang-tong-hop?don-vi=1&nam=2020&doi-tuong=COLLECTIVE&nhom=STANDING_COMMITTEE&tam-tinh=1",
  );
  expect(dialog.getByRole("link", { name: ofAnother.name }).getAttribute("href")).toBe(
    "/bang-tong-hop?don-vi=7&nam=2019&doi-tuong=MEMBER&bang=R8",
  );
});

it("says of each what it shows, and whose it is", async () => {
  const dialog = await opened([preset, ofAnother], "en");
  expect(dialog.getByText(/^R3\..*my unit · the year looked at/)).toBeTruthy();
  expect(dialog.getByText("R8. Progress · Đảng ủy xã · Year 2019 · shared, of Ban Tổ chức")).toBeTruthy();
});

it("is renamed and deleted by its owner alone", async () => {
  const dialog = await opened([preset, ofAnother]);
  expect(
    dialog.getAllByRole("button", { name: /^(Đổi tên|Xóa)/ }).map((act) => act.getAttribute("aria-label")),
  ).toEqual(["Đổi tên, chia sẻ: Tập thể hằng năm", "Xóa mẫu: Tập thể hằng năm"]);
});

it("is saved without unit and year unless they are ticked", async () => {
  const dialog = await opened([]);
  expect(dialog.getByText(/Chưa có mẫu nào/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Lưu bảng đang xem" }));
  const form = within(await screen.findByRole("dialog", { name: "Lưu bảng R2 đang xem" }));
  const ticks = form.getAllByRole<HTMLInputElement>("checkbox");
  expect(ticks.map(({ name, checked }) => [name, checked])).toEqual([
    ["isShared", false],
    ["keepsUnit", false],
    ["keepsYear", false],
  ]);
});
