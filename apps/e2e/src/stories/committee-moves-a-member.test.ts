import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, idOf, type TierFigures, tierFiguresOf } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { type Language, languages } from "./words.ts";

const committee = "Đảng bộ Sở Khoa học và Công nghệ";

/** Each language moves somebody else, to another cell. */
const words = {
  vi: {
    member: "Ngô Xuân Hải",
    to: "Chi bộ 5",
    change: "Thay đổi",
    transfer: "Chuyển sinh hoạt",
    appoint: "Giao chức vụ",
    on: /^Từ ngày/,
    note: "Số quyết định hoặc ghi chú",
    search: "Tìm tổ chức đảng (không cần dấu)",
    look: "Xem trước",
    save: "Ghi thay đổi",
    moves: /chuyển từ Chi bộ 4 sang Chi bộ 5/,
    closed: /^Các năm đã khép lại giữ nguyên: .*2025/,
    stays: "Nơi sinh hoạt",
    events: "Lịch sử thay đổi",
    recorded: /Đảng ủy Sở Khoa học và Công nghệ ghi lúc/,
    post: "Tên chức vụ",
    group: "Nhóm chức danh tương đương",
    cellSecretaries: "Bí thư chi bộ cơ sở",
    position: "Chức vụ theo văn bản",
    isHead: "Là người đứng đầu tổ chức hoặc tập thể",
    headThere: "đã có người đứng đầu",
    cancel: "Thôi",
    leadership: /^Chức vụ và tập thể của đơn vị/,
  },
  en: {
    member: "Ngô Thị Nguyệt",
    to: "Chi bộ 3",
    change: "Change",
    transfer: "Transfer",
    appoint: "Appoint to a post",
    on: /^From/,
    note: "Number of the decision, or a note",
    search: "Search organisations (diacritics optional)",
    look: "Preview",
    save: "Record the change",
    moves: /moves from Chi bộ 4 to Chi bộ 3/,
    closed: /^Closed years stay as they are: .*2025/,
    stays: "Cells",
    events: "History of changes",
    recorded: /recorded by Đảng ủy Sở Khoa học và Công nghệ at/,
    post: "Name of the post",
    group: "Group of equivalent titles",
    cellSecretaries: "Secretaries of grassroots cells",
    position: "The post in the words of the documents",
    isHead: "Head of the organisation or the collective",
    headThere: "has a head already",
    cancel: "Never mind",
    leadership: /^Posts and collectives of the unit/,
  },
} as const;

describe.each(languages)("a grassroots committee transfers a member and appoints a head (%s)", (language: Language) => {
  const say = words[language];
  const title = `Bí thư ${say.to}`;
  let visitor: Visitor;
  let before: readonly TierFigures[];
  const page = (): Page => visitor.page;
  const dialog = () => page().getByRole("dialog");
  const panel = (name: string | RegExp) => page().getByRole("region", { name });

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/tong-quan?nam=2026");
    await signIn(visitor.page, language, "sokhcn");
    before = await figuresOf2025();
    await visitor.page.goto(`/dang-vien/${await memberId()}?nam=2026`);
  });
  afterAll(() => visitor?.leave());

  async function figuresOf2025(): Promise<readonly TierFigures[]> {
    const figures = [];
    for (const name of [committee, "Chi bộ 4", say.to])
      figures.push(await tierFiguresOf(page(), await idOf(page(), name, 2025), 2025));
    return figures;
  }

  async function memberId(): Promise<string> {
    const { memberSearch } = await ask<{ memberSearch: { nodes: { id: string; fullName: string }[] } }>(
      page(),
      `query ($id: ID!, $text: String!) {
        memberSearch(organisationId: $id, year: 2026, text: $text) { ... on MemberHits { nodes { id fullName } } }
      }`,
      { id: await idOf(page(), committee, 2026), text: say.member },
    );
    return memberSearch.nodes.find(({ fullName }) => fullName === say.member)?.id ?? "";
  }

  async function begin(act: string): Promise<void> {
    await page().getByRole("button", { name: say.change, exact: true }).click();
    await page().getByRole("menuitem", { name: act, exact: true }).click();
    await dialog().getByRole("combobox", { name: say.search }).fill(say.to);
    await page().getByRole("option", { name: say.to }).first().click();
    await dialog().getByRole("textbox", { name: say.on }).fill("01/06/2026");
    await dialog().getByRole("textbox", { name: say.note }).fill("18-QĐ/ĐU");
  }

  async function save(): Promise<void> {
    await dialog().getByRole("button", { name: say.save }).click();
    await dialog().waitFor({ state: "detached" });
  }

  it("sees before that the open result goes over and closed years stay, and records the transfer", async () => {
    await begin(say.transfer);
    await dialog().getByRole("button", { name: say.look }).click();
    await dialog().getByText(say.moves).waitFor();
    await dialog().getByText(say.closed).waitFor();
    await expectGoodPage(page(), language);
    await save();
  });

  it("finds both cells and the act in the file", async () => {
    await panel(say.stays).getByText(say.to).waitFor();
    await panel(say.stays).getByText("Chi bộ 4").waitFor();
    const act = panel(say.events).getByRole("listitem").filter({ hasText: "18-QĐ/ĐU" }).first();
    await act.getByText(say.recorded).waitFor();
    await expectGoodPage(page(), language);
  });

  it("appoints the member head of the cell; of a second head it is told what to do first", async () => {
    await appointed(title);
    await save();
    await panel(say.events).getByText(title).waitFor();
    await appointed(`${title} (2)`);
    expect(await dialog().getByRole("alert").textContent()).toContain(say.headThere);
    await dialog().getByRole("button", { name: say.cancel, exact: true }).click();
  });

  async function appointed(name: string): Promise<void> {
    await begin(say.appoint);
    await dialog().getByRole("textbox", { name: say.post }).fill(name);
    await dialog().getByRole("combobox", { name: say.group }).selectOption({ label: say.cellSecretaries });
    await dialog().getByRole("combobox", { name: say.position }).selectOption("CELL_SECRETARY");
    await dialog().getByRole("checkbox", { name: say.isHead }).check();
    await dialog().getByRole("button", { name: say.look }).click();
  }

  it("reads the post at the cell, and 2025 shows what it showed", async () => {
    await page().goto(`/dang-vien?don-vi=${await idOf(page(), say.to, 2026)}&nam=2026`);
    await panel(say.leadership).getByRole("link", { name: say.member }).waitFor();
    await panel(say.leadership).getByText(title).waitFor();
    await expectGoodPage(page(), language);
    expect(await figuresOf2025()).toEqual(before);
  });
});
