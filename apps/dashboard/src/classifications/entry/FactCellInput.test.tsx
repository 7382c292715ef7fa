import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../../testing/renderPage.tsx";
import { FactCellInput } from "./FactCellInput.tsx";

const input = {
  kind: "NUMBER",
  max: 30,
  step: 0.01,
  single: null,
  choices: null,
  columns: null,
} as unknown as Parameters<typeof FactCellInput>[0]["input"];

const shown = (value: number) =>
  renderPage({
    at: "/?don-vi=100&nam=2020&doi-tuong=MEMBER",
    element: (
      <FactCellInput name="p" label="Điểm" input={input} value={value} disabled={false} onKeep={() => undefined} />
    ),
    answers: {},
  });

it("points above their maximum, kept before they were refused, are told in the box they stand in", async () => {
  shown(35.5);
  const box = await screen.findByRole("textbox", { name: "Điểm" });
  expect(box.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Vượt mức tối đa 30: quy tắc không chấp nhận, hãy sửa lại")).toBeTruthy();
});

it("as many as there may be are in order", async () => {
  shown(30);
  expect((await screen.findByRole("textbox", { name: "Điểm" })).getAttribute("aria-invalid")).toBe("false");
});
