import { contradictionsIn, type TableContradiction, type TableFault, tableFaults } from "@xep-loai/domain";
import type { ExactNumber, TableAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { type GivenTable, readTable } from "./table/read-table.ts";
import type { TierNames } from "./table/subjects.ts";

/** Reads a table case; a table that contradicts itself cannot be judged. */
export function readTableCase(value: unknown, problems: Problems): GivenTable | undefined {
  const given = readTable(value, problems);
  if (given === undefined || problems.length > 0) return given;
  for (const contradiction of contradictionsIn(given.table)) refuseContradiction(contradiction, given.names, problems);
  return given;
}

function refuseContradiction({ code, tier }: TableContradiction, names: TierNames, problems: Problems): void {
  const name = nameOf(names, tier);
  if (code === "TOP_ABOVE_GOOD") {
    refuse(
      problems,
      `counts.${name}`,
      "không được lớn hơn GOOD đã gồm cả mức này",
      "may not be above the GOOD that contains it",
    );
  } else {
    refuse(
      problems,
      `percentages.${name}`,
      "nhiều chữ số thập phân hơn `decimals`",
      "has more digits than `decimals` says",
    );
  }
}

const nameOf = (names: TierNames, field: string): string =>
  Object.keys(names).find((name) => names[name] === field) ?? field;

/** What is wrong with the table of a case (case-format, Table cases). */
export function answerTableCase({ id, names, table }: GivenTable): TableAnswer {
  const faults = tableFaults(table);
  return {
    id,
    status: faults.length === 0 ? "SOUND" : "FAULTY",
    faults: faults.map((fault) => inNumbers(fault, names)),
  };
}

const inNumbers = ({ code, field, stated, computed, hint }: TableFault, names: TierNames) => ({
  code,
  field: nameOf(names, field),
  stated: numberIn(stated),
  computed: numberIn(computed),
  hint,
});

/** A JSON number; a sum beyond 2^53 − 1 keeps all its digits. */
function numberIn(figure: string | null): ExactNumber | null {
  if (figure === null) return null;
  const number = Number(figure);
  return Number.isSafeInteger(Math.trunc(number)) ? number : JSON.rawJSON(figure);
}
