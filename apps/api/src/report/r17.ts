import {
  citationText,
  ruleById,
  type Severity,
  SubjectKind,
  severityLabels,
  subjectKindLabels,
  type Text,
  totalLabel,
} from "@xep-loai/domain";
import { refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import { type WarningsOfRule, warningsByRule } from "../warning/warnings-by-rule.service.ts";
import { levelsHere } from "./levels-below.ts";
import { notYetAskedAgain } from "./not-yet-asked-again.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, columnOf } from "./table-column.type.ts";

/** What one rule points at, or all of them together, as a reader of that language is shown it. */
interface Shown {
  readonly counted: Pick<WarningsOfRule, SubjectKind | "total">;
  /** null: of all rules. */
  readonly of: Pick<WarningsOfRule, "ruleId" | "severity"> | null;
  readonly locale: Locale;
}

const column = columnOf<Shown>;

const asked: readonly Severity[] = ["ATTEST", "WARN"];
const subjects: Text = { vi: "Số trường hợp", en: "Cases" };

/** Word for word; where no text is held, what is done in its place. */
function clauseCell(shown: Shown): string | null {
  const rule = ruleOf(shown);
  return rule?.clause.join(" … ") || (rule?.recommended?.[shown.locale] ?? null);
}

const ruleOf = ({ of }: Shown) => (of === null ? undefined : ruleById(of.ruleId));

/** «HD 21, II.B.1.3.a, gạch đầu dòng 2»: by its place in the document; a rule no document words is called by its number. */
function nameOf(ruleId: string, locale: Locale): string {
  const rule = ruleById(ruleId);
  if (rule === undefined || rule.citation === "") return ruleId;
  const place = citationText(rule.citation, locale);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** rules.md 6.2: count and list per rule id; the list is on the page of warnings. */
const columns: readonly Column<Shown>[] = [
  column(
    "severity",
    "PASSAGE",
    { vi: "Loại", en: "Kind" },
    ({ of, locale }) => of && severityLabels[of.severity][locale],
  ),
  column("clause", "PASSAGE", { vi: "Nội dung quy định", en: "Clause" }, clauseCell),
  column("total", "COUNT", { vi: "Tổng số", en: "All" }, ({ counted }) => String(counted.total), subjects),
  ...Object.values(SubjectKind).map((kind) =>
    column(kind, "COUNT", subjectKindLabels[kind], ({ counted }) => String(counted[kind]), subjects),
  ),
];

async function warningsOf(tx: Tx, { organisation: { year, id }, group, level }: Asked): Promise<WarningsOfRule[]> {
  const all = await warningsByRule(tx, { year, organisationId: id, level });
  return group === null ? all : all.filter(({ severity }) => severity === group);
}

function sumOf(all: readonly WarningsOfRule[]): Shown["counted"] {
  const sum = (key: SubjectKind | "total") => all.reduce((whole, each) => whole + each[key], 0);
  return {
    total: sum("total"),
    ORG: sum("ORG"),
    MEMBER: sum("MEMBER"),
    COLLECTIVE: sum("COLLECTIVE"),
    LEADER: sum("LEADER"),
  };
}

/** Rules are few: there is one page. */
const source: SummarySource = {
  id: "R17",
  title: { vi: "Cảnh báo và xác nhận còn thiếu theo quy định", en: "Warnings and missing attestations by rule" },
  rowHeading: { vi: "Quy định", en: "Rule" },
  columns,
  counted: () => ({ vi: "Cảnh báo và xác nhận còn thiếu hiện có", en: "Warnings and attestations that are open" }),
  note: notYetAskedAgain,
  groups: async () => asked.map((value) => ({ value, label: severityLabels[value] })),
  levels: levelsHere,
  async total(tx, request) {
    const counted = sumOf(await warningsOf(tx, request));
    const cells = cellsOf(columns, { counted, of: null, locale: request.locale });
    return {
      key: "total",
      label: totalLabel(request.level)[request.locale],
      organisationId: null,
      hasChildren: false,
      cells,
    };
  },
  async page(tx, request) {
    if (request.after) return refuse("BAD_CURSOR");
    const nodes = (await warningsOf(tx, request)).map((each) => ({
      key: `${each.ruleId} ${each.severity}`,
      label: nameOf(each.ruleId, request.locale),
      organisationId: request.organisation.id,
      hasChildren: false,
      cells: cellsOf(columns, { counted: each, of: each, locale: request.locale }),
    }));
    return { nodes, nextCursor: null };
  },
  rowCount: async (tx, request) => (await warningsOf(tx, request)).length,
};

/** R17, what the rules point at and what has still to be attested. */
export const r17: SourceOf = () => source;
