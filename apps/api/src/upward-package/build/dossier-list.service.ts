import type { PackPaper, Text } from "@xep-loai/domain";
import { dossier } from "../../dossier/dossier.service.ts";
import type { Standing } from "../../organisation/standing.service.ts";
import { type Column, cellsOf, columnOf } from "../../report/table-column.type.ts";
import type { TableFile } from "../../report/table-file.type.ts";
import { isRefused } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { dayIn, momentIn } from "../../shared/vietnam-time.ts";
import type { Locale, Viewer } from "../../shared/viewer.ts";
import type { PackedForm } from "./packed-forms.service.ts";

/** Of whose dossiers the list tells. */
export interface AskedList {
  readonly viewer: Viewer;
  readonly organisation: Standing;
  readonly asOf: Date;
  readonly papers: readonly PackPaper[];
  readonly forms: readonly PackedForm[];
}

/** One paper of a dossier. */
interface Listed {
  readonly paper: string;
  readonly of: string;
  readonly required: number;
  readonly received: number;
  readonly on: string | null;
  readonly file: string | null;
}

/** The list of dossiers where the pack of the level has one (rules.md 6.2, 5.4); null: it has none. */
export async function dossierList(tx: Tx, asked: AskedList): Promise<TableFile | null> {
  const { papers, forms, viewer, organisation, asOf } = asked;
  if (!papers.some((paper) => paper !== "NARRATIVE")) return null;
  const { locale, displayName } = viewer;
  const listed = [
    ...forms.map(({ title, of, path }) => ({ paper: title, of, required: 1, received: 1, on: null, file: path })),
    ...(papers.includes("DOSSIER_LIST") ? await ofUnit(tx, asked) : []),
  ];
  return {
    ...{ source: sourceIn(locale), organisation, locale, total: null },
    origin: [
      [words.title[locale], organisation.name],
      [words.year[locale], String(organisation.year)],
      [words.asOf[locale], momentIn(locale, asOf)],
      [words.by[locale], displayName],
    ],
    rows: () => rowsOf(listed, locale),
  };
}

/** What the dossier of the unit holds of the papers asked for, and the self-reviews of its members. */
async function ofUnit(tx: Tx, { organisation: { id, year, name }, viewer: { locale } }: AskedList): Promise<Listed[]> {
  const found = await dossier(tx, String(id), year);
  const items = isRefused(found) ? [] : found.items.filter(({ isApplicable }) => isApplicable);
  const ofMembers = await rows<{ name: string; isWritten: boolean }>(tx, membersSql, [year, id]);
  return [
    ...items.flatMap(({ papers }) =>
      papers.map(({ label, required, received, receivedOn }) => ({
        ...{ paper: label[locale], of: name, required, received, on: receivedOn, file: null },
      })),
    ),
    ...ofMembers.map((member) => ({
      ...{ paper: words.selfReview[locale], of: member.name, required: 1, received: Number(member.isWritten) },
      ...{ on: null, file: null },
    })),
  ];
}

const columnsIn = (locale: Locale): readonly Column<Listed>[] => [
  columnOf("of", "PASSAGE", { vi: "Của", en: "Of" }, ({ of }) => of),
  columnOf("required", "COUNT", { vi: "Cần có", en: "Required" }, ({ required }) => String(required)),
  columnOf("received", "COUNT", { vi: "Đã có", en: "There" }, ({ received }) => String(received)),
  columnOf("on", "TEXT", { vi: "Ngày nhận", en: "Received on" }, ({ on }) => on && dayIn(locale, on)),
  columnOf("file", "PASSAGE", { vi: "Tệp trong hồ sơ này", en: "File in this package" }, ({ file }) => file),
];

const sourceIn = (locale: Locale): TableFile["source"] => ({
  ...{ id: locale === "vi" ? "Danh mục" : "List", title: words.title },
  ...{ rowHeading: { vi: "Văn bản, biểu mẫu", en: "Paper" }, columns: columnsIn(locale) },
});

async function* rowsOf(listed: readonly Listed[], locale: Locale) {
  const columns = columnsIn(locale);
  for (const [at, paper] of listed.entries())
    yield {
      ...{ key: String(at), label: paper.paper, organisationId: null, hasChildren: false },
      cells: cellsOf(columns, paper),
    };
}

const words = {
  title: { vi: "Danh mục hồ sơ", en: "List of dossiers" },
  year: { vi: "Năm xếp loại", en: "Year" },
  asOf: { vi: "Tại thời điểm", en: "As of" },
  by: { vi: "Người lập", en: "Made by" },
  selfReview: { vi: "Bản tự kiểm điểm của đảng viên", en: "Self-review of a member" },
} as const satisfies Record<string, Text>;

const membersSql = `
  select c.subject_name as name, exists (select from form_entry e
      where e.year = c.year and e.classification_id = c.id and e.value is not null) as "isWritten"
    from classification c
   where c.year = $1 and c.organisation_id = $2 and c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED'
   order by c.subject_name, c.id`;
