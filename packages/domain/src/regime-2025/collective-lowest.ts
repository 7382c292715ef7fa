import type { CollectiveFacts2025, OrganisationFacts2025 } from "../facts-2025.ts";
import { collectiveConclusionLabels } from "../labels.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable } from "../rule/answer.ts";
import { forcesLowest } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";
import type { Context2025, Rule2025 } from "./context.ts";
import { areSelfDetected, countedDisciplines, forcesCollective, formNames } from "./disciplines.ts";
import { explainDoneBelow } from "./done-below.ts";
import { areIndicatorsMissed, explainIndicators, remindingOfMissed } from "./indicators.ts";
import { byAnalogy, checkLimb, type Limb, mitigates, neverMitigated, noGround } from "./limb.ts";
import { isDoneBelow } from "./task-counts.ts";
import { fact } from "./used-facts.ts";

type BodyFacts = OrganisationFacts2025 | CollectiveFacts2025;
type BodyRule = Rule2025<BodyFacts>;

const mitigationId = "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MITIGATION";
const isAttested = ({ attestations }: BodyFacts): boolean => attestations?.[mitigationId] === true;

/** Force majeure speaks for tasks and targets, own detection for disciplines. */
const byForceMajeure = (facts: BodyFacts): boolean => isAttested(facts) && facts.forceMajeure === true;

const personnel: Limb<BodyFacts> = {
  hits: ({ conclusions = [] }) => conclusions.length > 0,
  isMitigated: neverMitigated,
  explain: ({ conclusions = [] }) =>
    tell(
      [
        fact.list(
          "conclusions",
          conclusions.map((each) => collectiveConclusionLabels[each]),
        ),
      ],
      conclusions.length > 0
        ? "Cấp có thẩm quyền kết luận có sai phạm trong phạm vi phụ trách."
        : "Không có kết luận sai phạm của cấp có thẩm quyền.",
      conclusions.length > 0 ? "A competent body concluded wrongdoing." : "No wrongdoing was concluded.",
    ),
};

const memberDiscipline: Limb<BodyFacts> = {
  hits: ({ personDisciplines = [] }, { parameters }) => forcesCollective(personDisciplines, parameters),
  isMitigated: (facts, { parameters }) =>
    isAttested(facts) && areSelfDetected(facts.personDisciplines ?? [], parameters),
  explain: ({ personDisciplines = [] }, { parameters }) =>
    tell(
      [fact.list("disciplines", formNames(countedDisciplines(personDisciplines, parameters)))],
      ...wordsOfDiscipline(forcesCollective(personDisciplines, parameters)),
    ),
};

function wordsOfDiscipline(forces: Truth): readonly [vi: string, en: string] {
  if (forces === undefined) {
    return [
      "Có thành viên bị kỷ luật: cần ghi vi phạm có liên quan đến chức trách, nhiệm vụ và thẩm quyền của tập thể hay không.",
      "A person was disciplined: say whether it is related to the duties and to the competence of the collective.",
    ];
  }
  return forces
    ? [
        "Có thành viên bị kỷ luật do vi phạm liên quan đến chức trách, nhiệm vụ.",
        "A person was disciplined for a duty-related violation.",
      ]
    : [
        "Không có thành viên bị kỷ luật do vi phạm liên quan đến chức trách tại đây.",
        "Nobody was disciplined for a duty-related violation here.",
      ];
}

const degradation: Limb<BodyFacts> = {
  hits: ({ degradationConcluded = false }) => degradationConcluded,
  isMitigated: neverMitigated,
  explain: ({ degradationConcluded = false }) =>
    tell(
      [fact.truth("degradationConcluded", degradationConcluded)],
      degradationConcluded ? "Có thành viên bị kết luận suy thoái." : "Không có thành viên bị kết luận suy thoái.",
      degradationConcluded ? "Degradation of a person was concluded." : "No degradation was concluded.",
    ),
};

const under70: Limb<BodyFacts> = {
  hits: (facts, { parameters }) => isDoneBelow(facts, parameters.collective.lowestDoneBelowPct),
  isMitigated: byForceMajeure,
  explain: (facts, { parameters }) => explainDoneBelow(facts, parameters.collective.lowestDoneBelowPct),
};

const fiveIndicators: Limb<BodyFacts> = {
  hits: ({ indicators }, { parameters }) => areIndicatorsMissed(indicators, parameters),
  isMitigated: byForceMajeure,
  explain: ({ indicators }, { parameters }) => explainIndicators(indicators, parameters),
};

const collectivePersonnel: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_PERSONNEL",
  citation: "QĐ 366, Điều 11, khoản 4, collective",
  clause: [
    "Bị cấp có thẩm quyền kết luận có sai phạm trong công tác cán bộ, mất đoàn kết nội bộ, bè phái, chạy chức, chạy quyền trong phạm vi phụ trách.",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE", "ORG"],
  check: checkLimb(personnel),
};

const collectiveMemberDiscipline: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MEMBER_DISCIPLINE",
  citation: "QĐ 366, Điều 11, khoản 4, collective",
  clause: [
    "Có thành viên trong tập thể lãnh đạo, quản lý vi phạm liên quan đến chức trách, nhiệm vụ trong thực thi công vụ bị xử lý kỷ luật từ khiển trách trở lên (trừ trường hợp thành viên đó bị kỷ luật mà vi phạm đó xảy ra từ thời điểm tại tổ chức, cơ quan, đơn vị khác chuyển đến hoặc hành vi vi phạm đó không liên quan đến chức trách, thẩm quyền của tập thể lãnh đạo, quản lý đang công tác tại thời điểm hiện tại).",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE", "ORG"],
  check: checkLimb(memberDiscipline),
};

const collectiveDegradation: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_DEGRADATION",
  citation: "QĐ 366, Điều 11, khoản 4, collective",
  clause: [
    'Có thành viên trong tập thể lãnh đạo, quản lý bị cấp có thẩm quyền kết luận có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá".',
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE", "ORG"],
  check: checkLimb(degradation),
};

const collectiveUnder70: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_UNDER_70",
  citation: "QĐ 366, Điều 11, khoản 4, collective",
  clause: [
    "Địa phương, tổ chức, cơ quan, đơn vị do mình trực tiếp lãnh đạo, quản lý hoàn thành dưới 70% số nhiệm vụ theo chương trình, kế hoạch trong năm",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE", "ORG"],
  check: checkLimb(under70),
};

/** At the places the five targets are assigned to; under ALL_FIVE some missed only remind (D6). */
const collectiveFiveIndicators: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_FIVE_INDICATORS",
  citation: "QĐ 366, Điều 11, khoản 4, collective",
  clause: [
    "không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản được cấp có thẩm quyền giao, phê duyệt (tốc độ tăng trưởng kinh tế, thu ngân sách nhà nước, giải ngân vốn đầu tư công, thu nhập bình quân đầu người, giảm tỉ lệ hộ nghèo - đối với các chức danh theo chức trách, nhiệm vụ được phân công).",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: (facts, context) =>
    remindingOfMissed(checkLimb(fiveIndicators)(facts, context), facts.indicators, context.parameters),
};

/** Asked only where a limb is met and its ground is there; answered no, the lowest tier stays. */
export const collectiveMitigation: BodyRule = {
  id: "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MITIGATION",
  citation: "QĐ 366, Điều 11, khoản 4, collective, closing paragraph",
  clause: [
    "Trường hợp không hoàn thành nhiệm vụ hoặc các chỉ tiêu nêu trên mà có lý do bất khả kháng hoặc trường hợp tập thể lãnh đạo, quản lý hoặc có thành viên của tập thể lãnh đạo, quản lý bị xử lý kỷ luật nhưng đã chủ động phát hiện vi phạm và khắc phục kịp thời thì cấp có thẩm quyền căn cứ vào điều kiện, hoàn cảnh, tính chất nhiệm vụ, kết quả thực hiện; hành vi, mức độ vi phạm, hậu quả, nguyên nhân và các yếu tố liên quan khác để xem xét, đánh giá, xếp loại bảo đảm khách quan, toàn diện, thận trọng và chịu trách nhiệm về quyết định của mình theo phân cấp.",
  ],
  ...mitigates,
  subjects: ["COLLECTIVE", "ORG"],
  check: (facts, context) =>
    checkMitigation(facts, isUnavoidable(facts, context, [under70, fiveIndicators]) || isDetected(facts, context)),
};

/**
 * Asked of an organisation only where the case itself forces it, and does not merely remind (D8). The paragraph stands under the
 * cases of leadership collectives, but its first half names no subject: «không hoàn thành nhiệm vụ … mà có lý do bất khả kháng»
 * goes with the case, and the case that forces an organisation (under 70 % of its tasks) takes its exception along (D18).
 */
export const organisationMitigation: BodyRule = {
  ...collectiveMitigation,
  check: (facts, context) => {
    const forcesByAnalogy = context.parameters.org.lowestMode === "FORCE";
    const isGround = isUnavoidable(facts, context, [under70]) || (forcesByAnalogy && isDetected(facts, context));
    return checkMitigation(facts, isGround);
  },
};

function checkMitigation(facts: BodyFacts, hasGround: boolean): Answer {
  if (!hasGround) return notApplicable(noGround);
  const answer = checkAttestation(facts, mitigationId);
  return answer.outcome === "FAILED" ? notApplicable(answer.explain) : answer;
}

const isUnavoidable = (facts: BodyFacts, context: Context2025, limbs: readonly Limb<BodyFacts>[]): boolean =>
  facts.forceMajeure === true && limbs.some((limb) => limb.hits(facts, context) === true);

const isDetected = (facts: BodyFacts, context: Context2025): boolean =>
  memberDiscipline.hits(facts, context) === true && areSelfDetected(facts.personDisciplines ?? [], context.parameters);

export const collectiveLowest: readonly BodyRule[] = [
  collectivePersonnel,
  collectiveMemberDiscipline,
  collectiveDegradation,
  collectiveUnder70,
  collectiveFiveIndicators,
];

export const organisationLowest: readonly BodyRule[] = [
  byAnalogy(collectivePersonnel),
  byAnalogy(collectiveMemberDiscipline),
  byAnalogy(collectiveDegradation),
  collectiveUnder70,
];
