import { Sector, sectorLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useSetCollectiveSector } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { SelectInput } from "../ui/SelectInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { chosenIn } from "../view/readFields.ts";
import own from "./Acts.module.css";

const sectors = Object.values(Sector);

interface SectorDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** The sector of a collective, one of the nine of the annex, or none. */
export function SectorDialog({ classification, onClose }: SectorDialogProps) {
  const text = useText();
  const said = useSaid();
  const act = useSetCollectiveSector();
  const { id, year, version, subjectName, sector } = classification;
  const options = [
    { value: "", name: text("classifications.sector.none") },
    ...sectors.map((each) => ({ value: each, name: said(sectorLabels[each]) })),
  ];
  return (
    <ActDialog
      title={text("classifications.sector.of", { name: subjectName })}
      act={act}
      submitLabel={text("classifications.sector.save")}
      onClose={onClose}
      variablesOf={(given) => ({ id, year, version, sector: chosenIn(given, "sector", sectors) })}
    >
      <p className={own.lead}>{text("classifications.sector.lead")}</p>
      <SelectInput name="sector" label={text("classifications.sector.title")} options={options} value={sector ?? ""} />
    </ActDialog>
  );
}
