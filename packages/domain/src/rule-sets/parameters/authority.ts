import { collectiveKindLabels, organisationKindLabels, subjectKindLabels } from "../../labels.ts";
import { bodyLabels } from "../../procedure/body-labels.ts";
import { hd21Acts } from "../../procedure/hd21-acts.ts";
import { actLabels } from "../../procedure/procedure-labels.ts";
import type { ActsOfSubject } from "../../procedure/procedure-parameters.ts";
import { DelegatedSubject, delegatedActs } from "../../procedure/stated-authority.ts";
import type { Text } from "../../rule/finding.ts";
import { Act } from "../../vocabulary/act.ts";
import type { Body } from "../../vocabulary/body.ts";
import type { Parameters2019 } from "../rule-set.ts";
import { type Parameter2019, parametersAbout } from "./build.ts";

const authority = parametersAbout("PROCEDURE");

const kindLabels: Readonly<Record<string, Text>> = { ...collectiveKindLabels, ...organisationKindLabels };

/** Whose acts a row is about, e.g. «Đảng viên (Chi bộ cơ sở)». */
function subjectText({ subject, kinds }: Pick<ActsOfSubject, "subject" | "kinds">): Text {
  const { vi, en } = subjectKindLabels[subject];
  const names = kinds?.map((kind) => kindLabels[kind] ?? { vi: kind, en: kind });
  if (names === undefined) return { vi, en };
  return {
    vi: `${vi} (${names.map((name) => name.vi).join(", ")})`,
    en: `${en} (${names.map((name) => name.en).join(", ")})`,
  };
}

const head = (of: string, act: Act, { vi, en }: Text, citation: string | null) =>
  [`authority.${of}.${act}`, `${actLabels[act].vi}: ${vi}`, `${actLabels[act].en}: ${en}`, citation] as const;

const idOf = ({ subject, kinds }: ActsOfSubject): string => [subject, ...(kinds ?? [])].join(".");

/** Who does what where HD 21 says it itself; no lower document may change it. */
const fixed = hd21Acts.flatMap((row) =>
  Object.values(Act).flatMap((act) => {
    const actors = row.acts[act];
    if (actors === undefined) return [];
    const bodies = [...new Set([...actors.by, ...(actors.withoutCellCommittee ?? [])])];
    return [authority.choices<Body>(head(idOf(row), act, subjectText(row), actors.citation), bodyLabels, () => bodies)];
  }),
);

const withBodies = (
  numbers: Parameters2019,
  of: DelegatedSubject,
  act: Act,
  bodies: readonly Body[],
): Parameters2019 => ({
  ...numbers,
  authority: { ...numbers.authority, [of]: { ...numbers.authority[of], [act]: bodies } },
});

/** Who does that act for a subject HD 21 leaves to the provinces. */
export const authorityOf = (of: DelegatedSubject, act: Act): Parameter2019<readonly Body[]> =>
  authority.choices<Body>(
    head(of, act, subjectText(delegatedActs[of]), null),
    bodyLabels,
    (numbers) => numbers.authority[of][act] ?? [],
    (numbers, value) => withBodies(numbers, of, act, value),
  );

const delegated = Object.values(DelegatedSubject).flatMap((of) =>
  delegatedActs[of].acts.map((act) => authorityOf(of, act)),
);

/** Who proposes, appraises, decides (rules.md 3.10.1). */
export const authorityParameters = [...delegated, ...fixed] as readonly unknown[] as readonly Parameter2019[];
