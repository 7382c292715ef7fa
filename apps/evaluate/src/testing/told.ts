import type { Answer, SubjectAnswer } from "../case/answer.ts";

type Told = SubjectAnswer["findings"][number];

/** Warnings case-format names; all others are free. */
const namedWarnings = [
  "HD21.ORG.COMPLETED.NO_DISCIPLINE",
  "HD21.COLLECTIVE.COMPLETED.NO_DISCIPLINE",
  "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE",
  "HD21.LEADER.HEAD_CAP",
];

/**
 * A subject's answer on one line, as the border cases write it: `GOOD: ORG.EXCELLENT.PEER_ORGS`. First the reason, the
 * status or the ceiling, `forced` marked with *; then the findings in the order of their names, each with its mark
 * (none: BLOCK FAILED, ?: BLOCK UNKNOWN, !: WARN, ~: ATTEST UNANSWERED, no: ATTEST FAILED) and the tier it closes where
 * its name does not say it.
 */
export function told(answer: Answer): string {
  if (!("findings" in answer)) return JSON.stringify(answer);
  const result = answer.reason ?? answer.ceiling ?? answer.status;
  const findings = answer.findings.filter(isNamed).map(short).sort().join(", ");
  return `${result}${answer.forced ? "*" : ""}${findings && `: ${findings}`}`;
}

const isNamed = ({ severity, ruleId }: Told): boolean => severity !== "WARN" || namedWarnings.includes(ruleId);

const marks: Readonly<Record<string, string>> = {
  "BLOCK FAILED": "",
  "BLOCK UNKNOWN": "?",
  "WARN WARNING": "!",
  "ATTEST UNANSWERED": "~",
  "ATTEST FAILED": " no",
};

function short(finding: Told): string {
  const { ruleId, severity, outcome, blocksTier } = finding;
  const mark = marks[`${severity} ${outcome}`] ?? ` ${severity} ${outcome}`;
  const closes = blocksTier === tierInName(ruleId) ? "" : ` >${blocksTier}`;
  return `${ruleId.replace(/^(HD21|KH57)\./, "")}${mark}${closes}`;
}

/** `HD21.ORG.GOOD.CRITERIA` closes GOOD and above; what forces the lowest tier closes all from COMPLETED. */
function tierInName(ruleId: string): string | null {
  const word = ruleId.split(".")[2] ?? "";
  if (word === "NOT_COMPLETED" || word === "WEAK") return "COMPLETED";
  return ["CLEAN_STRONG", "EXCELLENT", "GOOD", "COMPLETED"].includes(word) ? word : null;
}
