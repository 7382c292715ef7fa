/** The form of a schedule, its labels word for word as TB 01 prints them (rules.md 5.5). */
export const scheduleForm = {
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  team: "TỔ KIỂM TRA",
  kind: "THÔNG BÁO",
  columns: { on: "Ngày, tháng, năm", time: "Thời gian", cell: "Đối tượng kiểm tra", note: "Ghi chú" },
  headings: {
    visits: "1. Lịch, thời gian kiểm tra:",
    contents: "2. Mốc kiểm tra, nội dung kiểm tra:",
    participants: "3. Thành phần làm việc với Tổ kiểm tra:",
    recipients: "Nơi nhận:",
  },
  participants:
    "Đối với các Chi bộ: Cấp ủy các Chi bộ (Chi bộ không có cấp ủy thì đồng chí Bí thư và đồng chí thư ký chi bộ)",
  closing: "Theo lịch trên đề nghị các Chi bộ nghiêm túc thực hiện./.",
  recipients: ["Như trên;", "BTV, BCH Đảng ủy;", "Các thành viên Tổ KT;", "Lưu: VPDU, UBKT."],
  signature: { onBehalfOf: "T/M TỔ KIỂM TRA", post: "TỔ TRƯỞNG" },
  draft: "(Dự thảo)",
} as const;
