import type { OrganisationDiscipline } from "../facts.ts";
import { tierLabels } from "../labels.ts";
import { truthFact } from "../rating/used-facts.ts";
import { forbidden, passed, required, warning } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";
import { type QualityTier, tierAbove } from "../vocabulary/tier.ts";

type Discipline = OrganisationDiscipline | null | undefined;

/** «trừ trường hợp bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả». */
const isExcepted = ({ selfDetected, consequencesRemedied }: OrganisationDiscipline): Truth =>
  allOf(selfDetected, consequencesRemedied);

/** «không bị xử lý kỷ luật (trừ …)»: the exception opens the tier up to `maxTier` and no higher (C2). */
export function checkNoDiscipline(discipline: Discipline, maxTier: QualityTier): Answer {
  if (!discipline) return passed(explainDiscipline(discipline, notDisciplined));
  const excepted = isExcepted(discipline);
  if (excepted) return warning(explainDiscipline(discipline, cappedAt(maxTier)), tierAbove(maxTier));
  return required(excepted, explainDiscipline(discipline, disciplined(excepted)));
}

/** «bị xử lý kỷ luật», with the same exception (C2). */
export function checkDisciplineForces(discipline: Discipline): Answer {
  if (!discipline) return passed(explainDiscipline(discipline, notDisciplined));
  const excepted = isExcepted(discipline);
  const forces = excepted === undefined ? undefined : !excepted;
  return forbidden(forces, explainDiscipline(discipline, excepted ? exceptionApplies : disciplined(excepted)));
}

const explainDiscipline = (discipline: Discipline, message: Text) => (): Explanation => ({
  facts: [
    truthFact("discipline", Boolean(discipline)),
    ...(discipline
      ? [
          truthFact("discipline.selfDetected", discipline.selfDetected),
          truthFact("discipline.consequencesRemedied", discipline.consequencesRemedied),
        ]
      : []),
  ],
  message,
});

const notDisciplined: Text = { vi: "Không bị xử lý kỷ luật.", en: "Not disciplined." };

const exceptionApplies: Text = {
  vi: "Bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả.",
  en: "Disciplined, but detected by itself and the consequences remedied.",
};

const cappedAt = (maxTier: QualityTier): Text => ({
  vi: `${exceptionApplies.vi} Mức xếp loại cao nhất là “${tierLabels[maxTier].vi}”.`,
  en: `${exceptionApplies.en} The highest tier is “${tierLabels[maxTier].en}”.`,
});

const disciplined = (excepted: Truth): Text =>
  excepted === undefined
    ? {
        vi: "Bị xử lý kỷ luật; chưa rõ có tự phát hiện và khắc phục xong hậu quả hay không.",
        en: "Disciplined; whether detected by itself and remedied is not known.",
      }
    : {
        vi: "Bị xử lý kỷ luật mà không tự phát hiện hoặc chưa khắc phục xong hậu quả.",
        en: "Disciplined, not detected by itself or not yet remedied.",
      };
