import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, useLocation } from "react-router";
import { expect, it, vi } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { BrokenPage } from "./BrokenPage.tsx";
import { PageBoundary } from "./PageBoundary.tsx";

function BreaksAtTheStart() {
  if (useLocation().pathname === "/") throw new Error("broken");
  return <b>figures</b>;
}

it("what breaks leaves the menu standing, and the next address starts afresh", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderIn(
    "vi",
    <>
      <Link to="/canh-bao">Cảnh báo</Link>
      <PageBoundary instead={<BrokenPage />}>
        <BreaksAtTheStart />
      </PageBoundary>
    </>,
  );
  expect(screen.getByRole("link", { name: "Về Tổng quan" }).getAttribute("href")).toBe("/tong-quan");
  await userEvent.click(screen.getByRole("link", { name: "Cảnh báo" }));
  expect(screen.getByText("figures")).toBeDefined();
});
