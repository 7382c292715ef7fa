import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const username = "chibo.moi";
const ownPassword = "một câu dễ nhớ 2026";

describe("an administrator gives somebody an account, and takes it back", () => {
  let administrator: Visitor;
  let newcomer: Visitor;
  let oneTime = "";

  beforeAll(async () => {
    [administrator, newcomer] = await Promise.all([arrive("vi"), arrive("vi")]);
    await administrator.page.goto("/quan-tri/tai-khoan?nam=2026");
    await signIn(administrator.page, "vi", "quantri");
  });
  afterAll(async () => {
    await administrator?.leave();
    await newcomer?.leave();
  });

  const row = () => administrator.page.getByRole("row").filter({ hasText: username });

  it("is told at the field what a name cannot be, then sees the password this once", async () => {
    const { page } = administrator;
    await page.getByRole("heading", { level: 1, name: "Tài khoản và quyền" }).waitFor();
    await expectGoodPage(page, "vi");
    await page.getByRole("button", { name: "Tạo tài khoản" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Tên hiển thị").fill("Đảng ủy Sở Khoa học và Công nghệ, người mới");
    await dialog.getByLabel("Tên đăng nhập").fill("chi bộ");
    await dialog.getByLabel("Quyền").selectOption({ label: "Người nhập liệu" });
    await dialog.getByRole("combobox", { name: "Tìm tổ chức đảng (không cần dấu)" }).fill("so khoa hoc va cong nghe");
    await page.getByRole("listbox").getByRole("option").first().click();
    await expectGoodPage(page, "vi");
    await dialog.getByRole("button", { name: "Tạo tài khoản" }).click();
    await dialog.getByText("Từ 3 đến 50 ký tự").waitFor();
    await dialog.getByLabel("Tên đăng nhập").fill(username);
    await dialog.getByRole("button", { name: "Tạo tài khoản" }).click();
    const password = page.getByText(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    oneTime = (await password.textContent()) ?? "";
    await expectGoodPage(page, "vi");
    await page.getByRole("button", { name: "Tôi đã ghi lại" }).click();
    await row().getByText("Mật khẩu cấp một lần").waitFor();
    expect(await page.getByText(oneTime).count()).toBe(0);
  });

  it("the new user signs in, and is shown nothing before the password is changed", async () => {
    const { page } = newcomer;
    await page.goto("/tong-quan?nam=2026");
    await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(username);
    await page.getByRole("textbox", { name: "Mật khẩu" }).fill(oneTime);
    await page.keyboard.press("Enter");
    await page.getByText("do người quản trị cấp, chỉ dùng một lần").waitFor();
    expect(await page.getByRole("navigation", { name: "Điều hướng chính" }).count()).toBe(0);
    await expectGoodPage(page, "vi");
    await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Mật khẩu được cấp").fill(oneTime);
    await dialog.getByLabel("Mật khẩu mới", { exact: false }).first().fill("ngắn");
    await dialog.getByLabel("Nhập lại mật khẩu mới").fill("ngắn");
    await dialog.getByRole("button", { name: "Đổi mật khẩu" }).click();
    await dialog.getByText("Ít nhất 12 ký tự; một câu dễ nhớ là tốt nhất.").waitFor();
    await dialog.getByLabel("Mật khẩu mới", { exact: false }).first().fill(ownPassword);
    await dialog.getByLabel("Nhập lại mật khẩu mới").fill(ownPassword);
    await dialog.getByRole("button", { name: "Đổi mật khẩu" }).click();
    await page.getByRole("navigation", { name: "Điều hướng chính" }).waitFor();
  });

  it("sees its own unit and none above it, and no page of the administrator", async () => {
    const { page } = newcomer;
    const place = page.getByRole("navigation", { name: "Đường dẫn tổ chức" });
    await place.getByText("Sở Khoa học và Công nghệ").waitFor();
    expect(await place.getByText("Đảng Cộng sản Việt Nam").count()).toBe(0);
    expect(await page.getByRole("link", { name: "Tài khoản và quyền" }).count()).toBe(0);
    await page.goto("/quan-tri/tai-khoan?nam=2026");
    await page.getByText("không được giao việc này").waitFor();
  });

  it("is locked again: signed out at once, and not let in", async () => {
    await row().getByRole("button", { name: "Khóa", exact: true }).click();
    const dialog = administrator.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Khóa", exact: true }).click();
    await row().getByText("Đã khóa từ").waitFor();
    await expectGoodPage(administrator.page, "vi");
    const { page } = newcomer;
    await page.goto("/tong-quan?nam=2026");
    await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(username);
    await page.getByRole("textbox", { name: "Mật khẩu" }).fill(ownPassword);
    await page.keyboard.press("Enter");
    await page.getByText("Tên đăng nhập hoặc mật khẩu không đúng").waitFor();
  });

  it("the log tells who did it, and holds no password", async () => {
    const { page } = administrator;
    await page.goto("/nhat-ky?nam=2026");
    await page
      .getByText(/tài khoản: chibo.moi/)
      .first()
      .waitFor();
    expect(await page.getByText(oneTime).count()).toBe(0);
    await expectGoodPage(page, "vi");
  });
});
