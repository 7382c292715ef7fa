import type { AuthProvider } from "ra-core";
import { ask } from "./ask.ts";
import { graphql } from "./graphql.ts";
import { granted, isSessionOver, Refused } from "./problem.ts";
import { viewerFields, viewerQuestion } from "./queries/viewer.ts";
import { queryClient } from "./queryClient.ts";
import { takeForSignedIn } from "./signedIn.ts";

export const signInPath = "/dang-nhap";
const afterExpiry = `${signInPath}?het-phien=1`;

const signIn = graphql(
  `mutation SignIn($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      __typename
      ... on Viewer { ...ViewerFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [viewerFields],
);
const signOut = graphql(`mutation SignOut { signOut }`);
const signOutEverywhere = graphql(`mutation SignOutEverywhere { signOutEverywhere }`);

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string;
}

/** Without `from` there is no session left to end. */
export interface SignOut {
  readonly from?: "HERE" | "EVERYWHERE";
}

/** Sessions of react-admin on the API's session cookie, which scripts cannot read. */
export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    const viewer = granted((await ask(signIn, credentials)).signIn);
    // react-admin remembers that nobody was signed in, and would send the newcomer straight back here
    queryClient.removeQueries({ queryKey: ["auth"] });
    queryClient.setQueryData(viewerQuestion.queryKey, viewer);
    takeForSignedIn(viewer);
  },

  async logout(params?: SignOut) {
    queryClient.removeQueries({ queryKey: viewerQuestion.queryKey });
    if (params?.from === "HERE") await ask(signOut, {});
    if (params?.from === "EVERYWHERE") await ask(signOutEverywhere, {});
    takeForSignedIn(null);
    return signInPath;
  },

  async checkAuth() {
    const viewer = await queryClient.ensureQueryData(viewerQuestion);
    if (!viewer) throw { redirectTo: signInPath, message: false };
  },

  async checkError(error: unknown) {
    if (isSessionOver(error)) throw { redirectTo: afterExpiry, message: false };
  },

  async getIdentity() {
    const viewer = await queryClient.ensureQueryData(viewerQuestion);
    if (!viewer) throw new Refused("NOT_SIGNED_IN", { vi: "Chưa đăng nhập", en: "Not signed in" });
    return { id: viewer.id, fullName: viewer.displayName };
  },
};
