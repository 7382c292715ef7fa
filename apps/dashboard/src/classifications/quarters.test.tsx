import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Classification } from "../providers/queries/classification.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { QuarterTiers } from "./QuarterTiers.tsx";
import { aClassification } from "./sampleClassification.ts";

const act = "Ghi kết quả từng quý";
const quarter = { tier: "GOOD", byName: "Người ghi", recordedAt: "2026-01-05T03:00:00Z" } as const;

function opened(quarterTiers: Classification["quarterTiers"], role = "EDITOR") {
  const grants = [{ role, organisation: { id: "99", name: "x", kind: "x", level: "DISTRICT" } }];
  renderPage({
    at: "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <QuarterTiers classification={aClassification({ quarterTiers })} />,
    answers: { viewer: { ...viewer, grants }, recordQuarterTiers: { __typename: "Classification", id: "1" } },
  });
}

it("four quarters stand beside the year with the clause and who entered them", async () => {
  opened([
    { no: 2, ...quarter },
    { no: 3, ...quarter, tier: null },
  ]);
  const rows = await screen.findAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Quý IChưa có kết quả",
    expect.stringMatching(/^Quý II.*Hoàn thành tốt/),
    "Quý IIIĐã đánh giá, chưa ghi mức",
    "Quý IVChưa có kết quả",
  ]);
  expect(screen.getByText(/Kết quả đánh giá hằng quý được sử dụng làm căn cứ đánh giá hằng năm/)).toBeTruthy();
  expect(screen.getByText(/Người ghi/)).toBeTruthy();
});

it("what is chosen is sent; a quarter without a result is left out", async () => {
  opened([{ no: 2, ...quarter }]);
  await waitFor(() => expect(screen.getByRole("button", { name: act })).toHaveProperty("disabled", false));
  await userEvent.click(screen.getByRole("button", { name: act }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Quý I" }), "Hoàn thành xuất sắc nhiệm vụ");
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Quý II" }), "Chưa có kết quả");
  await userEvent.click(dialog.getByRole("button", { name: "Lưu" }));
  await waitFor(() =>
    expect(sent("recordQuarterTiers")).toMatchObject({ id: "1", quarters: [{ no: 1, tier: "EXCELLENT" }] }),
  );
});

it("who only reads sees them and records nothing", async () => {
  opened([], "VIEWER");
  await screen.findByText("Quý I");
  expect(screen.queryByRole("button", { name: act })).toBeNull();
});
