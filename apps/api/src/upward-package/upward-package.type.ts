import "reflect-metadata";
import { PackageState, packageStateLabels } from "@xep-loai/domain";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(PackageState, "PackageState", "How far a package is.", packageStateLabels);

@ObjectType({
  description: "A package for the superior somebody asked for: tables, lists, the issued report, a manifest.",
})
export class UpwardPackage {
  @Field(() => ID, { description: "Of the package; its file comes from /packages/<id>.zip, for its owner alone." })
  id!: string;

  @Field(() => PackageState, { description: "How far it is." })
  state!: PackageState;

  @Field(() => Boolean, { description: "One package of each direct subordinate, in one file." })
  ofEach!: boolean;

  @Field(() => Int, { description: "Files of one package, or units of a batch, that are done." })
  partsDone!: number;

  @Field(() => Int, { nullable: true, description: "Of how many; null: not known yet." })
  partsTotal!: number | null;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  requestedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it can be taken; null: not done." })
  expiresAt!: string | null;

  @Field(() => String, { nullable: true, description: "How the file is called; null: not done." })
  fileName!: string | null;

  @Field(() => Float, { nullable: true, description: "Size of the file in bytes; null: not done." })
  bytes!: number | null;
}

@ObjectType({ description: "The packages of a unit the viewer asked for." })
export class UpwardPackages {
  @Field(() => [UpwardPackage], { description: "The last first." })
  nodes!: readonly UpwardPackage[];

  @Field(() => Boolean, { description: "The viewer may ask for one." })
  mayRequest!: boolean;
}

export const UpwardPackagesResult = resultOf("UpwardPackages", UpwardPackages);
