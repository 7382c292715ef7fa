import { contradictionsIn, type TableContradiction, type TableFault, tableFaults } from "@xep-loai/domain";
import { isSameNumber } from "../input/exact-number.ts";
import type { ExactNumber, TableAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { type GivenTable, readTable } from "./read-table.ts";
import type { TierCodes } from "./tier-words.ts";

/** Reads a table case; a table that contradicts itself cannot be judged. */
export function readTableCase(value: unknown, problems: Problems): GivenTable | undefined {
  const given = readTable(value, problems);
  if (given === undefined || problems.length > 0) return given;
  for (const contradiction of contradictionsIn(given.table)) refuseContradiction(contradiction, given.codes, problems);
  return given;
}

const contradictions = {
  TOP_ABOVE_GOOD: ["counts", "không được lớn hơn GOOD đã gồm cả mức này", "may not be above the GOOD that contains it"],
  TOO_MANY_DIGITS: ["percentages", "nhiều chữ số thập phân hơn `decimals`", "has more digits than `decimals` says"],
} as const satisfies Record<TableContradiction["code"], readonly string[]>;

function refuseContradiction({ code, tier }: TableContradiction, codes: TierCodes, problems: Problems): void {
  const [key, vi, en] = contradictions[code];
  refuse(problems, `${key}.${codes[tier]}`, vi, en);
}

/** What is wrong with the table of a case (case-format, Table cases). */
export function answerTableCase({ id, codes, table }: GivenTable): TableAnswer {
  const faults = tableFaults(table);
  return {
    id,
    status: faults.length === 0 ? "SOUND" : "FAULTY",
    faults: faults.map((fault) => inNumbers(fault, codes)),
  };
}

const inNumbers = ({ code, field, stated, computed, hint }: TableFault, codes: TierCodes) => ({
  code,
  field: field === "rated" ? field : codes[field],
  stated: numberIn(stated),
  computed: numberIn(computed),
  hint,
});

/** A JSON number; one that JavaScript cannot hold, such as a sum beyond 2^53 − 1, keeps all its digits. */
function numberIn(figure: string | null): ExactNumber | null {
  if (figure === null) return null;
  const number = Number(figure);
  return isSameNumber(figure, String(number)) ? number : JSON.rawJSON(figure);
}
