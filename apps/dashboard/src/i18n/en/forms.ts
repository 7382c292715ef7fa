import type { forms as vi } from "../vi/forms.ts";

export const forms: typeof vi = {
  title: "Forms",
  lead: "The forms of each document, word for word, to read and print",
  writtenOn: "Used for: %{subjects}",
  framework: {
    criterion: "Criterion",
    lead: "The finer catalogue of criteria, optional (%{citation})",
  },
  held: { PARTLY: "Parts of its text are not held", TITLE: "Provisional: only its title is held" },
  sheet: "As printed",
  ofResult: "Forms filled from what is recorded",
  print: "Print the form",
  back: "Back to the forms",
  original: "Show the Vietnamese original",
  translation: "Show the translation",
  translated: "The form is printed in Vietnamese; this is a translation to read by.",
  titleLost: "The page with the title is lost in the copies held, or the document gives none; the title here is ours.",
  onlyFor: { CIVIL_SERVANT: "Only for civil servants and public employees" },
  notFound: {
    title: "There is no such form",
    advice: "The address may be mistyped or the link out of date. Choose again from the list of forms.",
  },
};
