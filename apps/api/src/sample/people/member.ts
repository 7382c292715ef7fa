/** One made-up Party member over the sample years. */
export interface SampleMember {
  readonly id: number;
  readonly fullName: string;
  readonly birthDate: string;
  readonly admittedOn: string;
  readonly officialOn: string;
  readonly isCivilServant: boolean;
  readonly exemptFrom: string | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  /** 0 … 1: how well this person does from year to year; never stored. */
  readonly ability: number;
  /** Cells in order of time; the last is open. */
  readonly stays: readonly Stay[];
}

export interface Stay {
  readonly organisationId: number;
  readonly from: string;
}

/** The cell a member belongs to on a day; null before admission. */
export function cellOn(member: SampleMember, day: string): number | null {
  return member.stays.findLast((stay) => stay.from <= day)?.organisationId ?? null;
}
