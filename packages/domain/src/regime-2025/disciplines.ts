import type { Discipline2025, PersonDiscipline2025 } from "../facts-2025.ts";
import { disciplineFormLabels } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { allOf, anyOf, type Truth } from "../rule/three-valued.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import { type DisciplineForm, disciplineFormsMildestFirst } from "../vocabulary/peer.ts";

/** A discipline counts in the period it was decided in; once only where a board's document says so. */
const isCounted = (discipline: Discipline2025, { eligibility }: Parameters2025): boolean =>
  !(eligibility.disciplineCountOnce && discipline.alreadyCounted === true);

/** Those of persons that count for a collective here: a violation at another place counts there (Điều 11, cases 2 and 3). */
export const countedDisciplines = <Of extends Discipline2025>(
  disciplines: readonly Of[],
  parameters: Parameters2025,
): readonly Of[] => disciplines.filter((each) => each.violatedElsewhere !== true && isCounted(each, parameters));

/** Those of the person itself, wherever it happened. */
export const ownDisciplines = (
  disciplines: readonly Discipline2025[],
  parameters: Parameters2025,
): readonly Discipline2025[] =>
  parameters.eligibility.disciplineCountOnce ? disciplines.filter((each) => isCounted(each, parameters)) : disciplines;

const isFormAtLeast = (form: DisciplineForm, least: DisciplineForm): boolean =>
  disciplineFormsMildestFirst.indexOf(form) >= disciplineFormsMildestFirst.indexOf(least);

/** «vi phạm liên quan đến chức trách, nhiệm vụ … bị xử lý kỷ luật từ khiển trách trở lên». */
export const isDutyDiscipline = (discipline: Discipline2025, { lowestDiscipline }: Parameters2025): Truth =>
  isFormAtLeast(discipline.form, lowestDiscipline) ? discipline.dutyRelated : false;

export const hasDutyDiscipline = (disciplines: readonly Discipline2025[], parameters: Parameters2025): Truth =>
  disciplines.length === 0 ? false : anyOf(...disciplines.map((each) => isDutyDiscipline(each, parameters)));

/** The same within the competence of the collective; where nobody says whether it is, it does not force. */
const isOfCollective = (discipline: PersonDiscipline2025, parameters: Parameters2025): Truth =>
  allOf(isDutyDiscipline(discipline, parameters), discipline.withinCompetence);

/** The disciplines that force, or may force, a collective's tier. */
const forcingOf = (
  disciplines: readonly PersonDiscipline2025[],
  parameters: Parameters2025,
): readonly PersonDiscipline2025[] =>
  countedDisciplines(disciplines, parameters).filter((each) => isOfCollective(each, parameters) !== false);

export const forcesCollective = (disciplines: readonly PersonDiscipline2025[], parameters: Parameters2025): Truth =>
  anyOf(...forcingOf(disciplines, parameters).map((each) => isOfCollective(each, parameters)));

/** «đã chủ động phát hiện vi phạm và khắc phục kịp thời»: every one of them. */
export const areSelfDetected = (disciplines: readonly PersonDiscipline2025[], parameters: Parameters2025): boolean =>
  forcingOf(disciplines, parameters).every(({ selfDetected, remedied }) => selfDetected === true && remedied === true);

export const formNames = (disciplines: readonly Discipline2025[]): readonly Text[] =>
  disciplines.map(({ form }) => disciplineFormLabels[form]);
