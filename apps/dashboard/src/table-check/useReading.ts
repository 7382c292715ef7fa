import { printedSubjects } from "@xep-loai/domain";
import { useMemo, useState } from "react";
import type { Reading } from "./reading/reading.ts";
import type { FoundTable } from "./tableIn.ts";

export type ChangeReading = (change: Partial<Reading>) => void;

/** The guessed reading with the corrections of the user, which hold as long as the table has the same heads. */
export function useReading({ grid, guessed }: FoundTable): {
  readonly reading: Reading;
  readonly change: ChangeReading;
} {
  const heads = grid.heads.join("\t");
  const [corrected, setCorrected] = useState<{ readonly heads: string; readonly change: Partial<Reading> } | null>(
    null,
  );
  const kept = corrected?.heads === heads ? corrected.change : undefined;
  const reading = useMemo(() => withRatedSubject({ ...guessed, ...kept }), [guessed, kept]);
  const change: ChangeReading = (more) => setCorrected({ heads, change: { ...kept, ...more } });
  return { reading, change };
}

/** Another regime may not rate the subject. */
function withRatedSubject(reading: Reading): Reading {
  const [first, ...more] = printedSubjects[reading.regime];
  const isRated = [first, ...more].includes(reading.subject);
  return isRated || first === undefined ? reading : { ...reading, subject: first };
}
