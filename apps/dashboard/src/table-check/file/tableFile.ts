/** Why a file cannot be taken; the reader is told in a sentence what to do. */
export type FileProblem = "TOO_LARGE" | "OTHER_KIND" | "NOT_UTF8" | "BROKEN_WORKBOOK" | "EMPTY";

/** The table of a file as text, as if it had been copied. */
export type TableFile = { readonly text: string } | { readonly problem: FileProblem };
