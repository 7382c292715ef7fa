import { followUpStateLabels } from "@xep-loai/domain";
import { spoken } from "../spoken.ts";
import type { followUps as vi } from "../vi/followUps.ts";

export const followUps: typeof vi = {
  title: "Follow-up of the lowest tier",
  total: "%{count} at the lowest tier",
  state: spoken(followUpStateLabels, "en"),
  stateFilter: "State",
  allSubjectKinds: "All subjects",
  clear: "Clear filters",
  notForced: "No rule forces it; the tier was claimed, voted or decided so.",
  owner: "Owner",
  action: "Action",
  dueOn: "Due",
  doneOn: "Done on",
  outcome: "Outcome",
  ended: "Cancelled on %{day}: %{reason}",
  ratedAnew: "The new rating",
  enteredBy: "Entered by %{name}, %{moment}",
  acts: {
    assign: "Assign",
    reassign: "Change the assignment",
    finish: "Record as done",
    reopen: "Change the outcome",
    assignOf: "Assign the follow-up: %{name}",
    reassignOf: "Change the assignment: %{name}",
    finishOf: "Record as done: %{name}",
    reopenOf: "Change the outcome: %{name}",
  },
  form: {
    ownerHint: "The body or person in charge",
    dueHint: "The last day in time",
    doneHint: "Leave empty where it is not done",
  },
  empty: {
    title: "Nobody is at the lowest tier at %{organisation} in %{year}",
    advice: "Only decided results are listed.",
    filtered: "Nobody matches the filters",
  },
};
