import type { OrganisationFacts2016 } from "../facts-2016.ts";
import { askedFact, type FactName, truthFact } from "../rating/used-facts.ts";
import { forbidden, required } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";

// What the competent authority attested of an organisation's committee; the plan asks no form of attestation.

/** A statement that must be true. */
export const checkStatement = (name: FactName, statement: Truth, words: StatementWords): Answer =>
  required(statement, () => ({ facts: [askedFact(name, statement)], message: wordsOf(statement, words) }));

/** A finding that must not be there. */
export const checkFinding = (name: FactName, found: boolean, words: StatementWords): Answer =>
  forbidden(found, () => ({ facts: [truthFact(name, found)], message: wordsOf(found, words) }));

export interface StatementWords {
  readonly yes: Text;
  readonly no: Text;
}

const wordsOf = (truth: Truth, { yes, no }: StatementWords): Text =>
  truth === undefined ? notAttested : truth ? yes : no;

const notAttested: Text = { vi: "Chưa được xác nhận.", en: "Not attested yet." };

type Discipline = OrganisationFacts2016["leaderDiscipline"];

/** «trừ những trường hợp bị kỷ luật do tổ chức đảng chủ động phát hiện …». */
const isClear = (discipline: Discipline): Truth => (discipline ? discipline.selfDetected : true);

/** «Tập thể, cấp ủy đoàn kết …; không có cấp ủy viên, cán bộ là cấp trưởng, cấp phó … bị xử lý kỷ luật (trừ …)». */
export function checkUnitedWithoutDiscipline(united: Truth, discipline: Discipline): Answer {
  return required(allOf(united, isClear(discipline)), () => explainUnited(united, discipline));
}

const explainUnited = (united: Truth, discipline: Discipline): Explanation => ({
  facts: [askedFact("collectiveGood", united), ...disciplineFacts(discipline)],
  message: {
    vi: `${wordsOf(united, unitedWords).vi} ${wordsOf(isClear(discipline), disciplineWords).vi}`,
    en: `${wordsOf(united, unitedWords).en} ${wordsOf(isClear(discipline), disciplineWords).en}`,
  },
});

const disciplineFacts = (discipline: Discipline): readonly UsedFact[] =>
  discipline
    ? [truthFact("leaderDiscipline", true), askedFact("leaderDiscipline.selfDetected", discipline.selfDetected)]
    : [truthFact("leaderDiscipline", false)];

const unitedWords: StatementWords = {
  yes: { vi: "Tập thể, cấp ủy đoàn kết, hoàn thành tốt nhiệm vụ.", en: "The committee is united and did well." },
  no: {
    vi: "Tập thể, cấp ủy không đoàn kết hoặc chưa hoàn thành tốt nhiệm vụ.",
    en: "The committee is not united or did not do well.",
  },
};

const disciplineWords: StatementWords = {
  yes: {
    vi: "Không có cấp ủy viên, cấp trưởng, cấp phó bị kỷ luật do nơi khác phát hiện.",
    en: "No committee member, head or deputy disciplined on outside detection.",
  },
  no: {
    vi: "Có cấp ủy viên, cấp trưởng hoặc cấp phó bị kỷ luật mà tổ chức đảng không chủ động phát hiện.",
    en: "A committee member, head or deputy was disciplined, not detected by the organisation itself.",
  },
};
