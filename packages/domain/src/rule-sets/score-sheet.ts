import type { Text } from "../rule/finding.ts";

/** A group of the self-scoring sheet; its items («biểu điểm») are not held (rules.md G11). */
export interface ScoreGroup {
  /** Key of the points in forms and cases. */
  readonly field: string;
  /** Word for word as in the plan, with the points it gives. */
  readonly label: Text;
  /** What is scored, word for word. */
  readonly content: string;
  readonly max: number;
}

/** «Bản tự chấm điểm chất lượng của chi bộ», KH 57, II.B.1.1.a-e. */
export const scoreSheet2016: readonly ScoreGroup[] = [
  {
    field: "p1",
    label: { vi: "Thực hiện nhiệm vụ chính trị (40 điểm)", en: "Carrying out the political tasks (40 points)" },
    content:
      "Việc triển khai, cụ thể hóa và tổ chức thực hiện các chỉ thị, nghị quyết của Trung ương và nhiệm vụ được cấp ủy cấp trên giao; kết quả thực hiện các nhiệm vụ của cơ quan, đơn vị và thực hiện Quy chế dân chủ cơ sở.",
    max: 40,
  },
  {
    field: "p2",
    label: { vi: "Công tác chính trị tư tưởng (20 điểm)", en: "Political and ideological work (20 points)" },
    content:
      "Tuyên truyền, giáo dục chủ nghĩa Mác – Lênin, tư tưởng Hồ Chí Minh; quán triệt, thực hiện đường lối, chính sách của Đảng, pháp luật của Nhà nước và đấu tranh với những biểu hiện, hành vi sai trái; tuyên truyền, học tập và làm theo báo, tạp chí của Đảng. Xây dựng và thực hiện các tiêu chí về chuẩn mực đạo đức của cán bộ, đảng viên, định kỳ đánh giá kết quả và biểu dương các tập thể, cá nhân tiêu biểu trong học tập và làm theo tấm gương đạo đức Hồ Chí Minh.",
    max: 20,
  },
  {
    field: "p3",
    label: {
      vi: "Công tác tổ chức, cán bộ và xây dựng đảng bộ, chi bộ (15 điểm)",
      en: "Organisation, cadres and building of the Party organisation (15 points)",
    },
    content:
      "Kết quả thực hiện công tác tổ chức, cán bộ, đảng viên, bảo vệ chính trị nội bộ. Việc thực hiện các nguyên tắc tổ chức và sinh hoạt đảng, nhất là nguyên tắc tập trung dân chủ; quy chế làm việc của cấp ủy; đổi mới phương thức lãnh đạo; nâng cao chất lượng sinh hoạt của cấp ủy, tổ chức đảng; xây dựng đội ngũ cấp ủy viên và bí thư chi bộ; quản lý, phân công nhiệm vụ cho đảng viên và kết nạp đảng viên mới; giới thiệu đảng viên đang công tác giữ mối liên hệ với cấp ủy nơi cư trú; thực hiện cải cách hành chính và công tác thi đua, khen thưởng.",
    max: 15,
  },
  {
    field: "p4",
    label: {
      vi: "Lãnh đạo xây dựng chính quyền (cơ quan, đơn vị) và các đoàn thể chính trị, xã hội (15 điểm)",
      en: "Leading the building of the government body and the mass organisations (15 points)",
    },
    content:
      "Xây dựng các tổ chức trong hệ thống chính trị vững mạnh; phát huy hiệu lực, hiệu quả quản lý của chính quyền cùng cấp, xem xét, giải quyết những vấn đề nảy sinh ở cơ sở; củng cố mối quan hệ giữa các tổ chức và khối đại đoàn kết toàn dân; kiểm tra, giám sát đối với hoạt động của chính quyền, tổ chức, cơ quan, đơn vị.",
    max: 15,
  },
  {
    field: "p5",
    label: {
      vi: "Công tác kiểm tra, giám sát và kỷ luật đảng (10 điểm)",
      en: "Inspection, supervision and Party discipline (10 points)",
    },
    content:
      "Kết quả thực hiện kế hoạch kiểm tra, giám sát của cấp ủy, ủy ban kiểm tra và công tác tự kiểm tra, giám sát của đảng bộ, chi bộ. Công tác phòng, chống quan liêu, tham nhũng, lãng phí, tiêu cực; giải quyết đơn thư khiếu nại, tố cáo; phát hiện, xử lý tổ chức đảng, đảng viên vi phạm.",
    max: 10,
  },
];
