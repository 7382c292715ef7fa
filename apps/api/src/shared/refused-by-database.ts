import { RefusalCode, type Refused, refuse } from "./refusal.ts";

/** What PostgreSQL refuses of an act although the question was well formed, by SQLSTATE. */
const refusals: Readonly<Record<string, RefusalCode>> = {
  "42501": "NOT_ALLOWED",
  "40001": "TRY_AGAIN",
  "40P01": "TRY_AGAIN",
  "55P03": "TRY_AGAIN",
  "57014": "TRY_AGAIN",
};

/** What a constraint refuses where two acted at the same moment, by its name. */
const constraints: Readonly<Record<string, RefusalCode>> = {
  regulation_version_one_number: "ALREADY_THERE",
  STEP_OUT_OF_ORDER: "CHANGED_MEANWHILE",
  table_preset_one_name: "TRY_AGAIN",
};

/**
 * The refusal an error of the database stands for.
 * @throws the error itself where it was not foreseen
 */
export function refusalOf(error: unknown): Refused {
  const code = refusals[stateOf(error)] ?? constraints[constraintOf(error)] ?? saidIn(error);
  if (code === undefined) throw error;
  return refuse(code);
}

const stateOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What a trigger of ours refuses, by the code it names (`refuse()` of the first migration). */
const saidIn = (error: unknown): RefusalCode | undefined =>
  stateOf(error) === "XL001" ? Object.values(RefusalCode).find((code) => code === constraintOf(error)) : undefined;

const constraintOf = (error: unknown): string =>
  error instanceof Error && "constraint" in error && typeof error.constraint === "string" ? error.constraint : "";
