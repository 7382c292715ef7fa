import type { Cycle } from "../providers/queries/cycles.ts";
import type { Organisation } from "../providers/queries/organisation.ts";
import type { Viewer } from "../providers/queries/viewer.ts";

/** What every page asks first, as the API answers it for the centre at Đảng ủy Văn phòng UBND tỉnh in the sample year 2020. */
export const viewer: Viewer = {
  id: "1",
  username: "trunguong",
  displayName: "Ban Tổ chức Trung ương",
  locale: "vi",
  email: null,
  isPasswordDue: false,
  isSecondFactorDue: false,
  grants: [
    {
      role: "VIEWER",
      organisation: { id: "1", name: "Đảng Cộng sản Việt Nam", kind: "CENTRAL_PARTY_ORGANIZATION", level: "CENTRAL" },
      endedOn: null,
    },
  ],
  roots: [{ id: "1", name: "Đảng Cộng sản Việt Nam", kind: "CENTRAL_PARTY_ORGANIZATION", level: "CENTRAL" }],
  rootYears: [2020, 2019].map((year) => ({
    year,
    organisation: { id: "1", name: "Đảng Cộng sản Việt Nam", kind: "CENTRAL_PARTY_ORGANIZATION", level: "CENTRAL" },
  })),
};
export const cycles: Cycle[] = [
  {
    year: 2020,
    closesOn: "2020-12-31",
    state: "OPEN",
    regime: "TIERS_2019",
    rulesHeld: true,
    hasClassifications: true,
    ruleSetTitle: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" },
  },
  {
    year: 2019,
    closesOn: "2019-12-31",
    state: "CLOSED",
    regime: "TIERS_2019",
    rulesHeld: true,
    hasClassifications: true,
    ruleSetTitle: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" },
  },
];
export const organisation: Organisation = {
  id: "100",
  year: 2020,
  name: "Đảng ủy Văn phòng UBND tỉnh",
  kind: "GRASSROOTS_PARTY_ORGANIZATION",
  level: "GRASSROOTS",
  officialNumber: null,
  version: 1,
  childCount: 5,
  years: [2020, 2019, 2018],
  yearsInstead: [],
  yearKind: "ORDINARY",
  hasUpperPower: false,
  breadcrumb: [
    { id: "1", name: "Đảng Cộng sản Việt Nam", kind: "CENTRAL_PARTY_ORGANIZATION", level: "CENTRAL" },
    { id: "98", name: "Tỉnh ủy Quảng Bình", kind: "PROVINCIAL_PARTY_ORGANIZATION", level: "PROVINCE" },
    {
      id: "99",
      name: "Đảng ủy Khối các cơ quan tỉnh Quảng Bình",
      kind: "DISTRICT_PARTY_ORGANIZATION",
      level: "DISTRICT",
    },
    { id: "100", name: "Đảng ủy Văn phòng UBND tỉnh", kind: "GRASSROOTS_PARTY_ORGANIZATION", level: "GRASSROOTS" },
  ],
  history: [],
  ruleSet: { id: "HD21", title: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" } },
  own: { id: "19589", tier: "GOOD", state: "DECIDED", notRatedReason: null },
  submission: {
    state: "RECEIVED",
    receivedWith: null,
    dueOn: "2020-12-20",
    submittedAt: "2020-12-17T03:20:00.000Z",
    receivedAt: "2020-12-19T03:20:00.000Z",
    daysLate: null,
    ruleId: "HD21.REPORT.ANNUAL_PLAN",
    citation: null,
  },
};
