import type { years as vi } from "../vi/years.ts";

export const years: typeof vi = {
  title: "Rating years",
  lead: "Open a year, close it, open it again; and which documents hold in each.",
  year: "Year",
  state: "State",
  OPEN: "Open",
  CLOSED: "Closed",
  document: "Document at the top",
  inForce: "%{count} documents in force",
  unchecked: "Results taken over as they stood, not checked against rules",
  undecided: "Results not decided",
  ofSubjects: "%{undecided} of %{subjects}",
  notReceived: "Units not received",
  ofUnits: "%{notReceived} of %{units}",
  acts: "Acts",
  notOver: "Can be closed after %{day}.",
  close: {
    act: "Close the year",
    title: "Close %{year}",
    lead: "The tree, the quotas, the results and the papers of the year stay as they were reported. Afterwards only follow-ups, the choice for awards, and cancelling and rating anew where a fault is found stay possible.",
    despite: "Close it although there is unfinished work",
  },
  reopen: {
    act: "Open again",
    title: "Open %{year} again",
    lead: "Results and papers of the year can be changed again by those who may. The reason goes into the log.",
    reason: "Reason",
  },
};
