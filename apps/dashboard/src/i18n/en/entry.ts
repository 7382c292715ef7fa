import type { entry as vi } from "../vi/entry.ts";

export const entry: typeof vi = {
  heading: "Facts of %{name}",
  toWhy: "See “Why?”",
  open: "Enter facts, rate",
  keepsAsYouType: "Each field is saved as soon as it is filled in. You may close the page and go on later.",
  keptAt: "Saved at %{time}.",
  clash:
    "Somebody else has just written something else where you were typing. Nothing was overwritten; the field shows what they wrote:",
  unknown: "– not known –",
  notANumber: "This must be a number such as 12 or 89.5",
  beyondMax: "Above the maximum of %{max}: the rules do not accept it, please correct it",
  notSaid: "Not entered yet.",
  nothing: "None.",
  sayNothing: "Confirm there is none",
  addRow: "Add a row",
  removeRow: "Remove row %{number}",
  steps: "Self-rating and proposal",
  selfRate: "Rate itself",
  ownTier: "Own tier",
  ratedOn: "Day of the rating meeting",
  noTier: "Not rated: %{reason}",
  propose: "Propose",
  proposeLead: "Once it is proposed, those who enter facts can change nothing until the level above returns it.",
  proposedTier: "Tier proposed",
  withdraw: "Withdraw to change",
  withdrawLead:
    "The result goes back to what it rated itself; it is changed, then proposed anew. Possible until it is sent to the superior, or once the superior returned or reopened it; what was appraised, if anything, goes with it.",
  obstacle: {
    RECEIVED:
      "The level above has received the results of the unit. To change them, ask it to return them or to open them again.",
    NOT_ALLOWED: "Your account was not given to enter facts at this organisation.",
    YEAR_CLOSED: "The year is closed, so nothing more is entered.",
    PROPOSED: "The result was proposed. To change it, withdraw the proposal first.",
    SENT: "The result was proposed and sent to the superior. To change it, ask the superior to return it.",
    DECIDED: "The result is decided. To rate anew, the deciding committee has to cancel or adjust it.",
    CANCELLED: "This result was cancelled and is kept as it was. Please act on the new rating.",
    NOT_HELD: "The rules of this year are not held, so no facts are asked for.",
  },
};
