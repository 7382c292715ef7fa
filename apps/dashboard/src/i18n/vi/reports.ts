export const reports = {
  table: "Bảng",
  quotas: "Sử dụng tỷ lệ %{top}",
  besideLastYear: "So với năm trước",
  points: "Điểm",
  provisionalWhereMarked: "Tính cả kết quả chưa quyết định ở nơi ghi «Tạm tính»",
  noTable: {
    title: "Chưa có bảng tổng hợp %{subjects}",
    advice:
      "Bảng tổng hợp hiện có cho tổ chức đảng, đảng viên và việc sử dụng tỷ lệ xuất sắc. Kết quả từng trường hợp có trong danh sách.",
    toList: "Mở danh sách %{subjects}",
  },
  notes: {
    R1: "Mỗi dòng tính cả chính tổ chức đảng của dòng đó; dòng «Tổng cộng» tính cả kết quả của %{organisation}, nếu có.",
    R5: "«Tạm tính»: trong phạm vi còn kết quả chưa quyết định, được đếm theo mức đang đề nghị.",
  },
  download: "Tải về",
  xlsx: "Tải XLSX",
  csv: "Tải CSV",
  rows: "%{count} dòng",
  total: "Tổng cộng",
  organisation: "Đơn vị",
  scope: "Phạm vi",
  print: "In",
  empty: {
    title: "Chưa có số liệu cho bảng này",
    advice: "Đơn vị này không có đơn vị trực thuộc nào có số liệu năm %{year}. Chọn năm, bảng hoặc đơn vị khác.",
    points: "Không có tổ chức đảng nào được chấm điểm ở phạm vi này năm %{year}.",
    quota: "Không có tỷ lệ khống chế nào áp dụng ở đơn vị này năm %{year}.",
  },
};
