import type { Workbook } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import type { FilledSheet, WorkbookHead } from "../filled-workbook.ts";
import { guideSheets, sheetName } from "../workbook-mark.ts";

const steps = {
  vi: [
    "Chỉ điền các ô trắng. Ô xám là nội dung chương trình ghi sẵn, không sửa được tại đây.",
    "Ô để trống nghĩa là chưa rõ; ở các cột tự xếp loại và đề nghị: giữ như đang có. Kết quả đã đề nghị hoặc đã quyết định có cả dòng màu xám.",
    "Không thêm, xóa hoặc đổi tên cột, trang tính. Có thể lọc và kéo rộng cột.",
    "Số thập phân dùng dấu phẩy hoặc dấu chấm; không ghi dấu ngăn cách hàng nghìn.",
    "Không dùng công thức: chương trình không đọc kết quả của công thức. Gõ chữ bằng bảng mã Unicode.",
    "Gửi tệp lên chương trình: chương trình cho xem trước những thay đổi rồi mới ghi. Dòng có lỗi được trả lại màu đỏ kèm cột «Lỗi».",
  ],
  en: [
    "Fill in the white cells alone. Grey cells are written by the product and cannot be changed here.",
    "A cell left empty means «not known»; in the columns of own rating and proposal it leaves what is there. What was proposed or decided has a grey row.",
    "Add, delete and rename no column and no sheet. Rows may be filtered, columns drawn wider.",
    "Decimals follow a comma or a point; nothing stands between thousands.",
    "Use no formulas: what they come to is not read. Type in Unicode.",
    "Send the file to the product: it shows what would change before anything is written. Rows with errors come back red, with a column «Errors».",
  ],
} as const;

/** How the file is filled in, and the columns that need a word of their own. */
export function writeGuide(
  book: Workbook,
  { organisationName, year }: WorkbookHead,
  sheets: readonly FilledSheet[],
  locale: Locale,
): void {
  const sheet = book.addWorksheet(guideSheets[locale], {
    pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 46 }, { width: 100 }];
  const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;
  const line = (first: string, second: string, bold = false) => {
    const row = sheet.addRow([first, second]);
    row.eachCell((cell) => {
      cell.style = bold ? { ...wrapped, font: { bold } } : wrapped;
    });
    row.commit();
  };
  line(organisationName, String(year), true);
  steps[locale].forEach((step, at) => {
    line(String(at + 1), step);
  });
  for (const { subject, columns } of sheets)
    for (const { label, note } of columns)
      if (note !== null) line(`${sheetName(subject, locale)}: ${label[locale]}`, note[locale]);
  sheet.commit();
}
