/** Longer than any name. */
const longest = 200;

/** Whether a text can be compared with what is stored: PostgreSQL holds no NUL. Nothing asked for is fine. */
export const isAskedText = (text: string | null | undefined): boolean =>
  text === null || text === undefined || (text.length <= longest && isStorable(text));

/** Whether PostgreSQL can hold the text at all. */
export const isStorable = (text: string): boolean => !text.includes("\0");
