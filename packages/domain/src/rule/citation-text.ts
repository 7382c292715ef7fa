import type { Text } from "./finding.ts";
import { type MarkedPlace, readMark } from "./marked-place.ts";

type Locale = keyof Text;

/** How the places of a document are named, longest first; the rules cite them in English words (clauses.json). */
const placesInVietnamese: readonly (readonly [RegExp, string])[] = [
  [/\(its end survives in KH 174, first line after the gap\)/, "(phần cuối còn ở KH 174, dòng đầu sau chỗ mất trang)"],
  [/same for review in/, "về kiểm điểm cũng vậy tại"],
  [
    /\(the HD 21 bullet on units led and confidence votes is absent\)/,
    "(không có gạch đầu dòng của HD 21 về đơn vị phụ trách và tín nhiệm)",
  ],
  [/ after the gap/, " sau chỗ mất trang"],
  [/newspaper summary of/, "bản tóm tắt trên báo về"],
  [/, quoted by a legal site \((.+)\), cut/, ", trích theo trang pháp luật ($1), bị cắt bớt"],
  [/\(article number inferred\)/, "(số điều suy ra)"],
  [/\(organisations; item ([\d.]+) inferred\)/, "(tổ chức; mục $1 suy ra)"],
  [/\(not shown in any copy\)/, "(không bản đăng lại nào có)"],
  [/\(silent\)/, "(không quy định)"],
  [/\(only khoản (\d+) known, through (.+)\)/, "(chỉ biết khoản $1, qua $2)"],
  [/central text not found; local guidance only/, "chưa tìm thấy văn bản Trung ương; chỉ có hướng dẫn địa phương"],
  [/central text not found/, "chưa tìm thấy văn bản Trung ương"],
  [/\(individual without leadership post\)/, "(cá nhân không giữ chức vụ lãnh đạo, quản lý)"],
  [/\(individual with leadership post\)/, "(cá nhân giữ chức vụ lãnh đạo, quản lý)"],
  [/member outside the system/, "đảng viên không làm việc trong hệ thống chính trị"],
  [/, non-leader/, ", cá nhân không giữ chức vụ lãnh đạo, quản lý"],
  [/, leader/, ", cá nhân giữ chức vụ lãnh đạo, quản lý"],
  [/, collective/, ", tập thể"],
  [/last paragraph/, "đoạn cuối"],
  [/last bullet/, "gạch đầu dòng cuối"],
  [/\(headings of the 4 sides\)/, "(đề mục của 4 mặt)"],
  [/heading ([IVX]+)/, "đề mục $1"],
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
  [/closing sentence/, "câu cuối"],
  [/second paragraph/, "đoạn 2"],
  [/introduction/, "phần mở đầu"],
  [/\(item not found\)/, "(không tìm thấy mục)"],
  [/\(not found\)/, "(không tìm thấy)"],
  [/bullets$/, "các gạch đầu dòng"],
  [/^same/, "văn bản đã dẫn"],
  [/first limb/, "vế đầu"],
  [/second limb/, "vế sau"],
  [/steps? (\d+(?:-\d+)?)/, "bước $1"],
  [/items? (\d+(?:-\d+)?)/, "mục $1"],
  [/\(and /, "(và "],
  [/ and /, " và "],
];

/** The parts of a document a citation names in its own words, where a number follows: what is quoted in it stays word for word. */
const placesInEnglish: readonly (readonly [RegExp, string])[] = [
  [/Điều (?=\d)/, "Article "],
  [/khoản (?=\d)/, "clause "],
  [/điểm (?=\d)/, "point "],
  [/mục (?=[\dIVX])/, "section "],
  [/Phụ lục (?=\d)/, "Annex "],
  [/Bước (?=\d)/, "Step "],
  [/Mẫu (?=\d)/, "Form "],
  [/Số (?=\d)/, "No. "],
  [/gạch đầu dòng (?=\d)/, "bullet "],
  [/đoạn (?=\d)/, "paragraph "],
  [/câu (?=\d)/, "sentence "],
];

/** Where a clause stands, in the reader's language: «HD 21, II.B.1.3.a, đoạn cuối». */
export function citationText(citation: string, locale: Locale): string {
  const mark = readMark(citation);
  if (mark !== null) return `${placeText(mark.place, locale)} – ${copyText(mark, locale)}`;
  return placeText(citation, locale);
}

const placeText = (citation: string, locale: Locale): string =>
  (locale === "en" ? placesInEnglish : placesInVietnamese).reduce(
    (text, [place, words]) => text.replace(new RegExp(place, "g"), words),
    citation,
  );

/** Whose copy the words are from; who entered them and when is said with the words. */
const copyText = ({ copy }: MarkedPlace, locale: Locale): string =>
  locale === "en"
    ? `as in the copy of ${copy} (not compared with the original of the Centre)`
    : `theo bản của ${copy} (chưa đối chiếu bản gốc của Trung ương)`;
