import type { signIn as vi } from "../vi/signIn.ts";

export const signIn: typeof vi = {
  title: "Sign in",
  username: "User name",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  missing: "Enter your user name and password.",
  sessionOver: "Your session has ended. Sign in again to continue on the page you were on.",
  continueTo: "Sign in to open the page you chose.",
  codeTitle: "Enter the code",
  codeLead: "This account signs in with its password and a code. Open the authenticator app on your phone to see it.",
  code: "Code (6 digits)",
  recoveryCode: "Recovery code",
  useRecoveryCode: "Use a recovery code",
  useApp: "Use the code of the app",
  missingCode: "Enter the code to sign in.",
  back: "Sign in with another account",
  lostBoth: "Lost both phone and recovery codes? Ask your committee's administrator to remove the second factor.",
  provider: "Sign in with your organisation's account",
  providerTrouble: {
    noAccount:
      "Your organisation knows you, but there is no account for you here yet. Ask your committee's administrator for one.",
    factorNeeded:
      "This account has a second factor, and your organisation's server asked for none. Sign in above with password and code.",
    notFinished: "Signing in at your organisation's server was not finished, or took too long. Please try again.",
    unreachable: "Your organisation's sign-in server cannot be reached. Try again later, or sign in with a password.",
  },
  noAccount: "No account yet? Ask your committee's administrator.",
};
