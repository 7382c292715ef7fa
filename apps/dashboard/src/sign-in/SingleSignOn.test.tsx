import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { SingleSignOn } from "./SingleSignOn.tsx";

const opened = (at: string, isThere: boolean) =>
  renderPage({ at, element: <SingleSignOn />, answers: { singleSignOn: Object(isThere) } });

it("leads to the organisation's own server where there is one", async () => {
  opened("/dang-nhap", true);
  const link = await screen.findByRole("link", { name: "Đăng nhập bằng tài khoản cơ quan" });
  expect(link.getAttribute("href")).toBe("/sign-in/sso?page=%2F");
});

it("says why it did not lead in", async () => {
  opened("/dang-nhap?sso=NO_ACCOUNT", true);
  expect((await screen.findByRole("alert")).textContent).toMatch(/chưa có tài khoản trên hệ thống này/);
});
