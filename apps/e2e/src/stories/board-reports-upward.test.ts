import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const at = "/bao-cao?nam=2020";
const proposal = "Đề nghị Ban Tổ chức Trung ương hướng dẫn thêm về đơn vị có số ít.";

describe("a province reports to the centre (vi)", () => {
  let board: Visitor;
  let committee: Visitor;

  beforeAll(async () => {
    [board, committee] = await Promise.all([arrive("vi"), arrive("vi")]);
    await board.page.goto(at);
    await signIn(board.page, "vi", "binhdinh");
    await committee.page.goto(at);
    await signIn(committee.page, "vi", "tinhuy");
  });
  afterAll(async () => {
    await board?.leave();
    await committee?.leave();
  });

  it("the board has every paragraph written from the figures", async () => {
    const { page } = board;
    await page.getByRole("button", { name: "Lập báo cáo" }).click();
    await page.getByText(/^Thực hiện Hướng dẫn 21-HD\/BTCTW, Tỉnh ủy Bình Định báo cáo/).waitFor();
    await page.getByText("Người quyết định của đơn vị ban hành.").waitFor();
    await expectGoodPage(page, "vi");
  });

  it("writes one by hand, which stays", async () => {
    const { page } = board;
    await page.getByRole("button", { name: "Sửa đoạn" }).last().click();
    await page.getByRole("textbox", { name: "Nội dung đoạn" }).fill(proposal);
    await page.getByRole("button", { name: "Lưu đoạn" }).click();
    await page.getByText("Đã sửa tay", { exact: true }).waitFor();
  });

  it("the committee issues it under its number", async () => {
    const { page } = committee;
    await page.reload();
    await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
    const dialog = page.getByRole("dialog");
    const given = {
      "Số, ký hiệu": "12-BC/TU",
      "Nơi ban hành": "Quy Nhơn",
      "Thay mặt, chức vụ người ký": "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ",
      "Họ tên người ký": "Nguyễn Văn An",
      "Nơi nhận, mỗi nơi một dòng": "Như trên",
    };
    for (const [name, words] of Object.entries(given)) await dialog.getByRole("textbox", { name }).fill(words);
    await dialog.getByRole("button", { name: "Ban hành báo cáo" }).click();
    await page.getByText(/^Đã ban hành số 12-BC\/TU/).waitFor();
    await page.getByText("Số liệu hôm nay vẫn như khi ban hành.").waitFor();
    await page.getByText(proposal).waitFor();
    await expectGoodPage(page, "vi");
  });

  it("takes it as a document of the Party", async () => {
    const { page } = committee;
    const taking = page.waitForEvent("download");
    await page.getByRole("link", { name: "DOCX" }).click();
    expect((await taking).suggestedFilename()).toContain("12-BC TU");
  });
});
