import type { Text } from "../rule/finding.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { listed } from "./joined.ts";

const subjectWords: Readonly<Record<SubjectKind, Text>> = {
  ORG: { vi: "tổ chức đảng", en: "Party organisations" },
  MEMBER: { vi: "đảng viên", en: "members" },
  COLLECTIVE: { vi: "tập thể", en: "collectives" },
  LEADER: { vi: "cá nhân cán bộ lãnh đạo, quản lý", en: "individual leaders and managers" },
};

/** HD 21, III.2: «kết quả kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý». */
export function reportSubject(kinds: readonly SubjectKind[], year: number): Text {
  const whom = listedAsWritten(kinds);
  return {
    vi: `kết quả kiểm điểm, đánh giá, xếp loại chất lượng ${whom.vi} năm ${year}`,
    en: `results of the review and quality classification of ${whom.en} in ${year}`,
  };
}

/** The documents pair organisations with members, collectives with leaders. */
function listedAsWritten(kinds: readonly SubjectKind[]): Text {
  const words = kinds.map((kind) => subjectWords[kind]);
  if (kinds.length < 4) return listed(words);
  const [org, member, collective, leader] = words as [Text, Text, Text, Text];
  return {
    vi: `${org.vi}, ${member.vi} và ${collective.vi}, ${leader.vi}`,
    en: `${org.en}, ${member.en}, ${collective.en} and ${leader.en}`,
  };
}
