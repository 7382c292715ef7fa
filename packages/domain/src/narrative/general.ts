import { documentOfRegime } from "../regimes.ts";
import type { Text } from "../rule/finding.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import { filled } from "../tables/soundness/filled.ts";
import { sentences } from "./joined.ts";
import { counted, unitNoun } from "./noun.ts";
import type { ReportFigures } from "./report-figures.ts";
import { reportSubject } from "./report-title.ts";

/** By which document, of whom, on what; the first lines of a report. */
export const generalWords = (figures: ReportFigures): Text => sentences([opening(figures), reach(figures)]);

function opening({ regime, year, organisationName, subjects }: ReportFigures): Text {
  const document = namedInFull(documentOfRegime(regime));
  return filled(regime === "NOT_HELD" ? asTakenOver : underDocument, {
    document,
    name: { vi: organisationName, en: organisationName },
    subject: reportSubject(
      subjects.map(({ kind }) => kind),
      year,
    ),
  });
}

/** «Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương», as documents of the Party cite each other. */
function namedInFull({ shortTitle, number, date, issuer }: RuleSet): Text {
  if (number === null || date === null || issuer === null) return shortTitle;
  const day = date.split("-").reverse().join("/");
  return {
    vi: `${shortTitle.vi.replace(number, `số ${number}`)}, ngày ${day} của ${issuer.vi}`,
    en: `${shortTitle.en} of ${day} (${issuer.en})`,
  };
}

const underDocument: Text = {
  vi: "Thực hiện {document}, {name} báo cáo {subject} như sau.",
  en: "Under {document}, {name} reports the {subject} as follows.",
};

const asTakenOver: Text = {
  vi: "{name} báo cáo {subject} theo kết quả đã có, chưa đối chiếu với văn bản quy định của năm.",
  en: "{name} reports the {subject} from results taken over as they stood, not checked against the rules of the year.",
};

function reach({ directUnits }: ReportFigures): Text {
  if (directUnits === 0) {
    return { vi: "Số liệu là của chính đơn vị.", en: "The figures are those of the unit alone." };
  }
  return filled(
    {
      vi: "Số liệu gồm chính đơn vị và {units} trực thuộc cùng toàn bộ cấp dưới.",
      en: "The figures cover the unit itself and {units} directly below it with all that is under them.",
    },
    { units: counted(directUnits, unitNoun) },
  );
}
