import type { FormerOrgDisciplines } from "../facts.ts";
import type { CommonFacts2025, Discipline2025, PersonDiscipline2025 } from "../facts-2025.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Explanation } from "../rule/rule.ts";
import { type DisciplineForm, disciplineFormsMildestFirst } from "../vocabulary/peer.ts";
import type { Rule2025 } from "./context.ts";
import { formNames } from "./disciplines.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 11, «Một số trường hợp cần lưu ý»: in which period and at which place a discipline counts.

/** Disciplines of whoever is rated: the own ones, or those of the persons of a body. */
export type Disciplined = CommonFacts2025 & {
  readonly disciplines?: readonly Discipline2025[];
  readonly personDisciplines?: readonly PersonDiscipline2025[];
  readonly formerOrgDisciplines?: FormerOrgDisciplines;
};

const none: readonly Discipline2025[] = [];

/** A person has the own ones, a body those of its persons. */
const allOf = ({ disciplines, personDisciplines }: Disciplined): readonly Discipline2025[] =>
  disciplines ?? personDisciplines ?? none;

/** The violation happened at a place the person came from: it does not count here. */
const countedThere = (facts: Disciplined): readonly Discipline2025[] =>
  allOf(facts).filter(({ violatedElsewhere }) => violatedElsewhere === true);

/** Of those who left: violated here, disciplined where they moved to. */
const countedHere = ({ personDisciplines = [] }: Disciplined): readonly Discipline2025[] =>
  personDisciplines.filter((each) => each.disciplinedElsewhere === true && each.violatedElsewhere !== true);

/** Of an earlier year, decided or made heavier now: it counts now, and the upper committee weighs it. */
export const oldViolation: Rule2025<Disciplined> = {
  id: "QD366.ELIG.DISCIPLINE.OLD_VIOLATION",
  citation: "QĐ 366, Điều 11, «Một số trường hợp cần lưu ý» (1)",
  clause: [
    "Trường hợp tập thể, cá nhân có khuyết điểm, vi phạm xảy ra từ năm trước, thời điểm trước nhưng đến thời điểm đánh giá, xếp loại mới bị cấp có thẩm quyền quyết định thi hành kỷ luật hoặc tập thể, cá nhân bị cấp có thẩm quyền quyết định tăng nặng hình thức kỷ luật trong kỳ đánh giá, xếp loại thì cấp uỷ cấp trên có thẩm quyền căn cứ vào hình thức kỷ luật, nội dung, động cơ, tính chất, mức độ, hậu quả, nguyên nhân vi phạm, hoàn cảnh cụ thể để đánh giá, xếp loại ở thời điểm đánh giá hiện tại",
  ],
  step: "RATING",
  means: "ATTESTED",
  effect: "NOTE",
  severity: "ATTEST",
  closes: null,
  subjects: ["MEMBER", "LEADER", "COLLECTIVE"],
  check: (facts) => {
    const old = allOf(facts).filter(({ violatedEarlier }) => violatedEarlier === true);
    if (old.length === 0)
      return notApplicable(() => tell([], "Không có vi phạm từ năm trước.", "No violation of an earlier year."));
    const answer = checkAttestation(facts, oldViolation.id);
    return {
      ...answer,
      explain: () =>
        tell(
          [fact.list("disciplines", formNames(old))],
          "Vi phạm từ năm trước, kỷ luật trong kỳ này: tính vào kỳ này, cấp ủy cấp trên xem xét nội dung, mức độ, hậu quả.",
          "A violation of an earlier year disciplined in this period counts here; the upper committee weighs it.",
        ),
    };
  },
};

/**
 * A violation at the former place, disciplined at the new one, counts at the former. «cá nhân»: a leader is told too; the person's
 * own tier follows the person.
 */
export const countedAtFormer: Rule2025<Disciplined> = {
  id: "QD366.ELIG.DISCIPLINE.FORMER_ORG",
  citation: "QĐ 366, Điều 11, «Một số trường hợp cần lưu ý» (2)",
  clause: [
    "Trường hợp cá nhân có khuyết điểm, vi phạm xảy ra ở tổ chức, cơ quan, đơn vị cũ nhưng bị xử lý kỷ luật và thi hành kỷ luật ở tổ chức, cơ quan, đơn vị mới chuyển đến thì tính vào kết quả đánh giá, xếp loại của tổ chức, cơ quan, đơn vị cũ (không quy trách nhiệm cho tổ chức, cơ quan, đơn vị mới).",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "SCOPE",
  severity: "BLOCK",
  closes: null,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: (facts) => {
    const [there, here] = [countedThere(facts), countedHere(facts)];
    const { countedHere: membersHere = [], countedThere: membersThere = [] } = facts.formerOrgDisciplines ?? {};
    const persons = there.length + here.length + membersHere.length + membersThere.length;
    const explain = () => explainFormer(there, here, facts);
    return persons === 0 ? notApplicable(explain) : passed(explain);
  },
};

const explainFormer = (
  there: readonly Discipline2025[],
  here: readonly Discipline2025[],
  { formerOrgDisciplines }: Disciplined,
): Explanation =>
  tell(
    [
      fact.list("disciplinesElsewhere", formNames(there)),
      fact.list("formerDisciplines", formNames(here)),
      ...(formerOrgDisciplines
        ? [
            fact.number("formerMembersHere", formerOrgDisciplines.countedHere.length),
            fact.number("formerMembersThere", formerOrgDisciplines.countedThere.length),
          ]
        : []),
    ],
    "Vi phạm ở nơi cũ, kỷ luật ở nơi mới: tính vào kết quả của nơi cũ.",
    "A violation at the former place disciplined at the new one counts at the former.",
  );

/** Violations at both places: each discipline counts at the place of its violation. */
export const countedAtEach: Rule2025<Disciplined> = {
  id: "QD366.ELIG.DISCIPLINE.BOTH_ORGS",
  citation: "QĐ 366, Điều 11, «Một số trường hợp cần lưu ý» (3)",
  clause: [
    "Trường hợp cá nhân có khuyết điểm, vi phạm xảy ra ở cả tổ chức, cơ quan, đơn vị cũ và tổ chức, cơ quan, đơn vị mới, bị xử lý kỷ luật và thi hành kỷ luật ở tổ chức, cơ quan, đơn vị cũ và tổ chức, cơ quan, đơn vị mới chuyển đến thì tính hình thức kỷ luật vào kết quả đánh giá, xếp loại theo thời điểm xác định hành vi vi phạm tại mỗi cơ quan, đơn vị.",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "SCOPE",
  severity: "BLOCK",
  closes: null,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: (facts) => {
    const elsewhere = countedThere(facts);
    const here = allOf(facts).filter(({ violatedElsewhere }) => violatedElsewhere !== true);
    const explain = () =>
      tell(
        [fact.list("disciplines", formNames(here)), fact.list("disciplinesElsewhere", formNames(elsewhere))],
        "Vi phạm ở cả nơi cũ và nơi mới: mỗi hình thức kỷ luật tính ở nơi xảy ra vi phạm.",
        "Violations at both places: each discipline counts where its violation happened.",
      );
    return here.length > 0 && elsewhere.length > 0 ? passed(explain) : notApplicable(explain);
  },
};

const dismissal = disciplineFormsMildestFirst.indexOf("DISMISSAL" satisfies DisciplineForm);

/** A personnel decision is due; the tier follows from the other rules. */
export const personnelDecisionDue: Rule2025<Disciplined> = {
  id: "QD366.ELIG.DISCIPLINE.CADRE_CONSEQUENCE",
  citation: "QĐ 366, Điều 11, «Một số trường hợp cần lưu ý» (1), bullets",
  clause: [
    "Trường hợp cán bộ bị xử lý kỷ luật bằng hình thức cách chức, khai trừ thì cấp có thẩm quyền theo phân cấp quản lý cán bộ kịp thời xem xét, quyết định về công tác cán bộ bảo đảm thống nhất, đồng bộ, nghiêm minh theo các quy định có liên quan.",
  ],
  ...warns,
  effect: "NOTIFY",
  subjects: ["LEADER"],
  check: ({ disciplines = [] }) => {
    const heavy = disciplines.filter(({ form }) => disciplineFormsMildestFirst.indexOf(form) >= dismissal);
    const explain = () =>
      tell(
        [fact.list("disciplines", formNames(heavy))],
        "Bị cách chức, khai trừ: cấp có thẩm quyền xem xét, quyết định về công tác cán bộ.",
        "Dismissed or expelled: the authority decides on the personnel matter.",
      );
    return heavy.length === 0 ? notApplicable(explain) : warning(explain);
  },
};
