import { cellDossier2016, completenessOf, type PapersReceived } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";

/** What one cell of the office sent in 2016. */
interface CellDossier {
  readonly cell: string;
  readonly receivedOn: string;
  readonly declaringMembers: number;
  readonly hasCommittee: boolean;
  /** Where it is not what is asked for. */
  readonly lacks: PapersReceived;
}

/** KH 57, III.3: the five cells of TB 01-TB/TKTr; two need seven kinds of paper, two eight, and the late one lacks some. */
const dossiers: readonly CellDossier[] = [
  { cell: "Tin học - Công báo", receivedOn: "2016-12-22", declaringMembers: 1, hasCommittee: false, lacks: {} },
  { cell: "Hành chính - Tổ chức", receivedOn: "2016-12-23", declaringMembers: 0, hasCommittee: true, lacks: {} },
  { cell: "Kinh tế - Tổng hợp", receivedOn: "2016-12-24", declaringMembers: 4, hasCommittee: true, lacks: {} },
  { cell: "Nội chính - Văn xã", receivedOn: "2016-12-23", declaringMembers: 3, hasCommittee: true, lacks: {} },
  {
    cell: "Quản trị - Tài vụ",
    receivedOn: "2016-12-26",
    declaringMembers: 1,
    hasCommittee: false,
    lacks: { residenceComment: 4, scoreSheet: 0 },
  },
];

const recordedBy = "Văn phòng Đảng ủy Văn phòng UBND tỉnh";

/** Writes what came in of the cells' dossiers of 2016, and the cell committees that had to review themselves. */
export async function loadDossiers2016(tx: Tx): Promise<void> {
  for (const sent of dossiers) {
    const [cell] = await rows<Cell>(tx, cellSql, [`Chi bộ ${sent.cell}`]);
    if (cell === undefined) throw new Error(`no cell ${sent.cell} in 2016`);
    if (sent.hasCommittee) await insertRows(tx, "collective", [committeeOf(cell.id, sent)]);
    await insertRows(tx, "dossier", [{ ...place(cell.id), ...kept(sent) }]);
    await insertRows(tx, "dossier_document", documentsOf(cell, sent));
  }
}

interface Cell {
  readonly id: number;
  readonly members: number;
}

const place = (id: number) => ({ year: 2016, organisation_id: id });

const kept = ({ receivedOn, declaringMembers }: CellDossier) => ({
  received_on: receivedOn,
  declaring_members: declaringMembers,
  version: 1,
  changed_by_name: recordedBy,
  changed_at: `${receivedOn}T16:30:00+07:00`,
});

/** It ended when the office rearranged its divisions. */
const committeeOf = (organisationId: number, { cell }: CellDossier) => ({
  organisation_id: organisationId,
  kind: "CELL_COMMITTEE",
  name: `Chi ủy Chi bộ ${cell}`,
  founded_on: "2015-04-01",
  dissolved_on: "2017-03-01",
});

function documentsOf({ id, members }: Cell, { hasCommittee, declaringMembers, receivedOn, lacks }: CellDossier) {
  const { items } = completenessOf(cellDossier2016, { hasCommittee, members, declaringMembers }, {});
  return items
    .flatMap(({ papers }) => papers)
    .map(({ paper, required }) => ({ paper: paper.id, received: lacks[paper.id] ?? required }))
    .filter(({ received }) => received > 0)
    .map((document) => ({ ...place(id), ...document, received_on: receivedOn }));
}

const cellSql = `
  select o.organisation_id as id, count(c.id)::int as members
    from organisation_year o
    join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = 'MEMBER'
   where o.year = 2016 and o.name = $1 group by o.organisation_id`;
