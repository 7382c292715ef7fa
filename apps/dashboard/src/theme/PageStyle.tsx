import CssBaseline from "@mui/material/CssBaseline";
import { useEffect } from "react";
import { useLanguage } from "../i18n/useText.ts";
import "./digits.css";
import "./letters.css";
import "./page.css";
import "./print.css";

/** Fonts, base styles, and the language of the document for screen readers and hyphenation. */
export function PageStyle() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <CssBaseline />;
}
