import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { AccountPage } from "./AccountPage.tsx";

const none = { __typename: "SecondFactor", setAt: null, recoveryCodesLeft: 0 };

const page = (answers: Readonly<Record<string, object>> = {}) =>
  renderPage({
    at: "/tai-khoan?don-vi=100&nam=2020",
    element: <AccountPage />,
    answers: { secondFactor: none, ...answers },
  });

it("sends the password as it was typed, with the spaces around it", async () => {
  const begun = {
    __typename: "SecondFactorBegun",
    secret: "JBSWY3DPEHPK3PXP",
    address: "otpauth://totp/x?secret=JBSW",
  };
  page({ beginSecondFactor: begun });
  await userEvent.click(await screen.findByRole("button", { name: "Đặt mã xác thực" }));
  await userEvent.type(await screen.findByLabelText(/^Mật khẩu/), " dài lắm ");
  await userEvent.click(screen.getByRole("button", { name: "Tiếp tục" }));
  expect(await screen.findByText("JBSW Y3DP EHPK 3PXP")).toBeTruthy();
  expect(sent("beginSecondFactor")).toEqual({ password: " dài lắm " });
});

it("lets an administrator take away somebody else's, and says whose", async () => {
  const [grant] = viewer.grants;
  page({
    viewer: { ...viewer, grants: [{ ...grant, role: "ADMINISTRATOR" }] },
    resetSecondFactor: { __typename: "SecondFactorReset", displayName: "Huyện ủy Vân Canh" },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Gỡ cho tài khoản khác" }));
  await userEvent.type(await screen.findByRole("textbox", { name: /^Tên đăng nhập/ }), "vancanh");
  await userEvent.click(screen.getAllByRole("button", { name: "Gỡ cho tài khoản khác" }).at(-1) as HTMLElement);
  expect(await screen.findByText("Đã gỡ mã xác thực của Huyện ủy Vân Canh.")).toBeTruthy();
  expect(sent("resetSecondFactor")).toEqual({ username: "vancanh" });
});

it("offers that to nobody else", async () => {
  page();
  await screen.findByRole("button", { name: "Đặt mã xác thực" });
  expect(screen.queryByRole("button", { name: "Gỡ cho tài khoản khác" })).toBeNull();
});
