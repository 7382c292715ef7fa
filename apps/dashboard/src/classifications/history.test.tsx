import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { ReturnedNote } from "./ReturnedNote.tsx";
import { aClassification } from "./sampleClassification.ts";

const at = "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=MEMBER";
const tier = (vi: string) => ({ vi, en: vi });
const act = {
  id: "9",
  at: "2020-12-18T03:00:00.000Z",
  byName: "Đảng ủy xã",
  changes: [
    { field: "appraised_tier", label: tier("Thẩm định"), before: null, after: tier("Hoàn thành nhiệm vụ") },
    { field: "facts", label: tier("Dữ kiện đã nhập"), before: null, after: null },
  ],
};

it("says who changed what from which value to which, when", async () => {
  renderPage({
    at,
    element: <HistoryPanel classification={aClassification()} />,
    answers: { history: { nodes: [act], nextCursor: null } },
  });
  expect((await screen.findByRole("listitem")).textContent).toMatch(
    /18\/12\/2020.* · Đảng ủy xãThẩm định: \(chưa có\) → Hoàn thành nhiệm vụDữ kiện đã nhập: đã sửa/,
  );
});

it("says so where nobody changed anything", async () => {
  renderPage({
    at,
    element: <HistoryPanel classification={aClassification()} />,
    answers: { history: { nodes: [], nextCursor: null } },
  });
  expect(await screen.findByText(/Chưa có ai thay đổi gì/)).toBeTruthy();
});

it("what was returned says since when and why", async () => {
  const returned = aClassification({ returnedOn: "2020-12-10", returnReason: "Thiếu nhận xét nơi cư trú" });
  renderPage({ at, element: <ReturnedNote classification={returned} />, answers: {} });
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Đã trả lại để bổ sung ngày 10/12/2020: Thiếu nhận xét nơi cư trú",
  );
});
