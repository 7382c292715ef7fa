import type { ProvinceReform } from "./province-reform.ts";

const ward = (name: string) => `Đảng bộ phường ${name}`;
const commune = (name: string) => `Đảng bộ xã ${name}`;
const town = (name: string) => `Đảng bộ thị trấn ${name}`;

/** Bình Định goes up in Gia Lai; of its communes those that the sample has. */
export const giaLai: ProvinceReform = {
  committee: "Tỉnh ủy Bình Định",
  successor: "Tỉnh ủy Gia Lai",
  place: "tỉnh Gia Lai",
  communes: [
    {
      place: "phường Quy Nhơn",
      from: [ward("Trần Phú"), ward("Lê Hồng Phong")],
      officialsFrom: ["Chi bộ Khu vực 4", "Chi bộ Khu vực 5"],
    },
    {
      place: "phường Quy Nhơn Bắc",
      from: [],
      cells: [`${ward("Nhơn Bình")} / Chi bộ Khu vực 3`],
      officialsFrom: ["Chi bộ Khu vực 3", "Chi bộ Khu vực 3"],
    },
    {
      place: "phường Quy Nhơn Tây",
      from: [],
      cells: [`${ward("Ghềnh Ráng")} / Chi bộ Khu vực 2`],
      officialsFrom: ["Chi bộ Khu vực 2", "Chi bộ Khu vực 2"],
    },
    {
      place: "phường Quy Nhơn Đông",
      from: [ward("Nhơn Bình")],
      officialsFrom: ["Chi bộ Khu vực 1", "Chi bộ Khu vực 2"],
    },
    {
      place: "phường Quy Nhơn Nam",
      from: [ward("Ghềnh Ráng")],
      officialsFrom: ["Chi bộ Khu vực 1", "Chi bộ Trường Tiểu học Ghềnh Ráng"],
    },
    {
      place: "phường Bình Định",
      from: [ward("Bình Định")],
      officialsFrom: ["Chi bộ Khu vực Mai Xuân Thưởng", "Chi bộ Khu vực Kim Châu"],
    },
    {
      place: "phường An Nhơn",
      from: [ward("Đập Đá"), commune("Nhơn Hậu")],
      officialsFrom: ["Chi bộ Khu vực Tây Phương Danh", "Chi bộ thôn Nhạn Tháp"],
    },
    {
      place: "phường Bồng Sơn",
      from: [ward("Bồng Sơn")],
      officialsFrom: ["Chi bộ Khu phố Phụ Đức", "Chi bộ Khu phố Trung Lương"],
    },
    { place: "phường Tam Quan", from: [ward("Tam Quan")], officialsFrom: ["Chi bộ Khu phố 1", "Chi bộ Khu phố 2"] },
    {
      place: "phường Hoài Nhơn Đông",
      from: [commune("Hoài Hương")],
      officialsFrom: ["Chi bộ thôn Nhuận An", "Chi bộ thôn Thạnh Xuân"],
    },
    {
      place: "xã Tuy Phước",
      from: [town("Diêu Trì")],
      officialsFrom: ["Chi bộ thôn Vân Hội 1", "Chi bộ thôn Vân Hội 2"],
    },
    {
      place: "xã Tuy Phước Đông",
      from: [commune("Phước Hòa"), commune("Phước Sơn")],
      officialsFrom: ["Chi bộ thôn Kim Đông", "Chi bộ thôn Vinh Quang"],
    },
    {
      place: "xã Tây Sơn",
      from: [town("Phú Phong"), commune("Bình Thành")],
      officialsFrom: ["Chi bộ khối Phú Xuân", "Chi bộ thôn Phú Lạc"],
    },
    {
      place: "xã Bình Khê",
      from: [commune("Tây Giang")],
      officialsFrom: ["Chi bộ thôn Thượng Giang 1", "Chi bộ thôn Tả Giang 1"],
    },
    {
      place: "xã Phù Cát",
      from: [town("Ngô Mây"), commune("Cát Tân")],
      officialsFrom: ["Chi bộ Khu An Khương", "Chi bộ thôn Kiều An"],
    },
    {
      place: "xã Đề Gi",
      from: [commune("Cát Minh")],
      officialsFrom: ["Chi bộ thôn Đức Phổ 1", "Chi bộ thôn Gia Thạnh"],
    },
    {
      place: "xã Phù Mỹ",
      from: [town("Phù Mỹ")],
      officialsFrom: ["Chi bộ Khu phố An Lạc Đông", "Chi bộ Khu phố Trà Quang Nam"],
    },
    {
      place: "xã An Lương",
      from: [commune("Mỹ Chánh"), commune("Mỹ Thành")],
      officialsFrom: ["Chi bộ thôn An Lương", "Chi bộ thôn Hưng Lạc"],
    },
    {
      place: "xã Hoài Ân",
      from: [town("Tăng Bạt Hổ")],
      officialsFrom: ["Chi bộ Khu phố Gia Chiểu 1", "Chi bộ Khu phố Thanh Tú"],
    },
    {
      place: "xã Vạn Đức",
      from: [commune("Ân Thạnh")],
      officialsFrom: ["Chi bộ thôn Hội An", "Chi bộ thôn Thế Thạnh 1"],
    },
    {
      place: "xã Ân Tường",
      from: [commune("Ân Tường Tây")],
      officialsFrom: ["Chi bộ thôn Hà Tây", "Chi bộ thôn Phú Hữu 1"],
    },
    {
      place: "xã An Lão",
      from: [town("An Lão"), commune("An Tân")],
      officialsFrom: ["Chi bộ thôn Hưng Nhơn", "Chi bộ thôn Gò Bùi"],
    },
    {
      place: "xã An Hòa",
      from: [commune("An Hòa")],
      officialsFrom: ["Chi bộ thôn Xuân Phong Tây", "Chi bộ thôn Vạn Long"],
    },
    {
      place: "xã Vân Canh",
      from: [town("Vân Canh")],
      officialsFrom: ["Chi bộ Khu phố Thịnh Văn 1", "Chi bộ Khu phố Hiệp Hà"],
    },
    {
      place: "xã Canh Vinh",
      from: [commune("Canh Vinh"), commune("Canh Hiển")],
      officialsFrom: ["Chi bộ thôn Hiệp Vinh 1", "Chi bộ thôn Chánh Hiển"],
    },
    {
      place: "xã Vĩnh Thạnh",
      from: [town("Vĩnh Thạnh"), commune("Vĩnh Hảo")],
      officialsFrom: ["Chi bộ Khu phố Định An", "Chi bộ thôn Định Tam"],
    },
    {
      place: "xã Vĩnh Quang",
      from: [commune("Vĩnh Quang")],
      officialsFrom: ["Chi bộ thôn Định Trung", "Chi bộ thôn Định Xuân"],
    },
  ],
  ofTheParty: [{ path: "Chi bộ Hội Nhà báo tỉnh Bình Định", name: "Chi bộ Hội Nhà báo tỉnh Gia Lai" }],
  ofGovernment: [
    { path: "Đảng bộ Sở Tài chính Bình Định", name: "Đảng bộ Sở Tài chính Gia Lai" },
    { path: "Đảng bộ Sở Giáo dục và Đào tạo Bình Định", name: "Đảng bộ Sở Giáo dục và Đào tạo Gia Lai" },
    { path: "Đảng bộ Sở Y tế Bình Định", name: "Đảng bộ Sở Y tế Gia Lai" },
    { path: "Đảng bộ Cảng Quy Nhơn" },
    { path: "Chi bộ Chi cục Thuế thành phố Quy Nhơn", name: "Chi bộ Thuế cơ sở 1 tỉnh Gia Lai" },
    { path: "Chi bộ Kho bạc Nhà nước An Nhơn", name: "Chi bộ Phòng Giao dịch An Nhơn, Kho bạc Nhà nước" },
    { path: "Chi bộ Bảo hiểm xã hội Hoài Nhơn", name: "Chi bộ Bảo hiểm xã hội cơ sở Hoài Nhơn" },
    { path: "Chi bộ Hạt Kiểm lâm Tây Sơn" },
  ],
  blocs: ["Đảng ủy Khối các cơ quan tỉnh Bình Định", "Đảng ủy Khối doanh nghiệp tỉnh Bình Định"],
  districts: [
    "Thành ủy Quy Nhơn",
    "Thị ủy An Nhơn",
    "Thị ủy Hoài Nhơn",
    ...["Tuy Phước", "Tây Sơn", "Phù Cát", "Phù Mỹ", "Hoài Ân", "An Lão", "Vân Canh", "Vĩnh Thạnh"].map(
      (name) => `Huyện ủy ${name}`,
    ),
  ],
};
