export const warnings = {
  title: "Cảnh báo",
  total: "%{count} cảnh báo trong phạm vi, nặng nhất trước",
  severity: "Mức độ",
  kind: "Loại",
  kinds: { QUOTA: "Vượt tỉ lệ", RULE: "Trái quy định" },
  anyKind: "Mọi loại",
  onlyRule: "Chỉ quy định %{ruleId}",
  filterByRule: "Chỉ xem quy định này",
  allSubjectKinds: "Mọi đối tượng",
  clear: "Bỏ bộ lọc",
  toWhy: "Vì sao?",
  toWhyOf: "Vì sao %{name} bị cảnh báo?",
  toQuota: "Xem tỉ lệ của đơn vị",
  empty: {
    title: "Không có cảnh báo nào về %{kind} tại %{organisation} năm %{year}",
    everyKind: "Không có cảnh báo nào tại %{organisation} năm %{year}",
    checked:
      "Đã kiểm tra: tỉ lệ “Hoàn thành xuất sắc nhiệm vụ” của từng nơi tính tỉ lệ, và mọi điều kiện xếp loại của từng đối tượng trong đơn vị và cấp dưới.",
    notChecked: "Số liệu năm %{year} được nhập lại từ hồ sơ cũ nên chưa kiểm tra theo quy định.",
    filtered: "Không có cảnh báo nào khớp với bộ lọc",
    filteredAdvice: "Tất cả có %{count} cảnh báo khi bỏ bộ lọc mức độ.",
  },
};
