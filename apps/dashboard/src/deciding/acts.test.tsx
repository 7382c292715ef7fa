import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import type { WhatIf } from "../providers/queries/whatIf.ts";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { ScopePage } from "./ScopePage.tsx";
import { aCandidate, aQuota, aScope } from "./sampleScope.ts";

const an = aCandidate({ proposedTier: "EXCELLENT", tier: "EXCELLENT" });
const binh = aCandidate({ id: "2", subjectName: "Trần Thị Bình", version: 3 });
const points = aFinding({ outcome: "FAILED", message: { vi: "Chưa đủ 90 điểm.", en: "Under 90 points." } });

const whatIf = (given: Partial<WhatIf> = {}): WhatIf => ({
  __typename: "WhatIf",
  quotas: [aQuota({ excellent: 2, maxGoodOnly: 1, maxGoodAndAbove: 2 })],
  results: [{ id: "2", proposal: "REFUSED", isBarred: true, leftToAuthority: false, against: [points] }],
  touched: [
    {
      id: "9",
      subjectKind: "ORG",
      subjectName: "Chi bộ 4",
      subjectTitle: null,
      ceilingBefore: "EXCELLENT",
      ceilingAfter: "GOOD",
      organisation: an.organisation,
    },
  ],
  ...given,
});

const refusal = { __typename: "Refusal", code: "CHANGED_MEANWHILE", findings: [], problems: [] };
const taken = { __typename: "StepTaken", results: [] };

function renderScope(scope: CandidateScope, answers: Readonly<Record<string, object>> = {}) {
  const element = (
    <Routes>
      <Route path="/xet-duyet/:quotaUseId" element={<ScopePage />} />
    </Routes>
  );
  const candidates = { ...scope };
  const all = { candidates, whatIf: whatIf(), ...answers };
  renderPage({ at: "/xet-duyet/5?don-vi=7&nam=2020&doi-tuong=MEMBER", element, answers: all });
  return { nowIs: (nodes: CandidateScope["nodes"]) => Object.assign(candidates, { nodes }) };
}

const choose = async (name: string, tier: string) =>
  userEvent.selectOptions(await screen.findByRole("combobox", { name: `Mức xét cho ${name}` }), tier);

it("another tier is tried without saving: places, who is refused, whose ceiling moves; and left again", async () => {
  renderScope(aScope([an, binh]));
  await choose("Trần Thị Bình", "EXCELLENT");
  const tried = within((await screen.findByRole("rowheader", { name: "Thử, chưa lưu" })).closest("tr") as HTMLElement);
  expect(tried.getByText("vượt 1")).toBeTruthy();
  expect(screen.getByText("Thử 1 thay đổi, chưa lưu.")).toBeTruthy();
  expect(screen.getByText("Quy định không cho mức này")).toBeTruthy();
  const touched = screen.getByRole("region", { name: "Ảnh hưởng đến (thử, chưa lưu)" });
  expect(touched.textContent).toMatch(/Chi bộ 4.*Hoàn thành xuất sắc nhiệm vụ → Hoàn thành tốt nhiệm vụ/);
  await userEvent.click(screen.getByRole("button", { name: "Bỏ thử" }));
  expect(screen.queryByRole("rowheader", { name: "Thử, chưa lưu" })).toBeNull();
});

/** What the rules and the quota let pass. */
const allowed = whatIf({ quotas: [aQuota({ excellent: 0, pending: 0 })], results: [] });

it("one decision for the whole scope says how many at each tier, and sends what was chosen", async () => {
  renderScope(aScope([an, binh]), { whatIf: allowed, decideResults: taken });
  await choose("Nguyễn Văn An", "GOOD");
  await userEvent.click(screen.getByRole("button", { name: "Quyết định (2)" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("list", { name: "Số kết quả ở từng mức" }).textContent).toContain(
    "Hoàn thành tốt nhiệm vụ 2",
  );
  expect(dialog.getByText(/đề nghị “Xuất sắc”, quyết định “Tốt”/)).toBeTruthy();
  await userEvent.type(dialog.getByRole("textbox", { name: /^Số quyết định/ }), "30-QĐ/ĐU");
  await userEvent.click(dialog.getByRole("button", { name: "Quyết định 2 kết quả" }));
  await screen.findByText("Đã quyết định 2 kết quả, Quyết định số 30-QĐ/ĐU.");
  expect(sent("decideResults")).toMatchObject({
    items: [
      { id: "1", version: 1, tier: "GOOD", reason: null },
      { id: "2", version: 3, tier: "GOOD", reason: null },
    ],
    decision: { number: "30-QĐ/ĐU" },
  });
});

it("where the documents leave it to the authority a reason is asked for", async () => {
  const left = { id: "2", proposal: "REFUSED" as const, isBarred: false, leftToAuthority: true, against: [] };
  renderScope(aScope([binh]), { whatIf: { ...allowed, results: [left] }, decideResults: taken });
  await screen.findByText("Cấp ủy xem xét, phải ghi lý do");
  await userEvent.click(screen.getByRole("button", { name: "Quyết định (1)" }));
  await userEvent.type(await screen.findByRole("textbox", { name: /^Số quyết định/ }), "1");
  await userEvent.type(screen.getByRole("textbox", { name: /^Lý do: Trần Thị Bình/ }), "Cấp ủy đã xem xét");
  await userEvent.click(screen.getByRole("button", { name: "Quyết định 1 kết quả" }));
  await screen.findByText(/^Đã quyết định 1 kết quả/);
  expect(sent("decideResults")).toMatchObject({ items: [{ reason: "Cấp ủy đã xem xét" }] });
});

it("who was not quick enough is told what changed, and keeps the choices for the rest", async () => {
  const message = { vi: "Người khác vừa thay đổi.", en: "Somebody was quicker." };
  const page = renderScope(aScope([an, binh]), { whatIf: allowed, decideResults: { ...refusal, message } });
  await choose("Trần Thị Bình", "COMPLETED");
  await choose("Nguyễn Văn An", "GOOD");
  await userEvent.click(screen.getByRole("button", { name: "Quyết định (2)" }));
  await userEvent.type(await screen.findByRole("textbox", { name: /^Số quyết định/ }), "1");
  await userEvent.click(screen.getByRole("button", { name: "Quyết định 2 kết quả" }));
  page.nowIs([{ ...an, version: 2, state: "DECIDED", decidedTier: "EXCELLENT" }, binh]);
  await userEvent.click(await screen.findByRole("button", { name: "Tải lại" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(
    screen.getByText(
      "Nguyễn Văn An: Đã đề nghị, Hoàn thành xuất sắc nhiệm vụ → Đã quyết định, Hoàn thành xuất sắc nhiệm vụ",
    ),
  ).toBeTruthy();
  const kept = screen.getByRole<HTMLSelectElement>("combobox", { name: "Mức xét cho Trần Thị Bình" });
  expect(kept.value).toBe("COMPLETED");
  expect(screen.queryByRole("combobox", { name: "Mức xét cho Nguyễn Văn An" })).toBeNull();
});

it("what is ticked is returned with what has to be completed", async () => {
  renderScope(aScope([an, binh]), { returnResults: taken });
  await userEvent.click(await screen.findByRole("checkbox", { name: "Đánh dấu Trần Thị Bình" }));
  await userEvent.click(screen.getByRole("button", { name: "Trả lại để bổ sung" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Cần bổ sung gì/ }), "Thiếu nhận xét của nơi cư trú");
  await userEvent.click(dialog.getByRole("button", { name: "Trả lại để bổ sung" }));
  await screen.findByText("Đã trả lại 1 kết quả.");
  expect(sent("returnResults")).toEqual({
    year: 2020,
    items: [{ id: "2", version: 3 }],
    reason: "Thiếu nhận xét của nơi cư trú",
  });
});

it("an appraisal shows what it records, and what has still to be met, before it is kept", async () => {
  const waits = aFinding({
    outcome: "UNANSWERED",
    message: { vi: "Chờ cấp có thẩm quyền xác nhận.", en: "Awaiting." },
  });
  const results = [
    { id: "2", proposal: "NEEDS_ATTESTATION" as const, isBarred: false, leftToAuthority: false, against: [waits] },
  ];
  renderScope(aScope([an, binh]), { whatIf: whatIf({ results }), appraiseResults: taken });
  await choose("Nguyễn Văn An", "GOOD");
  await userEvent.click(screen.getByRole("button", { name: "Thẩm định như đã chọn (2)" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/đề nghị “Xuất sắc”, thẩm định “Tốt”/)).toBeTruthy();
  expect(dialog.getByText("Chưa chặn việc này, nhưng phải đạt trước khi quyết định")).toBeTruthy();
  const keep = () => dialog.getByRole<HTMLButtonElement>("button", { name: "Thẩm định 2 kết quả" });
  await waitFor(() => expect(keep().disabled).toBe(false));
  await userEvent.click(keep());
  await screen.findByText("Đã thẩm định 2 kết quả.");
  expect(sent("appraiseResults")).toMatchObject({
    items: [
      { id: "1", tier: "GOOD" },
      { id: "2", tier: "GOOD" },
    ],
  });
});

it("whose tier a rule bars is left out of an appraisal, with the rule word for word", async () => {
  renderScope(aScope([an, binh]), { appraiseResults: taken });
  await screen.findByText("Quy định không cho mức này");
  await userEvent.click(screen.getByRole("button", { name: "Thẩm định như đã chọn (2)" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/^Quy định không cho mức đã chọn của 1 kết quả/)).toBeTruthy();
  expect(dialog.getByText("Trần Thị Bình:")).toBeTruthy();
  expect(dialog.getByText(points.clause[0] ?? "", { exact: false })).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Thẩm định 1 kết quả" }));
  await screen.findByText("Đã thẩm định 1 kết quả.");
  expect(sent("appraiseResults")).toMatchObject({ items: [{ id: "1", tier: "EXCELLENT" }] });
});

it("why it cannot be decided now stands beside the button", async () => {
  renderScope(aScope([an, aCandidate({ id: "3", state: "SELF_RATED" })]));
  const decide = await screen.findByRole<HTMLButtonElement>("button", { name: "Quyết định (2)" });
  expect(decide.disabled).toBe(true);
  expect(screen.getByText(/^1 kết quả chưa được đề nghị/)).toBeTruthy();
});

const decides = () => screen.findByRole<HTMLButtonElement>("button", { name: "Quyết định (2)" });

it("a tier a rule refuses keeps from deciding: whose and which stands beside the button", async () => {
  renderScope(aScope([an, binh]));
  await screen.findByText(
    /^Quy định chưa cho quyết định 1 kết quả ở mức đã chọn, trước hết Trần Thị Bình: Chưa đủ 90 điểm\./,
  );
  expect((await decides()).disabled).toBe(true);
});

it("places beyond the quota keep from deciding, with their sum and where the clause stands; part of a scope is not stopped", async () => {
  const quotas = [aQuota({ excellent: 2, maxGoodOnly: 1, pending: 0, status: "EXCEEDED" })];
  renderScope(aScope([an, binh]), { whatIf: whatIf({ quotas, results: [] }) });
  await screen.findByText(/^Vượt 1 chỗ của mức cao nhất: .*; hạ mức cho vừa tỷ lệ rồi quyết định$/);
  expect((await decides()).disabled).toBe(true);
  await userEvent.click(screen.getByRole("checkbox", { name: "Đánh dấu Trần Thị Bình" }));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Quyết định (1)" }).disabled).toBe(false);
});

it("whose results were not received is named beside the act that waits for them", async () => {
  const awaits = { ...an.organisation, name: "Đảng bộ Sở Khoa học và Công nghệ" };
  renderScope(aScope([{ ...an, awaits }, binh]), { whatIf: allowed });
  await screen.findByText(/^Kết quả của Đảng bộ Sở Khoa học và Công nghệ chưa được tiếp nhận.*rồi mới quyết định$/);
  expect((await decides()).disabled).toBe(true);
});

it("what was received is appraised without the rest, and the dialog says whose is left for later", async () => {
  const awaits = { ...an.organisation, name: "Chi bộ 5" };
  renderScope(aScope([{ ...an, awaits }, binh]), { whatIf: allowed, appraiseResults: taken });
  await userEvent.click(await screen.findByRole("button", { name: "Thẩm định như đã chọn (1)" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Để lại sau, vì chưa tiếp nhận kết quả của: Chi bộ 5")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Thẩm định 1 kết quả" }));
  await screen.findByText("Đã thẩm định 1 kết quả.");
  expect(sent("appraiseResults")).toMatchObject({ items: [{ id: "2" }] });
});

it("nothing is appraised before it was received: whose results are waited for stands beside the act", async () => {
  const awaits = { ...an.organisation, name: "Chi bộ 5" };
  renderScope(aScope([{ ...an, awaits }]), { whatIf: allowed });
  await screen.findByText(/^Kết quả của Chi bộ 5 chưa được tiếp nhận.*rồi mới thẩm định$/);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Thẩm định như đã chọn (0)" }).disabled).toBe(true);
});
