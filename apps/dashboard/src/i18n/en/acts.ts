import type { acts as vi } from "../vi/acts.ts";

export const acts: typeof vi = {
  reload: "Reload",
  cancel: "Never mind",
  saving: "Saving…",
  looking: "Working it out, nothing is saved…",
  yearClosed: "The year %{year} is closed: what it shows is no longer added to or changed.",
  draft: {
    act: "List who is to be rated",
    title: "List who is to be rated in %{year}",
    who: "Every Party organisation, member, collective and leader to be rated in %{year} at %{name} and below gets a row to be filled in.",
    again: "Who is listed already stays as it is. When somebody new comes, list again to add them.",
    added: "Added: %{kinds}.",
    nobody: "Everybody is listed already.",
  },
  withdraw: "Withdraw",
  withdrawLead: "For what was recorded by mistake. It is kept with the reason and no longer counted.",
  withdrawReason: "Why it is withdrawn",
  withdrawn: "Withdrawn",
  withdrawnBy: "%{name}, %{moment}: %{reason}",
  required: "To be filled in",
  requiredChoice: "To be chosen",
  choose: "Choose …",
  entry: "Entry %{number}:",
  requiredDay: "To be a day, written day/month/year",
  requiredCount: "To be a whole number, from 0",
  requiredHalves: "To be days by halves, from 0.5 to 99, such as 1 or 1.5",
  requiredTime: "To be hours and minutes, such as 14:00",
  dayForm: "day/month/year",
  timeForm: "hours:minutes",
  calendar: "Choose from the calendar: %{label}",
  unreachable:
    "The server cannot be reached. Nothing was saved; what you typed is still here. Check the internal network, then try again.",
  failed:
    "The server failed. Nothing was saved; what you typed is still here. Try again; if it fails again, tell your administrator.",
};
