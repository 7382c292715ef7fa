import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { markedPlace, ruleById } from "@xep-loai/domain";
import { expect, it } from "vitest";
import type { TextCorrection } from "../../providers/queries/textCorrections.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { RuleList } from "../RuleList.tsx";
import { aRule } from "../sampleDocuments.ts";

const ruleId = "QD366.TIER.GAP";
const words = "Trường hợp còn lại xếp loại không hoàn thành nhiệm vụ.";
const published = aRule({ ruleId, citation: ruleById(ruleId)?.citation ?? "", clause: [], documentId: "QD366" });
const marked = markedPlace("HD 43, 7.8", {
  copy: "Đảng ủy phường (bản số 12, 10/01/2026)",
  enteredBy: "Trần Thị B",
  enteredOn: "2026-01-12",
});
const copied: TextCorrection = {
  id: "1",
  version: 1,
  organisationId: "100",
  unitName: "Đảng ủy phường",
  ruleId,
  citation: "HD 43, 7.8",
  clause: [words],
  copy: "bản số 12",
  copiedOn: "2026-01-10",
  yearFrom: 2025,
  recordedByName: "Trần Thị B",
  recordedAt: "2026-01-12T08:00:00+07:00",
  withdrawnAt: null,
  withdrawnByName: null,
  withdrawnReason: null,
  mayWithdraw: true,
  figures: [],
};

function page(corrections: readonly TextCorrection[], rule = published, mayRecord = true) {
  const answers = {
    rules: { __typename: "RuleList", known: 1, rules: [rule] },
    textCorrections: { __typename: "TextCorrections", mayRecord, corrections },
    parametersInForce: { __typename: "ParametersInForce", documents: [], parameters: [] },
  };
  renderPage({ at: "/van-ban/quy-tac?don-vi=100&nam=2020&doi-tuong=ORG", element: <RuleList />, answers });
}

it("a rule of the Centre may be entered from one's own copy, word for word", async () => {
  page([]);
  await userEvent.click(await screen.findByRole("button", { name: "Nhập theo bản của mình" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText(/chưa đối chiếu bản gốc của Trung ương/);
  await userEvent.click(dialog.getByRole("button", { name: "Lưu theo bản này" }));
  expect(dialog.getAllByText("Phải điền").length).toBeGreaterThan(1);
});

it("its words stand with whose copy they are, beside what the product has, and can be withdrawn", async () => {
  page([copied], { ...published, citation: marked, clause: [words] });
  await screen.findByText(`«${words}»`);
  screen.getByText(/Theo bản của Đảng ủy phường .*; Trần Thị B nhập ngày 12\/01\/2026/);
  screen.getByText("Trong các văn bản hệ thống có:");
  screen.getByText(/Chưa có nguyên văn quy định này/);
  await screen.findByText(/bản số 12, ngày .*2026; áp dụng từ năm 2025/);
  expect(screen.queryByRole("button", { name: "Nhập theo bản của mình" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Rút bản đã nhập" }));
  within(screen.getByRole("dialog")).getByRole("heading", { name: "Rút bản đã nhập: HD 43, 7.8" });
});

it("nobody enters anything where he may not, nor of a rule that is not of the Centre", async () => {
  page([], published, false);
  await screen.findByText(ruleId);
  expect(screen.queryByRole("button", { name: "Nhập theo bản của mình" })).toBeNull();
});

it("a copy that was withdrawn stays in sight with its reason", async () => {
  const at = "2026-02-01T08:00:00+07:00";
  const withdrawal = { withdrawnAt: at, withdrawnByName: "Lê C", withdrawnReason: "Nhập nhầm", mayWithdraw: false };
  page([{ ...copied, ...withdrawal }]);
  await screen.findByText(/Đã rút lúc .*Lê C: Nhập nhầm/);
  screen.getByRole("button", { name: "Nhập theo bản của mình" });
});
