import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { DraftResults } from "./DraftResults.tsx";

const added = { __typename: "DraftedResults", organisations: 3, members: 1240, collectives: 0, leaders: 0 };
const as = (role: string) => ({ ...viewer, grants: viewer.grants.map((grant) => ({ ...grant, role })) });
const page = (answers: Readonly<Record<string, object>> = {}) =>
  renderPage({
    at: "/danh-sach?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <DraftResults />,
    answers: { viewer: as("EDITOR"), ...answers },
  });

it("says who gets a row, and afterwards how many were added", async () => {
  page({ draftResults: added });
  await userEvent.click(await screen.findByRole("button", { name: "Lập danh sách xếp loại" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/có một dòng để kê khai/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Lập danh sách xếp loại" }));
  expect(await screen.findByText("Đã thêm 3 tổ chức đảng, 1.240 đảng viên.")).toBeTruthy();
  expect(sent("draftResults")).toEqual({ organisationId: "100", year: 2020 });
});

it("says so where everybody is listed already", async () => {
  page({ draftResults: { ...added, organisations: 0, members: 0 } });
  await userEvent.click(await screen.findByRole("button", { name: "Lập danh sách xếp loại" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Lập danh sách xếp loại" }));
  expect(await screen.findByText("Mọi đối tượng đã có trong danh sách.")).toBeTruthy();
});

it("is not offered to who only reads", async () => {
  page({ viewer: as("VIEWER") });
  await expect.poll(() => screen.queryByRole("button")).toBeNull();
});
