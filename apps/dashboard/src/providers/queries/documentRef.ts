import { graphql } from "../graphql.ts";

export const documentRef = graphql(`fragment DocumentRefFields on DocumentRef { id shortTitle { vi en } }`);
