import {
  awardLabels,
  candidacyLabels,
  isForYearsInARow,
  type SubjectKind,
  subjectKindLabels,
  type Text,
} from "@xep-loai/domain";
import { z } from "zod";
import type { AwardCandidate, CandidateAward } from "../award/award.type.ts";
import { awardCandidates } from "../award/candidate-list.service.ts";
import { cursorKey, cursorOf } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import { arePersons } from "./persons.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, type SummaryColumnKind } from "./table-column.type.ts";

/** One candidate as a reader of that language is shown it. */
interface Shown {
  readonly candidate: AwardCandidate;
  readonly locale: Locale;
}

const ofYear: Text = { vi: "Trong năm", en: "Of the year" };
const inARow: Text = { vi: "5 năm liền", en: "Five years in a row" };

function column(
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  cell: Column<Shown>["cell"],
  parent: Text | null = null,
): Column<Shown> {
  return { key, kind, label, parent, cell };
}

const awardOf = ({ awards }: AwardCandidate, isInARow: boolean): CandidateAward | undefined =>
  awards.find(({ award }) => isForYearsInARow(award) === isInARow);

/** Whether it may be considered; where years must be attested first, which. */
function candidacyCell(isInARow: boolean): Column<Shown>["cell"] {
  return ({ candidate, locale }) => {
    const award = awardOf(candidate, isInARow);
    if (award === undefined) return null;
    const { candidacy, yearsToAttest } = award;
    const years = yearsToAttest.length === 0 ? "" : `: ${yearsToAttest.join(", ")}`;
    return `${candidacyLabels[candidacy][locale]}${years}`;
  };
}

/** What was said of each paper of that kind; under HD 06 a run of years is on two lists. */
function selectionCell(isInARow: boolean): Column<Shown>["cell"] {
  return ({ candidate, locale }) => {
    const awards = candidate.awards.filter(({ award }) => isForYearsInARow(award) === isInARow);
    const said = awards.flatMap(({ award, selection: made }) => {
      if (made === null) return [];
      const answer = `${made.isChosen ? yes[locale] : no[locale]} (${made.byBody}, ${dayIn(locale, made.chosenOn)})`;
      return awards.length === 1 ? answer : `${awardLabels[award][locale]}: ${answer}`;
    });
    return said.length === 0 ? null : said.join("; ");
  };
}

const yes: Text = { vi: "Có", en: "Yes" };
const no: Text = { vi: "Không", en: "No" };
const candidacy: Text = { vi: "Xét khen thưởng", en: "Consideration" };
const selection: Text = { vi: "Cấp ủy lựa chọn", en: "Chosen by the committee" };

/** rules.md 6.2: excellent this year, years in a row, candidate for either award, selected. */
const columns: readonly Column<Shown>[] = [
  column(
    "kind",
    "TEXT",
    { vi: "Đối tượng", en: "Kind of subject" },
    (s) => subjectKindLabels[s.candidate.subjectKind][s.locale],
  ),
  column("place", "PASSAGE", { vi: "Nơi xếp loại", en: "Rated at" }, ({ candidate }) => candidate.organisation.name),
  column("candidateOfYear", "PASSAGE", candidacy, candidacyCell(false), ofYear),
  column("selectedOfYear", "PASSAGE", selection, selectionCell(false), ofYear),
  column(
    "yearsInARow",
    "COUNT",
    { vi: "Số năm liền", en: "Years in a row" },
    ({ candidate }) => String(awardOf(candidate, true)?.yearsInARow ?? 1),
    inARow,
  ),
  column("candidateInARow", "PASSAGE", candidacy, candidacyCell(true), inARow),
  column("selectedInARow", "PASSAGE", selection, selectionCell(true), inARow),
];

const kinds = ["ORG", "MEMBER"] as const satisfies readonly SubjectKind[];

/** Organisations then members; a sum of them means nothing: no total. */
const source: SummarySource = {
  id: "R10",
  title: { vi: "Danh sách xét khen thưởng", en: "Candidates for awards" },
  rowHeading: { vi: "Tổ chức đảng, đảng viên", en: "Party organisation, member" },
  columns,
  counted: () => ({ vi: "Chỉ kết quả đã quyết định", en: "Decided ones only" }),
  groups: async () => kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  levels: levelsHere,
  namesPersons: ({ group }) => arePersons(group),
  total: async () => null,
  async page(tx, asked) {
    const place = cursorKey(asked.after, placeKey);
    if (isRefused(place)) return place;
    const [kind, after] = place ?? [kindsOf(asked)[0] ?? "ORG", null];
    const found = await awardCandidates(tx, { ...candidatesOf(asked, kind), after });
    if (isRefused(found)) return found;
    return { nodes: found.nodes.map((candidate) => rowOf(candidate, asked)), nextCursor: next(asked, kind, found) };
  },
  async rowCount(tx, asked) {
    const pages = await Promise.all(
      kindsOf(asked).map((kind) => awardCandidates(tx, { ...candidatesOf(asked, kind), first: 1, after: null })),
    );
    return pages.reduce((sum, page) => (isRefused(page) ? sum : sum + page.atTop), 0);
  },
};

/** Which kind of subject, and where its list goes on. */
const placeKey = z.tuple([z.enum(kinds), z.string().nullable()]);

const kindsOf = ({ group }: Asked): readonly SubjectKind[] => kinds.filter((kind) => group === null || kind === group);

/** After the last of the organisations come the members. */
function next(asked: Asked, kind: SubjectKind, { nextCursor }: { readonly nextCursor: string | null }): string | null {
  if (nextCursor !== null) return cursorOf([kind, nextCursor]);
  const following = kindsOf(asked)[kindsOf(asked).indexOf(kind) + 1];
  return following === undefined ? null : cursorOf([following, null]);
}

const candidatesOf = ({ organisation, level, first }: Asked, subjectKind: SubjectKind) => ({
  organisationId: String(organisation.id),
  year: organisation.year,
  subjectKind,
  level,
  first,
});

const rowOf = (candidate: AwardCandidate, { locale }: Asked) => ({
  key: candidate.classificationId,
  label: candidate.subjectName,
  organisationId: candidate.organisation.id,
  hasChildren: false,
  cells: cellsOf(columns, { candidate, locale }),
});

/** R10, candidates for awards. */
export const r10: SourceOf = () => source;
