/** Room to write on the rest of a line. */
export const rest = "…………………………";

/** The room a document leaves within its words: «Năm ...». */
const within = /\.{3,}|…+\.*/;

export const leavesRoom = (words: string): boolean => within.test(words);

/** The words with what is entered in the room they leave. */
export const filledIn = (words: string, value: string): string =>
  words.replace(within, (_, at: number) => (/\S$/.test(words.slice(0, at)) ? ` ${value}` : value));
