import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const username = "ubnddaklak";

/** What the app shows at the next change: the code of now was used to confirm. */
const nextCode = (secret: string, seconds = 30): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({
    timestamp: Date.now() + seconds * 1000,
  });

describe("a committee protects its account with a code on its phone", () => {
  let visitor: Visitor;
  let secret: string;
  let recoveryCode: string;

  beforeAll(async () => {
    visitor = await arrive("vi");
    await visitor.page.goto("/tong-quan?nam=2020");
    await signIn(visitor.page, "vi", username);
  });
  afterAll(() => visitor?.leave());

  it("finds its account in the user menu, and is shown a QR code once it gave its password", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: /^Tài khoản/ }).click();
    await page.getByRole("link", { name: "Tài khoản của tôi" }).click();
    await page.getByRole("heading", { level: 1, name: "Tài khoản của tôi" }).waitFor();
    await page.getByRole("button", { name: "Đặt mã xác thực" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Mật khẩu").fill("khong-phai");
    await dialog.getByRole("button", { name: "Tiếp tục" }).click();
    await dialog.getByText("mật khẩu không đúng").waitFor();
    await dialog.getByLabel("Mật khẩu").fill(inject("password"));
    await dialog.getByRole("button", { name: "Tiếp tục" }).click();
    await page.getByRole("img", { name: "Mã QR cho ứng dụng xác thực" }).waitFor();
    secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
    await expectGoodPage(page, "vi");
  });

  it("confirms with a code, and keeps the ten recovery codes", async () => {
    const { page } = visitor;
    await page.getByRole("textbox", { name: "Mã xác thực (6 số)" }).fill(nextCode(secret, 0));
    await page.getByRole("button", { name: "Xác nhận" }).click();
    const codes = page.getByText(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    recoveryCode = (await codes.first().textContent()) ?? "";
    await expectGoodPage(page, "vi");
    await page.getByRole("button", { name: "Tôi đã cất các mã này" }).click();
    await page.getByText("Còn 10 mã dự phòng.").waitFor();
  });

  it("signs in by password and code, and by nothing less", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: /^Tài khoản/ }).click();
    await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
    await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(username);
    await page.getByRole("textbox", { name: "Mật khẩu" }).fill(inject("password"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nhập mã xác thực" }).waitFor();
    const code = page.getByRole("textbox", { name: "Mã xác thực (6 số)" });
    expect(await code.getAttribute("autocomplete")).toBe("one-time-code");
    await expectGoodPage(page, "vi");
    await page.keyboard.type("000000\n");
    await page.getByRole("alert").filter({ hasText: "Mã xác thực không đúng" }).waitFor();
    await code.fill(nextCode(secret));
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Điều hướng chính" }).waitFor();
  });

  it("takes it away again with a recovery code", async () => {
    const { page } = visitor;
    await page.goto("/tai-khoan?nam=2020");
    await page.getByRole("button", { name: "Gỡ mã xác thực" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Mật khẩu").fill(inject("password"));
    await dialog.getByLabel("Mã xác thực hoặc mã dự phòng").fill(recoveryCode);
    await dialog.getByRole("button", { name: "Gỡ mã xác thực" }).click();
    await page.getByText("Hiện chỉ cần mật khẩu.").waitFor();
  });
});
