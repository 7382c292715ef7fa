import { content, hd21Contents } from "./hd21-contents.ts";
import type { ReviewOverlay } from "./review-parameters.ts";

/** What Kế hoạch 174-KH/QU says of the review, B.I, besides its parameters; the pages after B.I.3.1 are lost (G7). */
export const kh174Review: ReviewOverlay = {
  collectives: [
    {
      kinds: [
        "DISTRICT_STANDING_COMMITTEE",
        "PEOPLES_COUNCIL_STANDING",
        "PEOPLES_COMMITTEE_LEADERSHIP",
        "ADVISORY_BODY_LEADERSHIP",
        "FATHERLAND_FRONT_STANDING",
        "MASS_ORGANIZATION_COMMITTEE",
        "AGENCY_LEADERSHIP",
      ],
      levels: ["DISTRICT"],
      citation: 'KH 174, B.I.1.1, "Cấp quận"',
    },
    {
      kinds: [
        "GRASSROOTS_PARTY_COMMITTEE",
        "PEOPLES_COUNCIL_STANDING",
        "PEOPLES_COMMITTEE_LEADERSHIP",
        "FATHERLAND_FRONT_STANDING",
        "MASS_ORGANIZATION_COMMITTEE",
      ],
      levels: ["GRASSROOTS"],
      citation: 'KH 174, B.I.1.1, "Cấp cơ sở"',
    },
  ],
  contents: {
    ...hd21Contents,
    // B.I.3.1; the second breaks off with the page
    addedToCollective: [
      content("I.2.KH174", "các ý kiến chỉ đạo bằng văn bản của cấp trên.", "Written directions of the superiors."),
      content(
        "III.KH174",
        "Kết quả thực hiện các kết luận kiểm tra, giám sát, thanh tra, kiểm toán; kết luận về giải quyết khiếu nại, tố … (bản lưu giữ mất trang tiếp theo)",
        "Carrying out the conclusions of inspection, supervision, audit; of complaints … (the next page is lost)",
      ),
    ],
  },
};
