import type { Text } from "../rule/finding.ts";
import type { Overlay } from "./overlay.ts";
import type { RuleSetNotHeld } from "./rule-set.ts";

// Documents the seeds name and do not contain: number and title, no parameters (rules.md 4.1, «text not available»).

const notHeldOverlay = {
  isTextHeld: false,
  appliesTo: null,
  replaces: null,
  overrides: [],
  restated: [],
  adds: [],
} as const;

const yearly: Text = {
  vi: "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý",
  en: "Review and quality classification of Party organisations, members, leadership collectives and leaders",
};

export const hd04Tu: Overlay = {
  ...notHeldOverlay,
  id: "HD04-TU",
  kind: "GUIDANCE",
  parentId: "HD21",
  title: yearly,
  shortTitle: { vi: "Hướng dẫn 04-HD/TU", en: "Guidance 04-HD/TU" },
  number: "04-HD/TU",
  date: "2019-11-21",
  issuer: { vi: "Tỉnh ủy Đắk Lắk", en: "Provincial Party Committee of Đắk Lắk" },
  years: { from: 2019, to: 2019 },
};

export const cv26Duk: Overlay = {
  ...notHeldOverlay,
  id: "CV26-DUK",
  kind: "OFFICIAL_LETTER",
  parentId: "HD04-TU",
  title: yearly,
  shortTitle: { vi: "Công văn 26-CV/ĐUK", en: "Letter 26-CV/ĐUK" },
  number: "26-CV/ĐUK",
  date: "2019-11-28",
  issuer: { vi: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk", en: "Bloc Party Committee of Đắk Lắk" },
  years: { from: 2019, to: 2019 },
};

export const kh165Tu: Overlay = {
  ...notHeldOverlay,
  id: "KH165-TU",
  kind: "PLAN",
  parentId: "HD21",
  title: yearly,
  shortTitle: { vi: "Kế hoạch 165-KH/TU", en: "Plan 165-KH/TU" },
  number: "165-KH/TU",
  date: "2019-11-08",
  issuer: { vi: "Thành ủy Hà Nội", en: "City Party Committee of Hà Nội" },
  years: { from: 2019, to: null },
};

// Heads of chains whose rules are not held: what was decided in their years stands as it was taken in.

const notHeldHead = {
  regime: "NOT_HELD",
  parentId: null,
  kind: "GUIDANCE",
  appliesTo: null,
  isTextHeld: false,
  issuer: { vi: "Ban Tổ chức Trung ương", en: "Central Organisation Board" },
} as const;

export const hd16: RuleSetNotHeld = {
  ...notHeldHead,
  id: "HD16",
  title: yearly,
  shortTitle: { vi: "Hướng dẫn 16-HD/BTCTW", en: "Guidance 16-HD/BTCTW" },
  number: "16-HD/BTCTW",
  date: "2018-09-24",
  years: { from: 2018, to: 2018 },
  replaces: null,
};

export const hd25: RuleSetNotHeld = {
  ...notHeldHead,
  id: "HD25",
  title: {
    vi: "Hướng dẫn kiểm điểm và đánh giá, xếp loại hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
    en: "Guidance on the yearly review and rating of collectives and individuals in the political system",
  },
  shortTitle: { vi: "Hướng dẫn 25-HD/BTCTW", en: "Guidance 25-HD/BTCTW" },
  number: "25-HD/BTCTW",
  date: "2023-11-10",
  years: { from: 2023, to: 2024 },
  replaces: null,
};
