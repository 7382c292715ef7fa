import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { DaysOff } from "./DaysOff.tsx";

const days = [
  { day: "2020-09-02", name: null },
  { day: "2021-02-11", name: "Tết Nguyên đán" },
];
const [whole] = viewer.grants;
const administrator = { ...viewer, grants: [{ role: "ADMINISTRATOR", organisation: whole?.organisation }] };
const done = { __typename: "PublicHolidays", year: 2020 };

async function page(answers: Readonly<Record<string, object>> = {}) {
  renderPage({
    at: "/kiem-diem?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <DaysOff />,
    answers: { publicHolidays: { __typename: "PublicHolidays", days }, ...answers },
  });
  await userEvent.click(await screen.findByText(/^Ngày nghỉ không tính/));
  await screen.findByText("02/09/2020");
}

it("shows everybody the days off of the year and the next one", async () => {
  await page();
  expect(screen.getAllByRole("listitem").map((each) => each.textContent?.trim())).toEqual([
    "02/09/2020",
    "11/02/2021 Tết Nguyên đán",
  ]);
  expect(screen.queryByRole("button")).toBeNull();
});

it("who administers the whole tree adds one, and takes back one that was added", async () => {
  await page({ viewer: administrator, addPublicHoliday: done, withdrawPublicHoliday: done });
  await userEvent.click(screen.getByRole("button", { name: "Thêm ngày nghỉ" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Ngày/ }), "07/12/2020");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Nghỉ dịp gì/ }), "Nghỉ bù");
  await userEvent.click(dialog.getByRole("button", { name: "Thêm ngày nghỉ" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("addPublicHoliday")).toEqual({ year: 2020, holiday: { day: "2020-12-07", name: "Nghỉ bù" } });
  expect(screen.queryByRole("button", { name: "Bỏ ngày nghỉ 02/09/2020" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Bỏ ngày nghỉ 11/02/2021" }));
  expect(sent("withdrawPublicHoliday")).toEqual({ year: 2020, day: "2021-02-11" });
});
