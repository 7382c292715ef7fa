import type { ProvinceReform, Renamed } from "./province-reform.ts";

const ward = (name: string) => `Đảng bộ phường ${name}`;

/** Every ward has its «Tổ dân phố số 1»: where several go up in one, theirs take the ward's name. */
const named = (place: string, numbers: readonly number[] = [1, 2]): Renamed[] =>
  numbers.map((number) => ({
    path: `${ward(place)} / Chi bộ Tổ dân phố số ${number}`,
    name: `Chi bộ Tổ dân phố ${place} ${number}`,
  }));

/** Hà Nội stays; its districts end. */
export const haNoi: ProvinceReform = {
  committee: "Thành ủy Hà Nội",
  place: "thành phố Hà Nội",
  communes: [
    {
      place: "phường Ba Đình",
      from: [ward("Trúc Bạch"), ward("Quán Thánh"), ward("Điện Biên")],
      renamed: [
        ...named("Trúc Bạch", [1, 2, 5, 6]),
        ...named("Quán Thánh"),
        ...named("Điện Biên"),
        { path: "Đảng bộ Cơ quan Quận ủy Ba Đình / Chi bộ Văn phòng Quận ủy", name: "Chi bộ Văn phòng Đảng ủy" },
      ],
      offices: "Đảng bộ Cơ quan Quận ủy Ba Đình",
      officialsFrom: ["Chi bộ Tổ dân phố Trúc Bạch 6", "Chi bộ Tổ dân phố Quán Thánh 1"],
    },
    {
      place: "phường Ngọc Hà",
      from: [ward("Ngọc Hà"), ward("Đội Cấn"), ward("Vĩnh Phúc"), ward("Liễu Giai"), ward("Cống Vị")],
      renamed: ["Ngọc Hà", "Đội Cấn", "Vĩnh Phúc", "Liễu Giai", "Cống Vị"].flatMap((place) => named(place)),
      officialsFrom: ["Chi bộ Tổ dân phố Ngọc Hà 1", "Chi bộ Tổ dân phố Cống Vị 1"],
    },
    {
      place: "phường Giảng Võ",
      from: [ward("Giảng Võ"), ward("Kim Mã"), ward("Ngọc Khánh"), ward("Thành Công")],
      renamed: [
        ...["Giảng Võ", "Ngọc Khánh"].flatMap((place) => named(place)),
        ...["Kim Mã", "Thành Công"].flatMap((place) => named(place, [1, 2, 3])),
      ],
      officialsFrom: ["Chi bộ Tổ dân phố Giảng Võ 1", "Chi bộ Tổ dân phố Ngọc Khánh 1"],
    },
    {
      place: "phường Hồng Hà",
      from: [ward("Phúc Xá")],
      officialsFrom: ["Chi bộ Tổ dân phố số 1", "Chi bộ Tổ dân phố số 2"],
    },
    {
      place: "phường Hoàn Kiếm",
      from: [ward("Hàng Bạc"), ward("Hàng Trống"), ward("Cửa Đông")],
      renamed: ["Hàng Bạc", "Hàng Trống", "Cửa Đông"].flatMap((place) => named(place)),
      officialsFrom: ["Chi bộ Tổ dân phố Hàng Bạc 1", "Chi bộ Tổ dân phố Cửa Đông 1"],
    },
    {
      place: "phường Văn Miếu - Quốc Tử Giám",
      from: [ward("Văn Miếu"), ward("Khâm Thiên")],
      renamed: ["Văn Miếu", "Khâm Thiên"].flatMap((place) => named(place)),
      officialsFrom: ["Chi bộ Tổ dân phố Khâm Thiên 1", "Chi bộ Tổ dân phố Văn Miếu 2"],
    },
    {
      place: "phường Láng",
      from: [ward("Láng Hạ")],
      officialsFrom: ["Chi bộ Tổ dân phố số 1", "Chi bộ Tổ dân phố số 2"],
    },
    {
      place: "phường Ô Chợ Dừa",
      from: [ward("Ô Chợ Dừa")],
      officialsFrom: ["Chi bộ Tổ dân phố số 1", "Chi bộ Tổ dân phố số 2"],
    },
  ],
  ofTheParty: [
    {
      path: "Chi bộ Viện Kiểm sát nhân dân quận Ba Đình",
      name: "Chi bộ Viện Kiểm sát nhân dân khu vực 1 - Hà Nội",
    },
  ],
  ofGovernment: [
    {
      path: "Chi bộ Thi hành án dân sự quận Hoàn Kiếm",
      name: "Chi bộ Phòng Thi hành án dân sự khu vực 1 - Hà Nội",
    },
  ],
  blocs: [],
  districts: ["Quận ủy Ba Đình", "Quận ủy Hoàn Kiếm", "Quận ủy Đống Đa"],
};
