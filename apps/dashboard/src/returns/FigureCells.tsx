import { useFigures } from "../i18n/useFigures.ts";
import type { ReturnFigure } from "../providers/queries/returns.ts";
import table from "../ui/table.module.css";
import { Difference } from "./Difference.tsx";
import { figureIn } from "./figureIn.ts";
import { useColumns } from "./useColumns.ts";

interface FigureCellsProps {
  readonly figures: readonly ReturnFigure[];
  /** They are differences: signed, nought is quiet. */
  readonly signed?: boolean;
}

/** The cells of one line of figures. */
export function FigureCells({ figures, signed = false }: FigureCellsProps) {
  const { count } = useFigures();
  const { columns, nameOf } = useColumns();
  return columns.map((column) => {
    const figure = figureIn(figures, column);
    return (
      <td key={column} className={table.number} data-label={nameOf(column)}>
        {signed ? <Difference value={figure} /> : count(figure)}
      </td>
    );
  });
}
