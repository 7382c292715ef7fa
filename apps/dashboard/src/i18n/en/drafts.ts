import type { Messages } from "../vi.ts";

export const drafts: Messages["drafts"] = {
  heading: "Draft %{number}",
  newLead:
    "Fill in the head of the document first; what you type is kept on this device. Then choose the values it states.",
  next: "Replacement of %{document}",
  create: "Save the draft and choose values",
  head: "Head of the document",
  numberHint: "e.g. 12-HD/TU",
  title: "What it is about",
  appliesTo: "Who must apply it",
  appliesToHint: "May be left empty",
  yearFrom: "From the rating year",
  yearTo: "To the rating year",
  untilReplaced: "Until replaced",
  endsBefore: "The last year must not be before the first",
  noValues:
    "The document states no value yet. Choose the first one below; a document that states nothing leaves every value of those above it.",
  add: "Add a value (diacritics optional)",
  remove: "Remove this value",
  now: "Now:",
  notDelegated:
    "A lower document may not change this value. If it is stated here it will be reported as not delegated; “%{used}” is still used.",
  value: "Value",
  values: "Values (one or more)",
  yes: "Yes",
  no: "No",
  day: "Day/month",
  ofYear: "Of which year",
  years: { same: "of the rating year", next: "of the year after" },
  hints: {
    percent: "A whole number from 0 to 100 (%)",
    whole: "A whole number from %{from} to %{to}",
    half: "A whole number or a half from %{from} to %{to}, e.g. 3 or 0.5",
    text: "As the document says it",
    texts: "One entry a line",
    day: "e.g. 15/12. To be in before this day",
  },
  citation: "Where in the document",
  citationHint: "e.g. mục III.1",
  clause: "Word for word",
  clauseHint: "Copy the words of the document; one quoted place a line",
  kept: "Draft saved %{moment}",
  keeping: "Saving…",
  notKept: "Not saved; what you typed is kept on this device",
  headIncomplete: "The head of the document is not complete; what you typed is kept on this device",
  withheld:
    "One value is not complete; what you typed is kept on this device |||| %{smart_count} values are not complete; what you typed is kept on this device",
  retry: "Try to save again",
  onceKept: "once everything is saved",
  toEffect: "See the effect",
  delete: {
    act: "Delete the draft",
    title: "Delete the draft %{document}",
    lead: "The draft is in force nowhere, so no result changes. Once deleted it cannot be brought back.",
  },
  notYours: {
    title: "You were not given the right to add documents at this organisation",
    advice:
      "An appraiser, a decider or an administrator of this organisation or above it adds documents. Ask your administrator for the right, or choose your own organisation in the path above.",
  },
};
