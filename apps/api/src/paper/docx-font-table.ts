import { font } from "./docx-text.ts";

/** Its class among fonts: Latin text, cove serifs, book weight. */
const panose = "02020603050405020304";

/**
 * What the font is like, for a machine that lacks it: which others have letters as wide, and that any in its place has serifs.
 * The library writes the table for embedded fonts alone.
 */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${font}">
<w:altName w:val="Liberation Serif,Tinos"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="roman"/>
<w:pitch w:val="variable"/></w:font></w:fonts>`;

/** The part of the document that says it. */
export const docxFontTable = { path: "word/fontTable.xml", data: fontTable } as const;
