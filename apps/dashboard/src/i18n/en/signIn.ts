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
  noAccount: "No account yet? Ask your committee's administrator.",
};
