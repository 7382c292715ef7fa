import type { Text } from "@xep-loai/domain";

/** What is wrong with a row; `column` by its name, null: the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly message: Text;
}

export const ofRow = (message: Text): RowProblem => ({ column: null, message });

/** The words of a check that are about no single value. */
export const rowWords = {
  foreign: {
    vi: "Dòng này không thuộc đơn vị của tệp, hoặc không có trong danh sách của năm. Hãy bỏ dòng này; kết quả của đơn vị khác do đơn vị đó nhập.",
    en: "This row is not of the unit of the file, or not on the list of the year. Please remove it; another unit enters its own results.",
  },
  notYours: {
    vi: "Tài khoản của bạn không được giao nhập kết quả này.",
    en: "Your account was not given to enter this result.",
  },
  received: {
    vi: "Kết quả đã được cấp trên tiếp nhận nên không sửa được. Nếu cần sửa, đề nghị cấp trên mở lại.",
    en: "The superior has received the results, so this cannot be changed. If it must be, ask the superior to open them again.",
  },
  twice: {
    vi: "Đối tượng này có ở nhiều dòng. Hãy giữ lại một dòng.",
    en: "This subject stands in several rows. Please keep one of them.",
  },
  voted: {
    vi: "Đã có kết quả bỏ phiếu nên không tự xếp loại lại.",
    en: "It was voted on, so it does not rate itself any more.",
  },
  noDay: { vi: "Phải ghi ngày họp tự xếp loại.", en: "The day of the rating meeting must be given." },
  notRated: {
    vi: "Đối tượng không xếp loại thì không đề nghị mức nào.",
    en: "For a subject that gets no tier none is proposed.",
  },
  notSelfRated: { vi: "Chỉ đề nghị sau khi đã tự xếp loại.", en: "It is proposed after it rated itself." },
} as const satisfies Record<string, Text>;
