import { isCalendarDay, isPlainText, statedValue, type Text } from "@xep-loai/domain";
import { hiddenCharacter } from "../shared/given-words.ts";
import type { Problem } from "../shared/refusal.ts";
import type { Draft } from "./draft.ts";
import { parametersFrom, type StoredOverride } from "./overlay-of.ts";

const firstYear = 2000;
const lastYear = 2200;
const mostOverrides = 100;
const mostQuotes = 10;
const longest = { number: 100, issuer: 300, title: 1000, citation: 300, quote: 5000 } as const;

/** Everything that keeps a draft from being a document; none where it is one. `today`: the day in Vietnam. */
export const problemsOf = (draft: Draft, today: string): Problem[] => [
  ...textProblem("number", draft.number, longest.number),
  ...textProblem("issuer", draft.issuer, longest.issuer),
  ...textProblem("title", draft.title, longest.title),
  ...(draft.appliesTo === null ? [] : textProblem("appliesTo", draft.appliesTo, longest.title)),
  ...dayProblem(draft.issuedOn, lastDayAfter(today)),
  ...problem("yearFrom", isYear(draft.yearFrom), noYear),
  ...problem("yearTo", draft.yearTo === null || isYear(draft.yearTo), noYear),
  ...problem("yearTo", draft.yearTo === null || draft.yearTo >= draft.yearFrom, endsBefore),
  ...problem("overrides", draft.overrides.length <= mostOverrides, tooMany(mostOverrides)),
  ...draft.overrides.flatMap((override, at) => overrideProblems(override, at, draft)),
];

function overrideProblems(override: StoredOverride, at: number, { overrides: all, yearFrom }: Draft): Problem[] {
  const path = `overrides[${at}]`;
  const { parameter, citation, clause } = override;
  return [
    ...problem(`${path}.parameter`, all.findIndex((each) => each.parameter === parameter) === at, saidTwice),
    ...valueProblem(path, override, yearFrom),
    ...textProblem(`${path}.citation`, citation, longest.citation),
    ...problem(`${path}.clause`, clause.length <= mostQuotes, tooMany(mostQuotes)),
    ...clause.flatMap((quote, index) => textProblem(`${path}.clause[${index}]`, quote, longest.quote)),
  ];
}

function valueProblem(path: string, { parameter: id, value }: StoredOverride, yearFrom: number): Problem[] {
  const parameter = parametersFrom(yearFrom).get(id);
  if (parameter === undefined) return [{ path: `${path}.parameter`, message: noParameter }];
  const read = statedValue(parameter, value);
  return "problem" in read ? [{ path: `${path}.value`, message: read.problem }] : [];
}

const problem = (path: string, isRight: boolean, message: Text): Problem[] => (isRight ? [] : [{ path, message }]);

/** No document is older than the Party; one being drafted may be issued later, in the year after this one at most. */
const firstDay = "1930-02-03";
const lastDayAfter = (today: string): string => `${Number(today.slice(0, 4)) + 1}-12-31`;

function dayProblem(issuedOn: string, lastDay: string): Problem[] {
  if (!isCalendarDay(issuedOn)) return problem("issuedOn", false, noDay);
  return problem("issuedOn", issuedOn >= firstDay && issuedOn <= lastDay, notWithin(lastDay));
}

function textProblem(path: string, text: string, most: number): Problem[] {
  if (!isPlainText(text)) return problem(path, false, hiddenCharacter);
  return problem(path, text !== "" && text.length <= most, notFilledIn(most));
}

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;

const notFilledIn = (most: number): Text => ({
  vi: `Phải ghi nội dung, tối đa ${most} ký tự.`,
  en: `This must be filled in, with at most ${most} characters.`,
});

const tooMany = (most: number): Text => ({ vi: `Nhiều nhất ${most} mục.`, en: `At most ${most} entries.` });

const noDay: Text = { vi: "Phải là một ngày có thật, ví dụ 2021-11-15.", en: "This must be a day, e.g. 2021-11-15." };

const notWithin = (lastDay: string): Text => ({
  vi: `Ngày ban hành phải từ 03/02/1930 đến ${lastDay.split("-").reverse().join("/")}. Hãy xem lại ngày ghi trên văn bản.`,
  en: `The day of issue must be from 1930-02-03 to ${lastDay}. Please look at the day on the document.`,
});

const noYear: Text = {
  vi: `Phải là năm từ ${firstYear} đến ${lastYear}.`,
  en: `This must be a year from ${firstYear} to ${lastYear}.`,
};

const endsBefore: Text = {
  vi: "Năm cuối không được trước năm đầu.",
  en: "The last year must not be before the first.",
};

const saidTwice: Text = {
  vi: "Tham số này đã nêu ở trên; mỗi tham số chỉ nêu một lần.",
  en: "This parameter is stated above; state each once.",
};

const noParameter: Text = {
  vi: "Không có tham số này. Hãy chọn một tham số trong danh sách.",
  en: "There is no such parameter. Please choose one from the list.",
};
