import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { OutstandingDecision, OutstandingDecisions } from "../../providers/queries/outstandingDecisions.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { saidBy } from "../../testing/saidBy.ts";
import { sent } from "../../testing/sent.ts";
import { OutstandingPanel } from "./OutstandingPanel.tsx";

const decision: OutstandingDecision = {
  id: "3",
  organisation: { id: "100", name: "Đảng bộ xã An Tân", kind: "GRASSROOTS_PARTY_ORGANIZATION", level: "GRASSROOTS" },
  year: 2020,
  rate: 25,
  number: "15-QĐ/TU",
  decidedOn: "2020-12-01",
  byBody: "Ban Thường vụ Tỉnh ủy",
  note: "Vượt kế hoạch thu ngân sách",
  version: 2,
  recordedByName: "Tỉnh ủy",
  recordedAt: "2020-12-02T02:00:00.000Z",
  withdrawnAt: null,
  withdrawnByName: null,
  withdrawnReason: null,
  mayWithdraw: true,
};
const share = {
  usualPct: 20,
  mostPct: 25,
  rules: ["EXCELLENT", "OUTSTANDING_25", "GROUP", "SMALL_BASE"].map((part) => saidBy(`QD366.QUOTA.${part}`)),
};
const none: OutstandingDecisions = { applies: true, mayRecord: true, raisedBy: null, share, decisions: [] };

function open(given: Partial<OutstandingDecisions>, answers: object = {}) {
  renderPage({
    at: "/ti-le?don-vi=100&nam=2020&doi-tuong=MEMBER",
    element: <OutstandingPanel />,
    answers: {
      outstandingDecisions: { __typename: "OutstandingDecisions", ...none, ...given },
      recordOutstandingDecision: { __typename: "OutstandingDecision", id: "3" },
      withdrawOutstandingDecision: { __typename: "OutstandingDecision", id: "3" },
      ...answers,
    },
  });
}
const panel = async () => within(await screen.findByRole("region", { name: "Tỷ lệ đến 25 % theo quyết định" }));

it("says which clause is known word for word and which is not", async () => {
  open({ mayRecord: false });
  const { getAllByText, getByText, queryByRole } = await panel();
  expect(getByText(/tỷ lệ thường, không quá 20 %/)).toBeTruthy();
  expect(getAllByText("Nguyên văn")).toHaveLength(3);
  expect(getByText("Chưa có nguyên văn")).toBeTruthy();
  expect(queryByRole("button")).toBeNull();
});

it("gives the words and figures of the unit's own copy where one was entered", async () => {
  const [, ...rest] = share.rules;
  const rules = [{ ...saidBy("QD366.QUOTA.EXCELLENT"), clause: ["không vượt quá 22%"] }, ...rest];
  open({ mayRecord: false, share: { usualPct: 22, mostPct: 25, rules } });
  const { getByText } = await panel();
  expect(getByText(/tỷ lệ thường, không quá 22 %/)).toBeTruthy();
  expect(getByText("Tỷ lệ thường 22 %")).toBeTruthy();
  expect(getByText(/không vượt quá 22%/)).toBeTruthy();
});

it("names the document to who does not see the unit it was decided for", async () => {
  open({ mayRecord: false, raisedBy: decision });
  const { getByText } = await panel();
  expect(getByText("Đơn vị này được đến 25 %")).toBeTruthy();
  expect(getByText(/Quyết định số 15-QĐ\/TU ngày 01\/12\/2020 của Ban Thường vụ Tỉnh ủy/)).toBeTruthy();
});

it("a decision is recorded with number, day, body and ground", async () => {
  open({});
  await userEvent.click((await panel()).getByRole("button", { name: "Ghi quyết định nâng tỷ lệ" }));
  const dialog = within(await screen.findByRole("dialog"));
  const act = dialog.getByRole("button", { name: "Ghi quyết định nâng tỷ lệ" });
  await userEvent.click(act);
  expect(dialog.getAllByText("Phải điền")).toHaveLength(3);
  await userEvent.type(dialog.getByRole("textbox", { name: /^Số quyết định/ }), "15-QĐ/TU");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Cấp quyết định/ }), "Ban Thường vụ Tỉnh ủy");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Thành tích/ }), "Vượt kế hoạch");
  await userEvent.click(act);
  await waitFor(() =>
    expect(sent("recordOutstandingDecision")).toMatchObject({
      organisationId: "100",
      year: 2020,
      decision: { rate: 25, number: "15-QĐ/TU", byBody: "Ban Thường vụ Tỉnh ủy", note: "Vượt kế hoạch" },
    }),
  );
});

it("a decision is withdrawn as last read, with a reason", async () => {
  open({ raisedBy: decision, decisions: [decision] });
  const name = "Rút quyết định nâng tỷ lệ của Đảng bộ xã An Tân";
  await userEvent.click((await panel()).getByRole("button", { name }));
  const dialog = within(await screen.findByRole("dialog", { name }));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Lý do rút/ }), "Ghi nhầm đơn vị");
  await userEvent.click(dialog.getByRole("button", { name: "Rút quyết định" }));
  await waitFor(() =>
    expect(sent("withdrawOutstandingDecision")).toEqual({ id: "3", version: 2, reason: "Ghi nhầm đơn vị" }),
  );
});

it("is not there where QĐ 366 does not hold", async () => {
  open({ applies: false });
  await waitFor(() => expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(2));
  expect(screen.queryByRole("region")).toBeNull();
});
