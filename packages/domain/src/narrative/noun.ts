import type { Text } from "../rule/finding.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** What is counted: Vietnamese has one form, English two. */
export interface Noun {
  readonly vi: string;
  readonly one: string;
  readonly many: string;
}

/** The kinds of subject in the middle of a sentence. */
export const subjectNouns: Readonly<Record<SubjectKind, Noun>> = {
  ORG: { vi: "tổ chức đảng", one: "Party organisation", many: "Party organisations" },
  MEMBER: { vi: "đảng viên", one: "Party member", many: "Party members" },
  COLLECTIVE: { vi: "tập thể lãnh đạo, quản lý", one: "leadership collective", many: "leadership collectives" },
  LEADER: { vi: "cá nhân cán bộ lãnh đạo, quản lý", one: "leader or manager", many: "leaders and managers" },
};

export const unitNoun: Noun = { vi: "đơn vị", one: "unit", many: "units" };
export const scopeNoun: Noun = { vi: "phạm vi", one: "scope", many: "scopes" };
export const resultNoun: Noun = { vi: "kết quả", one: "result", many: "results" };

/** «1.234 đảng viên», “1,234 Party members”, “1 Party member”. */
export function counted(count: number, noun: Noun): Text {
  const { vi, en } = countText(String(count));
  return { vi: `${vi} ${noun.vi}`, en: `${en} ${count === 1 ? noun.one : noun.many}` };
}

/** «tổ chức đảng», “Party organisations”: nobody in particular. */
export const several = ({ vi, many }: Noun): Text => ({ vi, en: many });
