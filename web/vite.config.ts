// The page is built into build/web beside the command, which serves it. Nothing is inlined as a data: address, so that
// the content security policy of the server can stay as strict as it is.
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    outDir: "../build/web",
    emptyOutDir: true,
    target: "es2020",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  // `npm run dev`: the page from Vite, the data from a server that runs already.
  server: {
    proxy: {
      "/api": process.env.WHOWHOM_SERVER ?? "http://127.0.0.1:8080",
      "/openapi.json": process.env.WHOWHOM_SERVER ?? "http://127.0.0.1:8080",
    },
  },
});
