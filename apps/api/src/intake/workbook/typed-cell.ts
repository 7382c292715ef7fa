import type { FactCell } from "@xep-loai/domain";
import { typedChoice, typedYesNo } from "./typed-choice.ts";
import { typedDay } from "./typed-day.ts";
import { typedLine } from "./typed-line.ts";
import { typedNumber } from "./typed-number.ts";
import type { CellText } from "./workbook-column.ts";

/** How what fits in one cell stands in it. */
export function typedCell(input: FactCell): CellText {
  switch (input.kind) {
    case "YES_NO":
      return typedYesNo;
    case "NUMBER":
      return typedNumber(input);
    case "CHOICE":
      return typedChoice(input.choices);
    case "DATE":
      return typedDay;
    case "LINE":
      return typedLine;
    default:
      return input satisfies never;
  }
}
