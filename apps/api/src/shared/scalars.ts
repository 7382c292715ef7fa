import { GraphQLScalarType } from "graphql";

/** The database hands days over as ISO text, and so do we. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day, ISO 8601, e.g. 2019-12-31.",
  serialize: (value) => String(value).slice(0, 10),
});

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment in UTC, ISO 8601, e.g. 2019-12-14T16:50:00.000Z.",
  serialize: (value) => new Date(value as string | Date).toISOString(),
});
