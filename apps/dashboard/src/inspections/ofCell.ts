import type { InspectedCell, Inspection } from "../providers/queries/inspection.ts";

/** An organisation inspected, in its inspection. */
export interface OfCell {
  readonly inspection: Inspection;
  readonly cell: InspectedCell;
}

/** What the dialogs of its acts are given. */
export interface CellDialogProps extends OfCell {
  readonly onClose: () => void;
}
