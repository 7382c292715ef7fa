import type { SubjectKind } from "@xep-loai/domain";

/** Whether subjects of the kind are persons; null: of every kind, so persons too. */
export const arePersons = (kind: string | null): boolean =>
  kind === null || (["MEMBER", "LEADER"] satisfies SubjectKind[] as string[]).includes(kind);
