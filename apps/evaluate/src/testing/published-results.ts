/** A result as a newspaper or a board published it, as far as a table case can say it. */
interface PublishedTable {
  /** Who, when, and what of the publication no table case can say. */
  readonly name: string;
  readonly source: string;
  /** The case without id and type. */
  readonly table: TableFigures;
  /** What must be found: code, field, printed → computed or meant. */
  readonly faults: readonly string[];
  /** What would make it sound; a faulty table without it does not tell by itself. */
  readonly corrected?: Partial<TableFigures>;
}

interface TableFigures {
  readonly regime: "TIERS_2019" | "POINTS_2016";
  readonly subject: "ORG" | "MEMBER";
  readonly total?: number;
  readonly rated?: number;
  readonly goodIncludesExcellent?: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly percentages?: Readonly<Record<string, number>>;
  readonly decimals?: number | Readonly<Record<string, number>>;
}

const organisations2016 = { regime: "POINTS_2016", subject: "ORG" } as const;
const members2016 = { regime: "POINTS_2016", subject: "MEMBER" } as const;
const organisations2019 = { regime: "TIERS_2019", subject: "ORG" } as const;
const members2019 = { regime: "TIERS_2019", subject: "MEMBER" } as const;

const bienHoa =
  "http://baodongnai.com.vn/tintuc/201402/dang-bo-tpbien-hoa-so-co-so-dang-dat-trong-sach-vung-manh-tang-cao-2291992/";
const tanYen = "http://tanyen.bacgiang.gov.vn/tin-tuc/9297/24-to-chuc-co-so-Dang-dat-trong-sach-vung-manh..html";
const haiDuong = "http://m.baohaiduong.vn/chinh-tri/912-so-to-chuc-co-so-dang-hoan-thanh-tot-nhiem-vu-129280";
const enterprises = "https://baodongthap.vn/newsdetail2017.aspx?newsid=37573";
const sonCa =
  "http://mnsonca.pgdtanhong.edu.vn/hoi-nghi-kiem-diem-danh-gia-xep-loai-to-chuc-co-so-dang-va-dang-vien-nam-2022/";
const agencies =
  "https://tab.baohaiduong.vn/xay-dung-dang---chinh-quyen/dang-uy-khoi-cac-co-quan-tinh-khen-22-don-vi-hoan-thanh-xuat-sac-nhiem-vu-nam-2021-192168";
const dongNai = "https://lite.baomoi.com/…c51476475.epi";
const dongThap = "https://baodongthap.vn/chinh-tri/20-59-co-so-dang-dat-trong-sach-vung-manh-tieu-bieu-29592.aspx";

/**
 * Newspapers' words: TSVM = CLEAN_STRONG, yếu kém = WEAK, HTXS = EXCELLENT, HTT = GOOD, HT = COMPLETED, KHT = NOT_COMPLETED.
 * A share of a share («tiêu biểu» of TSVM, HTXS of HTT) is a table of its own, whose rated are that part.
 */
export const publishedTables: readonly PublishedTable[] = [
  {
    name: "Biên Hòa 2013, organisations; the two rows of TSVM are one tier, its percentage is not printed",
    source: bienHoa,
    table: {
      ...organisations2016,
      total: 120,
      rated: 117,
      counts: { CLEAN_STRONG: 15 + 53, GOOD: 39, COMPLETED: 9, WEAK: 1 },
      percentages: { GOOD: 33.33 },
      decimals: 2,
    },
    faults: [],
  },
  {
    name: "Biên Hòa 2013, the row «TSVM tiêu biểu» alone",
    source: bienHoa,
    table: {
      ...organisations2016,
      total: 120,
      rated: 117,
      counts: { CLEAN_STRONG: 15 },
      percentages: { CLEAN_STRONG: 12.82 },
      decimals: 2,
    },
    faults: [],
  },
  {
    name: "Biên Hòa 2013, the row «TSVM» without tiêu biểu alone",
    source: bienHoa,
    table: {
      ...organisations2016,
      total: 120,
      rated: 117,
      counts: { CLEAN_STRONG: 53 },
      percentages: { CLEAN_STRONG: 45.3 },
    },
    faults: [],
  },
  {
    name: "Biên Hòa 2013, members",
    source: bienHoa,
    table: {
      ...members2016,
      total: 11_992,
      rated: 11_917,
      counts: { EXCELLENT: 1120, GOOD: 8445, COMPLETED: 2311, NOT_COMPLETED: 41 },
    },
    faults: [],
  },
  {
    name: "Tân Yên 2015, organisations: 22 for 2, and two roundings",
    source: tanYen,
    table: {
      ...organisations2016,
      total: 41,
      rated: 41,
      counts: { CLEAN_STRONG: 24, GOOD: 15, COMPLETED: 22 },
      percentages: { CLEAN_STRONG: 59, GOOD: 36.7, COMPLETED: 4.8 },
      decimals: { CLEAN_STRONG: 0 },
    },
    faults: [
      "SUM_EXCEEDS_RATED rated 41 → 61",
      "PERCENT_ROUNDING GOOD 36.7 → 36.6",
      "PERCENT_MISMATCH COMPLETED 4.8 → 53.7",
      "LIKELY_TYPO COMPLETED 22 → 2",
    ],
    corrected: {
      counts: { CLEAN_STRONG: 24, GOOD: 15, COMPLETED: 2 },
      percentages: { CLEAN_STRONG: 59, GOOD: 36.6, COMPLETED: 4.9 },
    },
  },
  {
    name: "Tân Yên 2015, cells: percentages of the total, not of the rated",
    source: tanYen,
    table: {
      ...organisations2016,
      total: 545,
      rated: 543,
      counts: { CLEAN_STRONG: 304, GOOD: 228, COMPLETED: 11 },
      percentages: { CLEAN_STRONG: 55.8, GOOD: 41.8, COMPLETED: 2 },
      decimals: { COMPLETED: 0 },
    },
    faults: ["PERCENT_ON_TOTAL CLEAN_STRONG 55.8 → 56", "PERCENT_ON_TOTAL GOOD 41.8 → 42"],
    corrected: { percentages: { CLEAN_STRONG: 56, GOOD: 42, COMPLETED: 2 } },
  },
  {
    name: "Tân Yên 2015, members; only percentages are printed, so none is checked, nor that they are 100.0 together",
    source: tanYen,
    table: {
      ...members2016,
      total: 8159,
      rated: 6659,
      counts: {},
      percentages: { EXCELLENT: 11.3, GOOD: 75.5, COMPLETED: 12.7, NOT_COMPLETED: 0.5 },
    },
    faults: [],
  },
  {
    name: "Hải Dương 2019, organisations; 23,8 % of HTT are HTXS, whose number is not printed",
    source: haiDuong,
    table: {
      ...organisations2019,
      total: 686,
      rated: 662,
      goodIncludesExcellent: true,
      counts: { GOOD: 604, NOT_COMPLETED: 0 },
      percentages: { GOOD: 91.2, COMPLETED: 8.8 },
    },
    faults: [],
  },
  {
    name: "Hải Dương 2019, with the two counts that follow from its percentages: 144 HTXS, 58 HT",
    source: haiDuong,
    table: {
      ...organisations2019,
      total: 686,
      rated: 662,
      goodIncludesExcellent: true,
      counts: { EXCELLENT: 144, GOOD: 604, COMPLETED: 58, NOT_COMPLETED: 0 },
      percentages: { GOOD: 91.2, COMPLETED: 8.8 },
    },
    faults: [],
  },
  {
    name: "Hải Dương 2019, HTXS as a share of HTT, with the count that follows",
    source: haiDuong,
    table: { ...organisations2019, rated: 604, counts: { EXCELLENT: 144 }, percentages: { EXCELLENT: 23.8 } },
    faults: [],
  },
  {
    name: "Khối Doanh nghiệp Đồng Tháp 2013: both percentages rounded the wrong way",
    source: enterprises,
    table: {
      ...organisations2016,
      total: 46,
      rated: 46,
      counts: { CLEAN_STRONG: 36, GOOD: 10 },
      percentages: { CLEAN_STRONG: 78.27, GOOD: 21.73 },
      decimals: 2,
    },
    faults: ["PERCENT_ROUNDING CLEAN_STRONG 78.27 → 78.26", "PERCENT_ROUNDING GOOD 21.73 → 21.74"],
    corrected: { percentages: { CLEAN_STRONG: 78.26, GOOD: 21.74 } },
  },
  {
    name: "Khối Doanh nghiệp Đồng Tháp 2013, tiêu biểu as a share of TSVM",
    source: enterprises,
    table: {
      ...organisations2016,
      rated: 36,
      counts: { CLEAN_STRONG: 9 },
      percentages: { CLEAN_STRONG: 25 },
      decimals: 0,
    },
    faults: [],
  },
  {
    name: "Chi bộ MN Sơn Ca 2022, members; its 4 of 18 above 20 % is a question of the quota, not of the table",
    source: sonCa,
    table: { ...members2019, total: 22, rated: 22, counts: { EXCELLENT: 4, GOOD: 18 } },
    faults: [],
  },
  {
    name: "Khối các cơ quan Hải Dương 2021, members: nobody says how many were rated (98,1 % fits 4830 to 4834)",
    source: agencies,
    table: {
      ...members2019,
      goodIncludesExcellent: true,
      counts: { EXCELLENT: 858, GOOD: 4740 },
      percentages: { GOOD: 98.1 },
    },
    faults: ["RATED_MISSING rated – → –"],
    corrected: { rated: 4832 },
  },
  {
    name: "Khối các cơ quan Hải Dương 2021, HTXS as a share of HTT",
    source: agencies,
    table: { ...members2019, rated: 4740, counts: { EXCELLENT: 858 }, percentages: { EXCELLENT: 18 }, decimals: 0 },
    faults: [],
  },
  {
    name: "Đồng Nai 2024, organisations directly below the province, under the guidance of 2025 with the tiers of 2019",
    source: dongNai,
    table: {
      ...organisations2019,
      total: 16,
      rated: 16,
      goodIncludesExcellent: true,
      counts: { EXCELLENT: 3, GOOD: 16 },
    },
    faults: [],
  },
  {
    name: "Đồng Tháp 2012, organisations; only percentages and a total: none is checked, nor that they are 100.00 together",
    source: dongThap,
    table: {
      ...organisations2016,
      total: 787,
      counts: {},
      percentages: { CLEAN_STRONG: 87.97, GOOD: 10.22, COMPLETED: 1.42, WEAK: 0.39 },
      decimals: 2,
    },
    faults: ["RATED_MISSING rated – → –"],
    corrected: { rated: 773 },
  },
  {
    name: "Đồng Tháp 2012, with the only counts that give its percentages: 773 rated, not 787",
    source: dongThap,
    table: {
      ...organisations2016,
      total: 787,
      rated: 773,
      counts: { CLEAN_STRONG: 680, GOOD: 79, COMPLETED: 11, WEAK: 3 },
      percentages: { CLEAN_STRONG: 87.97, GOOD: 10.22, COMPLETED: 1.42, WEAK: 0.39 },
      decimals: 2,
    },
    faults: [],
  },
  {
    name: "Đồng Tháp 2012, tiêu biểu as a share of TSVM, with the counts that follow",
    source: dongThap,
    table: {
      ...organisations2016,
      rated: 680,
      counts: { CLEAN_STRONG: 140 },
      percentages: { CLEAN_STRONG: 20.59 },
      decimals: 2,
    },
    faults: [],
  },
  {
    name: "Đồng Tháp 2012, members; only percentages: none is checked, nor that they are 99.99 together; 16,19 % is of HTT",
    source: dongThap,
    table: {
      ...members2016,
      counts: {},
      percentages: { EXCELLENT: 13, GOOD: 80.42, COMPLETED: 5.84, NOT_COMPLETED: 0.73 },
      decimals: 2,
    },
    faults: ["RATED_MISSING rated – → –"],
  },
];
