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

/** The members of each cell, in the order of the sample; those not yet admitted under null. */
export type Rosters = ReadonlyMap<number | null, readonly SampleMember[]>;

/** Where everybody belongs on a day. */
export const rostersOn = (members: readonly SampleMember[], day: string): Rosters =>
  Map.groupBy(members, (one) => cellOn(one, day));

/** The cell a member belongs to on a day; null before admission. */
export function cellOn(member: SampleMember, day: string): number | null {
  return member.stays.findLast((stay) => stay.from <= day)?.organisationId ?? null;
}
