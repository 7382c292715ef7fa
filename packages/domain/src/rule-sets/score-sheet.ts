import type { Text } from "../rule/finding.ts";

/** A group of the self-scoring sheet; its items («biểu điểm») are not held (rules.md G11). */
export interface ScoreGroup {
  /** Key of the points in forms and cases. */
  readonly field: string;
  /** Letter of the group in the plan. */
  readonly no: string;
  /** Word for word as in the plan, with the points it gives. */
  readonly label: Text;
  /** What is scored, Vietnamese word for word. */
  readonly content: Text;
  readonly max: number;
}

/** «Bản tự chấm điểm chất lượng của chi bộ», KH 57, II.B.1.1.a-e. */
export const scoreSheet2016: readonly ScoreGroup[] = [
  {
    field: "p1",
    no: "a",
    label: { vi: "Thực hiện nhiệm vụ chính trị (40 điểm)", en: "Carrying out the political tasks (40 points)" },
    content: {
      vi: "Việc triển khai, cụ thể hóa và tổ chức thực hiện các chỉ thị, nghị quyết của Trung ương và nhiệm vụ được cấp ủy cấp trên giao; kết quả thực hiện các nhiệm vụ của cơ quan, đơn vị và thực hiện Quy chế dân chủ cơ sở.",
      en: "Spreading, making concrete and carrying out the directives and resolutions of the Centre and the tasks assigned by the upper committee; results on the tasks of the agency or unit and on the grassroots democracy regulations.",
    },
    max: 40,
  },
  {
    field: "p2",
    no: "b",
    label: { vi: "Công tác chính trị tư tưởng (20 điểm)", en: "Political and ideological work (20 points)" },
    content: {
      vi: "Tuyên truyền, giáo dục chủ nghĩa Mác – Lênin, tư tưởng Hồ Chí Minh; quán triệt, thực hiện đường lối, chính sách của Đảng, pháp luật của Nhà nước và đấu tranh với những biểu hiện, hành vi sai trái; tuyên truyền, học tập và làm theo báo, tạp chí của Đảng. Xây dựng và thực hiện các tiêu chí về chuẩn mực đạo đức của cán bộ, đảng viên, định kỳ đánh giá kết quả và biểu dương các tập thể, cá nhân tiêu biểu trong học tập và làm theo tấm gương đạo đức Hồ Chí Minh.",
      en: "Spreading and teaching Marxism-Leninism and Hồ Chí Minh's thought; grasping and carrying out the Party's lines and policies and the State's laws, and struggling against wrong signs and acts; spreading, studying and following the Party's newspapers and journals. Setting up and carrying out standards of ethics for cadres and members, regularly assessing the results and commending model collectives and persons in studying and following Hồ Chí Minh's moral example.",
    },
    max: 20,
  },
  {
    field: "p3",
    no: "c",
    label: {
      vi: "Công tác tổ chức, cán bộ và xây dựng đảng bộ, chi bộ (15 điểm)",
      en: "Organisation, cadres and building of the Party organisation (15 points)",
    },
    content: {
      vi: "Kết quả thực hiện công tác tổ chức, cán bộ, đảng viên, bảo vệ chính trị nội bộ. Việc thực hiện các nguyên tắc tổ chức và sinh hoạt đảng, nhất là nguyên tắc tập trung dân chủ; quy chế làm việc của cấp ủy; đổi mới phương thức lãnh đạo; nâng cao chất lượng sinh hoạt của cấp ủy, tổ chức đảng; xây dựng đội ngũ cấp ủy viên và bí thư chi bộ; quản lý, phân công nhiệm vụ cho đảng viên và kết nạp đảng viên mới; giới thiệu đảng viên đang công tác giữ mối liên hệ với cấp ủy nơi cư trú; thực hiện cải cách hành chính và công tác thi đua, khen thưởng.",
      en: "Results in organisation, cadre and member work and internal political protection. Keeping to the principles of organisation and Party activity, above all democratic centralism; working regulations of the committee; renewing the way of leading; better meetings of the committee and the organisation; building the ranks of committee members and cell secretaries; managing members, assigning them tasks and admitting new ones; introducing working members to the committee of their residence; administrative reform, emulation and awards.",
    },
    max: 15,
  },
  {
    field: "p4",
    no: "d",
    label: {
      vi: "Lãnh đạo xây dựng chính quyền (cơ quan, đơn vị) và các đoàn thể chính trị, xã hội (15 điểm)",
      en: "Leading the building of the government body and the mass organisations (15 points)",
    },
    content: {
      vi: "Xây dựng các tổ chức trong hệ thống chính trị vững mạnh; phát huy hiệu lực, hiệu quả quản lý của chính quyền cùng cấp, xem xét, giải quyết những vấn đề nảy sinh ở cơ sở; củng cố mối quan hệ giữa các tổ chức và khối đại đoàn kết toàn dân; kiểm tra, giám sát đối với hoạt động của chính quyền, tổ chức, cơ quan, đơn vị.",
      en: "Building strong organisations of the political system; making management by the government of the same level effective, considering and settling what arises at the grassroots; strengthening the ties among organisations and the great unity of the people; inspecting and supervising the work of government, organisations, agencies and units.",
    },
    max: 15,
  },
  {
    field: "p5",
    no: "e",
    label: {
      vi: "Công tác kiểm tra, giám sát và kỷ luật đảng (10 điểm)",
      en: "Inspection, supervision and Party discipline (10 points)",
    },
    content: {
      vi: "Kết quả thực hiện kế hoạch kiểm tra, giám sát của cấp ủy, ủy ban kiểm tra và công tác tự kiểm tra, giám sát của đảng bộ, chi bộ. Công tác phòng, chống quan liêu, tham nhũng, lãng phí, tiêu cực; giải quyết đơn thư khiếu nại, tố cáo; phát hiện, xử lý tổ chức đảng, đảng viên vi phạm.",
      en: "Results of the inspection and supervision plans of the committee and its inspection commission and of the organisation's own inspection and supervision. Preventing and fighting bureaucracy, corruption, waste and wrongdoing; settling complaints and denunciations; finding and dealing with organisations and members in violation.",
    },
    max: 10,
  },
];
