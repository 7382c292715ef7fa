import {
  isCell,
  type QualityTier,
  SubjectKind,
  subjectKindLabels,
  type Text,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { z } from "zod";
import { type SteppedSubject, steppedCount, steppedSubjects } from "../classification/stepped-subjects.service.ts";
import { bigintKey, cursorKey, intKey, pageOf, textKey } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import { arePersons } from "./persons.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";

const kinds = Object.values(SubjectKind);

/** R12, the own rating beside what was voted, proposed, appraised and decided: subjects here and of the direct subordinates. */
export const r12: SourceOf = (view) => ({
  id: "R12",
  title: { vi: "Tự xếp loại so với kết quả quyết định", en: "The own rating beside the decision" },
  rowHeading: { vi: "Đối tượng", en: "Subject" },
  columns,
  counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
  groups: async () => kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  levels: levelsHere,
  namesPersons: (asked) => arePersons(kindOf(asked)),
  total: async () => null,
  async page(tx, asked) {
    const key = cursorKey(asked.after, z.tuple([z.array(intKey), textKey, bigintKey]));
    if (isRefused(key)) return key;
    const found = await steppedSubjects(tx, of(asked), key, asked.first);
    return pageOf(found, asked.first, keyOf, (subject) => ({
      key: subject.id,
      label: subject.isHere || subject.kind === "ORG" ? subject.name : `${subject.name} – ${subject.organisationName}`,
      organisationId: subject.organisationId,
      hasChildren: false,
      cells: cellsOf(columns, inWords(subject, view, asked.locale)),
    }));
  },
  rowCount: (tx, asked) => steppedCount(tx, of(asked)),
});

const keyOf = ({ path, name, id }: SteppedSubject) => [path, name, id];

const of = (asked: Asked) => ({
  year: asked.organisation.year,
  organisationId: asked.organisation.id,
  kind: kindOf(asked),
  level: asked.level,
});

/** Narrowed to a kind; else the members of a cell, the organisations below a đảng bộ. */
const kindOf = ({ group, organisation }: Pick<Asked, "group" | "organisation">): SubjectKind =>
  kinds.find((kind) => kind === group) ?? (isCell(organisation.kind) ? "MEMBER" : "ORG");

interface Shown {
  readonly self: string | null;
  readonly voted: string | null;
  readonly proposed: string | null;
  readonly appraised: string | null;
  readonly decided: string | null;
  readonly change: string | null;
}

type SteppedColumn = Column<Shown>;

const tier = (key: keyof Shown, label: Text): SteppedColumn => ({
  key,
  kind: "TEXT",
  label,
  parent: null,
  cell: (shown) => shown[key],
});

const columns: readonly SteppedColumn[] = [
  tier("self", { vi: "Tự xếp loại", en: "Own rating" }),
  tier("voted", { vi: "Biểu quyết", en: "Voted" }),
  tier("proposed", { vi: "Đề xuất", en: "Proposed" }),
  tier("appraised", { vi: "Thẩm định", en: "Appraised" }),
  tier("decided", { vi: "Quyết định", en: "Decided" }),
  { ...tier("change", { vi: "Thay đổi (bậc)", en: "Change (tiers)" }), kind: "CHANGE" },
];

/** The ranks by the names of the year, in the reader's language. */
function inWords(subject: SteppedSubject, view: TableView, locale: Locale): Shown {
  const name = (rank: QualityTier | null) => rank && tierNamesOf(view, subject.kind)[rank][locale];
  return {
    self: name(subject.self),
    voted: name(subject.voted),
    proposed: name(subject.proposed),
    appraised: name(subject.appraised),
    decided: name(subject.decided),
    change: changeOf(subject),
  };
}

/** How many tiers the decision is above the own rating; below: negative. */
function changeOf({ self, decided }: SteppedSubject): string | null {
  if (self === null || decided === null) return null;
  return String(tiersHighestFirst.indexOf(self) - tiersHighestFirst.indexOf(decided));
}
