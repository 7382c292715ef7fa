import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { type CellsOf, fillIn, sendIn, takeTemplate } from "./filled-workbook.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { words } from "./words.ts";

const year = 2026;
const say = words.vi;
const province = "331";
const directlyAbove = { id: "509", name: "Đảng ủy UBND tỉnh Đắk Lắk" };
const grassroots = { id: "333", name: "Đảng bộ Sở Khoa học và Công nghệ" };
const sheets = ["Tổ chức đảng", "Đảng viên", "Tập thể", "Cán bộ"];
const newlyAdmitted = "Mới kết nạp chưa đủ 06 tháng";
const missing = "Bổ sung biên bản họp xét của Chi bộ 4";
const scope = `Xét duyệt: ${grassroots.name}, Đảng viên không làm việc trong hệ thống chính trị (Mẫu 2C)`;

/** In Vietnamese alone: what these committees did once, another language would find done. */
describe("a year runs from the cell to the province", () => {
  let folder = "";
  let cell: Visitor;
  let committee: Visitor;
  let above: Visitor;
  let board: Visitor;
  let [decidedBefore, shownBefore] = [0, 0];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "xep-loai-story-"));
    [cell, committee, above, board] = [
      await at("chibo1"),
      await at("sokhcn"),
      await at("ubnddaklak"),
      await at("daklak"),
    ];
    decidedBefore = await decidedIn(province);
  });
  afterAll(async () => {
    for (const visitor of [cell, committee, above, board]) await visitor?.leave();
    await rm(folder, { recursive: true, force: true });
  });

  async function at(username: string): Promise<Visitor> {
    const visitor = await arrive("vi");
    await visitor.page.goto(`/nop-ket-qua?nam=${year}`);
    await signIn(visitor.page, "vi", username);
    return visitor;
  }

  it("the province waits for the committee: so its cockpit says, and its overview how many are rated", async () => {
    const { page } = board;
    await page.getByRole("row", { name: directlyAbove.name }).getByText("Chưa đến hạn", { exact: true }).waitFor();
    shownBefore = await shownInOverview();
    expect(shownBefore).toBe(decidedBefore);
  });

  it("a cell enters what is known of the one it has not rated, who then rates itself", async () => {
    const { page } = cell;
    const [draft] = (await membersOf(cell, "334")).filter(({ state }) => state === "DRAFT");
    await page.goto(`/xep-loai/${draft?.id}?nam=${year}&doi-tuong=MEMBER`);
    await page.getByRole("link", { name: say.enterFacts }).click();
    await type(say.commonPoints, "24,5");
    await type(say.resultPoints, "56");
    await page.getByRole("button", { name: say.selfRate }).click();
    await page.getByRole("dialog").getByRole("combobox").selectOption({ label: say.good });
    await page.getByRole("dialog").getByRole("button", { name: say.selfRate }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect((await membersOf(cell, "334")).map(({ state }) => state)).not.toContain("DRAFT");
  });

  it("the grassroots committee takes in what all its cells propose, and sends it up", async () => {
    await proposesByWorkbook(committee);
    await sends(committee);
  });

  it("what was not received is neither appraised nor decided above: whose results are waited for stands beside each act", async () => {
    const { page } = above;
    await page.goto(`/ti-le?don-vi=${grassroots.id}&nam=${year}&doi-tuong=MEMBER`);
    await page.getByRole("link", { name: scope, exact: true }).click();
    for (const [button, act] of [
      [/^Quyết định \(\d+\)$/, "quyết định"],
      [/^Thẩm định như đã chọn/, "thẩm định"],
    ] as const) {
      await page
        .getByText(new RegExp(`^Kết quả của ${grassroots.name} chưa được tiếp nhận: .* rồi mới ${act}$`))
        .waitFor();
      expect(await page.getByRole("button", { name: button }).isDisabled()).toBe(true);
    }
    await expectGoodPage(page, "vi");
  });

  it("the committee above returns it with a reason, the grassroots committee reads why and sends it again", async () => {
    await above.page.goto(`/nop-ket-qua?nam=${year}`);
    await acts(above, "Trả lại để bổ sung", grassroots.name, async (dialog) => {
      await dialog.getByRole("textbox", { name: /^Nội dung cần bổ sung/ }).fill(missing);
    });
    await committee.page.reload();
    await committee.page.getByText(missing, { exact: true }).first().waitFor();
    await sends(committee);
    await above.page.goto(`/nop-ket-qua?nam=${year}`);
    await acts(above, "Tiếp nhận", grassroots.name);
  });

  it("it tries more than the rules and the quota allow and reads why not; goes back, appraises and decides in one decision", async () => {
    const { page } = above;
    await page.goto(`/ti-le?don-vi=${grassroots.id}&nam=${year}&doi-tuong=MEMBER`);
    await page.getByRole("link", { name: scope, exact: true }).click();
    const good = (await membersOf(above, grassroots.id)).filter(({ tier }) => tier === "GOOD");
    const names = good.map(({ subjectName }) => subjectName);
    await page.getByRole("button", { name: /^Thẩm định như đã chọn/ }).waitFor();
    await tries(names, "Xuất sắc");
    await page.getByRole("rowheader", { name: "Thử, chưa lưu" }).waitFor();
    await page
      .getByRole("row", { name: /^Thử, chưa lưu/ })
      .getByText("Vượt giới hạn")
      .waitFor();
    await page.getByText("Quy định không cho mức này").first().waitFor();
    expect(await page.getByRole("button", { name: /^Quyết định \(\d+\)$/ }).isDisabled()).toBe(true);
    await expectGoodPage(page, "vi");
    await tries(names, "Tốt");
    await page.getByRole("button", { name: /^Thẩm định như đã chọn/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/0 xuất sắc trên 10 tốt → tối đa ⌊24 % × 10⌋ = 2 → trong giới hạn/).waitFor();
    await expectGoodPage(page, "vi");
    await dialog.getByRole("button", { name: /^Thẩm định \d+ kết quả$/ }).click();
    await dialog.waitFor({ state: "detached" });
    await decides();
    await page.getByText(/^Đã quyết định \d+ kết quả/).waitFor();
    await expectGoodPage(page, "vi");
  });

  it("it proposes what was still missing, sends all up, and the province receives it", async () => {
    await proposesByWorkbook(above);
    await sends(above);
    await board.page.goto(`/nop-ket-qua?nam=${year}`);
    await acts(board, "Tiếp nhận", directlyAbove.name);
  });

  it("the province sees it among what was received, and what was decided in its overview", async () => {
    const { page } = board;
    await page.getByRole("button", { name: /^Đã tiếp nhận/ }).click();
    await page.getByRole("row", { name: directlyAbove.name }).getByText("Đã tiếp nhận", { exact: true }).waitFor();
    await expectGoodPage(page, "vi");
    const decided = (await membersOf(above, grassroots.id)).filter(({ state }) => state === "DECIDED");
    expect(decided.length).toBeGreaterThan(10);
    expect(await decidedIn(province)).toBe(decidedBefore + decided.length);
    expect(await shownInOverview()).toBe(shownBefore + decided.length);
    await expectGoodPage(page, "vi");
  });

  /** «Đã xếp loại 344 trên 743 phải xếp loại», as it stands on the page. */
  async function shownInOverview(): Promise<number> {
    const { page } = board;
    await page.goto(`/tong-quan?nam=${year}&doi-tuong=MEMBER`);
    await page.getByRole("heading", { name: say.overview, level: 1 }).waitFor();
    const figures = page.getByRole("region", { name: "Số liệu chính" });
    await figures.getByText(/^trên [\d.]+ phải xếp loại$/).waitFor();
    const [, shown = ""] = /Đã xếp loại\s*([\d.]+)\s*trên/.exec((await figures.textContent()) ?? "") ?? [];
    return Number(shown.replaceAll(".", ""));
  }

  async function type(name: string | RegExp, text: string): Promise<void> {
    const field = cell.page.getByRole("textbox", { name });
    await field.fill(text);
    await field.blur();
    await cell.page.getByText(say.keptAt).waitFor();
  }

  /** What each was rated by itself is proposed; who was not yet rated is first, and who is not rated at all stays so. */
  async function proposesByWorkbook({ page }: Visitor): Promise<void> {
    const path = join(folder, "workbook.xlsx");
    await page.goto(`/nhap-bang-tinh?nam=${year}`);
    await takeTemplate(page, `Tải mẫu năm ${year}`, path);
    for (const sheet of sheets)
      await fillIn(path, sheet, (cellOf) => {
        if (cellOf("Mức đề nghị").text !== "" || cellOf("Lý do không xếp loại").text !== "") return;
        if (cellOf("Tự xếp loại").text === "") rates(cellOf);
        cellOf("Mức đề nghị").value = cellOf("Tự xếp loại").text;
      });
    await sendIn(page, year, path, "Đã kiểm tra, chưa ghi");
    if ((await errorsOf(page).count()) === 1) await lowersWhatIsBarred(page, path);
    await page.getByRole("main").getByRole("button", { name: "Ghi vào kết quả", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ghi vào kết quả" }).click();
    await page.getByText("Đã ghi vào kết quả", { exact: true }).first().waitFor({ timeout: 30_000 });
  }

  const errorsOf = (page: Visitor["page"]) => page.getByRole("link", { name: "Tải tệp có ghi lỗi" });

  /** Each row the rules bar says so, with the clause, in the file that comes back. */
  async function lowersWhatIsBarred(page: Visitor["page"], path: string): Promise<void> {
    await takeTemplate(page, "Tải tệp có ghi lỗi", path);
    for (const sheet of sheets)
      await fillIn(path, sheet, (cellOf) => {
        if (cellOf("Lỗi").text === "") return;
        expect(cellOf("Lỗi").text).toMatch(/QĐ 366, Điều/);
        if (cellOf("Lỗi").text.includes("Đủ 6 tháng vào")) goesUnrated(cellOf);
        else cellOf("Mức đề nghị").value = say.good;
      });
    await sendIn(page, year, path, "Đã kiểm tra, chưa ghi");
  }

  function goesUnrated(cellOf: CellsOf): void {
    for (const heading of ["Tự xếp loại", "Mức đề nghị"]) cellOf(heading).value = null;
    cellOf("Lý do không xếp loại").value = newlyAdmitted;
  }

  function rates(cellOf: CellsOf): void {
    cellOf("Tự xếp loại").value = say.good;
    cellOf("Ngày họp xếp loại").value = "20/11/2026";
    cellOf("Điểm nhóm tiêu chí chung").value = 24;
    cellOf("Điểm kết quả thực hiện nhiệm vụ").value = 56;
  }

  async function sends({ page }: Visitor): Promise<void> {
    await page.goto(`/nop-ket-qua?nam=${year}`);
    await page.getByRole("main").getByRole("button", { name: "Nộp kết quả", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByText(/^Còn \d+ đơn vị trực thuộc chưa nộp kết quả:$/)
      .waitFor();
    await page
      .getByRole("dialog")
      .getByRole("checkbox", { name: /^Nộp trước, các đơn vị này nộp sau/ })
      .check();
    await page.getByRole("dialog").getByRole("button", { name: "Nộp kết quả", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("Đã nộp", { exact: true }).first().waitFor();
  }

  type Dialog = ReturnType<Visitor["page"]["getByRole"]>;

  async function acts(
    { page }: Visitor,
    act: string,
    unit: string,
    fill = async (_dialog: Dialog) => {},
  ): Promise<void> {
    await page.getByRole("button", { name: `${act}: ${unit}`, exact: true }).click();
    await fill(page.getByRole("dialog"));
    await page.getByRole("dialog").getByRole("button", { name: act, exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }

  async function decides(): Promise<void> {
    const { page } = above;
    await page.getByRole("button", { name: /^Quyết định \(\d+\)$/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: /^Số quyết định/ })
      .fill("12-QĐ/ĐU");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Quyết định \d+ kết quả$/ })
      .click();
  }

  /** Those of the scope alone are on its page. */
  async function tries(names: readonly string[], label: string): Promise<void> {
    for (const name of names) {
      const tier = above.page.getByRole("combobox", { name: `Mức xét cho ${name}`, exact: true });
      if ((await tier.count()) === 1) await tier.selectOption({ label });
    }
  }

  interface Result {
    readonly id: string;
    readonly state: string;
    readonly tier: string | null;
    readonly subjectName: string;
  }

  async function membersOf({ page }: Visitor, id: string): Promise<readonly Result[]> {
    const { classifications } = await ask<{ classifications: { nodes: Result[] } }>(
      page,
      `query ($id: ID!) {
        classifications(organisationId: $id, year: ${year}, subjectKind: MEMBER, includeBelow: true, decidedOnly: false, first: 100) {
          ... on ClassificationPage { nodes { id state tier subjectName } }
        }
      }`,
      { id },
    );
    return classifications.nodes;
  }

  async function decidedIn(id: string): Promise<number> {
    const { breakdown } = await ask<{ breakdown: { total: { rated: number } } }>(
      board.page,
      `query ($id: ID!) {
        breakdown: tierBreakdown(organisationId: $id, year: ${year}, subjectKind: MEMBER, decidedOnly: true) {
          ... on TierBreakdown { total { rated } }
        }
      }`,
      { id },
    );
    return breakdown.total.rated;
  }
});
