import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import type { Document } from "../../providers/queries/document.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { aParameter, guidance21, inForce, ownDocument, tierForAll } from "../sampleDocuments.ts";
import { DraftEdit } from "./DraftEdit.tsx";

const at = "/van-ban/31/soan?don-vi=100&nam=2020&doi-tuong=ORG";
const draft = (given: Partial<Document> = {}): Document =>
  ownDocument({ state: "DRAFT", mayAct: true, inForce: [], overrides: [], putInForce: null, ...given });
const answerOf = (document: Document) => ({ __typename: "Document", ...document });
const parametersInForce = {
  __typename: "ParametersInForce",
  documents: [guidance21],
  parameters: [inForce(tierForAll, "Hoàn thành nhiệm vụ"), inForce(aParameter(), "15/12/2020")],
};

/** Opens a draft; answers what is sent to be kept. */
function page(answers: Readonly<Record<string, object>> = {}) {
  renderPage({
    at,
    element: (
      <Routes>
        <Route path="/van-ban/:id/soan" element={<DraftEdit />} />
        <Route path="/van-ban/:id" element={<b>the document</b>} />
      </Routes>
    ),
    answers: {
      document: answerOf(draft()),
      parametersInForce,
      saveDocument: answerOf(draft({ version: 3 })),
      ...answers,
    },
  });
  const asked = vi.spyOn(globalThis, "fetch");
  return () =>
    asked.mock.calls
      .map(([, init]) => JSON.parse(String(init?.body)))
      .filter(({ query }) => query.includes("SaveDocument"))
      .map(({ variables }) => variables);
}

async function addValue(words: string, name: RegExp) {
  await userEvent.type(await screen.findByRole("combobox", { name: /^Thêm giá trị/ }), words);
  await userEvent.click(await screen.findByRole("option", { name }));
  return within(screen.getByRole("region", { name }));
}

it("a value is chosen without diacritics, stands beside the one in force, and is kept as one goes", async () => {
  const sent = page();
  const value = await addValue("co so dang bao cao", /^Tổ chức cơ sở đảng báo cáo/);
  value.getByText("15/12/2020");
  value.getByRole("link", { name: "Hướng dẫn 21-HD/BTCTW" });
  await screen.findByText(/^Còn 1 giá trị chưa ghi đủ/);
  await userEvent.type(value.getByRole("textbox", { name: /^Ngày\/tháng/ }), "25/1");
  await userEvent.click(value.getByRole("radio", { name: "của năm sau" }));
  await userEvent.type(value.getByRole("textbox", { name: /^Ở đâu/ }), "mục III.1");
  await screen.findByText(/^Đã lưu dự thảo lúc/, {}, { timeout: 5000 });
  expect(sent().at(-1)).toMatchObject({
    seen: { id: "31", version: 2 },
    draft: {
      organisationId: "100",
      number: "12-HD/ĐU",
      issuedOn: "2020-11-01",
      overrides: [{ parameter: "deadline.grassroots", value: "Y+1-01-25", citation: "mục III.1", clause: [] }],
    },
  });
  screen.getByRole("link", { name: "Xem tác động" });
});

it("what is wrong is said at the field once it is left; the effect waits until all is kept", async () => {
  page();
  const value = await addValue("co so dang bao cao", /^Tổ chức cơ sở đảng báo cáo/);
  expect(value.queryByText(/^Phải/)).toBeNull();
  await userEvent.type(value.getByRole("textbox", { name: /^Ngày\/tháng/ }), "31/02");
  await userEvent.tab();
  value.getByText(/^Phải là một ngày trong năm xếp loại hoặc năm sau/);
  const toEffect = screen.getByRole("link", { name: "Xem tác động", description: "khi mọi nội dung đã lưu" });
  expect(toEffect.getAttribute("aria-disabled")).toBe("true");
});

it("what may not be changed is marked, and said to be refused if it is stated anyway", async () => {
  page();
  await userEvent.click(await screen.findByRole("combobox", { name: /^Thêm giá trị/ }));
  expect(screen.getByRole("option", { name: /^Xuất sắc/ }).textContent).toContain("Không được thay đổi");
  await userEvent.click(screen.getByRole("option", { name: /^Xuất sắc/ }));
  const value = within(screen.getByRole("region", { name: /^Xuất sắc/ }));
  value.getByText(/^Cấp dưới không được thay đổi giá trị này.*vẫn là “Hoàn thành nhiệm vụ”/);
  expect(value.getAllByRole("radio")).toHaveLength(2);
});

it("a refusal is told and nothing typed is lost", async () => {
  const message = { vi: "Người khác vừa thay đổi nội dung này.", en: "Somebody else has just changed this." };
  page({ saveDocument: { __typename: "Refusal", code: "CHANGED_MEANWHILE", message, findings: [], problems: [] } });
  const title = await screen.findByRole("textbox", { name: /^Trích yếu/ });
  await userEvent.type(title, " năm 2020");
  const alert = await screen.findByRole("alert", {}, { timeout: 5000 });
  expect(alert.textContent).toContain(message.vi);
  expect(title).toHaveProperty("value", "Thời hạn báo cáo năm 2020");
  screen.getByRole("button", { name: "Tải lại" });
});

it("who may not write on it, and what is no draft any more, is only shown", async () => {
  page({ document: answerOf(draft({ mayAct: false })) });
  await screen.findByText("the document");
});
