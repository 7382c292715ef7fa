import { commune, office, officeCell } from "./fill.ts";
import { district, province } from "./node.ts";

const ward = (name: string, groups = 2, firstNumber = 1) =>
  commune(
    `phường ${name}`,
    Array.from({ length: groups }, (_, index) => `Tổ dân phố số ${firstNumber + index}`),
  );

/** Thành ủy Hà Nội → Quận ủy Ba Đình (KH 174-KH/QU) with its fourteen wards of 2019, and two neighbours. */
export const haNoi = province("Thành ủy Hà Nội", [
  district("Quận ủy Ba Đình", [
    ward("Phúc Xá"),
    ward("Trúc Bạch"),
    ward("Vĩnh Phúc"),
    ward("Cống Vị"),
    ward("Liễu Giai"),
    ward("Nguyễn Trung Trực", 2, 5),
    ward("Quán Thánh"),
    ward("Ngọc Hà"),
    ward("Điện Biên"),
    ward("Đội Cấn"),
    ward("Ngọc Khánh"),
    ward("Kim Mã", 3),
    ward("Giảng Võ"),
    ward("Thành Công", 3),
    office("Cơ quan Quận ủy Ba Đình", ["Ban Tổ chức", "Ủy ban Kiểm tra", "Văn phòng Quận ủy"]),
    officeCell("Viện Kiểm sát nhân dân quận Ba Đình"),
  ]),
  district("Quận ủy Hoàn Kiếm", [
    ward("Hàng Bạc"),
    ward("Hàng Trống"),
    ward("Cửa Đông"),
    officeCell("Thi hành án dân sự quận Hoàn Kiếm"),
  ]),
  district("Quận ủy Đống Đa", [ward("Văn Miếu"), ward("Láng Hạ"), ward("Ô Chợ Dừa"), ward("Khâm Thiên")]),
]);
