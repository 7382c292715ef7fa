import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import type { ListedDocument } from "../providers/queries/documents.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { cycles, viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { DocumentList } from "./DocumentList.tsx";
import { aDocument, listed, ownDocument, withRefusedValue } from "./sampleDocuments.ts";

const at = "/van-ban?don-vi=100&nam=2020&doi-tuong=ORG";
const placeholder = aDocument({ id: "HD04-TU", textHeld: false, shortTitle: { vi: "Hướng dẫn 04-HD/TU", en: "" } });

function page(nodes: readonly ListedDocument[], given: { locale?: Locale; at?: string; answers?: object } = {}) {
  const documents = { __typename: "DocumentPage", nextCursor: null, nodes };
  renderPage({ at, element: <DocumentList />, ...given, answers: { documents, ...given.answers } });
}

const region = async (name: string) => within(await screen.findByRole("region", { name }));
const namesIn = (list: Awaited<ReturnType<typeof region>>) =>
  list.getAllByRole("link", { name: /^(Hướng dẫn|Kế hoạch) / }).map(({ textContent }) => textContent);

it("shows the ladder from the Centre down, apart from drafts and from what holds below", async () => {
  page([
    listed("ABOVE", aDocument()),
    listed("ABOVE", placeholder),
    listed("HERE", ownDocument()),
    listed("HERE", ownDocument({ id: "32", state: "DRAFT", shortTitle: { vi: "Kế hoạch 9-KH/ĐU", en: "" } })),
    listed("BELOW", ownDocument({ id: "33", shortTitle: { vi: "Kế hoạch 3-KH/CB", en: "" } })),
  ]);
  expect(namesIn(await region("Áp dụng cho đơn vị"))).toEqual([
    "Hướng dẫn 21-HD/BTCTW",
    "Hướng dẫn 04-HD/TU",
    "Hướng dẫn 12-HD/ĐU",
  ]);
  expect(namesIn(await region("Dự thảo"))).toEqual(["Kế hoạch 9-KH/ĐU"]);
  expect(namesIn(await region("Của đơn vị trực thuộc"))).toEqual(["Kế hoạch 3-KH/CB"]);
});

it("says of each what it changes, and of a text not held that it changes nothing", async () => {
  page([listed("ABOVE", aDocument()), listed("ABOVE", placeholder), listed("HERE", ownDocument())]);
  const [base, named, own] = (await region("Áp dụng cho đơn vị")).getAllByRole("listitem");
  expect(base?.textContent).toContain("Văn bản gốc");
  expect(base?.textContent).toContain("Xem quy tắc của văn bản");
  expect(named?.textContent).toContain("Chưa có toàn văn");
  expect(named?.textContent).toContain("không thay đổi gì");
  expect(own?.textContent).toContain("Tổ chức cơ sở đảng báo cáo trước ngày: 10/12/2020");
  expect(own?.textContent).toContain("ngày 01/11/2020 · từ năm 2020 đến khi được thay thế");
});

it("what was not delegated is told with the value used in its place and both clauses", async () => {
  page([listed("HERE", withRefusedValue())]);
  const ladder = await region("Áp dụng cho đơn vị");
  ladder.getByText(
    /^Không được ủy quyền: Xuất sắc.*“Hoàn thành tốt nhiệm vụ”, áp dụng “Hoàn thành nhiệm vụ” của Hướng dẫn 21/,
  );
  ladder.getByText("CV 54, II.1.3.a, gạch đầu dòng 3, câu 2");
  ladder.getByText("HD 21, II.B.1.3.a, gạch đầu dòng 3, câu 2");
});

it("a year not opened is looked at in the newest tree, and said to be so", async () => {
  page([listed("ABOVE", aDocument())], { at: `${at}&nam-toi=2021` });
  await screen.findByText(/^Năm 2021 chưa mở\./);
  expect((screen.getByRole("combobox", { name: "Năm" }) as HTMLSelectElement).value).toBe("2021");
  const parameters = screen.getByRole("link", { name: "Tham số" });
  expect(parameters.getAttribute("href")).toContain("nam=2020&doi-tuong=ORG&nam-toi=2021");
});

it("who never writes documents is offered no act; who may is led to a new one", async () => {
  page([listed("ABOVE", aDocument())]);
  await region("Áp dụng cho đơn vị");
  expect(screen.queryByText("Thêm văn bản")).toBeNull();
});

it("an appraiser of the unit adds a document", async () => {
  const [grant] = viewer.grants;
  const answers = { viewer: { ...viewer, grants: [{ ...grant, role: "APPRAISER" }] } };
  page([listed("ABOVE", aDocument())], { answers });
  const add = await screen.findByRole("link", { name: "Thêm văn bản" });
  expect(add.getAttribute("href")).toMatch(/^\/van-ban\/moi\?don-vi=100/);
});

it("a year without documents says what that means", async () => {
  page([], { locale: "en" });
  await screen.findByRole("heading", { name: /^No document of 2020 is held for/ });
});

it("the administrator is told what opening a year does before doing it", async () => {
  const [grant] = viewer.grants;
  const answers = { viewer: { ...viewer, grants: [{ ...grant, role: "ADMINISTRATOR" }] } };
  page([listed("ABOVE", aDocument())], { at: `${at}&nam-toi=2021`, answers });
  await userEvent.click(await screen.findByRole("button", { name: "Mở năm 2021" }));
  const dialog = within(screen.getByRole("dialog", { name: "Mở năm xếp loại 2021" }));
  dialog.getByText(/^Thời hạn nộp báo cáo được tính theo các văn bản đó/);
});

it("a year opened under a document another one took the place of is put under that one by the board at the root", async () => {
  const [grant] = viewer.grants;
  const [open] = cycles;
  const newHead = {
    __typename: "NewHead",
    years: [2025],
    before: { vi: "Hướng dẫn 21-HD/BTCTW", en: "" },
    after: { vi: "Quy định 366-QĐ/TW", en: "" },
    results: 120,
    restarted: 7,
    submissions: 31,
  };
  const answers = {
    viewer: { ...viewer, grants: [{ ...grant, role: "APPRAISER" }] },
    cycles: [{ ...open, year: 2025, closesOn: "2025-12-31" }, ...cycles],
    newHead,
    adoptHead: { __typename: "Cycle", year: 2025 },
  };
  page([listed("ABOVE", aDocument())], { at: "/van-ban?don-vi=100&nam=2025&doi-tuong=ORG", answers });
  await userEvent.click(await screen.findByRole("button", { name: "Xem trước việc chuyển" }));
  const dialog = within(screen.getByRole("dialog", { name: "Chuyển năm 2025 sang văn bản hiện hành" }));
  await dialog.findByText(/^7 kết quả trong số đó trở lại dự thảo/);
  await userEvent.click(dialog.getByRole("button", { name: "Chuyển" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("adoptHead")).toEqual({ year: 2025 });
});

it("nothing is said of a year that is up to date, nor to who may not act", async () => {
  page([listed("ABOVE", aDocument())]);
  await region("Áp dụng cho đơn vị");
  expect(screen.queryByRole("button", { name: "Xem trước việc chuyển" })).toBeNull();
});

it.each([
  [2025, ["Hướng dẫn 43-HD/BTCTW", "Công văn 10072-CV/BTCTW", "Hướng dẫn 06-HD/TW"]],
  [2026, ["Hướng dẫn 43-HD/BTCTW", "Hướng dẫn 06-HD/TW"]],
])("names what is read with QĐ 366 in %i, each on the way to its rules", async (year, expected) => {
  const regulation = aDocument({ id: "QD366", shortTitle: { vi: "Quy định 366-QĐ/TW", en: "" } });
  page([listed("ABOVE", regulation)], { at: `/van-ban?don-vi=100&nam=${year}&doi-tuong=ORG` });
  const [layer] = (await region("Áp dụng cho đơn vị")).getAllByRole("listitem");
  const beside = within(layer as HTMLElement).getAllByRole("link", { name: /^(Hướng dẫn|Công văn) / });
  expect(beside.map(({ textContent }) => textContent)).toEqual(expected);
  expect(beside[0]?.getAttribute("href")).toContain("van-ban=HD43");
});
