import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Failed, Refused, Unreachable } from "../providers/problem.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { ProblemState } from "./ProblemState.tsx";

it("a failure names its trace code and can be tried again", async () => {
  const retry = vi.fn();
  renderIn("vi", <ProblemState error={new Failed("x", "7f3c")} onRetry={retry} />);
  expect(screen.getByText("Mã tra cứu: 7f3c")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(retry).toHaveBeenCalledOnce();
});

it("a lost connection says what to check", () => {
  renderIn("en", <ProblemState error={new Unreachable()} />);
  expect(screen.getByRole("alert").textContent).toContain("Check the internal network");
});

it("a unit out of scope says whom to ask, and trying again would not help", () => {
  const refusal = new Refused("NOT_FOUND", { vi: "Không có", en: "None" });
  renderIn("vi", <ProblemState error={refusal} onRetry={() => undefined} />);
  expect(screen.getByRole("alert").textContent).toContain("đề nghị quản trị hệ thống");
  expect(screen.queryByRole("button")).toBeNull();
});

it("another refusal speaks the user's language", () => {
  const refusal = new Refused("YEAR_NOT_HELD", { vi: "Năm 2017 chưa có.", en: "There is no 2017." });
  renderIn("en", <ProblemState error={refusal} />);
  expect(screen.getByText("There is no 2017.")).toBeDefined();
});
