import type { CommonFacts, OrganisationFacts, PersonDiscipline } from "../facts.ts";
import { moved } from "../rating/former-counts.ts";
import { notApplicable, passed } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation } from "../rule/rule.ts";
import { countValue, usedFact } from "../rule/used-fact.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { Rule2019 } from "./context.ts";

interface Attributed extends CommonFacts {
  readonly formerOrgDisciplines?: OrganisationFacts["formerOrgDisciplines"];
  readonly personDisciplines?: readonly { readonly violatedElsewhere?: boolean }[];
  readonly disciplines?: readonly { readonly violatedElsewhere?: boolean }[];
}

/** Says where a violation counts: the shares and disciplines of each organisation are taken so. The member stays forced. */
export const formerOrganisation: Rule2019<Attributed> = {
  id: "HD21.ELIG.DISCIPLINE.FORMER_ORG",
  citation: "HD 21, II.B.6, bullet 10; KH 174, surviving bullet 3",
  clause: [
    "Đối với đảng viên vi phạm kỷ luật ở tổ chức đảng nơi công tác trước đó nhưng bị xử lý kỷ luật và thi hành kỷ luật ở tổ chức đảng mới chuyển đến thì tính vào kết quả đánh giá, xếp loại của tổ chức đảng nơi xảy ra vi phạm.",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "NOTE",
  severity: "BLOCK",
  subjects: ["ORG", "COLLECTIVE", "MEMBER"],
  closes: null,
  check: (facts) => {
    const here = facts.formerOrgDisciplines?.countedHere.length ?? 0;
    const there = (facts.formerOrgDisciplines?.countedThere.length ?? 0) + violatedElsewhere(facts);
    const explain = () => explainAttribution(here, there);
    return here + there === 0 ? notApplicable(explain) : passed(explain);
  },
};

const violatedElsewhere = ({ personDisciplines = [], disciplines = [] }: Attributed): number =>
  [...personDisciplines, ...disciplines].filter((each) => each.violatedElsewhere === true).length;

const explainAttribution = (here: number, there: number): Explanation => ({
  facts: [
    usedFact("formerOrgDisciplines.countedHere", countedHereLabel, countValue(here)),
    usedFact("formerOrgDisciplines.countedThere", countedThereLabel, countValue(there)),
  ],
  message: attributionMessage(here, there),
});

const countedHereLabel: Text = {
  vi: "Vi phạm ở đây, bị kỷ luật ở nơi chuyển đến",
  en: "Violated here, disciplined where they moved to",
};

const countedThereLabel: Text = {
  vi: "Vi phạm ở nơi công tác trước đó",
  en: "Violated at the former organisation",
};

const attributionMessage = (here: number, there: number): Text =>
  here + there === 0
    ? { vi: "Không có vi phạm ở tổ chức đảng khác.", en: "No violation at another organisation." }
    : {
        vi: `Tính vào kết quả của tổ chức đảng này: ${here}; tính ở nơi xảy ra vi phạm: ${there}.`,
        en: `Counted here: ${here}; counted where the violation happened: ${there}.`,
      };

/** What counts against the collective: violations at its own organisation. */
export const violatedHere = (disciplines: readonly PersonDiscipline[]): readonly PersonDiscipline[] =>
  disciplines.filter((each) => each.violatedElsewhere !== true);

type ShareMode = RuleSet2019["parameters"]["eligibility"]["formerOrgShareMode"];

/** The organisation with its members as the shares count them; plain statistics count them where they are rated. */
export const asSharesCount = (facts: OrganisationFacts, mode: ShareMode): OrganisationFacts =>
  facts.members === undefined || facts.formerOrgDisciplines === undefined || mode === "IGNORE"
    ? facts
    : { ...facts, members: moved(facts.members, facts.formerOrgDisciplines) };
