import type { Role } from "@xep-loai/domain";

/** A sign-in of the sample; the password is the same for all and is printed at the start. */
export interface SampleAccount {
  readonly username: string;
  readonly displayName: string;
  readonly organisation: string;
  /** Where its office works since the organisation ended. */
  readonly successor?: string;
  /** Directly under which organisation, where others are called the same. */
  readonly within?: string;
  readonly role: Role;
  /** Who this is, for the list printed at the start. */
  readonly who: string;
}

export const samplePassword = "xeploai-mau-2020";

export const sampleAccounts: readonly SampleAccount[] = [
  {
    username: "trunguong",
    displayName: "Ban Tổ chức Trung ương",
    organisation: "Đảng Cộng sản Việt Nam",
    role: "VIEWER",
    who: "Trung ương · Centre",
  },
  {
    username: "binhdinh",
    displayName: "Ban Tổ chức Tỉnh ủy Bình Định",
    organisation: "Tỉnh ủy Bình Định",
    successor: "Tỉnh ủy Gia Lai",
    role: "APPRAISER",
    who: "Tỉnh, nay là Gia Lai · Province, Gia Lai today",
  },
  {
    username: "tinhuy",
    displayName: "Ban Thường vụ Tỉnh ủy Bình Định",
    organisation: "Tỉnh ủy Bình Định",
    successor: "Tỉnh ủy Gia Lai",
    role: "DECIDER",
    who: "Ban thường vụ tỉnh ủy, quyết định · Provincial committee, decides",
  },
  {
    username: "quynhon",
    displayName: "Ban Tổ chức Thành ủy Quy Nhơn",
    organisation: "Thành ủy Quy Nhơn",
    successor: "Đảng ủy phường Quy Nhơn",
    role: "APPRAISER",
    who: "Huyện, nay là phường · District, a ward today",
  },
  {
    username: "quynhonnam",
    displayName: "Đảng ủy phường Quy Nhơn Nam",
    organisation: "Thành ủy Quy Nhơn",
    successor: "Đảng ủy phường Quy Nhơn Nam",
    role: "APPRAISER",
    who: "Phường, sẵn sàng nộp kết quả năm 2026 · Ward, ready to submit its results of 2026",
  },
  {
    username: "vancanh",
    displayName: "Đảng ủy xã Vân Canh",
    organisation: "Huyện ủy Vân Canh",
    successor: "Đảng ủy xã Vân Canh",
    role: "APPRAISER",
    who: "Xã, sẵn sàng nộp kết quả năm 2026 · Commune, ready to submit its results of 2026",
  },
  {
    username: "badinh",
    displayName: "Ban Tổ chức Quận ủy Ba Đình",
    organisation: "Quận ủy Ba Đình",
    successor: "Đảng ủy phường Ba Đình",
    role: "DECIDER",
    who: "Quận, nay là phường · Urban district, a ward today",
  },
  {
    username: "daklak",
    displayName: "Ban Tổ chức Tỉnh ủy Đắk Lắk",
    organisation: "Tỉnh ủy Đắk Lắk",
    role: "APPRAISER",
    who: "Tỉnh · Province",
  },
  {
    username: "ubnddaklak",
    displayName: "Đảng ủy UBND tỉnh Đắk Lắk",
    organisation: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk",
    successor: "Đảng ủy UBND tỉnh Đắk Lắk",
    role: "DECIDER",
    who: "Cấp trên trực tiếp cơ sở, quyết định · Above the grassroots, decides",
  },
  {
    username: "sokhcn",
    displayName: "Đảng ủy Sở Khoa học và Công nghệ",
    organisation: "Đảng bộ Sở Khoa học và Công nghệ",
    role: "EDITOR",
    who: "Cơ sở, thuộc Đảng ủy UBND tỉnh Đắk Lắk · Grassroots, under ubnddaklak",
  },
  {
    username: "chibo1",
    displayName: "Chi ủy Chi bộ 1",
    organisation: "Chi bộ 1",
    within: "Đảng bộ Sở Khoa học và Công nghệ",
    role: "EDITOR",
    who: "Chi bộ thuộc sokhcn · Cell under sokhcn",
  },
  {
    username: "vpubnd",
    displayName: "Đảng ủy Văn phòng UBND tỉnh Quảng Bình",
    organisation: "Đảng bộ Văn phòng UBND tỉnh",
    role: "APPRAISER",
    who: "Cơ sở, chấm điểm năm 2016 · Grassroots, points of 2016",
  },
  {
    username: "kiemtra",
    displayName: "Ủy ban Kiểm tra Đảng ủy Văn phòng UBND tỉnh",
    organisation: "Đảng bộ Văn phòng UBND tỉnh",
    role: "INSPECTOR",
    who: "Kiểm tra · Inspection",
  },
  {
    username: "quantri",
    displayName: "Quản trị hệ thống",
    organisation: "Đảng Cộng sản Việt Nam",
    role: "ADMINISTRATOR",
    who: "Quản trị · Administrator",
  },
];
