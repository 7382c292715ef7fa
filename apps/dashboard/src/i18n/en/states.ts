import type { states as vi } from "../vi/states.ts";

export const states: typeof vi = {
  loading: "Loading figures…",
  readAsOf:
    "Figures as of %{moment}: the server that is read from lags behind the main one. What you have just written is there.",
  updating: "Updating; the figures below are from the previous view.",
  otherRules: "%{before} | %{now}: other rules.",
  notRatedApart: {
    title: "In %{year} %{subjects} had no tier of their own: %{document} rates organisations and members alone.",
    advice: "Choose organisations or members, or another year.",
    toMembers: "See the members",
  },
  asOf: "Figures as of %{moment}",
  decidedOnly: "Decided results only",
  retry: "Try again",
  backToRoot: "Back to my organisation",
  toList: "Open the list",
  toOverview: "To the overview",
  unreachable: {
    title: "The server cannot be reached",
    advice: "Check the internal network, then press “Try again”. Saved data are not affected.",
  },
  failed: {
    title: "The server failed while fetching the figures",
    advice: "Nothing was changed. Press “Try again”; if it fails again, give the code below to your administrator.",
    trace: "Trace code: %{traceId}",
  },
  broken: {
    title: "This page cannot be shown",
    advice: "Data on the server are not affected. Reload the page; if it fails again, tell your administrator.",
    reload: "Reload the page",
  },
  notFound: {
    title: "This organisation did not exist in the chosen year, or is outside your scope",
    advice:
      "Choose another year, or go back to your organisation. If you need to see it, ask the administrator of the superior committee for access.",
  },
  refused: { title: "The request cannot be carried out" },
  noScope: {
    title: "No organisation has been assigned to this account",
    advice: "Ask the committee's administrator to give this account access, then sign in again.",
  },
  noYears: {
    title: "There is no rating year yet",
    advice: "The administrator has to open a rating year and load its data first.",
  },
  noPage: {
    title: "There is no such page",
    advice: "The address may be mistyped or the link outdated. Choose an entry of the menu.",
  },
  verbatim: "Read the clause:",
  summary: "Read what it says (from a summary):",
  textNotHeld: "Text not held:",
  ownCopy: "As in a unit's own copy:",
  publishedWords: "In the documents the product holds:",
  showTable: "Show the table",
  showChart: "Show the chart",
  showMore: "Show %{count} more rows",
  firstRows: "The first %{shown} rows of %{total}",
  showMoreRows: "Show more",
  loadingMore: "Loading more…",
};
