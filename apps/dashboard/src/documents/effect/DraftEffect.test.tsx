import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes, useLocation } from "react-router";
import { expect, it } from "vitest";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { aParameter, guidance21, ownDocument, withRefusedValue } from "../sampleDocuments.ts";
import { DraftEffect } from "./DraftEffect.tsx";

const unit = { id: "101", name: "Chi bộ Một", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" } as const;
const shown = (vi: string) => ({ value: vi, text: { vi, en: vi } });
const anEffect = (given: Partial<DocumentEffect> = {}): DocumentEffect => ({
  year: 2020,
  openYears: [2020],
  builtUpon: true,
  organisations: 6,
  undecided: 12,
  decided: 3,
  submissions: 5,
  parameters: [
    {
      parameter: aParameter(),
      before: { citation: null, clause: [], document: guidance21, shown: shown("15/12/2020") },
      after: { citation: null, clause: [], document: { ...guidance21, id: "DRAFT" }, shown: shown("10/12/2020") },
    },
  ],
  findings: [],
  deadlines: [
    {
      year: 2020,
      level: "SUB_GRASSROOTS",
      organisations: 5,
      sent: false,
      first: [unit],
      before: null,
      after: { dueOn: "2020-12-10", inclusive: false, documentId: "DRAFT", citation: "mục III.1" },
    },
  ],
  verdicts: {
    examined: 12,
    complete: true,
    changed: 1,
    ceilingsLowered: 1,
    ceilingsRaised: 0,
    warningsNew: 1,
    warningsGone: 0,
    first: [
      {
        ceilingBefore: "EXCELLENT",
        ceilingAfter: "GOOD",
        newWarnings: ["HD21.ORG.EXCELLENT.CRITERIA"],
        goneWarnings: [],
        classification: {
          id: "9",
          year: 2020,
          subjectKind: "ORG",
          subjectName: unit.name,
          subjectTitle: null,
          tier: "EXCELLENT",
          organisation: unit,
        },
      },
    ],
  },
  ...given,
});

const draft = ownDocument({ state: "DRAFT", mayAct: true, inForce: [], putInForce: null });
const Address = () => <b>{useLocation().pathname + useLocation().search}</b>;

function page(effect: Partial<DocumentEffect> = {}, answers: Readonly<Record<string, object>> = {}) {
  renderPage({
    at: "/van-ban/31/tac-dong?don-vi=100&nam=2020&doi-tuong=ORG",
    element: (
      <Routes>
        <Route path="/van-ban/:id/tac-dong" element={<DraftEffect />} />
        <Route path="/van-ban/tham-so" element={<Address />} />
      </Routes>
    ),
    answers: {
      document: { __typename: "Document", ...draft },
      documentEffect: { __typename: "DocumentEffect", ...anEffect(effect) },
      putDocumentInForce: { __typename: "Document", ...ownDocument({ mayAct: true }) },
      ...answers,
    },
  });
}

it("shows what would change, before and after: values, deadlines, verdicts", async () => {
  page();
  const reach = within(await screen.findByRole("region", { name: "Phạm vi tác động" }));
  reach.getByText("6");
  reach.getByText("3 kết quả đã quyết định giữ nguyên");
  const tables = screen.getAllByRole("table").map((table) => table.textContent);
  expect(tables[0]).toContain("15/12/2020 Hướng dẫn 21-HD/BTCTW10/12/2020");
  expect(tables[1]).toContain("chưa có thời hạntrước ngày 10/12/2020");
  expect(tables[2]).toContain("Hoàn thành xuất sắc nhiệm vụ → Hoàn thành tốt nhiệm vụ");
  screen.getByText("1 đối tượng có mức cao nhất thấp hơn; thêm 1 cảnh báo");
});

it("says that findings on reviews are not among them", async () => {
  page();
  expect(await screen.findByText(/^Chưa gồm phát hiện về kiểm điểm/)).toBeTruthy();
});

it("deadlines that change stand before those that stay", async () => {
  const [changed] = anEffect().deadlines;
  const day = { dueOn: "2020-12-20", inclusive: false, documentId: null, citation: null };
  const sent = { ...changed, sent: true, first: [{ ...unit, id: "102" }], before: day, after: day };
  page({ deadlines: [sent, changed] as DocumentEffect["deadlines"] });
  const [, deadlines] = await screen.findAllByRole("table");
  const [, first, second] = within(deadlines as HTMLElement).getAllByRole("row");
  expect(first?.textContent).toContain("trước ngày 10/12/2020");
  expect(second?.textContent).toContain("không đổi: đã nộp, giữ thời hạn khi nộp");
});

it("says what will happen before it happens, then shows the values in force", async () => {
  page();
  await userEvent.click(await screen.findByRole("button", { name: "Cho có hiệu lực" }));
  const dialog = within(screen.getByRole("dialog", { name: "Cho có hiệu lực 12-HD/ĐU" }));
  expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Đảng ủy Văn phòng UBND tỉnh cùng cấp dưới, tất cả 6 tổ chức đảng, áp dụng văn bản này: từ năm 2020 đến khi được thay thế.",
    "5 báo cáo chưa nộp được tính lại thời hạn.",
    "12 kết quả chưa quyết định được xét lại theo văn bản này.",
    "3 kết quả đã quyết định giữ nguyên.",
    "Văn bản đã có hiệu lực thì không sửa được nữa: muốn đổi phải lập bản thay thế hoặc thôi hiệu lực.",
  ]);
  await userEvent.click(dialog.getByRole("button", { name: "Cho có hiệu lực" }));
  await screen.findByText("/van-ban/tham-so?don-vi=100&nam=2020&doi-tuong=ORG&van-ban=31");
});

it("of a year to come nothing is counted yet", async () => {
  page({ year: 2021, openYears: [], undecided: 0, decided: 0, submissions: 0 });
  await screen.findByText(/so sánh ở năm 2021/);
  expect(screen.queryByText("Kết quả chưa quyết định")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Cho có hiệu lực" }));
  within(screen.getByRole("dialog")).getByText(/^Năm 2021 chưa mở nên chưa kết quả nào thay đổi/);
});

it("what it states in vain is told here as well", async () => {
  const document = withRefusedValue();
  page({ findings: document.findings }, { document: { __typename: "Document", ...document, state: "DRAFT" } });
  await screen.findByText(/^Không được ủy quyền: Xuất sắc/);
});

it("a refused act says why where it was tried", async () => {
  const message = { vi: "Năm này đã khép lại.", en: "The year is closed." };
  page({}, { putDocumentInForce: { __typename: "Refusal", code: "YEAR_CLOSED", message, findings: [], problems: [] } });
  await userEvent.click(await screen.findByRole("button", { name: "Cho có hiệu lực" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cho có hiệu lực" }));
  expect((await screen.findByRole("alert")).textContent).toContain(message.vi);
});
