import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { ActButton } from "./ActButton.tsx";

it("says beside it why it cannot be pressed", () => {
  renderIn("vi", <ActButton notNow="Chưa có Tổ kiểm tra.">Thông báo lịch</ActButton>);
  const button = screen.getByRole("button", { name: "Thông báo lịch", description: "Chưa có Tổ kiểm tra." });
  expect(button).toHaveProperty("disabled", true);
});

it("can be pressed where nothing stands against it", () => {
  renderIn("vi", <ActButton>Thông báo lịch</ActButton>);
  expect(screen.getByRole("button")).toHaveProperty("disabled", false);
});
