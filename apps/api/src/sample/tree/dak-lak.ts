import { commune, office, officeCell } from "./fill.ts";
import { district, grassroots, province } from "./node.ts";

/** Tỉnh ủy Đắk Lắk → Đảng ủy Khối → Đảng bộ Sở Khoa học và Công nghệ (CV 54-CV/ĐU); Chi bộ 4 is the one cell with a committee. */
export const dakLak = province("Tỉnh ủy Đắk Lắk", [
  district("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk", [
    grassroots("Đảng bộ Sở Khoa học và Công nghệ", [
      ["Chi bộ 1", 9],
      ["Chi bộ 2", 11],
      ["Chi bộ 3", 8],
      ["Chi bộ 4", 24],
      ["Chi bộ 5", 12],
    ]),
    office("Sở Tài chính Đắk Lắk", ["Quản lý ngân sách", "Giá - Công sản", "Văn phòng - Thanh tra"]),
    office("Sở Nội vụ Đắk Lắk", ["Công chức - Viên chức", "Xây dựng chính quyền", "Văn phòng"]),
    office("Sở Nông nghiệp và Phát triển nông thôn Đắk Lắk", [
      "Kế hoạch - Tài chính",
      "Chi cục Kiểm lâm",
      "Chi cục Thủy lợi",
    ]),
    officeCell("Hội Văn học Nghệ thuật tỉnh Đắk Lắk"),
    officeCell("Ngân hàng Chính sách xã hội tỉnh Đắk Lắk"),
  ]),
  district("Thành ủy Buôn Ma Thuột", [
    commune("phường Tân Lợi", ["Tổ dân phố 1", "Tổ dân phố 2", "buôn Kô Siêr"]),
    commune("phường Ea Tam", ["Tổ dân phố 3", "buôn Alê A"]),
    commune("xã Ea Kao", ["buôn Cao Thành", "thôn Tân Hưng"]),
    commune("xã Cư Êbur", ["buôn Ea Bông", "thôn 3"]),
  ]),
  district("Huyện ủy Krông Pắc", [
    commune("thị trấn Phước An", ["Tổ dân phố 4", "Tổ dân phố 7"]),
    commune("xã Ea Phê", ["thôn Phước Lộc", "buôn Phê"]),
    commune("xã Hòa An", ["thôn Thăng Tiến 1", "thôn Tân Lập"]),
  ]),
]);
