import Button from "@mui/material/Button";
import { useLogout } from "ra-core";
import { useText } from "../i18n/useText.ts";
import type { SignOut } from "../providers/authProvider.ts";

/** Where there is nothing to see, there is still a way out. */
export function SignOutButton() {
  const text = useText();
  const logout = useLogout();
  const here: SignOut = { from: "HERE" };
  return (
    <Button variant="outlined" onClick={() => void logout(here, undefined, false)}>
      {text("shell.signOut")}
    </Button>
  );
}
