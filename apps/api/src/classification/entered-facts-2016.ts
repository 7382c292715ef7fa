import {
  CivilServantTier2016,
  kh57,
  MemberAward,
  MemberDefect,
  type MemberFacts2016,
  type OrganisationFacts2016,
  PeerKind,
  PeerStanding,
  QualityTier,
} from "@xep-loai/domain";
import { z } from "zod";
import { checkedFacts } from "./checked-facts.ts";

const count = z.int().min(0);
const yes = z.boolean().exactOptional();

/** Above what a group gives the rule refuses it (`KH57.POINTS.WEIGHTS`): it is entered as the cell wrote it. */
const points = z.number().min(0).multipleOf(kh57.parameters.points.step);

const organisation = z.strictObject({
  points: z.tuple([points, points, points, points, points]).exactOptional(),
  peers: z.array(z.strictObject({ kind: z.enum(PeerKind), tier: z.enum(PeerStanding) })).exactOptional(),
  collectiveExcellent: yes,
  collectiveGood: yes,
  meetingsRegular: yes,
  leaderDiscipline: z.strictObject({ selfDetected: yes }).nullable().exactOptional(),
  disunity: yes,
  corruptionDiscipline: yes,
}) satisfies z.ZodType<Partial<OrganisationFacts2016>>;

const member = z.strictObject({
  civilServantTier: z.enum(CivilServantTier2016).exactOptional(),
  votes: z.strictObject({ official: count, for: z.record(z.enum(QualityTier), count).exactOptional() }).exactOptional(),
  award: z.enum(MemberAward).nullable().exactOptional(),
  servingDiscipline: yes,
  defects: z.array(z.enum(MemberDefect)).exactOptional(),
}) satisfies z.ZodType<Partial<MemberFacts2016>>;

/** What somebody entered of an organisation rated by points. @throws as `checkedFacts` does. */
export const enteredOrganisation2016 = (facts: unknown, where: string): z.infer<typeof organisation> =>
  checkedFacts(organisation, facts, `${where}: facts of ORG in 2016`);

/** What somebody entered of a member rated by votes. @throws as `checkedFacts` does. */
export const enteredMember2016 = (facts: unknown, where: string): z.infer<typeof member> =>
  checkedFacts(member, facts, `${where}: facts of MEMBER in 2016`);
