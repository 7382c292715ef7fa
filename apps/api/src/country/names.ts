const provinces =
  "Hà Nội,Thành phố Hồ Chí Minh,Hải Phòng,Đà Nẵng,Cần Thơ,An Giang,Bà Rịa - Vũng Tàu,Bắc Giang,Bắc Kạn,Bạc Liêu,Bắc Ninh,Bến Tre,Bình Định,Bình Dương,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái".split(
    ",",
  );
const cities = new Set(provinces.slice(0, 5));
const blocs = [
  "Đảng ủy Khối các cơ quan Trung ương",
  "Đảng ủy Khối Doanh nghiệp Trung ương",
  "Quân ủy Trung ương",
  "Đảng ủy Công an Trung ương",
  "Đảng ủy Ngoài nước",
];

const provincialNames = [
  ...provinces.map((name) => `${cities.has(name) ? "Thành ủy" : "Tỉnh ủy"} ${name.replace("Thành phố Hồ", "Hồ")}`),
  ...blocs,
];

/** Made-up places and people are put together from these, as their numbers say. */
export const words = {
  /** The committees directly under the centre. */
  provinces: provincialNames,
  first:
    "An,Bình,Cẩm,Châu,Đại,Đông,Đức,Gia,Hải,Hòa,Hoài,Hồng,Hưng,Khánh,Kim,Lạc,Long,Lộc,Mỹ,Nam,Nghĩa,Ngọc,Phù,Phú,Phước,Quảng,Quế,Sơn,Tân,Tây,Thanh,Thiệu,Thọ,Tiên,Trà,Triệu,Vạn,Vĩnh,Xuân,Yên".split(
      ",",
    ),
  second:
    "Bảo,Cát,Dương,Điền,Giang,Hà,Hiệp,Hội,Khê,Lạc,Lâm,Lão,Lập,Lĩnh,Lộc,Lương,Minh,Mỹ,Nguyên,Ninh,Phong,Phú,Quang,Sơn,Tâm,Thành,Thắng,Thịnh,Thủy,Tiến,Trạch,Trung,Tường,Vân,Xá".split(
      ",",
    ),
  family: "Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trương,Mai,Y".split(","),
  middle: "Văn,Thị,Hữu,Đức,Ngọc,Minh,Xuân,Thanh,Quang,Thu,Đình,Kim,Công,Hồng,Quốc,Bích".split(","),
  given:
    "Anh,Ánh,Bình,Châu,Chiến,Cường,Dũng,Dung,Đạt,Đào,Đông,Giang,Hà,Hạnh,Hải,Hằng,Hậu,Hiền,Hiếu,Hoa,Hòa,Hùng,Hương,Khánh,Khoa,Lan,Liên,Linh,Long,Lợi,Mai,Mạnh,Minh,Nam,Nga,Nghĩa,Nguyệt,Nhung,Oanh,Phong,Phúc,Phương,Quân,Quyên,Sáng,Sơn,Tâm,Thắng,Thảo,Thọ,Thủy,Tiến,Toàn,Trang,Trung,Tú,Tuấn,Uyên,Vân,Vinh,Yến".split(
      ",",
    ),
} as const;
