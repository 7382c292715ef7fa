import type { Body } from "@xep-loai/domain";
import type { ReviewRecord } from "../../review/review-record.ts";

/** An issue put to a collective; without `answered` nobody answered it. */
interface PlantedPrompt {
  readonly issuer: Body;
  readonly issuerName: string;
  readonly adviser?: Body;
  readonly on: string;
  readonly issue: string;
  readonly answered?: { readonly explanation: string; readonly cause: string; readonly responsibility: string };
}

/** What of the review of a committee is otherwise than it should be; what is left out is in order. */
export interface PlantedReview {
  readonly year: number;
  /** Of the organisation that it leads. */
  readonly organisation: string;
  readonly draftSentOn?: string;
  readonly meetingOn?: string;
  readonly completedOn?: string;
  readonly durationDays?: number;
  readonly record?: Partial<ReviewRecord>;
  readonly prompts?: readonly PlantedPrompt[];
  /** The persons before it. */
  readonly persons?: {
    readonly on?: string;
    /** The head chairs the own review. */
    readonly headChairs?: true;
    /** Turn of the head, of the deputies. */
    readonly turns?: readonly [head: number, deputy: number];
  };
  /** Stopped before it was complete. */
  readonly isOpen?: true;
}

/** What the documents' own examples and a year's work bring: reviews that warn, or that stopped before their end. */
export const plantedReviews: readonly PlantedReview[] = [
  {
    // rules.md 7, example 22: prompted, and it lasted one day
    year: 2019,
    organisation: "Đảng bộ Sở Khoa học và Công nghệ",
    durationDays: 1,
    record: { superiorTeamAttended: true, superiorTeam: "Đoàn công tác của Đảng ủy Khối" },
    prompts: [
      {
        issuer: "BLOC_PARTY_COMMITTEE",
        issuerName: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk",
        adviser: "DISTRICT_ORGANIZATION_BOARD",
        on: "2019-11-12",
        issue: "Tiến độ thực hiện các đề tài, dự án khoa học và công nghệ chuyển tiếp từ năm 2018.",
        answered: {
          explanation: "Đã nghiệm thu 9 trong 11 đề tài chuyển tiếp; 2 đề tài còn lại được gia hạn đến quý II/2020.",
          cause: "Đơn vị chủ trì chậm hoàn thiện hồ sơ; công tác đôn đốc, kiểm tra chưa thường xuyên.",
          responsibility: "Tập thể Đảng ủy; đồng chí Phó Bí thư phụ trách lĩnh vực chịu trách nhiệm trực tiếp.",
        },
      },
    ],
  },
  {
    // rules.md 7, example 56: sent on Friday for Tuesday
    year: 2019,
    organisation: "Đảng bộ phường Kim Mã",
    draftSentOn: "2019-12-06",
    meetingOn: "2019-12-10",
    completedOn: "2019-12-10",
    persons: { on: "2019-12-11" },
  },
  { year: 2019, organisation: "Đảng bộ phường Bồng Sơn", persons: { headChairs: true } },
  { year: 2019, organisation: "Tỉnh ủy Quảng Bình", durationDays: 1.5 },
  { year: 2019, organisation: "Thành ủy Hà Nội", durationDays: 3 },
  // the persons before the collective was complete (HD 21, II.A.4.2, bullet 1)
  { year: 2020, organisation: "Đảng bộ xã Ea Kao", completedOn: "2020-12-01" },
  { year: 2020, organisation: "Đảng bộ phường Hải Đình", persons: { turns: [2, 1] } },
  {
    // prompted and not answered: the review waits for it
    year: 2020,
    organisation: "Đảng bộ xã Phong Thủy",
    isOpen: true,
    prompts: [
      {
        issuer: "DISTRICT_STANDING_COMMITTEE",
        issuerName: "Ban Thường vụ Huyện ủy Lệ Thủy",
        adviser: "DISTRICT_ORGANIZATION_BOARD",
        on: "2020-11-16",
        issue: "Trách nhiệm trong việc để tồn đọng 14 trường hợp lấn chiếm đất công ích chưa được xử lý.",
      },
    ],
  },
  {
    year: 2020,
    organisation: "Tỉnh ủy Đắk Lắk",
    durationDays: 3,
    record: { superiorTeamAttended: true, superiorTeam: "Đoàn công tác của Ban Bí thư" },
    prompts: [
      {
        issuer: "SECRETARIAT",
        issuerName: "Ban Bí thư",
        adviser: "CENTRAL_ORGANIZATION_BOARD",
        on: "2020-11-20",
        issue: "Công tác quản lý, bảo vệ rừng trên địa bàn tỉnh.",
        answered: {
          explanation: "Diện tích rừng bị thiệt hại giảm 31 % so với năm 2019; đã xử lý 46 vụ vi phạm.",
          cause: "Một số chủ rừng buông lỏng quản lý; chính quyền cơ sở phát hiện chậm.",
          responsibility: "Tập thể Ban Thường vụ Tỉnh ủy; đồng chí Phó Bí thư, Chủ tịch UBND tỉnh.",
        },
      },
    ],
  },
  {
    // one working day, where HD 43, 2.1.a asks for three
    year: 2025,
    organisation: "Đảng ủy phường Tam Quan",
    draftSentOn: "2025-12-12",
  },
  {
    // HD 43, 2.1.d: two days at least
    year: 2025,
    organisation: "Tỉnh ủy Gia Lai",
    durationDays: 1,
  },
  {
    year: 2026,
    organisation: "Đảng ủy xã Vân Canh",
    draftSentOn: "2026-11-11",
  },
  {
    // prompted, and not answered yet: the review is not complete
    year: 2026,
    organisation: "Đảng ủy xã Phù Mỹ",
    isOpen: true,
    record: { superiorTeamAttended: true, superiorTeam: "Đoàn công tác của Ban Thường vụ Tỉnh ủy" },
    prompts: [
      {
        issuer: "PROVINCIAL_STANDING_COMMITTEE",
        issuerName: "Ban Thường vụ Tỉnh ủy Gia Lai",
        adviser: "PROVINCIAL_ORGANIZATION_BOARD",
        on: "2026-10-30",
        issue: "Trách nhiệm trong việc chậm giải phóng mặt bằng, giải ngân vốn đầu tư công mới đạt 46 % kế hoạch.",
      },
    ],
  },
];
