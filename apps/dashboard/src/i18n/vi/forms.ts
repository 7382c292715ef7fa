export const forms = {
  title: "Biểu mẫu",
  lead: "Mẫu của từng văn bản, đúng từng chữ, để xem và in",
  writtenOn: "Dùng cho: %{subjects}",
  framework: {
    criterion: "Tiêu chí",
    lead: "Danh mục tiêu chí chi tiết, không bắt buộc (%{citation})",
  },
  held: { PARTLY: "Có phần chưa có nguyên văn", TITLE: "Mẫu tạm: chỉ có tên mẫu, chưa có nguyên văn" },
  sheet: "Bản in",
  print: "In biểu mẫu",
  ofResult: "Biểu mẫu điền sẵn từ số liệu đã ghi",
  back: "Về danh sách biểu mẫu",
  original: "Xem nguyên văn tiếng Việt",
  translation: "Xem bản dịch",
  translated: "Biểu mẫu được in bằng tiếng Việt; dưới đây là bản dịch để tham khảo.",
  titleLost:
    "Trang có tên biểu mẫu không còn trong bản văn bản lưu giữ, hoặc văn bản không đặt tên; tên ở đây do hệ thống đặt.",
  onlyFor: { CIVIL_SERVANT: "Phần dành cho cán bộ, công chức, viên chức" },
  notFound: {
    title: "Không có biểu mẫu này",
    advice: "Địa chỉ có thể bị gõ sai hoặc liên kết đã cũ. Chọn lại từ danh sách biểu mẫu.",
  },
};
