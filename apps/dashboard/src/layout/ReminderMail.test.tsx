import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { ReminderMail } from "./ReminderMail.tsx";

const open = (email: string | null) =>
  renderPage({
    at: "/tong-quan?don-vi=100&nam=2020",
    element: <ReminderMail />,
    answers: { viewer: { ...viewer, email }, setEmail: { __typename: "Viewer", ...viewer } },
  });

it("shows where reminders go, and keeps another address", async () => {
  open("cu@xa.vn");
  await screen.findByText("cu@xa.vn");
  await userEvent.click(screen.getByRole("button", { name: "Sửa địa chỉ thư nhận nhắc nộp" }));
  const field = await screen.findByRole("textbox", { name: "Thư nhận nhắc nộp" });
  await userEvent.clear(field);
  await userEvent.type(field, "moi@xa.vn");
  await userEvent.click(screen.getByRole("button", { name: "Lưu địa chỉ" }));
  await expect.poll(() => sent("setEmail")).toEqual({ email: "moi@xa.vn" });
});

it("where there is none says so", async () => {
  open(null);
  expect(await screen.findByText("chưa có")).toBeTruthy();
});
