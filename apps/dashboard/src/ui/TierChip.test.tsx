import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { TierChip } from "./TierChip.tsx";

it("names the tier in full", () => {
  renderIn("vi", <TierChip tier="EXCELLENT" />);
  expect(screen.getByText("Hoàn thành xuất sắc nhiệm vụ")).toBeDefined();
});

it("keeps the full name within reach of the short form", async () => {
  renderIn("vi", <TierChip tier="NOT_COMPLETED" short />);
  await userEvent.hover(screen.getByText("KHTNV"));
  expect((await screen.findByRole("tooltip")).textContent).toBe("Không hoàn thành nhiệm vụ");
});

it("tells a backlog from a reason for not being rated", async () => {
  renderIn("vi", <TierChip tier={null} />);
  expect(screen.getByText("Chưa xếp loại")).toBeDefined();
  renderIn("vi", <TierChip tier={null} notRatedReason="SUSPENDED" />);
  await userEvent.hover(screen.getByText("Không xếp loại"));
  expect((await screen.findByRole("tooltip")).textContent).toBe("Bị đình chỉ sinh hoạt đảng");
});

it("says by which step a tier came that is not decided", () => {
  renderIn("vi", <TierChip tier="EXCELLENT" state="SELF_RATED" />);
  expect(screen.getByText("Tự xếp loại: Hoàn thành xuất sắc nhiệm vụ")).toBeDefined();
  renderIn("vi", <TierChip tier="EXCELLENT" state="PROPOSED" />);
  expect(screen.getByText("Đề nghị: Hoàn thành xuất sắc nhiệm vụ")).toBeDefined();
  for (const state of ["DECIDED", "CANCELLED"] as const) renderIn("vi", <TierChip tier="GOOD" state={state} />);
  expect(screen.getAllByText("Hoàn thành tốt nhiệm vụ")).toHaveLength(2);
});
