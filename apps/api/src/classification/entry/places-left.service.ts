import type { Choice, FactColumn, FactField, FactInput } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";

/** Where whoever a result is of was before, the place left last first: a cell, or a post. */
export async function placesLeft(tx: Tx, year: number, id: string): Promise<readonly Choice[]> {
  const found = await rows<Left>(tx, select, [year, id]);
  return found.map(({ code, name, day, leftOn }) => ({
    code,
    label: { vi: `${name} (đến ${day})`, en: `${name} (until ${leftOn})` },
  }));
}

interface Left {
  readonly code: string;
  readonly name: string;
  readonly leftOn: string;
  readonly day: string;
}

const select = `
  select code, name, left_on::text as "leftOn", to_char(left_on, 'DD/MM/YYYY') as day
  from former_stays($1, $2::bigint)`;

const place = "violatedAt";

/** Who left more than one place is asked at which it happened (`QD366.ELIG.DISCIPLINE.FORMER_ORG`). */
export const askingWhere = (fields: readonly FactField[], places: readonly Choice[]): readonly FactField[] =>
  places.length < 2 ? fields : fields.map((field) => ({ ...field, input: withPlace(field, places) }));

function withPlace({ path, input }: FactField, choices: readonly Choice[]): FactInput {
  if (path.join() !== "disciplines" || input.kind !== "LIST") return input;
  const columns = input.columns.flatMap((column) =>
    column.name === "violatedElsewhere" ? [column, placeColumn(choices)] : [column],
  );
  return { ...input, columns };
}

const placeColumn = (choices: readonly Choice[]): FactColumn => ({
  name: place,
  label: {
    vi: "Nơi vi phạm (chưa rõ: nơi sau cùng)",
    en: "Where (not known: the place left last)",
  },
  input: { kind: "CHOICE", choices },
  required: false,
});

/**
 * Places that are none of those the person left, and places of what is not said to have happened at a former one. Who left one place
 * or none is not asked: what was said while there were more counts at the place left last.
 */
export function notAPlaceLeft(path: string, value: unknown, places: readonly Choice[]): Problem[] {
  if (path !== "disciplines" || !Array.isArray(value) || places.length < 2) return [];
  return value.flatMap((row: Row | null, at) => (row === null ? [] : problemsOf(row, `${path}[${at}]`, places)));
}

type Row = Readonly<Record<string, unknown>>;

function problemsOf(row: Row, path: string, places: readonly Choice[]): Problem[] {
  if (row[place] === undefined || row[place] === null) return [];
  if (!places.some(({ code }) => code === row[place])) return [{ path: `${path}.${place}`, message: notLeft }];
  return row.violatedElsewhere === true ? [] : [{ path: `${path}.violatedElsewhere`, message: notElsewhere }];
}

const notElsewhere = {
  vi: "Đã chọn nơi vi phạm: chọn “Có” ở đây, hoặc để trống nơi vi phạm.",
  en: "A place was chosen: say yes here, or leave the place empty.",
};

const notLeft = {
  vi: "Người này chưa từng ở nơi đó trước ngày xếp loại.",
  en: "The person was not at that place before the day of the rating.",
};
