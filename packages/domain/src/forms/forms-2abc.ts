import type { Text } from "../rule/finding.ts";
import type { Form, FormItem, Signature } from "./form.ts";
import { entry, heading } from "./item.ts";
import {
  asked,
  partA,
  partB,
  plan2025,
  prompts2025,
  recommended,
  remediation2025,
  shortcomings2025,
  strengths2025,
} from "./sections-2025.ts";

// Mẫu 2A, 2B and 2C of HD 43: the own review of a leader, of a person without such a post, of a member outside the system.

const header: readonly FormItem[] = [
  entry("year", { vi: "Năm ….", en: "Year …." }, { kind: "YEAR" }, { required: true }),
  entry("fullName", { vi: "Họ và tên", en: "Full name" }, { kind: "LINE" }, { required: true }),
  entry("birthDate", { vi: "Ngày sinh", en: "Date of birth" }, { kind: "DATE" }, { required: true }),
  entry("workUnit", { vi: "Đơn vị công tác", en: "Unit of work" }, { kind: "LINE" }),
  entry("cell", { vi: "Chi bộ", en: "Party cell" }, { kind: "REFERENCE", to: "CELL" }, { required: true }),
];

const politicsEthics = asked("politicsEthics", "A.I.1", {
  vi: '1. Về phẩm chất chính trị, đạo đức, lối sống; tinh thần đoàn kết, thống nhất trong nội bộ; ý thức tổ chức kỷ luật, trách nhiệm nêu gương, việc thực hiện những điều đảng viên không được làm; tác phong, lề lối làm việc. Liên hệ các biểu hiện về suy thoái, "tự diễn biến", "tự chuyển hoá".',
  en: "1. Politics, morality, lifestyle; unity within; sense of organisation and discipline, setting an example, what members must not do; manner of working. The signs of degradation, “self-evolution” and “self-transformation”.",
});

const dutiesResults = asked("dutiesResults", "A.I.2", {
  vi: "2. Việc thực hiện nhiệm vụ, quyền hạn và kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm, gắn với hiệu quả, tiến độ, chất lượng công việc.",
  en: "2. Duties and powers, and the results on the targets and tasks of the year by effect, progress and quality.",
});

const memberDuties = asked("memberDuties", "A.I.2", {
  vi: "Việc thực hiện quyền và nghĩa vụ của đảng viên theo các nhiệm vụ chính trị được cấp uỷ, chi bộ phân công.",
  en: "The rights and duties of a member by the political tasks the committee and the cell assign.",
});

const commitment = asked("commitment", "A.I.3", {
  vi: "3. Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân theo quy định.",
  en: "3. Keeping the own commitment to self-cultivation and effort.",
});

/** QĐ 366, Điều 6: what a leader is reviewed on besides; where Mẫu 2A puts it is not held. */
const leaderContents: readonly FormItem[] = [
  asked("leadership", "A.I.4", {
    vi: "4. Kết quả công tác lãnh đạo, chỉ đạo, quản lý, điều hành; thực hiện chức trách, nhiệm vụ; mức độ hoàn thành nhiệm vụ của các cấp uỷ, tổ chức đảng trực thuộc, địa phương, tổ chức, cơ quan, đơn vị thuộc quyền quản lý; khả năng quy tụ, xây dựng đoàn kết nội bộ.",
    en: "4. Results of leading, directing and managing; how far those managed completed their tasks; building unity.",
  }),
  asked("drive", "A.I.5", {
    vi: "5. Trách nhiệm trong công việc; tinh thần năng động, đổi mới sáng tạo, dám nghĩ, dám nói, dám làm, nói đi đôi với làm, dám chịu trách nhiệm.",
    en: "5. Responsibility at work; drive and innovation, daring to think, speak and act, words matched by deeds, answering for it.",
  }),
  asked("example", "A.I.6", {
    vi: "6. Trách nhiệm nêu gương của bản thân và gia đình; việc đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực; sự tín nhiệm của cán bộ, đảng viên.",
    en: "6. The example of oneself and the family; fighting corruption, waste and misconduct; the trust of cadres and members.",
  }),
];

const shareInCollective = entry(
  "shareInCollective",
  {
    vi: "V. Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có)",
    en: "V. The own responsibility for the collective's shortcomings and defects (if any)",
  },
  { kind: "TEXT" },
  { no: "A.V" },
);

const person: Text = { vi: "cá nhân", en: "the person" };

const itemsOf = (strengths: readonly FormItem[], criteria: Text): readonly FormItem[] => [
  ...header,
  partA([
    strengths2025(strengths),
    shortcomings2025("1.", "2."),
    remediation2025(person),
    prompts2025(person),
    shareInCollective,
    plan2025,
  ]),
  partB(criteria),
];

const notHeld = { isStamped: false, isTimed: false, certainty: "MISSING" } as const;

/** The blocks of opinions and decision are not quoted in any copy. */
const selfReview: Signature = {
  ...notHeld,
  by: [{ vi: "NGƯỜI TỰ KIỂM ĐIỂM", en: "THE PERSON REVIEWED" }],
  hint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
};

const blocksWith = (items: readonly FormItem[]): Form["blocks"] => [
  { id: "selfReview", onlyFor: null, items, signature: selfReview },
  {
    id: "opinion",
    onlyFor: null,
    items: [
      recommended(entry("opinion", { vi: "Nhận xét của chi bộ", en: "Opinion of the cell" }, { kind: "TEXT" })),
      recommended(entry("decidedTier", { vi: "Mức xếp loại", en: "Tier" }, { kind: "TIER" })),
    ],
    signature: {
      ...notHeld,
      by: [{ vi: "T/M CHI BỘ (CẤP ỦY)", en: "FOR THE CELL (COMMITTEE)" }],
      hint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
    },
  },
];

/** Only its title is held: printed as «mẫu tạm». */
export const form2A: Form = {
  id: "FORM_2A",
  name: { vi: "Mẫu 2A", en: "Form 2A" },
  title: {
    vi: "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân giữ chức vụ lãnh đạo, quản lý",
    en: "Own review, self-assessment and tier of a person with a leading post",
  },
  isTitleLost: false,
  isProvisional: true,
  isHeldByNames: true,
  documentId: "QD366",
  citation: "HD 43, Mẫu 2A",
  subjects: ["LEADER"],
  blocks: blocksWith(
    itemsOf([politicsEthics, dutiesResults, commitment, ...leaderContents], {
      vi: "Theo khung tiêu chí đánh giá đối với cá nhân giữ chức vụ lãnh đạo, quản lý tại Phụ lục 3, Quy định 366-QĐ/TW:",
      en: "By the frame of criteria for persons with a leading post in Annex 3 of Regulation 366-QĐ/TW:",
    }).map(recommended),
  ),
};

export const form2B: Form = {
  id: "FORM_2B",
  name: { vi: "Mẫu 2B", en: "Form 2B" },
  title: {
    vi: "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân không giữ chức vụ lãnh đạo, quản lý",
    en: "Own review, self-assessment and tier of a person without a leading post",
  },
  isTitleLost: false,
  isHeldByNames: true,
  documentId: "QD366",
  citation: "HD 43, Mẫu 2B",
  subjects: ["MEMBER"],
  blocks: blocksWith(
    itemsOf([politicsEthics, dutiesResults, commitment], {
      vi: "Trên cơ sở cụ thể hoá khung tiêu chí đánh giá đối với cá nhân không giữ chức vụ lãnh đạo, quản lý được quy định tại Phụ lục 4, Quy định 366-QĐ/TW, cá nhân tự đánh giá, chấm điểm theo các tiêu chí được cụ thể hóa như sau:",
      en: "On the frame of criteria for persons without a leading post in Annex 4 of Regulation 366-QĐ/TW as made concrete, the person assesses and scores itself by these criteria:",
    }),
  ),
};

export const form2C: Form = {
  id: "FORM_2C",
  name: { vi: "Mẫu 2C", en: "Form 2C" },
  title: {
    vi: "BẢN KIỂM ĐIỂM, TỰ ĐÁNH GIÁ, XẾP LOẠI CÁ NHÂN",
    en: "OWN REVIEW, SELF-ASSESSMENT AND TIER OF A PERSON",
  },
  isTitleLost: false,
  isHeldByNames: true,
  documentId: "QD366",
  citation: "HD 43, Mẫu 2C",
  subjects: ["MEMBER"],
  blocks: blocksWith([
    heading(
      "forWhom",
      { vi: "(Đảng viên không làm việc trong hệ thống chính trị)", en: "(Member outside the political system)" },
      [],
    ),
    ...itemsOf([politicsEthics, memberDuties, commitment], {
      // «đối vớiđảng viên» without its space in the source
      vi: "Trên cơ sở cụ thể hoá khung tiêu chí đánh giá đối vớiđảng viên không làm việc trong hệ thống chính trị được quy định tại Phụ lục 5, Quy định 366-QĐ/TW, cá nhân tự đánh giá, chấm điểm theo các tiêu chí được cụ thể hóa như sau:",
      en: "On the frame of criteria for members outside the political system in Annex 5 of Regulation 366-QĐ/TW as made concrete, the person assesses and scores itself by these criteria:",
    }),
  ]),
};
