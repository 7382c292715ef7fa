import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { organisation } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { NoticeBell } from "./NoticeBell.tsx";

const { id, name, kind, level } = organisation;
const notice = {
  id: "7",
  year: 2020,
  remindedAt: "2020-12-21T03:00:00.000Z",
  byName: "Ban Tổ chức Tỉnh ủy",
  dueOn: "2020-12-20",
  organisation: { id, name, kind, level },
};
const bell = (nodes: readonly object[]) =>
  renderPage({
    at: "/tong-quan?don-vi=100&nam=2020&doi-tuong=ORG",
    element: (
      <>
        <NoticeBell />
        <p>đây</p>
      </>
    ),
    answers: { notices: { __typename: "Notices", nodes }, markNoticesRead: { __typename: "Notices", nodes: [] } },
  });

it("tells what is not read: who reminds of what, due when, and leads there", async () => {
  bell([notice]);
  await userEvent.click(await screen.findByRole("button", { name: "Thông báo: 1 chưa đọc" }));
  const dialog = within(screen.getByRole("dialog"));
  const link = dialog.getByRole("link", { name: `Ban Tổ chức Tỉnh ủy nhắc nộp kết quả năm 2020 của ${name}` });
  expect(link.getAttribute("href")).toMatch(/^\/nop-ket-qua\?.*don-vi=100/);
  expect(dialog.getByText(/^Phải có trước ngày 20\/12\/2020/)).toBeTruthy();
});

it("is read at once", async () => {
  bell([notice]);
  await userEvent.click(await screen.findByRole("button", { name: "Thông báo: 1 chưa đọc" }));
  await userEvent.click(screen.getByRole("button", { name: "Đã đọc hết" }));
  await expect.poll(() => sent("markNoticesRead")).toEqual({ ids: ["7"] });
});

it("is not there where there is nothing to read", async () => {
  bell([]);
  await screen.findByText("đây");
  expect(screen.queryByRole("button")).toBeNull();
});
