import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { ChartWithTable } from "./ChartWithTable.tsx";

it("shows the table instead of the chart when asked, and the words always", async () => {
  renderIn("vi", <ChartWithTable title="Tỷ lệ" summary="Năm 2020: 12 %" chart={<i>chart</i>} table={<b>table</b>} />);
  expect(screen.getByText("Năm 2020: 12 %")).toBeDefined();
  expect(screen.getByText("chart")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Xem bảng" }));
  expect(screen.getByText("table")).toBeDefined();
  expect(screen.queryByText("chart")).toBeNull();
  expect(screen.getByText("Năm 2020: 12 %")).toBeDefined();
});
