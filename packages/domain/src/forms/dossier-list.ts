import { cellDossier2016 } from "../dossier/cell-2016.ts";
import type { DossierItem } from "../dossier/checklist.ts";
import type { Form, FormItem } from "./form.ts";
import { entry, heading } from "./item.ts";

/** How many papers of each kind lie in the dossier. */
const counted = ({ no, label, papers }: DossierItem): FormItem =>
  heading(
    `item${no}`,
    label,
    papers.map(({ id, label: paper }) =>
      entry(id, papers.length > 1 ? paper : null, { kind: "NUMBER", max: null, step: 1 }),
    ),
    { no: String(no) },
  );

/** The list that goes with a cell's dossier of 2016; its heading is ours, the plan has none. */
export const dossierList2016: Form = {
  id: "DOSSIER_LIST_2016",
  name: { vi: "Danh mục hồ sơ", en: "List of the dossier" },
  title: { vi: "Danh mục hồ sơ kiểm điểm của chi bộ", en: "List of the review dossier of the cell" },
  isTitleLost: true,
  documentId: cellDossier2016.documentId,
  citation: cellDossier2016.citation,
  subjects: ["ORG"],
  blocks: [
    {
      id: "list",
      onlyFor: null,
      items: [
        entry("year", { vi: "Năm", en: "Year" }, { kind: "YEAR" }, { required: true }),
        entry("cell", { vi: "Chi bộ", en: "Party cell" }, { kind: "REFERENCE", to: "CELL" }, { required: true }),
        ...cellDossier2016.items.map(counted),
      ],
      signature: null,
    },
  ],
};
