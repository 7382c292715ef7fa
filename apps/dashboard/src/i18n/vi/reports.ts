export const reports = {
  table: "Bảng",
  tables: {
    R1: "Tổ chức đảng",
    R2: "Đảng viên",
    R5: "Sử dụng tỉ lệ",
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
    quota: "Không có tỉ lệ khống chế nào áp dụng ở đơn vị này năm %{year}.",
  },
};
