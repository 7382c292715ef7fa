import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Classification } from "../providers/queries/classification.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { aProcedure } from "./procedure/sampleProcedure.ts";
import { aClassification } from "./sampleClassification.ts";
import { Explained } from "./WhyThisTier.tsx";

const under366 = { id: "QD366", title: { vi: "Quy định 366-QĐ/TW", en: "Regulation 366-QĐ/TW" } };
const act = "Điều chỉnh mức xếp loại";

async function opened(given: Partial<Omit<Classification, "explanation">>) {
  const dependents = { nodes: [], total: 0, further: [], furtherTotal: 0, isCountedInQuota: false };
  const grants = [{ role: "DECIDER", organisation: { id: "99", name: "x", kind: "x", level: "DISTRICT" } }];
  renderPage({
    at: "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=MEMBER",
    element: <Explained classification={aClassification(given)} />,
    answers: {
      viewer: { ...viewer, grants },
      procedure: aProcedure(),
      classification: { __typename: "Classification", dependents },
      adjustClassification: { __typename: "Classification", id: "1" },
    },
  });
  await screen.findByRole("article");
}

it("a decided tier is adjusted on one of four grounds, to another tier, by a decision", async () => {
  await opened({ ruleSet: under366 });
  const button = await waitFor(() => {
    const found = screen.getByRole("button", { name: act });
    expect(found).toHaveProperty("disabled", false);
    return found;
  });
  await userEvent.click(button);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Nguyên văn")).toBeTruthy();
  expect(dialog.queryByRole("radio", { name: "Hoàn thành tốt nhiệm vụ" })).toBeNull();
  await userEvent.click(dialog.getByRole("button", { name: act }));
  expect(dialog.getByText("Chọn một căn cứ")).toBeTruthy();
  await userEvent.click(dialog.getByRole("radio", { name: /^Thiếu trung thực/ }));
  await userEvent.click(dialog.getByRole("radio", { name: "Hoàn thành nhiệm vụ" }));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Nội dung phát hiện/ }), "Kê khai thừa");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Số quyết định/ }), "31-QĐ/ĐU");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Cấp quyết định/ }), "Đảng ủy xã");
  await userEvent.click(dialog.getByRole("button", { name: act }));
  await waitFor(() =>
    expect(sent("adjustClassification")).toMatchObject({
      id: "1",
      version: 1,
      adjustment: { trigger: "UNTRUTHFUL_DATA", tier: "COMPLETED", number: "31-QĐ/ĐU", byBody: "Đảng ủy xã" },
    }),
  );
});

it("what was adjusted says from which tier, why, by which decision and clause; it is not adjusted again", async () => {
  await opened({
    ruleSet: under366,
    state: "ADJUSTED",
    tier: "COMPLETED",
    decidedTier: "COMPLETED",
    adjustment: {
      ...{ trigger: "REPORTED", reason: "Kê khai thừa", fromTier: "GOOD", toTier: "COMPLETED", number: "31-QĐ/ĐU" },
      ...{ decidedOn: "2021-03-01", byBody: "Đảng ủy xã", effectiveOn: "2021-03-05" },
      ...{ recordedByName: "Huyện ủy", recordedAt: "2021-03-02T02:00:00.000Z" },
    },
  });
  const note = (await screen.findByText(/^Đã điều chỉnh từ/)).closest("[role=alert]");
  expect(note?.textContent).toContain("từ “Hoàn thành tốt nhiệm vụ” sang “Hoàn thành nhiệm vụ”");
  expect(note?.textContent).toContain(
    "Quyết định số 31-QĐ/ĐU ngày 01/03/2021 của Đảng ủy xã, có hiệu lực từ ngày 05/03/2021",
  );
  expect(note?.textContent).toContain("QD366.RERATE.DUTY");
  expect(screen.queryByRole("button", { name: act })).toBeNull();
  expect(await screen.findByRole("button", { name: "Hủy bỏ kết quả và xếp loại lại" })).toBeTruthy();
});

it("where no rule bars the tier above, it says that the decision to adjust made it this one", async () => {
  await opened({
    ...{ ruleSet: under366, state: "ADJUSTED", tier: "GOOD", decidedTier: "EXCELLENT" },
    adjustment: {
      ...{ trigger: "REPORTED", reason: "Kê khai thừa", fromTier: "EXCELLENT", toTier: "GOOD", number: "31-QĐ/ĐU" },
      ...{ decidedOn: "2021-03-01", byBody: "Đảng ủy xã", effectiveOn: "2021-03-05" },
      ...{ recordedByName: "Huyện ủy", recordedAt: "2021-03-02T02:00:00.000Z" },
    },
  });
  expect(await screen.findByText(/mức đã điều chỉnh theo Quyết định số 31-QĐ\/ĐU/)).toBeTruthy();
  expect(screen.queryByText(/cấp có thẩm quyền đã chọn/)).toBeNull();
});

it("is not offered in a year of other rules", async () => {
  await opened({});
  await screen.findByRole("button", { name: "Hủy bỏ kết quả và xếp loại lại" });
  expect(screen.queryByRole("button", { name: act })).toBeNull();
});
