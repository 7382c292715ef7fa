import type { ProvinceReform } from "./province-reform.ts";

/** Đắk Lắk stays; its districts end. */
export const dakLak: ProvinceReform = {
  committee: "Tỉnh ủy Đắk Lắk",
  place: "tỉnh Đắk Lắk",
  communes: [
    {
      place: "phường Buôn Ma Thuột",
      from: ["Đảng bộ phường Tân Lợi", "Đảng bộ xã Cư Êbur"],
      officialsFrom: ["Chi bộ buôn Kô Siêr", "Chi bộ thôn 3"],
    },
    {
      place: "phường Ea Kao",
      from: ["Đảng bộ phường Ea Tam", "Đảng bộ xã Ea Kao"],
      officialsFrom: ["Chi bộ Tổ dân phố 3", "Chi bộ buôn Cao Thành"],
    },
    {
      place: "xã Krông Pắc",
      from: ["Đảng bộ thị trấn Phước An", "Đảng bộ xã Hòa An"],
      officialsFrom: ["Chi bộ Tổ dân phố 4", "Chi bộ thôn Thăng Tiến 1"],
    },
    {
      place: "xã Ea Phê",
      from: ["Đảng bộ xã Ea Phê"],
      officialsFrom: ["Chi bộ thôn Phước Lộc", "Chi bộ buôn Phê"],
    },
  ],
  ofTheParty: [{ path: "Chi bộ Hội Văn học Nghệ thuật tỉnh Đắk Lắk" }],
  ofGovernment: [
    {
      path: "Đảng bộ Sở Nông nghiệp và Phát triển nông thôn Đắk Lắk",
      name: "Đảng bộ Sở Nông nghiệp và Môi trường Đắk Lắk",
    },
  ],
  blocs: ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk"],
  districts: ["Thành ủy Buôn Ma Thuột", "Huyện ủy Krông Pắc"],
};
