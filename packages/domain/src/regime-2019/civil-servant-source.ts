import type { MemberFacts } from "../facts.ts";
import { expected, notApplicable } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import { usedFact, wordsValue } from "../rule/used-fact.ts";
import type { Rule2019 } from "./context.ts";

/** Asked where it is recorded what the employer's tier rests on. */
export const civilServantDecree: Rule2019<MemberFacts> = {
  id: "CV04.MEMBER.CIVIL_SERVANT_DECREE",
  citation: "CV 04, point 3",
  clause: [
    "3. Thực hiện đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức theo Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ để làm cơ sở liên thông trong đánh giá, xếp loại chất lượng đảng viên.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["MEMBER"],
  check: ({ isCivilServant, civilServantTierSource: given }, { parameters }) => {
    const asked = parameters.member.civilServantSource;
    const explain = () => explainSource(given, asked);
    if (!isCivilServant || given === undefined || asked === null) return notApplicable(explain);
    return expected(namesTheSame(given, asked), explain);
  },
};

/** One may be longer: «Nghị định số 90/2020/NĐ-CP» and the same with its date. */
const namesTheSame = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const explainSource = (given: string | undefined, asked: string | null): Explanation => ({
  facts: [
    usedFact(
      "civilServantTierSource",
      { vi: "Căn cứ xếp loại công chức", en: "What the tier rests on" },
      wordsValue(given),
    ),
  ],
  message:
    asked === null
      ? { vi: "Văn bản không quy định căn cứ.", en: "The documents do not say what it rests on." }
      : { vi: `Phải theo ${asked}.`, en: `It must rest on ${asked}.` },
});
