const headings =
  "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định;Chuyển sang tổ chức mới";

/** One line of each act, to be written over. */
const examples = [
  "Thành lập;;Tỉnh ủy A;Đảng ủy xã B;Đảng bộ xã, phường, đặc khu;1/7/2025;07-QĐ/TU;",
  "Đổi tên;Huyện ủy C / Chi bộ thôn 1;;Chi bộ thôn 1 xã D;;1/7/2025;07-QĐ/TU;",
  "Chuyển;Đảng bộ Công an huyện C;Đảng ủy xã B;;;1/7/2025;06-QĐ/TU;",
  "Sáp nhập;Đảng ủy xã D;Đảng ủy xã B;;;1/7/2025;07-QĐ/TU;",
  'Chia tách;Đảng ủy xã E;;Đảng ủy xã G;;1/7/2025;08-QĐ/TU;"Chi bộ thôn 2; Chi bộ thôn 3"',
  "Kỳ tổng kết;Đảng bộ Trường Đại học H;;;Trường học, cơ sở giáo dục (theo năm học);1/7/2025;10-HD/TU;",
  "Giải thể;Huyện ủy C;;;;1/7/2025;09-QĐ/TU;",
];

/** The template as a file; the mark before it tells a spreadsheet that it is UTF-8. */
export const templateAddress = (): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent([`\uFEFF${headings}`, ...examples].join("\r\n"))}`;
