export type Xml = Document | Element;

/** Reads one part of a workbook. Throws where it is no XML. */
export function xmlIn(text: string): Xml {
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("not XML");
  return document;
}

/** Whatever prefix a program gives the names. */
export const elementsIn = (xml: Xml | null, name: string): readonly Element[] =>
  xml === null ? [] : [...xml.getElementsByTagNameNS("*", name)];

export const textOf = (elements: readonly Element[]): string => elements.map(({ textContent }) => textContent).join("");
