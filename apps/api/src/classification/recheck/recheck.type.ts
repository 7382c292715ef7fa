import "reflect-metadata";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CitedRule } from "../../shared/cited-rule.type.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateTimeScalar } from "../../shared/scalars.ts";
import { ClassificationRow } from "../classification-row.type.ts";
import { RecheckCause } from "./recheck-cause.ts";

registerEnumType(RecheckCause, {
  name: "RecheckCause",
  description: "What happened to the result that the flagged one rests on.",
  valuesConfig: {
    CANCELLED: { description: "It was cancelled." },
    RERATED: { description: "It was rated anew." },
    NOT_RATED: { description: "A result that was counted with it gets no tier any more." },
    ATTESTED_NO: { description: "The competent authority attested that a condition does not hold." },
    RESTS_ON: { description: "It has to be looked at again itself." },
  },
});

@ObjectType({ description: "A rule with its clause, without an answer." })
export class NamedRule extends CitedRule {}

@ObjectType({
  description: "A decided result, or the scope of a quota, that has to be looked at again (HD21.RERATE.CASCADE).",
})
export class Recheck {
  @Field(() => ID, { description: "For resolveRecheck." })
  id!: string;

  @Field(() => RecheckCause, { description: "Why." })
  cause!: RecheckCause;

  @Field(() => ClassificationRow, {
    nullable: true,
    description: "The result that changed; null where it lies outside the viewer's scope.",
  })
  result!: ClassificationRow | null;

  @Field(() => [NamedRule], {
    description: "What is contradicted since; of RESTS_ON what reads the tier of the other result.",
  })
  rules!: readonly NamedRule[];

  @Field(() => DateTimeScalar, { description: "When the flag was raised." })
  raisedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken away; null: it stands." })
  resolvedAt!: string | null;

  @Field(() => String, { nullable: true, description: "By whom; null: by the system." })
  resolvedByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came of looking again; null though resolved: no rule is contradicted any more.",
  })
  note!: string | null;
}

export const RecheckResult = resultOf("Recheck", Recheck);
