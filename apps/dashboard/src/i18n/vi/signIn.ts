export const signIn = {
  title: "Đăng nhập",
  username: "Tên đăng nhập",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  submitting: "Đang đăng nhập…",
  missing: "Nhập tên đăng nhập và mật khẩu.",
  sessionOver: "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục ở trang đang xem.",
  continueTo: "Đăng nhập để mở trang bạn đã chọn.",
  codeTitle: "Nhập mã xác thực",
  codeLead: "Tài khoản này đăng nhập bằng mật khẩu và mã xác thực. Mở ứng dụng xác thực trên điện thoại để lấy mã.",
  code: "Mã xác thực (6 số)",
  recoveryCode: "Mã dự phòng",
  useRecoveryCode: "Dùng mã dự phòng",
  useApp: "Dùng mã trên ứng dụng",
  missingCode: "Nhập mã để đăng nhập.",
  back: "Đăng nhập bằng tài khoản khác",
  lostBoth: "Mất cả điện thoại và mã dự phòng? Liên hệ quản trị hệ thống của cấp ủy để gỡ mã xác thực.",
  provider: "Đăng nhập bằng tài khoản cơ quan",
  providerTrouble: {
    noAccount:
      "Tài khoản cơ quan đúng, nhưng chưa có tài khoản trên hệ thống này. Liên hệ quản trị hệ thống của cấp ủy để được cấp.",
    factorNeeded:
      "Tài khoản này có mã xác thực, còn máy chủ đăng nhập của cơ quan không hỏi mã. Đăng nhập bằng mật khẩu và mã xác thực ở trên.",
    notFinished: "Việc đăng nhập ở máy chủ của cơ quan chưa xong hoặc đã quá lâu. Thử lại.",
    unreachable: "Không kết nối được máy chủ đăng nhập của cơ quan. Thử lại sau, hoặc đăng nhập bằng mật khẩu.",
  },
  noAccount: "Chưa có tài khoản? Liên hệ quản trị hệ thống của cấp ủy.",
};
