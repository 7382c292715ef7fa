/** Controls (line breaks and tabs apart), marks that turn the direction of what follows, separators nobody types. */
const hidden = /(?![\t\n\r])\p{Cc}|[\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** Whether a text shows to everybody what it holds: nothing in it is hidden or makes it read in another order. */
export const isPlainText = (text: string): boolean => text.isWellFormed() && !hidden.test(text);
