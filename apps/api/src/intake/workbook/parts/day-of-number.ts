const dayLength = 86_400_000;

/** The day before the first, as spreadsheets count: they take 1900 for a leap year, and old Macintosh computers began in 1904. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

const farthest = 2_958_465;

/** ISO day of a number that is shown as a day, whatever the time; a number that is no day stays a number, which no day is. */
export function dayOfNumber(number: number, from1904: boolean): string {
  if (number < 1 || number > farthest) return String(number);
  const zero = dayZero[from1904 ? 1904 : 1900];
  return new Date(zero + Math.floor(number) * dayLength).toISOString().slice(0, 10);
}
