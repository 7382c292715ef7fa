import type { RaThemeOptions } from "react-admin";
import { brandRed, darkGround, type Ground, lightGround } from "./palette.ts";
import { onTierColour, tierColour } from "./tiers.ts";

const family = 'Digits, "Be Vietnam Pro", "Segoe UI", "Noto Sans", system-ui, sans-serif';

/** What the style sheets of the components read. */
const variables = (ground: Ground): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(ground).map(([name, value]) => [`--${name}`, value])),
  ...Object.fromEntries(Object.entries(tierColour).map(([tier, value]) => [`--tier-${tier}`, value])),
  ...Object.fromEntries(Object.entries(onTierColour).map(([tier, value]) => [`--on-tier-${tier}`, value])),
  "--brand": brandRed,
});

const themeOf = (mode: "light" | "dark", ground: Ground): RaThemeOptions => ({
  palette: {
    mode,
    primary: { main: ground.ink },
    secondary: { main: ground.quiet },
    error: { main: ground.red },
    warning: { main: ground.amber },
    background: { default: ground.page, paper: ground.paper },
    text: { primary: ground.ink, secondary: ground.quiet },
    divider: ground.line,
  },
  typography: {
    fontFamily: family,
    body1: { fontSize: 14 },
    body2: { fontSize: 13 },
    button: { fontSize: 14, fontWeight: 500, textTransform: "none" },
  },
  shape: { borderRadius: 4 },
  transitions: { create: () => "none" },
  components: {
    MuiCssBaseline: { styleOverrides: { ":root": { ...variables(ground), colorScheme: mode } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
    MuiButton: { defaultProps: { size: "small", disableElevation: true } },
    MuiTextField: { defaultProps: { size: "small" } },
    MuiAutocomplete: { styleOverrides: { paper: { border: `1px solid ${ground.strongLine}` } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${ground.strongLine}` } } },
    MuiTooltip: { defaultProps: { disableInteractive: true, enterDelay: 300 } },
  },
});

export const lightTheme = themeOf("light", lightGround);
export const darkTheme = themeOf("dark", darkGround);
