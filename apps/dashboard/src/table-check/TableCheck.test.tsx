import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import { aWorkbook } from "../testing/aWorkbook.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { TableCheck } from "./TableCheck.tsx";

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const result = () => screen.findByRole("region", { name: /^(Kết quả kiểm tra|What was found)$/ });
const linesOf = async () =>
  within(await result())
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => plain(cell.textContent)));

function open(locale: Locale = "vi") {
  renderIn(locale, <TableCheck />);
  return userEvent.setup({ applyAccept: false });
}

async function paste(text: string): Promise<ReturnType<typeof userEvent.setup>> {
  const user = open();
  await user.click(box());
  await user.paste(text);
  return user;
}

const sound = "Đơn vị\tTổng số\tĐược xếp loại\tHTXSNV\tHTTNV\tHTNV\tKHTNV\nXã A\t12\t11\t2\t8\t1\t0\n";

describe("the example", () => {
  it("shows each fault in a sentence, with both figures, and the correction", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: "Thử với ví dụ" }));
    expect(await screen.findByRole("heading", { name: "2 trên 2 dòng có lỗi" })).toBeTruthy();
    expect(screen.getByText(/Huyện ủy Tân Yên đã đăng tại http:\/\/tanyen/)).toBeTruthy();
    const lines = await linesOf();
    expect(lines.slice(0, 4)).toEqual([
      [
        "Tổ chức cơ sở đảng",
        "Có lỗi",
        "Các mức cộng lại bị thừa. Các mức cộng lại là 61, nhiều hơn số được xếp loại 41 là 20.",
        "41",
        "61",
        "số HTNV: 22 → 2tỷ lệ HTTNV: 36,7 % → 36,6 %tỷ lệ HTNV: 4,8 % → 4,9 %",
      ],
      [
        "Làm tròn sai. Tỷ lệ “Hoàn thành tốt nhiệm vụ” in 36,7 %; 15 trên 41, làm tròn đúng là 36,6 %.",
        "36,7 %",
        "36,6 %",
      ],
      ["Tỷ lệ không khớp. Tỷ lệ “Hoàn thành nhiệm vụ” in 4,8 %; 22 trên 41 là 53,7 %.", "4,8 %", "53,7 %"],
      [
        "Có thể đánh máy nhầm. Số “Hoàn thành nhiệm vụ” in 22 có thể là đánh máy nhầm: nếu là 2 thì cả bảng khớp.",
        "22",
        "–",
      ],
    ]);
    expect(lines[4]?.[5]).toContain("tỷ lệ TSVM: 55,8 % → 56,0 %");
  });

  it("in English", async () => {
    const user = open("en");
    await user.click(screen.getByRole("button", { name: "Try an example" }));
    expect(await screen.findByRole("heading", { name: "2 of 2 rows have faults" })).toBeTruthy();
    expect((await linesOf())[0]?.[2]).toBe(
      "The tiers add up to too many. The tiers add up to 61, 20 more than the 41 rated.",
    );
  });
});

describe("what is pasted", () => {
  it("whose total row is not the sum of its rows is told the difference and the correction", async () => {
    await paste(`${sound}Xã B\t8\t8\t1\t7\t0\t0\nTổng cộng\t21\t19\t3\t15\t1\t0\n`);
    expect(await screen.findByRole("heading", { name: "1 trên 3 dòng có lỗi" })).toBeTruthy();
    expect((await linesOf())[2]).toEqual([
      "Tổng cộng",
      "Có lỗi",
      "Dòng tổng không bằng tổng các dòng. Tổng số: nhiều hơn 1 so với cộng 2 dòng.",
      "21",
      "20",
      "Tổng số: 21 → 20, hoặc đối chiếu lại 2 dòng được cộng",
    ]);
  });

  it("that adds up is said to be sound", async () => {
    await paste(sound);
    expect(await screen.findByRole("heading", { name: "1 dòng đều khớp" })).toBeTruthy();
    expect((await linesOf())[0]?.slice(0, 2)).toEqual(["Xã A", "Khớp"]);
  });

  it("without a table is answered with what to do, and kept", async () => {
    await paste("chỉ là một câu");
    expect(await screen.findByText(/^Chưa thấy bảng nào: cần ít nhất hai cột/)).toBeTruthy();
    expect(box().value).toBe("chỉ là một câu");
  });

  it("with a cell that is no number says which one", async () => {
    await paste(sound.replace("\t8\t", "\ttám\t"));
    expect((await linesOf())[0]).toEqual([
      "Xã A",
      "Không đọc được",
      "«Số HTTNV»: “tám” không phải là số. Sửa trong ô ở trên hoặc đổi lựa chọn, kết quả tự cập nhật.",
    ]);
  });

  it("of thousands of rows shows those in trouble, a few hundred at a time", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `Xã ${at}\t12\t${at % 5 === 0 ? 12 : 11}\t2\t8\t1\t0`);
    await paste([sound.split("\n")[0], ...rows].join("\n"));
    expect(await screen.findByRole("heading", { name: "600 trên 3.000 dòng có lỗi" })).toBeTruthy();
    expect(await linesOf()).toHaveLength(200);
    expect(screen.getByRole("button", { name: "Xem thêm 400 dòng" })).toBeTruthy();
  });
});

describe("how a table is read", () => {
  it("the meaning of a column is corrected by the reader", async () => {
    const user = await paste(sound.replace("Được xếp loại", "Số"));
    const meaning = await screen.findByRole("combobox", { name: "Nghĩa của cột Số" });
    expect((meaning as HTMLSelectElement).value).toBe("IGNORED");
    expect((await linesOf())[0]?.[2]).toContain("Bảng không in số được xếp loại");
    await user.selectOptions(meaning, "Được xếp loại");
    expect(await screen.findByRole("heading", { name: "1 dòng đều khớp" })).toBeTruthy();
  });

  it("two columns of one meaning are not guessed about", async () => {
    const user = await paste(sound);
    await user.selectOptions(await screen.findByRole("combobox", { name: "Nghĩa của cột Tổng số" }), "Được xếp loại");
    expect((await screen.findByRole("alert")).textContent).toContain("Hai cột cùng được hiểu là «Được xếp loại».");
  });

  it("without a column of counts nothing is checked", async () => {
    await paste("Đơn vị\tTổng số\tSố khác\nA\t12\t11");
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa cột nào là số lượng của một mức.");
  });

  it("GOOD may contain the top tier, and the tiers be those of 2016", async () => {
    const user = await paste("Đơn vị;Được xếp loại;HTXSNV;HTTNV;HTNV;KHTNV\nTỉnh A;662;144;604;58;0");
    expect((await linesOf())[0]?.[2]).toContain("Các mức cộng lại là 806");
    await user.click(screen.getByRole("checkbox", { name: "Số «tốt» đã gồm cả mức cao nhất" }));
    expect(await screen.findByRole("heading", { name: "1 dòng đều khớp" })).toBeTruthy();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Cách xếp loại" }),
      "Trong sạch, vững mạnh (trước 2018)",
    );
    expect(screen.getAllByRole("option", { name: "Số YK" }).length).toBeGreaterThan(0);
  });
});

describe("a file", () => {
  const file = () => document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;

  it("of Excel is read here, and can be corrected like a pasted table", async () => {
    const user = open();
    const workbook = aWorkbook([
      ["Đơn vị", "Được xếp loại", "HTTNV", "Tỷ lệ"],
      ["Xã A", [1100, 2], 800, [0.7273, 1]],
    ]);
    await user.upload(file(), workbook);
    expect(await screen.findByRole("heading", { name: "1 dòng đều khớp" })).toBeTruthy();
    expect(box().value).toBe("Đơn vị\tĐược xếp loại\tHTTNV\tTỷ lệ\nXã A\t1100\t800\t72.7%");
  });

  it("that cannot be read leaves what is there", async () => {
    const user = await paste(sound);
    await user.upload(file(), new File(["x"], "anh.png"));
    expect(await screen.findByText(/^Chỉ đọc được tệp .xlsx, .csv, .txt./)).toBeTruthy();
    expect(box().value).toBe(sound);
    expect(screen.getByRole("heading", { name: "1 dòng đều khớp" })).toBeTruthy();
  });
});
