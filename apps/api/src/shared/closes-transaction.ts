import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/** Ends the transaction of a request when its answer is complete, whatever became of it. */
export const closesTransaction: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { willSendResponse: ({ contextValue }) => contextValue.transaction.close() };
  },
};
