/** What a unit enters from its own copy of a rule of the Centre. */
export const copies = {
  enter: "Nhập theo bản của mình",
  title: "Nhập quy định theo bản của đơn vị",
  lead: "Chép đúng lời bản mà đơn vị đang giữ. Nội dung áp dụng cho đơn vị và các đơn vị bên dưới, ghi rõ là theo bản của đơn vị, chưa đối chiếu bản gốc của Trung ương. Kết quả đã quyết định giữ nguyên; phần chưa quyết định được tính lại.",
  citation: "Điều, khoản, điểm trong bản",
  citationHint: "Ví dụ QĐ 366, Điều 11, khoản 1, điểm 1.3",
  clause: "Nguyên văn",
  clauseHint: "Chép đúng lời; mỗi chỗ trích một dòng",
  addFigure: "Con số ghi khác trong bản",
  copy: "Theo bản nào",
  copyHint: "Ví dụ bản sao số 12-BS/VPTU, lưu tại Văn phòng",
  copiedOn: "Ngày của bản",
  yearFrom: "Áp dụng từ năm",
  save: "Lưu theo bản này",
  entry: "%{unit}: %{copy}, ngày %{dated}; áp dụng từ năm %{year}; %{by} nhập lúc %{on}",
  withdrawn: "Đã rút lúc %{on}, %{by}: %{reason}",
  withdraw: {
    act: "Rút bản đã nhập",
    title: "Rút bản đã nhập: %{place}",
    follows:
      "Từ năm chưa khóa đầu tiên, lời văn và con số hệ thống đang có được áp dụng lại. Bản đã nhập vẫn được lưu.",
    reason: "Lý do",
  },
};
