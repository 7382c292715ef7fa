const megabyte = 2 ** 20;

/** As a file comes in; 100,000 rows of 30 columns take about 15 MB. */
export const largestFile = 64 * megabyte;

/** Of all parts together once they are unpacked; 100,000 rows of 30 columns take about 250 MB. */
export const largestUnpacked = 640 * megabyte;

/** Times a workbook's parts may be larger than the file; rows that are much alike come to about 40. */
export const highestRatio = 250;

/** Below this nobody is hurt, whatever the ratio. */
export const harmlessUnpacked = 16 * megabyte;

/** A workbook with charts and pictures has some dozens. */
export const mostParts = 1_000;

/** Of the table of contents of the file. */
export const largestContents = megabyte;

/** More than any unit's subtree is filled in by hand at once. */
export const mostRows = 200_000;

/** The most a spreadsheet itself keeps in a cell. */
export const longestText = 32_767;

/** Characters of a row together: a cell may point at a long text as often as it likes, and rows are kept in batches. */
export const mostRowCharacters = 20_000;

/** Different texts of a workbook, kept in memory while it is read: how many, and their characters together. */
export const mostTexts = 1_500_000;
export const mostTextCharacters = 24 * megabyte;
