import type { Document, StatedValue } from "../providers/queries/document.ts";
import type { ListedDocument } from "../providers/queries/documents.ts";
import type { Parameter } from "../providers/queries/parameterFields.ts";
import type { ParameterInForce } from "../providers/queries/parametersInForce.ts";
import type { Rule } from "../providers/queries/rules.ts";

// What the API answers of documents, each with only what a test is about.

const both = (vi: string) => ({ vi, en: vi });

export const guidance21 = { id: "HD21", shortTitle: both("Hướng dẫn 21-HD/BTCTW") };

export const aParameter = (given: Partial<Parameter> = {}): Parameter => ({
  id: "deadline.grassroots",
  topic: "DEADLINE",
  type: "DAY",
  delegable: true,
  label: both("Tổ chức cơ sở đảng báo cáo trước ngày"),
  choices: null,
  range: null,
  ...given,
});

/** Of CV 54: what a lower document may not set. */
export const tierForAll = aParameter({
  id: "org.excellent.memberShare.minTierForAll",
  topic: "ORG",
  type: "CHOICE",
  delegable: false,
  label: both("Xuất sắc: mức mà 100 % đảng viên của chi bộ phải đạt"),
  choices: [
    { code: "GOOD", label: both("Hoàn thành tốt nhiệm vụ") },
    { code: "COMPLETED", label: both("Hoàn thành nhiệm vụ") },
  ],
});

export const aStatedValue = (given: Partial<StatedValue> = {}): StatedValue => ({
  parameter: aParameter(),
  upper: null,
  stated: { value: "Y-12-10", text: both("10/12/2020") },
  citation: "mục III.1",
  clause: ["Tổ chức cơ sở đảng báo cáo trước ngày 10/12."],
  used: true,
  ...given,
});

export const refusedTier = aStatedValue({
  parameter: tierForAll,
  upper: {
    citation: "HD 21, II.B.1.3.a, bullet 3, sentence 2",
    clause: ["100% đảng viên được xếp loại hoàn thành nhiệm vụ trở lên."],
    shown: { value: "COMPLETED", text: both("Hoàn thành nhiệm vụ") },
    document: guidance21,
  },
  stated: { value: "GOOD", text: both("Hoàn thành tốt nhiệm vụ") },
  citation: "CV 54, II.1.3.a, bullet 3, sentence 2",
  clause: ["100% đảng viên được xếp loại hoàn thành tốt nhiệm vụ."],
  used: false,
});

export const aDocument = (given: Partial<Document> = {}): Document => ({
  id: "HD21",
  builtIn: true,
  state: "IN_FORCE",
  kind: "GUIDANCE",
  number: "21-HD/BTCTW",
  issuedOn: "2019-10-18",
  replaces: null,
  textHeld: true,
  fromOriginal: true,
  version: null,
  replacesId: null,
  replacedById: null,
  mayAct: false,
  issuer: both("Ban Tổ chức Trung ương"),
  title: both("Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm"),
  shortTitle: guidance21.shortTitle,
  appliesTo: null,
  organisation: { id: "1", name: "Đảng Cộng sản Việt Nam", kind: "CENTRAL_PARTY_ORGANIZATION", level: "CENTRAL" },
  years: { from: 2019, to: null },
  inForce: [{ from: 2019, to: null }],
  lapsed: null,
  above: [],
  overrides: [],
  findings: [],
  drafted: null,
  putInForce: null,
  withdrawn: null,
  ...given,
});

/** A board's own document. */
export const ownDocument = (given: Partial<Document> = {}): Document =>
  aDocument({
    id: "31",
    builtIn: false,
    number: "12-HD/ĐU",
    issuedOn: "2020-11-01",
    version: 2,
    issuer: both("Đảng ủy Văn phòng UBND tỉnh"),
    title: both("Thời hạn báo cáo"),
    shortTitle: both("Hướng dẫn 12-HD/ĐU"),
    organisation: {
      id: "100",
      name: "Đảng ủy Văn phòng UBND tỉnh",
      kind: "GRASSROOTS_PARTY_ORGANIZATION",
      level: "GRASSROOTS",
    },
    years: { from: 2020, to: null },
    inForce: [{ from: 2020, to: null }],
    lapsed: null,
    above: [guidance21],
    overrides: [aStatedValue()],
    drafted: { by: "Trần Văn A", at: "2020-11-01T02:00:00.000Z" },
    putInForce: { by: "Nguyễn Thị B", at: "2020-11-02T02:00:00.000Z" },
    ...given,
  });

/** A document with the finding of what it states in vain. */
export const withRefusedValue = (): Document =>
  ownDocument({
    overrides: [aStatedValue(), refusedTier],
    findings: [
      {
        ruleId: "ENGINE.UPPER_WINS",
        citation: refusedTier.citation,
        parameter: tierForAll,
        stated: refusedTier.stated,
        upper: refusedTier.upper as NonNullable<StatedValue["upper"]>,
        message: both(""),
      },
    ],
  });

export const listed = (place: ListedDocument["place"], document: Document): ListedDocument => ({ place, document });

export const inForce = (parameter: Parameter, text: string, document = guidance21): ParameterInForce => ({
  parameter,
  inForce: { citation: null, clause: [], shown: { value: text, text: both(text) }, document },
});

export const aRule = (given: Partial<Rule> = {}): Rule => ({
  ruleId: "HD21.QUOTA.MEMBER",
  citation: "HD 21, II.B.2.3.a, closing paragraph",
  clause: ["Số lượng đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ không vượt quá tỷ lệ 20%."],
  effect: "QUOTA",
  severity: "BLOCK",
  subjects: ["MEMBER"],
  step: "QUOTA",
  means: "ENFORCED",
  documentId: "HD21",
  document: guidance21,
  standing: "IN_FORCE",
  inPlace: null,
  touched: 0,
  warned: 0,
  ...given,
});
