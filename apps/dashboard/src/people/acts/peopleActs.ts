import type { LeavingReason, Position, ReviewedCollectiveKind, Sector } from "@xep-loai/domain";
import type { OrganisationHit } from "../../providers/queries/organisationSearch.ts";
import type { GivenPeopleAct } from "../../providers/queries/peoplePreview.ts";
import type { FormValues } from "../../view/formValues.ts";
import type { StandingDecision } from "../../view/useDecisionOnFile.ts";

/** Somebody an act is told of, as far as it has to be known. */
export interface ActedMember {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly admittedOn: string;
  readonly officialOn: string | null;
  readonly isCivilServant: boolean;
  readonly exemptFrom: string | null;
  readonly exemptDecision: StandingDecision | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  readonly suspensionDecision: StandingDecision | null;
}

interface Ending {
  readonly id: string;
  readonly version: number;
  /** Who leaves it, or what ends. */
  readonly name: string;
}

/** An act that was chosen, with what is known before it is filled in. */
export type ChosenAct =
  | { readonly act: "ADMIT"; readonly unit: OrganisationHit | null }
  | { readonly act: "TRANSFER" | "CORRECT" | "LEAVE"; readonly member: ActedMember }
  | { readonly act: "APPOINT"; readonly member: ActedMember | null; readonly unit: OrganisationHit | null }
  | { readonly act: "END_POST" | "END_COLLECTIVE"; readonly ending: Ending }
  | { readonly act: "FOUND_COLLECTIVE"; readonly unit: OrganisationHit };

/** Who an act is about, for its title. */
export function nameOfAct(chosen: ChosenAct): string {
  if ("ending" in chosen) return chosen.ending.name;
  if ("member" in chosen && chosen.member) return chosen.member.fullName;
  return "unit" in chosen ? (chosen.unit?.organisation.name ?? "") : "";
}

/** What was filled in, as the API wants it. */
export function peopleActGiven(chosen: ChosenAct, given: FormValues): GivenPeopleAct {
  const note = given.optional("note");
  switch (chosen.act) {
    case "ADMIT":
      return {
        admission: { ...personGiven(given), organisationId: given.text("otherId"), from: given.day("from"), note },
      };
    case "TRANSFER":
      return {
        transfer: {
          ...ofMember(chosen.member),
          organisationId: given.text("otherId"),
          on: given.day("on"),
          until: given.optionalDay("until"),
          note,
        },
      };
    case "LEAVE":
      return {
        leaving: {
          ...ofMember(chosen.member),
          on: given.day("on"),
          reason: given.text("reason") as LeavingReason,
          note,
        },
      };
    case "CORRECT":
      return { correction: { ...ofMember(chosen.member), ...personGiven(given), ...standingGiven(given), note } };
    case "APPOINT":
      return { appointment: { ...appointmentGiven(chosen.member, given), note } };
    case "END_POST":
      return { postEnd: { postId: chosen.ending.id, version: chosen.ending.version, on: given.day("on"), note } };
    case "END_COLLECTIVE": {
      const { id, version } = chosen.ending;
      return { collectiveEnd: { collectiveId: id, version, on: given.day("on"), note } };
    }
    case "FOUND_COLLECTIVE":
      return {
        founding: {
          organisationId: chosen.unit.organisation.id,
          kind: given.text("kind") as ReviewedCollectiveKind,
          name: given.text("name"),
          sector: given.optional("sector") as Sector | null,
          on: given.day("on"),
          note,
        },
      };
    default:
      return chosen satisfies never;
  }
}

const ofMember = ({ id, version }: ActedMember) => ({ memberId: id, version });

const personGiven = (given: FormValues) => ({
  fullName: given.text("fullName"),
  birthDate: given.optionalDay("birthDate"),
  admittedOn: given.day("admittedOn"),
  officialOn: given.optionalDay("officialOn"),
  isCivilServant: given.text("isCivilServant") === "yes",
});

const standingGiven = (given: FormValues) => ({
  exemptFrom: given.optionalDay("exemptFrom"),
  exemptDecision: decisionGiven(given, "exempt"),
  suspendedFrom: given.optionalDay("suspendedFrom"),
  suspendedUntil: given.optionalDay("suspendedUntil"),
  suspensionDecision: decisionGiven(given, "suspended"),
});

/** null where nothing of it was filled in; a part left out is asked for by the server. */
function decisionGiven(given: FormValues, of: "exempt" | "suspended"): StandingDecision | null {
  const decision = {
    number: given.text(`${of}Number`),
    decidedOn: given.day(`${of}DecidedOn`),
    byBody: given.text(`${of}By`),
  };
  return Object.values(decision).every((part) => part === "") ? null : decision;
}

const appointmentGiven = (member: ActedMember | null, given: FormValues) => ({
  organisationId: given.text("otherId"),
  collectiveId: given.optional("collectiveId"),
  memberId: member?.id ?? given.optional("memberId"),
  version: member?.version ?? null,
  fullName: given.optional("fullName"),
  title: given.text("title"),
  titleGroupId: given.text("titleGroupId"),
  position: given.text("position") as Position,
  isHead: given.all("isHead").includes("yes"),
  cameForIt: given.all("cameForIt").includes("yes"),
  on: given.day("on"),
});
