import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "What an account proves beside its password." })
export class SecondFactor {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when a code is asked for at sign-in; null: none is.",
  })
  setAt!: Date | null;

  @Field(() => Int, { description: "Recovery codes not used yet." })
  recoveryCodesLeft!: number;
}

@ObjectType({ description: "A secret for an authenticator app; it counts once a code of it was given." })
export class SecondFactorBegun {
  @Field(() => String, { description: "In Base32, to be typed into an app." })
  secret!: string;

  @Field(() => String, { description: "The otpauth: address an app reads from a QR code." })
  address!: string;
}

@ObjectType({ description: "From now on a code is asked for at sign-in." })
export class SecondFactorConfirmed {
  @Field(() => [String], { description: "Each of them stands for a code once; they are never shown again." })
  recoveryCodes!: string[];
}

@ObjectType({ description: "Whose second factor was taken away." })
export class SecondFactorReset {
  @Field(() => String, { description: "Of the account, for people." })
  displayName!: string;
}

export const SecondFactorResult = resultOf("SecondFactor", SecondFactor);
export const SecondFactorBegunResult = resultOf("SecondFactorBegun", SecondFactorBegun);
export const SecondFactorConfirmedResult = resultOf("SecondFactorConfirmed", SecondFactorConfirmed);
export const SecondFactorResetResult = resultOf("SecondFactorReset", SecondFactorReset);
