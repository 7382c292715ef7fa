export const signIn = {
  title: "Đăng nhập",
  username: "Tên đăng nhập",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  submitting: "Đang đăng nhập…",
  missing: "Nhập tên đăng nhập và mật khẩu.",
  sessionOver: "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục ở trang đang xem.",
  continueTo: "Đăng nhập để mở trang bạn đã chọn.",
  noAccount: "Chưa có tài khoản? Liên hệ quản trị hệ thống của cấp ủy.",
};
