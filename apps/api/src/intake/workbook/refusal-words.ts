import type { Text } from "@xep-loai/domain";
import { mostRows } from "./workbook-limits.ts";

const nothing = {
  vi: "Không có gì bị thay đổi.",
  en: "Nothing was changed.",
};

const text = (vi: string, en: string): Text => ({ vi: `${vi} ${nothing.vi}`, en: `${en} ${nothing.en}` });

/** What is said of a file, where it needs no name or number of its own. */
export const refusalWords = {
  NO_WORKBOOK: text(
    "Đây không phải tệp bảng tính .xlsx. Hãy tải mẫu từ chương trình, điền rồi gửi tệp đó.",
    "This is no .xlsx workbook. Please download the template, fill it in and send that file.",
  ),
  OLD_WORKBOOK: text(
    "Tệp lưu theo định dạng Excel cũ (.xls). Hãy mở tệp, chọn «Lưu thành» dạng .xlsx rồi gửi lại.",
    "The file is saved in the old Excel format (.xls). Please save it as .xlsx and send it again.",
  ),
  ENCRYPTED: text(
    "Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu mở tệp rồi gửi lại.",
    "The file is protected by a password and cannot be read. Please remove the password and send it again.",
  ),
  DAMAGED: text(
    "Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở tệp bằng chương trình bảng tính, lưu lại rồi gửi lại.",
    "The file is damaged or was not sent to its end. Please open it in a spreadsheet, save it and send it again.",
  ),
  TOO_LARGE: text(
    "Nội dung tệp quá lớn so với một mẫu kết quả. Hãy tải mẫu mới, chỉ điền các ô để trống, và gửi riêng từng đơn vị nếu cần.",
    "The file holds far more than a template of results. Please download a new template and fill in its cells alone; send units one by one if need be.",
  ),
  TOO_MANY_ROWS: text(
    `Tệp có nhiều hơn ${mostRows.toLocaleString("vi-VN")} dòng. Hãy gửi riêng từng đơn vị trực thuộc.`,
    `The file has more than ${mostRows.toLocaleString("en-GB")} rows. Please send the units below one by one.`,
  ),
  NO_MARK: text(
    "Tệp không phải mẫu tải từ chương trình, hoặc trang tính ẩn ghi dấu của mẫu đã bị xóa. Hãy tải mẫu mới, chép số liệu vào rồi gửi.",
    "The file is no template of this product, or its hidden sheet with the mark was deleted. Please download a new template, copy your entries and send it.",
  ),
  OTHER_VERSION: text(
    "Mẫu này do phiên bản khác của chương trình tạo ra. Hãy tải mẫu mới, chép số liệu vào rồi gửi.",
    "This template was made by another version of the product. Please download a new one, copy your entries and send it.",
  ),
  OTHER_UNIT: text(
    "Mẫu này của đơn vị khác. Hãy chọn đúng đơn vị đang mở, hoặc tải mẫu của đơn vị này.",
    "This template is of another organisation. Please open that organisation, or download the template of this one.",
  ),
  OTHER_RULES: text(
    "Quy định của năm đã thay đổi sau khi tải mẫu nên các cột không còn khớp. Hãy tải mẫu mới, chép số liệu vào rồi gửi.",
    "The rules of the year changed after the template was downloaded, so its columns no longer fit. Please download a new one, copy your entries and send it.",
  ),
  NO_ROWS: text(
    "Tệp không có dòng nào. Hãy tải mẫu mới: mẫu đã ghi sẵn các đối tượng của đơn vị.",
    "The file has no rows. Please download a new template: it lists the subjects of the organisation.",
  ),
} as const;

/** With the years, as somebody mixes up two files. */
export const otherYear = (inFile: number, asked: number): Text =>
  text(
    `Mẫu này của năm ${inFile}, không phải năm ${asked}. Hãy chuyển sang năm ${inFile}, hoặc tải mẫu của năm ${asked}.`,
    `This template is of ${inFile}, not of ${asked}. Please go to ${inFile}, or download the template of ${asked}.`,
  );

export const missingSheet = (name: string): Text =>
  text(
    `Thiếu trang tính «${name}»: trang đã bị xóa hoặc đổi tên. Hãy đặt lại đúng tên, hoặc tải mẫu mới.`,
    `The sheet «${name}» is missing: it was deleted or renamed. Please name it so again, or download a new template.`,
  );

export const foreignSheet = (name: string): Text =>
  text(
    `Trang tính «${name}» không thuộc mẫu. Hãy xóa trang này rồi gửi lại.`,
    `The sheet «${name}» is not of the template. Please delete it and send the file again.`,
  );

/** Names the headings that should be there and are not. */
export const changedHeadings = (sheet: string, missing: readonly string[]): Text => {
  const [some, more] = [missing.slice(0, 5).map((heading) => `«${heading}»`), missing.length > 5 ? ", …" : ""];
  return text(
    `Trang tính «${sheet}»: tiêu đề cột đã bị thay đổi; cần có đúng chỗ: ${some.join(", ")}${more}. Hãy sửa lại như mẫu, hoặc tải mẫu mới.`,
    `Sheet «${sheet}»: headings were changed; expected in their place: ${some.join(", ")}${more}. Please restore them, or download a new template.`,
  );
};
