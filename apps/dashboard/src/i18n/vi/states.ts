export const states = {
  loading: "Đang tải số liệu…",
  updating: "Đang cập nhật; số liệu dưới đây là của lần xem trước.",
  otherRules: "%{before} | %{now}: khác quy định.",
  notRatedApart: {
    title: "Năm %{year} không xếp loại riêng %{subjects}: %{document} chỉ xếp loại tổ chức đảng và đảng viên.",
    advice: "Chọn tổ chức đảng hoặc đảng viên, hoặc chọn năm khác.",
    toMembers: "Xem đảng viên",
  },
  asOf: "Số liệu đến %{moment}",
  decidedOnly: "Chỉ kết quả đã quyết định",
  retry: "Thử lại",
  backToRoot: "Về đơn vị của tôi",
  toList: "Mở danh sách",
  toOverview: "Về Tổng quan",
  unreachable: {
    title: "Không kết nối được với máy chủ",
    advice: "Kiểm tra mạng nội bộ rồi bấm «Thử lại». Số liệu đã lưu không bị ảnh hưởng.",
  },
  failed: {
    title: "Máy chủ gặp lỗi khi lấy số liệu",
    advice: "Không có gì bị thay đổi. Bấm «Thử lại»; nếu vẫn lỗi, gửi mã dưới đây cho quản trị hệ thống.",
    trace: "Mã tra cứu: %{traceId}",
  },
  broken: {
    title: "Trang này không hiển thị được",
    advice: "Số liệu trên máy chủ không bị ảnh hưởng. Tải lại trang; nếu vẫn lỗi, báo cho quản trị hệ thống.",
    reload: "Tải lại trang",
  },
  notFound: {
    title: "Không có đơn vị này trong năm đã chọn, hoặc ngoài phạm vi của bạn",
    advice:
      "Chọn năm khác, hoặc về đơn vị của bạn. Cần xem đơn vị này thì đề nghị quản trị hệ thống của cấp ủy cấp trên giao quyền.",
  },
  refused: { title: "Yêu cầu không thực hiện được" },
  noScope: {
    title: "Tài khoản chưa được giao đơn vị nào",
    advice: "Đề nghị quản trị hệ thống của cấp ủy giao quyền xem cho tài khoản này rồi đăng nhập lại.",
  },
  noYears: {
    title: "Chưa có năm xếp loại nào",
    advice: "Quản trị hệ thống cần mở một năm xếp loại và nạp số liệu trước.",
  },
  noPage: {
    title: "Không có trang này",
    advice: "Địa chỉ có thể bị gõ sai hoặc liên kết đã cũ. Chọn một mục ở danh mục.",
  },
  verbatim: "Xem nguyên văn:",
  summary: "Xem nội dung (theo bản tóm tắt):",
  textNotHeld: "Chưa có nguyên văn:",
  ownCopy: "Theo bản của đơn vị:",
  publishedWords: "Trong các văn bản hệ thống có:",
  showTable: "Xem bảng",
  showChart: "Xem biểu đồ",
  showMore: "Xem thêm %{count} dòng",
  firstRows: "%{shown} dòng đầu trong %{total}",
  showMoreRows: "Xem thêm",
  loadingMore: "Đang tải thêm…",
};
