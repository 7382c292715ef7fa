import {
  Body,
  bodyLabels,
  type FactInput,
  type RuleSet,
  type SubjectKind,
  type Text,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { enteredColumn } from "./entered-column.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

const people: FactInput = { kind: "NUMBER", max: 100_000, step: 1 };
const bodies: FactInput = {
  kind: "CHOICE",
  choices: Object.values(Body).map((code) => ({ code, label: bodyLabels[code] })),
};

const column = (name: string, label: Text, input: FactInput) =>
  enteredColumn({ name: `ballot/${name}`, label: inVote(label), input });

const inVote = ({ vi, en }: Text): Text => ({ vi: `Biểu quyết – ${vi}`, en: `Vote – ${en}` });

/** The vote on a tier: who voted, when, how many for each tier, and what it came to. */
export function ballotColumns(ruleSet: RuleSet, subject: SubjectKind): readonly WorkbookColumn[] {
  const names = tierNamesOf(ruleSet, subject);
  const tiers = tiersHighestFirst.map((code) => ({ code, label: names[code] }));
  return [
    column("by", { vi: "Tổ chức biểu quyết", en: "Who voted" }, bodies),
    column("heldOn", { vi: "Ngày", en: "Day" }, { kind: "DATE" }),
    column("secret", { vi: "Phiếu kín", en: "Secret" }, { kind: "YES_NO" }),
    column("eligible", { vi: "Số được biểu quyết", en: "Entitled to vote" }, people),
    column("present", { vi: "Số có mặt", en: "Present" }, people),
    ...tiers.map(({ code, label }) =>
      column(`votes/${code}`, { vi: `Số phiếu ${label.vi}`, en: `Votes for ${label.en}` }, people),
    ),
    column("tier", { vi: "Mức được biểu quyết", en: "Tier voted" }, { kind: "CHOICE", choices: tiers }),
  ];
}
