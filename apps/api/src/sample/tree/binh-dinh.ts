import { commune, office, officeCell } from "./fill.ts";
import { district, province, section, subordinateCell, type TreeNode } from "./node.ts";

const quarters = ["Khu vực 1", "Khu vực 2", "Khu vực 3"];
const quyNhonHarbour: TreeNode = {
  ...office("Cảng Quy Nhơn", ["Khối Văn phòng", "Đội Bốc xếp"]),
  children: [
    ...office("Cảng Quy Nhơn", ["Khối Văn phòng", "Đội Bốc xếp"]).children,
    section("Đảng bộ bộ phận Xí nghiệp Kho bãi", [
      subordinateCell("Chi bộ Kho 1", 18),
      subordinateCell("Chi bộ Kho 2", 15),
    ]),
  ],
};

/** Tỉnh ủy Bình Định (CV 04-CV/TU) with its district-level committees; communes are a selection. */
export const binhDinh = province("Tỉnh ủy Bình Định", [
  district("Thành ủy Quy Nhơn", [
    commune("phường Trần Phú", quarters),
    commune("phường Lê Hồng Phong", ["Khu vực 4", "Khu vực 5", "Khu vực 6"]),
    commune("phường Nhơn Bình", quarters),
    commune("phường Ghềnh Ráng", ["Khu vực 1", "Khu vực 2"]),
    quyNhonHarbour,
    officeCell("Chi cục Thuế thành phố Quy Nhơn"),
  ]),
  district("Thị ủy An Nhơn", [
    commune("phường Bình Định", ["Khu vực Mai Xuân Thưởng", "Khu vực Kim Châu"]),
    commune("phường Đập Đá", ["Khu vực Đông Phương Danh", "Khu vực Tây Phương Danh"]),
    commune("xã Nhơn Hậu", ["thôn Nhạn Tháp", "thôn Vân Sơn"]),
    officeCell("Kho bạc Nhà nước An Nhơn"),
  ]),
  district("Huyện ủy Hoài Nhơn", [
    commune("phường Bồng Sơn", ["Khu phố Phụ Đức", "Khu phố Trung Lương"]),
    commune("phường Tam Quan", ["Khu phố 1", "Khu phố 2"]),
    commune("xã Hoài Hương", ["thôn Nhuận An", "thôn Thạnh Xuân", "thôn Thiện Đức"]),
    officeCell("Bảo hiểm xã hội Hoài Nhơn"),
  ]),
  district("Huyện ủy Tuy Phước", [
    commune("thị trấn Diêu Trì", ["thôn Vân Hội 1", "thôn Vân Hội 2"]),
    commune("xã Phước Hòa", ["thôn Kim Đông", "thôn Tùng Giản"]),
    commune("xã Phước Sơn", ["thôn Vinh Quang", "thôn Lộc Thượng"]),
  ]),
  district("Huyện ủy Tây Sơn", [
    commune("thị trấn Phú Phong", ["khối Phú Xuân", "khối Thuận Nghĩa"]),
    commune("xã Bình Thành", ["thôn Phú Lạc", "thôn Kiên Long"]),
    commune("xã Tây Giang", ["thôn Thượng Giang 1", "thôn Tả Giang 1"]),
    officeCell("Hạt Kiểm lâm Tây Sơn"),
  ]),
  district("Huyện ủy Phù Cát", [
    commune("thị trấn Ngô Mây", ["Khu An Khương", "Khu An Ninh"]),
    commune("xã Cát Tân", ["thôn Kiều An", "thôn Hòa Dõng"]),
    commune("xã Cát Minh", ["thôn Đức Phổ 1", "thôn Gia Thạnh"]),
  ]),
  district("Huyện ủy Phù Mỹ", [
    commune("thị trấn Phù Mỹ", ["Khu phố An Lạc Đông", "Khu phố Trà Quang Nam"]),
    commune("xã Mỹ Chánh", ["thôn An Lương", "thôn Hiệp An"]),
    commune("xã Mỹ Thành", ["thôn Vĩnh Lợi 1", "thôn Hưng Lạc"]),
  ]),
  district("Huyện ủy Hoài Ân", [
    commune("thị trấn Tăng Bạt Hổ", ["Khu phố Gia Chiểu 1", "Khu phố Thanh Tú"]),
    commune("xã Ân Thạnh", ["thôn Hội An", "thôn Thế Thạnh 1"]),
    commune("xã Ân Tường Tây", ["thôn Hà Tây", "thôn Phú Hữu 1"]),
  ]),
  district("Huyện ủy An Lão", [
    commune("thị trấn An Lão", ["thôn Hưng Nhơn", "thôn Gò Bùi"]),
    commune("xã An Hòa", ["thôn Xuân Phong Tây", "thôn Vạn Long"]),
    commune("xã An Tân", ["thôn Thuận An", "thôn Tân An"]),
  ]),
  district("Huyện ủy Vân Canh", [
    commune("thị trấn Vân Canh", ["Khu phố Thịnh Văn 1", "Khu phố Hiệp Hà"]),
    commune("xã Canh Vinh", ["thôn Hiệp Vinh 1", "thôn Tăng Lợi"]),
    commune("xã Canh Hiển", ["thôn Chánh Hiển", "thôn Hiển Đông"]),
  ]),
  district("Huyện ủy Vĩnh Thạnh", [
    commune("thị trấn Vĩnh Thạnh", ["Khu phố Định An", "Khu phố Kon Kring"]),
    commune("xã Vĩnh Quang", ["thôn Định Trung", "thôn Định Xuân"]),
    commune("xã Vĩnh Hảo", ["thôn Định Tam", "làng M2"]),
  ]),
  district("Đảng ủy Khối các cơ quan tỉnh Bình Định", [
    office("Sở Tài chính Bình Định", ["Quản lý ngân sách", "Tài chính doanh nghiệp", "Văn phòng - Thanh tra"]),
    office("Sở Giáo dục và Đào tạo Bình Định", ["Khối Phòng chuyên môn", "Văn phòng", "Thanh tra"]),
    office("Sở Y tế Bình Định", ["Nghiệp vụ Y - Dược", "Kế hoạch - Tài chính", "Tổ chức - Văn phòng"]),
    officeCell("Hội Nhà báo tỉnh Bình Định"),
  ]),
  district("Đảng ủy Khối doanh nghiệp tỉnh Bình Định", [
    office("Công ty Điện lực Bình Định", ["Khối Văn phòng", "Điện lực Quy Nhơn", "Điện lực Phú Tài"]),
    office("Công ty Cổ phần Cấp thoát nước Bình Định", ["Sản xuất nước", "Kinh doanh"]),
    officeCell("Công ty Cổ phần In và Bao bì Bình Định"),
  ]),
]);
