export const acts = {
  reload: "Tải lại",
  unreachable:
    "Không kết nối được với máy chủ. Chưa có gì được lưu; nội dung đã nhập vẫn còn. Kiểm tra mạng nội bộ rồi thử lại.",
  failed:
    "Máy chủ gặp lỗi. Chưa có gì được lưu; nội dung đã nhập vẫn còn. Thử lại; nếu vẫn lỗi, báo quản trị hệ thống.",
};
