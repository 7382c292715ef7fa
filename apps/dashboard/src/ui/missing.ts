import { createContext, useContext } from "react";

/** Names of the fields of a form that have to be filled in, or put right, before it can be sent. */
export const MissingFields = createContext<ReadonlySet<string>>(new Set());

export const useIsMissing = (name: string): boolean => useContext(MissingFields).has(name);
