import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { Document } from "../providers/queries/document.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { DocumentShow } from "./DocumentShow.tsx";
import { ownDocument, withRefusedValue } from "./sampleDocuments.ts";

const page = (document: object) =>
  renderPage({
    at: "/van-ban/31?don-vi=100&nam=2020&doi-tuong=ORG",
    element: (
      <Routes>
        <Route path="/van-ban/:id" element={<DocumentShow />} />
      </Routes>
    ),
    answers: { document },
  });
const shown = (document: Document) => page({ __typename: "Document", ...document });

it("tells the head, from which unit downwards it holds, and who took which step when", async () => {
  shown(ownDocument());
  const head = within(await screen.findByRole("region", { name: "Văn bản" }));
  head.getByText("Áp dụng từ Đảng ủy Văn phòng UBND tỉnh trở xuống");
  expect(head.getAllByText("từ năm 2020 đến khi được thay thế")).toHaveLength(2);
  const history = within(screen.getByRole("region", { name: "Quá trình" }));
  await history.findByText("Cho có hiệu lực: Nguyễn Thị B, 09:00 ngày 02/11/2020");
  history.getByText("Sửa dự thảo lần cuối: Trần Văn A, 09:00 ngày 01/11/2020");
});

it("every value stands beside what would hold without it, used or refused", async () => {
  shown(withRefusedValue());
  const table = within(await screen.findByRole("table"));
  const [, used, refused] = table.getAllByRole("row");
  expect(used?.textContent).toContain("Được áp dụng");
  expect(used?.textContent).toContain("«Tổ chức cơ sở đảng báo cáo trước ngày 10/12.»");
  expect(refused?.textContent).toContain("Không được ủy quyền");
  expect(refused?.textContent).toContain("Hướng dẫn 21-HD/BTCTW");
});

it("one that is not there, or out of sight, leads back to the list", async () => {
  page({ __typename: "Refusal", code: "NOT_FOUND", message: { vi: "", en: "" } });
  await screen.findByRole("heading", { name: "Không có văn bản này, hoặc ngoài phạm vi của bạn" });
  screen.getByRole("link", { name: "Về danh sách văn bản" });
});

it("those who may act draft a replacement or withdraw it, after being told what follows", async () => {
  shown(ownDocument({ mayAct: true }));
  const next = await screen.findByRole("link", { name: "Lập bản thay thế" });
  expect(next.getAttribute("href")).toBe("/van-ban/moi?don-vi=100&nam=2020&doi-tuong=ORG&thay-cho=31");
  await userEvent.click(screen.getByRole("button", { name: "Thôi hiệu lực" }));
  within(screen.getByRole("dialog")).getByText(/^Kết quả đã quyết định vẫn theo văn bản/);
});

it("whoever else reads it is offered nothing but its values", async () => {
  shown(ownDocument());
  await screen.findByRole("link", { name: "Xem giá trị đang áp dụng" });
  expect(screen.queryByRole("link", { name: "Lập bản thay thế" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Thôi hiệu lực" })).toBeNull();
});
