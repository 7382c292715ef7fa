/** Room to write on the rest of a line. */
export const rest = "…………………………";

/** The room a document leaves within its words: «Năm ...». */
const within = /\.{3,}|…+\.*/;

export const leavesRoom = (words: string): boolean => within.test(words);

/** The words with what is entered in the room they leave; «tập thể» before it is the beginning of «Tập thể lãnh đạo …». */
export const filledIn = (words: string, value: string): string =>
  words.replace(within, (_, at: number) => {
    const before = words.slice(0, at);
    const rest = value.startsWith("Tập thể ") && /tập thể\s*$/.test(before) ? value.slice("Tập thể ".length) : value;
    return /\S$/.test(before) ? ` ${rest}` : rest;
  });
