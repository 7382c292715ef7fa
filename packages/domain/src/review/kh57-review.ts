import { content } from "./hd21-contents.ts";
import { ifMemberOf } from "./hd21-places.ts";
import type { ReviewParameters } from "./review-parameters.ts";

/** What Kế hoạch 57-KH/ĐUVP says of the review of 2016, II.A; it stands alone and takes nothing from Hướng dẫn 21. */
export const kh57Review: ReviewParameters = {
  collectives: [
    { kinds: ["GRASSROOTS_STANDING_COMMITTEE"], levels: ["GRASSROOTS"], citation: "KH 57, II.A.1.1" },
    { kinds: ["CELL_COMMITTEE"], levels: ["SUB_GRASSROOTS"], citation: "KH 57, II.A.1.1" },
  ],
  // «Toàn thể đảng viên»
  exceptions: { exempt: false, suspended: false, newlyAdmitted: false },
  places: {
    byPosition: [
      {
        positions: ["GRASSROOTS_SECRETARY", "GRASSROOTS_DEPUTY_SECRETARY", "GRASSROOTS_STANDING_COMMITTEE_MEMBER"],
        unless: [],
        places: [{ anyOf: ["GRASSROOTS_STANDING_COMMITTEE"], ifMember: false }],
        citation: "KH 57, II.A.1.2",
      },
      {
        positions: ["GRASSROOTS_COMMITTEE_MEMBER"],
        unless: [],
        places: [{ anyOf: ["CELL"], ifMember: false }, ifMemberOf("MASS_ORGANIZATION_COMMITTEE")],
        citation: "KH 57, II.A.1.2",
      },
      {
        // «nơi không có chi ủy hoặc khuyết chi ủy thì kiểm điểm trước chi bộ»
        positions: ["CELL_SECRETARY", "CELL_DEPUTY_SECRETARY"],
        unless: [],
        places: [{ anyOf: ["CELL"], ifMember: false }, ifMemberOf("CELL_COMMITTEE")],
        citation: "KH 57, II.A.1.2",
      },
      {
        positions: ["PROVINCIAL_PEOPLES_COMMITTEE_LEADER"],
        unless: [],
        places: [
          ifMemberOf("PROVINCIAL_STANDING_COMMITTEE"),
          { anyOf: ["PARTY_AFFAIRS_COMMITTEE"], ifMember: false },
          { anyOf: ["PEOPLES_COMMITTEE"], ifMember: false },
        ],
        citation: "KH 57, II.A.1.2",
      },
      {
        positions: ["OFFICE_CHIEF"],
        unless: [],
        places: [{ anyOf: ["PARTY_AFFAIRS_COMMITTEE"], ifMember: false }],
        citation: "KH 57, II.A.1.2",
      },
      {
        positions: ["OFFICE_CHIEF", "OFFICE_LEADER"],
        unless: [],
        places: [ifMemberOf("GRASSROOTS_STANDING_COMMITTEE"), { anyOf: ["AGENCY_LEADERSHIP"], ifMember: false }],
        citation: "KH 57, II.A.1.2",
      },
    ],
    oneHeadRegime: null,
    nonMember: null,
    furtherFromPositions: null,
    partyGroup: false,
    ordinaryInCellOnly: true,
    // II.A.3.2 names two of them as examples
    higher: [
      "PROVINCIAL_STANDING_COMMITTEE",
      "PARTY_AFFAIRS_COMMITTEE",
      "PEOPLES_COMMITTEE",
      "GRASSROOTS_STANDING_COMMITTEE",
    ],
    combined: { freely: [], ifAllSitThere: [] },
  },
  contents: {
    // II.A.2.1, 4 bullets
    collective: [
      content(
        "1",
        "Kết quả lãnh đạo, quán triệt, xây dựng và thực hiện các chương trình, kế hoạch theo chủ trương, nghị quyết, quy định của Đảng, chính sách, pháp luật của Nhà nước và nhiệm vụ chính trị được giao.",
        "Carrying out programmes and plans by the Party's policies, the State's laws and the political tasks.",
      ),
      content(
        "2",
        "Kết quả lãnh đạo học tập và làm theo tấm gương đạo đức Hồ Chí Minh và trách nhiệm nêu gương của cán bộ, đảng viên ở cơ quan, địa phương. Các giải pháp đấu tranh khắc phục sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra trong kiểm điểm tự phê bình và phê bình (trước đây).",
        "Following Hồ Chí Minh's moral example, setting an example; fighting degradation; remedying what was shown before.",
      ),
      content(
        "3",
        "Làm rõ trách nhiệm của tập thể, người đứng đầu cấp ủy, cơ quan, đơn vị trong thực hiện nguyên tắc tập trung dân chủ; các quy định, quy chế làm việc; công tác tổ chức cán bộ, quản lý và phát triển đảng viên; đổi mới phương thức lãnh đạo; các biện pháp đấu tranh phòng chống tham nhũng lãng phí; kết quả xử lý sai phạm đối với tập thể, cá nhân.",
        "Responsibility of the collective and the heads: democratic centralism, personnel, members, fighting corruption and waste.",
      ),
      content(
        "4",
        "Công tác kiểm tra, giám sát, khen thưởng và kỷ luật.",
        "Inspection, supervision, awards and discipline.",
      ),
    ],
    addedToCollective: [],
    // II.A.2.2.a: the four sides and the closing sentence
    member: [
      content("1", "Tư tưởng chính trị", "Political thought"),
      content("2", "Phẩm chất đạo đức lối sống", "Morality and lifestyle"),
      content("3", "Thực hiện chức trách, nhiệm vụ", "Carrying out duties and tasks"),
      content("4", "Ý thức tổ chức kỷ luật", "Sense of organisation and discipline"),
      content(
        "5",
        "Khối lượng, chất lượng, tiến độ và hiệu quả thực hiện nhiệm vụ được giao; ý thức, thái độ phục vụ và giữ gìn đoàn kết nội bộ.",
        "Volume, quality, progress and effect of the tasks; attitude of service, unity.",
      ),
    ],
    // II.A.2.2.b
    leader: [
      content(
        "b.1",
        "Kết quả lãnh đạo, quản lý, tổ chức, điều hành; việc quy tụ, đoàn kết; thái độ công tâm, khách quan và sự tín nhiệm của cán bộ, đảng viên, quần chúng.",
        "Results of leading and managing; unity, impartiality, trust.",
      ),
      content(
        "b.2",
        "Tham gia cùng tập thể trong lãnh đạo và tổ chức thực hiện các nhiệm vụ chính trị và công tác tổ chức cán bộ của cơ quan, đơn vị; làm rõ trách nhiệm cá nhân đối với những khuyết điểm, hạn chế của tập thể.",
        "The own part in the collective's tasks and in its shortcomings.",
      ),
      content(
        "b.3",
        "Ý thức trách nhiệm trong thực hiện nhiệm vụ, tu dưỡng đạo đức, lối sống, ý thức nêu gương của cá nhân và gia đình.",
        "Sense of responsibility, morality, the example of oneself and the family.",
      ),
    ],
    responsibility: [],
  },
  // «theo mẫu»; the form is not attached (G11)
  forms: { collective: null, individual: null },
  heardOnDraft: [],
  draftLeadTime: {
    collective: { days: 3, unit: "DAYS", citation: "KH 57, II.A.3.1" },
    member: { days: 2, unit: "DAYS", citation: "KH 57, II.A.3.1, bullet 1" },
  },
  prompts: {
    issuersOf: [],
    advisersOf: [],
    only: {
      issuers: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
      collectives: ["CELL_COMMITTEE"],
      positions: [
        "GRASSROOTS_SECRETARY",
        "GRASSROOTS_DEPUTY_SECRETARY",
        "GRASSROOTS_STANDING_COMMITTEE_MEMBER",
        "GRASSROOTS_COMMITTEE_MEMBER",
        "CELL_SECRETARY",
        "CELL_DEPUTY_SECRETARY",
        "CELL_COMMITTEE_MEMBER",
      ],
    },
  },
  // II.A.3.2, bullet 1
  order: { seats: [["HEAD", "DEPUTY", "MEMBER"], ["PARTY_MEMBER"]] },
  // II.A.3.2, bullet 3
  chair: { ofHead: ["DEPUTY"], ofOnlySecretary: ["DIVISION_LEADER"] },
  minDurationDays: { provincial: [], centralAffiliated: [], delegated: [] },
};
