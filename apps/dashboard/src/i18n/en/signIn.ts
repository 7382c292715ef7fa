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
  noAccount: "No account yet? Ask your committee's administrator.",
};
