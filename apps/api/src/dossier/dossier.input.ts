import "reflect-metadata";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../shared/scalars.ts";

@ArgsType()
export class DossierArgs {
  @Field(() => ID, { description: "Whose dossier." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@ArgsType()
export class DossierActArgs extends DossierArgs {
  @Field(() => Int, { description: "As last read; refused as CHANGED_MEANWHILE where it is no longer that." })
  version!: number;
}

@InputType({ description: "How many papers of one kind came in." })
class DossierPaperInput {
  @Field(() => String, { description: "Of a `DossierPaper`." })
  id!: string;

  @Field(() => Int, { description: "How many." })
  received!: number;

  @Field(() => DateScalar, { nullable: true, description: "When the last of them came in; null where none did." })
  receivedOn?: string | null;
}

@InputType({ description: "What came in of a dossier; papers left out stay as they were." })
export class DossierInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which it came in, not in the future; null: it did not.",
  })
  receivedOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Members subject to declaring assets and income; null: not known." })
  declaringMembers?: number | null;

  @Field(() => [DossierPaperInput], { description: "Papers of the list." })
  papers!: DossierPaperInput[];
}
