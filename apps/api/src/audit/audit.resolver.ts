import "reflect-metadata";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { DateScalar } from "../shared/scalars.ts";
import { type AskedAudit, auditEntries } from "./audit.service.ts";
import { AuditPageResult } from "./audit.type.ts";
import { AuditAct, AuditedKind, AuditWay } from "./audit-vocabulary.ts";

@ArgsType()
class AuditArgs implements AskedAudit {
  @Field(() => ID, {
    nullable: true,
    description: "An organisation with all below it; null: wherever the viewer administers.",
  })
  organisationId?: string | null;

  @Field(() => AuditAct, { nullable: true, description: "null: whatever was done." })
  auditAct?: AuditAct | null;

  @Field(() => AuditedKind, { nullable: true, description: "null: to whatever it was done." })
  kind?: AuditedKind | null;

  @Field(() => AuditWay, { nullable: true, description: "null: by every way." })
  way?: AuditWay | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the name of the account, without diacritics; null: all.",
  })
  by?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "First day, in Vietnam; null: from the beginning." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day, in Vietnam; null: until now." })
  to?: string | null;

  @Field(() => Int, { defaultValue: 50, description: "How many, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "`nextCursor` of the page before; null: the first page." })
  after?: string | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditPageResult, {
    description:
      "Who changed what from which value, and who saw the file of a person, the newest first. For an ADMINISTRATOR, of what lies at " +
      "and below their organisations and of what lies nowhere in the tree.",
  })
  auditEntries(@Args(() => AuditArgs) asked: AuditArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => auditEntries(tx, viewer, asked));
  }
}
