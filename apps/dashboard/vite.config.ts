import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The API refuses questions from another origin: it must see the address the browser asked.
const api = { target: process.env.API_URL ?? "http://127.0.0.1:4000", changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 700, assetsInlineLimit: 0 },
  server: { proxy: { "/graphql": api, "/export": api, "/reports": api, "/packages": api } },
});
