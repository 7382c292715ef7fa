import type { Messages } from "../vi.ts";

export const effect: Messages["effect"] = {
  title: "Effect of the draft %{number}",
  lead: "From %{unit} downwards, %{years}. Nothing has changed yet.",
  openYears: "Compared in the open years: %{years}.",
  onlyToCome: "These years are not opened yet; compared in %{year}, in the organisation tree of today.",
  toDraft: "Edit the draft",
  act: "Put in force",
  reach: "What it reaches",
  organisations: "Organisations bound",
  organisationsNote: "the organisation and all below it",
  undecided: "Results not decided",
  decided: "%{count} decided result stays as it is |||| %{count} decided results stay as they are",
  verdicts: "Verdicts that change",
  examined: "of %{count} results looked at",
  noneExamined: "no result has to be judged anew",
  examinedInPart: "of the first %{count} results only",
  submissions: "Reports not sent",
  submissionsNote: "get their deadline anew",
  noRulesAbove: "No rules of an upper document are held in this year, so the document changes nothing.",
  parameters: "Values that change, %{year}",
  noParameters:
    "No value changes: the document states none, states those of the documents above, or was not given the right.",
  deadlines: "Deadlines of the organisation and those below, %{year}",
  nobodyReports: "No organisation has to report.",
  withoutReviews:
    "Findings on reviews (how long, before whom, when the draft goes out) are not among them: once the document is in force they are found anew and stand on the page of reviews.",
  columns: {
    parameter: "Parameter",
    before: "Now",
    after: "Once in force",
    organisations: "Organisations",
    subject: "Subject",
    ceiling: "Highest tier open",
    warnings: "Warnings",
  },
  andOthers: "%{names} and one more |||| %{names} and %{smart_count} more",
  noDeadline: "no deadline",
  beforeDay: "before %{date}",
  byDay: "by the end of %{date}",
  unchanged: "unchanged",
  sent: "unchanged: sent already, keeps its deadline",
  verdictsTitle: "Undecided results of which the rules would say something else",
  noVerdict: "The rules would say the same of every result that is not decided.",
  sums: {
    ceilingsLowered: "highest tier lower for %{count}",
    ceilingsRaised: "highest tier higher for %{count}",
    warningsNew: "%{count} more warnings",
    warningsGone: "%{count} fewer warnings",
  },
  noTierOpen: "no tier",
  newWarnings: "New: %{rules}",
  goneWarnings: "Gone: %{rules}",
  confirm: {
    title: "Put %{number} in force",
    binds:
      "%{unit}, one organisation, is under this document: %{years}. |||| %{unit} with all below it, %{count} organisations, are under this document: %{years}.",
    replaces: "The version in force ends there.",
    refused:
      "One value was not delegated and will not be used; the upper one holds. |||| %{smart_count} values were not delegated and will not be used; the upper ones hold.",
    onlyToCome:
      "%{year} is not opened yet, so no result changes; when it is opened, rules and deadlines come from this document.",
    submissions:
      "The deadline of %{count} report not sent is set anew. |||| The deadlines of %{count} reports not sent are set anew.",
    undecided:
      "%{count} undecided result is judged anew under it. |||| %{count} undecided results are judged anew under it.",
    decided: "%{count} decided result stays as it is. |||| %{count} decided results stay as they are.",
    fixed: "A document in force can no longer be changed: draft a replacement or withdraw it.",
  },
};
