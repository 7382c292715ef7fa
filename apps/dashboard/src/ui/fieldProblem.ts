import { createContext, useContext } from "react";

/** What is wrong with fields of a form, by their names, said below each. */
export const FieldProblems = createContext<ReadonlyMap<string, string>>(new Map());

/** What is wrong with one; null: nothing. */
export const useFieldProblem = (name: string): string | null => useContext(FieldProblems).get(name) ?? null;
