import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import { renderPage } from "../../testing/renderPage.tsx";
import { viewer } from "../../testing/samplePage.ts";
import { aStatedValue, ownDocument } from "../sampleDocuments.ts";
import { DraftNew } from "./DraftNew.tsx";

const [grant] = viewer.grants;
const board = { ...viewer, grants: [{ ...grant, role: "DECIDER" }] };

/** Opens a new document; answers what is sent to be kept. */
function page(others = "", answers: Readonly<Record<string, object>> = { viewer: board }) {
  renderPage({
    at: `/van-ban/moi?don-vi=100&nam=2020&doi-tuong=ORG${others}`,
    element: (
      <Routes>
        <Route path="/van-ban/moi" element={<DraftNew />} />
        <Route path="/van-ban/:id/soan" element={<b>the draft</b>} />
      </Routes>
    ),
    answers: { saveDocument: { __typename: "Document", ...ownDocument({ state: "DRAFT" }) }, ...answers },
  });
  const asked = vi.spyOn(globalThis, "fetch");
  return () =>
    asked.mock.calls
      .map(([, init]) => JSON.parse(String(init?.body)))
      .filter(({ query }) => query.includes("SaveDocument"))
      .map(({ variables }) => variables);
}

const type = async (name: RegExp, words: string) => userEvent.type(await screen.findByRole("textbox", { name }), words);
const save = async () => userEvent.click(await screen.findByRole("button", { name: "Lưu dự thảo và chọn giá trị" }));

it("the head is kept first, for the unit looked at and the year looked at, then its values follow", async () => {
  const sent = page("&nam-toi=2021");
  await screen.findByText("Áp dụng từ Đảng ủy Văn phòng UBND tỉnh trở xuống");
  await type(/^Số, ký hiệu/, "12-HD/ĐU");
  await type(/^Ngày ban hành/, "01/11/2021");
  await type(/^Cơ quan ban hành/, "Đảng ủy");
  await type(/^Trích yếu/, "Xếp loại");
  await save();
  await screen.findByText("the draft");
  expect(sent()).toEqual([
    {
      seen: null,
      draft: {
        organisationId: "100",
        replaces: null,
        number: "12-HD/ĐU",
        kind: "GUIDANCE",
        issuedOn: "2021-11-01",
        issuer: "Đảng ủy",
        title: "Xếp loại",
        appliesTo: null,
        yearFrom: 2021,
        yearTo: null,
        overrides: [],
      },
    },
  ]);
});

it("what is missing is said at the field, and nothing is sent", async () => {
  const sent = page();
  await save();
  expect(screen.getAllByText("Phải điền")).toHaveLength(3);
  screen.getByText("Phải là một ngày, viết ngày/tháng/năm");
  expect(sent()).toEqual([]);
});

it("what the API finds wrong stands at the field, and what was typed stays", async () => {
  const message = { vi: "Phải ghi nội dung, tối đa 100 ký tự.", en: "This must be filled in." };
  page("", {
    viewer: board,
    document: { __typename: "Document", ...ownDocument({ mayAct: true }) },
    saveDocument: {
      __typename: "Refusal",
      code: "BAD_INPUT",
      message: { vi: "Giá trị đã chọn không hợp lệ.", en: "" },
      findings: [],
      problems: [{ path: "number", message }],
    },
  });
  await type(/^Số, ký hiệu/, "1");
  await type(/^Ngày ban hành/, "01/11/2021");
  await type(/^Cơ quan ban hành/, "Đảng ủy");
  await type(/^Trích yếu/, "Xếp loại");
  await save();
  await screen.findByText(message.vi);
  expect(screen.getByRole("textbox", { name: /^Trích yếu/ })).toHaveProperty("value", "Xếp loại");
});

it("a next version begins with the head and the values of the one it replaces", async () => {
  const sent = page("&thay-cho=31", {
    viewer: board,
    document: { __typename: "Document", ...ownDocument({ mayAct: true, overrides: [aStatedValue()] }) },
  });
  await screen.findByRole("heading", { name: "Bản thay thế Hướng dẫn 12-HD/ĐU" });
  await save();
  await screen.findByText("the draft");
  expect(sent()[0]?.draft).toMatchObject({
    replaces: { id: "31", version: 2 },
    number: "12-HD/ĐU",
    overrides: [{ parameter: "deadline.grassroots", value: "Y-12-10", citation: "mục III.1" }],
  });
});

it("who was not given the right is told whom to ask", async () => {
  page("", {});
  await screen.findByRole("heading", { name: "Bạn chưa được giao quyền thêm văn bản tại đơn vị này" });
});
