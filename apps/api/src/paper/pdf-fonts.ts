import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Tinos, whole: as wide as Times New Roman, with every letter of Vietnamese; under the SIL Open Font License. */
export const pdfFonts = {
  Tinos: {
    normal: resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
    italics: resolve("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf"),
    bold: resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
    bolditalics: resolve("@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf"),
  },
} as const;
