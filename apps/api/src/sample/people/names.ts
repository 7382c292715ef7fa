import type { Random } from "../random.ts";

const families = [
  ...Array<string>(8).fill("Nguyễn"),
  ...["Trần", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Lâm", "Mai", "Đoàn", "Y", "Siu"],
];
const middlesOfMen = ["Văn", "Hữu", "Đức", "Công", "Quang", "Minh", "Xuân", "Thanh", "Quốc", "Đình", "Bá", "Ngọc"];
const middlesOfWomen = ["Thị", "Thị", "Thị", "Thị Thu", "Thị Ngọc", "Thị Minh", "Thị Bích", "Thị Hồng", "Kim", "Thúy"];
const givenOfMen = ["Anh", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hiếu", "Hòa", "Hùng", "Khánh", "Kiên", "Lâm", "Long", "Mạnh", "Nam", "Phong", "Phúc", "Quân", "Sơn", "Tâm", "Thắng", "Thịnh", "Toàn", "Trung", "Tuấn", "Việt", "Vinh"];
const givenOfWomen = ["An", "Chi", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hiền", "Hoa", "Hương", "Lan", "Liên", "Linh", "Loan", "Mai", "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phượng", "Quỳnh", "Thảo", "Thủy", "Trang", "Tuyết", "Vân", "Yến"];

/** A made-up Vietnamese name; any likeness with a living person is chance. */
export function fictitiousName(random: Random): string {
  const woman = random.chance(0.34);
  const middle = random.pick(woman ? middlesOfWomen : middlesOfMen);
  return `${random.pick(families)} ${middle} ${random.pick(woman ? givenOfWomen : givenOfMen)}`;
}
