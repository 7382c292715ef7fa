import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type Form, type FormItem, forms } from "@xep-loai/domain";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { FormOnPaper } from "./FormOnPaper.tsx";
import { frameworkSheets } from "./sheets.ts";

const page = (id: string, locale: Locale = "vi") =>
  renderPage({
    at: `/van-ban/bieu-mau/${id}?don-vi=100&nam=2020&doi-tuong=MEMBER`,
    locale,
    element: (
      <Routes>
        <Route path="/van-ban/bieu-mau/:id" element={<FormOnPaper />} />
      </Routes>
    ),
    answers: {},
  });

const sheet = (name: string) => screen.findByRole("region", { name });

const itemsOf = ({ blocks }: Form): FormItem[] => blocks.flatMap(({ items }) => items.flatMap(withParts));
const withParts = (item: FormItem): FormItem[] => [item, ...item.parts.flatMap(withParts)];
const wordsOf = (form: Form): string[] => [
  form.title.vi,
  ...itemsOf(form).flatMap(({ label, note }) => [label?.vi ?? "", note?.vi ?? ""]),
  ...form.blocks.flatMap(({ signature }) => [...(signature?.by ?? []), signature?.hint].map((line) => line?.vi ?? "")),
];

it.each(forms.map((form) => [form.id, form] as const))("%s: every word of the form is printed", async (id, form) => {
  page(id);
  const printed = (await sheet("Bản in")).textContent;
  for (const words of wordsOf(form)) expect(printed).toContain(words);
});

it("Mẫu 02: dotted lines, boxes for the levels and the tiers, the table of faults, places to sign", async () => {
  page("FORM_02");
  const paper = within(await sheet("Bản in"));
  expect(paper.getAllByText(/^Tự đánh giá về cấp độ thực hiện/)).toHaveLength(3);
  expect(paper.getAllByText("□ Xuất sắc")).toHaveLength(3);
  expect(paper.getAllByText("□ Hoàn thành xuất sắc nhiệm vụ")).toHaveLength(5);
  expect(paper.getAllByRole("table")).toHaveLength(2);
  expect(paper.getByText("NGƯỜI TỰ KIỂM ĐIỂM")).toBeTruthy();
});

it("the score sheet of 2016 names the tiers of its time", async () => {
  page("SCORE_SHEET_2016");
  expect(within(await sheet("Bản in")).getByText("□ Trong sạch, vững mạnh")).toBeTruthy();
});

it("who reads English is shown a translation, and the original on request", async () => {
  page("FORM_02", "en");
  const paper = await sheet("As printed");
  expect(paper.lang).toBe("en");
  expect(screen.getByText(/^The form is printed in Vietnamese/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show the Vietnamese original" }));
  expect(paper.lang).toBe("vi");
  expect(within(paper).getByText("NGƯỜI TỰ KIỂM ĐIỂM")).toBeTruthy();
});

it.each(frameworkSheets.map(({ id, framework }) => [id, framework] as const))(
  "%s: each criterion has a box at each of the four levels",
  async (id, { items }) => {
    page(id);
    const [head, ...rows] = within(await sheet("Bản in")).getAllByRole("row");
    expect(head?.textContent).toBe("Tiêu chíXuất sắcTốtTrung bìnhKém");
    expect(rows.map(({ textContent }) => textContent)).toEqual(items.map(({ label }) => `${label.vi}□□□□`));
  },
);

it("a form that does not exist says so", async () => {
  page("FORM_99");
  expect(await screen.findByText("Không có biểu mẫu này")).toBeTruthy();
});

it.each([
  ["FORM_2A", "MẪU TẠM"],
  ["FORM_03_2025", "MẪU TẠM"],
  ["FORM_01_2025", "(Chưa có nguyên văn)"],
  ["FORM_2B", "(Chưa có nguyên văn)"],
  ["FORM_2C", "(Chưa có nguyên văn)"],
])("%s says on paper too what of its words is not the document's", async (id, mark) => {
  page(id);
  expect((await sheet("Bản in")).textContent).toContain(mark);
});

it("a form held word for word says nothing of the kind", async () => {
  page("FORM_01");
  expect((await sheet("Bản in")).textContent).not.toContain("Chưa có nguyên văn");
});

it("what is held by its name alone is set off by a colon", async () => {
  page("FORM_2C");
  expect((await sheet("Bản in")).textContent).toMatch(/Họ và tên: .*Ngày sinh: /);
});

it("words of the document are left as they are", async () => {
  page("FORM_02");
  expect((await sheet("Bản in")).textContent).not.toContain("Chi bộ:");
});
