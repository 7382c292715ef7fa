import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, idOf } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

/** A year of which no other story reads a figure that this one moves. */
const year = 2019;
const at = `/bao-cao?nam=${year}`;
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
    await page.getByText(/^Thực hiện Hướng dẫn số\s21-HD\/BTCTW, .*Tỉnh ủy Bình Định báo cáo/).waitFor();
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

  it("sees what a later correction has changed since", async () => {
    const { page } = committee;
    await cancelOne();
    await page.reload();
    await page.getByText(/^Từ khi ban hành có \d+ số liệu đã thay đổi/).waitFor();
    await page.getByRole("rowheader", { name: "Kết quả đã hủy bỏ" }).waitFor();
    await page.getByText("Nội dung nguyên vẹn từ khi ban hành").waitFor();
  });

  it("takes the package, which is what the database says, and shows it", async () => {
    const { page } = committee;
    await page.getByRole("button", { name: "Lập hồ sơ của đơn vị" }).click();
    const taken = page.getByRole("link", { name: /^Tải về/ });
    await taken.waitFor({ timeout: 60_000 });
    const file = await page.request.get((await taken.getAttribute("href")) ?? "");
    await page
      .getByLabel("Chọn tệp hồ sơ (.zip)")
      .first()
      .setInputFiles({
        ...{ name: "ho-so.zip", mimeType: "application/zip", buffer: await file.body() },
      });
    await page.getByText("Danh mục đúng như hệ thống đã lập").waitFor();
    await page.getByText(/^Cả \d+ tệp nguyên vẹn$/).waitFor();
    await page.getByText(/^R2\. .*: khớp số liệu hiện nay$/).waitFor();
    await expectGoodPage(page, "vi");
  });

  it("opens the table the board saved with its filters and shared", async () => {
    const tables = `/bang-tong-hop?nam=${year}&doi-tuong=ORG`;
    await board.page.goto(`${tables}&nhom=DISTRICT&tam-tinh=1`);
    await board.page.getByRole("button", { name: /^Mẫu bảng đã lưu/ }).click();
    await board.page.getByRole("button", { name: "Lưu bảng đang xem" }).click();
    const form = board.page.getByRole("dialog", { name: /^Lưu bảng R1/ });
    await form.getByRole("textbox", { name: "Tên mẫu" }).fill("Cấp huyện, cả tạm tính");
    await form.getByRole("checkbox", { name: /^Dùng chung/ }).check();
    await expectGoodPage(board.page, "vi");
    await form.getByRole("button", { name: "Lưu" }).click();
    await board.page.getByRole("link", { name: "Cấp huyện, cả tạm tính" }).waitFor();
    const { page } = committee;
    await page.goto("/bang-tong-hop?nam=2020&doi-tuong=MEMBER");
    await page.getByRole("button", { name: "Mẫu bảng đã lưu (1)" }).click();
    await page.getByRole("link", { name: "Cấp huyện, cả tạm tính" }).click();
    await page.waitForURL(/nam=2020&doi-tuong=ORG&nhom=DISTRICT&tam-tinh=1/);
    await page.getByRole("heading", { level: 1, name: /tổ chức đảng/ }).waitFor();
    await expectGoodPage(page, "vi");
  });

  /** An organisation rated in the middle turns out to have been rated wrongly. */
  async function cancelOne(): Promise<void> {
    const organisationId = await idOf(committee.page, "Tỉnh ủy Bình Định", year);
    const { classifications } = await ask<{ classifications: { nodes: { id: string }[] } }>(
      committee.page,
      `query ($organisationId: ID!, $year: Int!) {
        classifications(organisationId: $organisationId, year: $year, subjectKind: ORG, includeBelow: true, outcome: [COMPLETED]) {
          ... on ClassificationPage { nodes { id } }
        }
      }`,
      { organisationId, year },
    );
    const id = classifications.nodes[0]?.id;
    const { classification } = await ask<{ classification: { version: number } }>(
      committee.page,
      "query ($id: ID!, $year: Int!) { classification(id: $id, year: $year) { ... on Classification { version } } }",
      { id, year },
    );
    const { answer } = await ask<{ answer: { __typename: string } }>(
      committee.page,
      `mutation ($id: ID!, $version: Int!, $year: Int!) {
        answer: cancelClassification(
          id: $id, version: $version, year: $year, ground: NEW_DEFECT, reason: "Phát hiện khuyết điểm", cancelledOn: "2020-06-01"
        ) { __typename ... on Refusal { code } }
      }`,
      { id, version: classification.version, year },
    );
    expect(answer).toMatchObject({ __typename: "Classification" });
  }
});
