export const acts = {
  reload: "Tải lại",
  cancel: "Thôi",
  saving: "Đang lưu…",
  yearClosed: "Năm %{year} đã khép lại: nội dung của năm không ghi thêm, không sửa nữa.",
  withdraw: "Thu hồi",
  withdrawLead: "Dùng khi ghi nhầm. Nội dung vẫn được giữ cùng lý do, không còn được tính.",
  withdrawReason: "Lý do thu hồi",
  withdrawn: "Đã thu hồi",
  withdrawnBy: "%{name}, %{moment}: %{reason}",
  required: "Phải điền",
  requiredChoice: "Phải chọn",
  choose: "Chọn …",
  /** Before what is wrong with an entry of a list. */
  entry: "Mục %{number}:",
  requiredDay: "Phải là một ngày, viết ngày/tháng/năm",
  requiredCount: "Phải là một số từ 0",
  requiredHalves: "Phải là số ngày tính theo nửa ngày, từ 0,5 đến 99, như 1 hoặc 1,5",
  requiredTime: "Phải là giờ và phút, như 14:00",
  dayForm: "ngày/tháng/năm",
  timeForm: "giờ:phút",
  calendar: "Chọn trên lịch: %{label}",
  unreachable:
    "Không kết nối được với máy chủ. Chưa có gì được lưu; nội dung đã nhập vẫn còn. Kiểm tra mạng nội bộ rồi thử lại.",
  failed:
    "Máy chủ gặp lỗi. Chưa có gì được lưu; nội dung đã nhập vẫn còn. Thử lại; nếu vẫn lỗi, báo quản trị hệ thống.",
};
