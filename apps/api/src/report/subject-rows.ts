import { type Level, type QualityTier, SubjectKind, subjectKindLabels, tierNamesOf } from "@xep-loai/domain";
import { z } from "zod";
import { bigintKey, cursorKey, intKey, pageOf, textKey } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import { arePersons } from "./persons.ts";
import type { Asked, SummarySource, TableView } from "./summary-source.ts";
import { type Column, cellsOf, columnOf } from "./table-column.type.ts";

/** A subject of the year as such a table names it. */
export interface NamedSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** The post of a leader. */
  readonly title: string | null;
  readonly organisationId: number;
  readonly organisationName: string;
}

/** A subject as a reader of that language is shown it. */
export interface ShownSubject<Subject> {
  readonly subject: Subject;
  readonly view: TableView;
  readonly locale: Locale;
}

/** How a tier of a kind of subject was called in the year. */
export const tierName = <Subject extends Pick<NamedSubject, "kind">>(
  tier: QualityTier | null,
  { subject, view, locale }: ShownSubject<Subject>,
): string | null => tier && tierNamesOf(view, subject.kind)[tier][locale];

/** «Nguyễn Văn An, Bí thư». */
export const labelOf = ({ name, title }: Pick<NamedSubject, "name" | "title">): string =>
  title === null ? name : `${name}, ${title}`;

/** The first columns of each: what kind of subject, where it is rated. */
export const whoAndWhere = <Subject extends NamedSubject>(): readonly Column<ShownSubject<Subject>>[] => [
  columnOf(
    "kind",
    "TEXT",
    { vi: "Đối tượng", en: "Kind of subject" },
    (s) => subjectKindLabels[s.subject.kind][s.locale],
  ),
  columnOf("place", "PASSAGE", { vi: "Nơi xếp loại", en: "Rated at" }, (s) => s.subject.organisationName),
];

/** Which subjects are asked for. */
export interface AskedSubjects {
  readonly year: number;
  readonly organisationId: number;
  /** null: every kind. */
  readonly kind: SubjectKind | null;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
}

export type SubjectKey = readonly [organisationId: number, name: string, id: string];

interface Subjects<Subject> {
  readonly view: TableView;
  readonly columns: readonly Column<ShownSubject<Subject>>[];
  /** One more than the page holds. */
  read(tx: Tx, asked: AskedSubjects, key: SubjectKey | null, first: number): Promise<Subject[]>;
  count(tx: Tx, asked: AskedSubjects): Promise<number>;
}

const kinds = Object.values(SubjectKind);

/** The kind a table is narrowed to; null: every kind. */
export const kindOf = ({ group }: Pick<Asked, "group">): SubjectKind | null =>
  kinds.find((kind) => kind === group) ?? null;

/** What such a table can be narrowed to. */
export const kindGroups = kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] }));

/** Rows of a table that names subjects, organisation by organisation, each by name; a sum of them means nothing. */
export function subjectRows<Subject extends NamedSubject>({ view, columns, read, count }: Subjects<Subject>) {
  return {
    rowHeading: { vi: "Tổ chức, cá nhân", en: "Subject" },
    columns,
    groups: async () => kindGroups,
    levels: levelsHere,
    namesPersons: (asked) => arePersons(kindOf(asked)),
    total: async () => null,
    async page(tx, asked) {
      const key = cursorKey(asked.after, z.tuple([intKey, textKey, bigintKey]));
      if (isRefused(key)) return key;
      const found = await read(tx, of(asked), key, asked.first);
      return pageOf(found, asked.first, keyOf, (subject) => ({
        key: subject.id,
        label: labelOf(subject),
        organisationId: subject.organisationId,
        hasChildren: false,
        cells: cellsOf(columns, { subject, view, locale: asked.locale }),
      }));
    },
    rowCount: (tx, asked) => count(tx, of(asked)),
  } satisfies Omit<SummarySource, "id" | "title" | "counted">;
}

const keyOf = ({ organisationId, name, id }: NamedSubject): SubjectKey => [organisationId, name, id];

const of = (asked: Asked): AskedSubjects => ({
  year: asked.organisation.year,
  organisationId: asked.organisation.id,
  kind: kindOf(asked),
  level: asked.level,
});
