import type { Locale } from "./useText.ts";

/** How the places of a document are named, longest first; the rules cite them in English words (clauses.json). */
const placesInVietnamese: readonly (readonly [RegExp, string])[] = [
  [/\(its end survives in KH 174, first line after the gap\)/, "(phần cuối còn ở KH 174, dòng đầu sau chỗ mất trang)"],
  [/same for review in/, "về kiểm điểm cũng vậy tại"],
  [
    /\(the HD 21 bullet on units led and confidence votes is absent\)/,
    "(không có gạch đầu dòng của HD 21 về đơn vị phụ trách và tín nhiệm)",
  ],
  [/ after the gap/, " sau chỗ mất trang"],
  [/last paragraph/, "đoạn cuối"],
  [/last bullet/, "gạch đầu dòng cuối"],
  [/\(headings of the 4 sides\)/, "(đề mục của 4 mặt)"],
  [/\(headings\)/, "(các đề mục)"],
  [/\(paragraph split by the OCR\)/, "(đoạn bị tách khi nhận dạng văn bản)"],
  [/first "2\.2" \(sic\)/, "mục “2.2” thứ nhất (nguyên văn)"],
  [/surviving bullet (\d+)/, "gạch đầu dòng còn lại thứ $1"],
  [/(\d+) bullets/, "$1 gạch đầu dòng"],
  [/bullets? (\d+(?:-\d+)?)/, "gạch đầu dòng $1"],
  [/paragraph (\d+)/, "đoạn $1"],
  [/condition (\d+)/, "điều kiện $1"],
  [/point (\d+)/, "điểm $1"],
  [/(\d+) items/, "$1 mục"],
  [/last sentence/, "câu cuối"],
  [/sentence (\d+)/, "câu $1"],
  [/closing paragraph/, "đoạn cuối"],
  [/introduction/, "phần mở đầu"],
  [/first limb/, "vế đầu"],
  [/second limb/, "vế sau"],
  [/steps? (\d+(?:-\d+)?)/, "bước $1"],
  [/items? (\d+(?:-\d+)?)/, "mục $1"],
  [/\(and /, "(và "],
  [/ and /, " và "],
];

/** Where a clause stands, in the reader's language: «HD 21, II.B.1.3.a, đoạn cuối». */
export function citationText(citation: string, locale: Locale): string {
  if (locale === "en") return citation;
  return placesInVietnamese.reduce((text, [place, words]) => text.replace(new RegExp(place, "g"), words), citation);
}
