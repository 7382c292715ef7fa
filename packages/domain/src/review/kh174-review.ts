import { content, hd21Contents } from "./hd21-contents.ts";
import { hd21Places, ifMemberOf } from "./hd21-places.ts";
import type { ReviewOverlay } from "./review-parameters.ts";

/** What Kế hoạch 174-KH/QU says of the review, B.I; the pages after B.I.3.1 are lost (G7). */
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
  places: {
    ...hd21Places,
    byPosition: [
      {
        positions: ["DISTRICT_SECRETARY", "DISTRICT_STANDING_DEPUTY_SECRETARY", "DISTRICT_DEPUTY_SECRETARY_CHAIR"],
        unless: [],
        places: [{ anyOf: ["DISTRICT_STANDING_COMMITTEE"], ifMember: false }],
        citation: "KH 174, B.I.2.2",
      },
      {
        positions: [
          "DISTRICT_STANDING_COMMITTEE_MEMBER",
          "DISTRICT_PEOPLES_COUNCIL_STANDING_MEMBER",
          "DISTRICT_PEOPLES_COMMITTEE_LEADER",
        ],
        unless: ["DISTRICT_SECRETARY", "DISTRICT_STANDING_DEPUTY_SECRETARY", "DISTRICT_DEPUTY_SECRETARY_CHAIR"],
        places: [{ anyOf: ["DISTRICT_STANDING_COMMITTEE"], ifMember: false }, ifMemberOf("AGENCY_LEADERSHIP")],
        citation: "KH 174, B.I.2.2",
      },
      {
        positions: ["DISTRICT_COMMITTEE_MEMBER"],
        unless: [
          "DISTRICT_SECRETARY",
          "DISTRICT_STANDING_DEPUTY_SECRETARY",
          "DISTRICT_DEPUTY_SECRETARY_CHAIR",
          "DISTRICT_STANDING_COMMITTEE_MEMBER",
        ],
        places: [{ anyOf: ["WORKPLACE_LEADERSHIP"], ifMember: false }],
        citation: "KH 174, B.I.2.2",
      },
      {
        positions: [
          "GRASSROOTS_SECRETARY",
          "GRASSROOTS_DEPUTY_SECRETARY",
          "GRASSROOTS_STANDING_COMMITTEE_MEMBER",
          "GRASSROOTS_COMMITTEE_MEMBER",
        ],
        unless: [],
        places: [{ anyOf: ["GRASSROOTS_PARTY_COMMITTEE"], ifMember: false }, ifMemberOf("AGENCY_LEADERSHIP")],
        citation: "KH 174, B.I.2.2",
      },
    ],
    // B.I.2.1 names the standing committee alone
    combined: { freely: [], ifAllSitThere: ["STANDING_COMMITTEE"] },
  },
  contents: {
    ...hd21Contents,
    // B.I.3.1; the second breaks off with the page
    addedToCollective: [
      content("I.2.KH174", "các ý kiến chỉ đạo bằng văn bản của cấp trên.", "Written directions of the superiors."),
      content(
        "III.KH174",
        "Kết quả thực hiện các kết luận kiểm tra, giám sát, thanh tra, kiểm toán; kết luận về giải quyết khiếu nại, tố",
        "Carrying out the conclusions of inspection, supervision, audit; of complaints …",
      ),
    ],
  },
};
