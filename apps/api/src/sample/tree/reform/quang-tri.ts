import type { ProvinceReform } from "./province-reform.ts";

/** Quảng Bình goes up in Quảng Trị; the office of the People's Committee stands on, under another committee. */
export const quangTri: ProvinceReform = {
  committee: "Tỉnh ủy Quảng Bình",
  successor: "Tỉnh ủy Quảng Trị",
  place: "tỉnh Quảng Trị",
  communes: [
    {
      place: "phường Đồng Hới",
      from: ["Đảng bộ phường Hải Đình", "Đảng bộ xã Bảo Ninh"],
      officialsFrom: ["Chi bộ Trường Tiểu học Hải Đình", "Chi bộ thôn Trung Bính"],
    },
    {
      place: "phường Đồng Thuận",
      from: ["Đảng bộ phường Bắc Lý", "Đảng bộ xã Quang Phú"],
      officialsFrom: ["Chi bộ Tổ dân phố 6", "Chi bộ Tổ dân phố 9"],
    },
    {
      place: "xã Lệ Thủy",
      from: ["Đảng bộ thị trấn Kiến Giang", "Đảng bộ xã Phong Thủy", "Đảng bộ xã Lộc Thủy"],
      officialsFrom: ["Chi bộ Tổ dân phố Xuân Giang", "Chi bộ thôn Đại Phong"],
    },
  ],
  ofTheParty: [
    {
      path: "Chi bộ Liên minh Hợp tác xã tỉnh Quảng Bình",
      name: "Chi bộ Liên minh Hợp tác xã tỉnh Quảng Trị",
    },
  ],
  ofGovernment: [
    { path: "Đảng bộ Sở Kế hoạch và Đầu tư Quảng Bình", name: "Đảng bộ Sở Tài chính Quảng Trị" },
    { path: "Đảng bộ Sở Giao thông vận tải Quảng Bình", name: "Đảng bộ Sở Xây dựng Quảng Trị" },
  ],
  blocs: ["Đảng ủy Khối các cơ quan tỉnh Quảng Bình"],
  districts: ["Thành ủy Đồng Hới", "Huyện ủy Lệ Thủy"],
};
