import { commune, office, officeCell } from "./fill.ts";
import { district, grassroots, province } from "./node.ts";

/** Tỉnh ủy Quảng Bình → Đảng ủy Khối các cơ quan tỉnh → Đảng bộ Văn phòng UBND tỉnh with the five cells of TB 01-TB/TKTr. */
export const quangBinh = province("Tỉnh ủy Quảng Bình", [
  district("Đảng ủy Khối các cơ quan tỉnh Quảng Bình", [
    grassroots("Đảng bộ Văn phòng UBND tỉnh", [
      ["Chi bộ Tin học - Công báo", 10],
      ["Chi bộ Hành chính - Tổ chức", 14],
      ["Chi bộ Kinh tế - Tổng hợp", 16],
      ["Chi bộ Nội chính - Văn xã", 13],
      ["Chi bộ Quản trị - Tài vụ", 12],
    ]),
    office("Sở Kế hoạch và Đầu tư Quảng Bình", ["Tổng hợp", "Kinh tế ngành", "Văn phòng"]),
    office("Sở Giao thông vận tải Quảng Bình", ["Quản lý hạ tầng", "Vận tải", "Văn phòng - Thanh tra"]),
    officeCell("Liên minh Hợp tác xã tỉnh Quảng Bình"),
  ]),
  district("Thành ủy Đồng Hới", [
    commune("phường Hải Đình", ["Tổ dân phố 1", "Tổ dân phố 2"]),
    commune("phường Bắc Lý", ["Tổ dân phố 6", "Tổ dân phố 9", "Tổ dân phố 12"]),
    commune("xã Bảo Ninh", ["thôn Trung Bính", "thôn Hà Dương"]),
    commune("xã Quang Phú", ["thôn Đông Phú", "thôn Tây Phú"]),
  ]),
  district("Huyện ủy Lệ Thủy", [
    commune("thị trấn Kiến Giang", ["Tổ dân phố Xuân Giang", "Tổ dân phố Thượng Giang"]),
    commune("xã Phong Thủy", ["thôn Đại Phong", "thôn Thượng Phong"]),
    commune("xã Lộc Thủy", ["thôn An Xá", "thôn Tuy Lộc"]),
  ]),
]);
