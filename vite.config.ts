import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Rolldown } from 'vite'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const serverBuild: Rolldown.RolldownOptions = {
  input: { main: 'src/server/main.ts', prerender: 'src/app/prerender.tsx' },
  output: { entryFileNames: '[name].js' },
}
/** What every page needs, in one file: each further kind of page would else divide it anew, and small files compress badly. */
const base = {
  name: 'base',
  test: /node_modules\/(?:react|react-dom|scheduler|i18next|react-i18next|zod)\/|node_modules\/wouter\/(?!src\/memory-location)|src\/(?:i18n\/(?:browserLocale|format|i18n|locale|loadWords|useWords|wordLayers)\.ts$|ui\/(?:Button|Mark|Panel)\.tsx$|instrumentation\/(?:storage|locale)\.ts$|forms\/(?:condition|derive|form|layersOf|lists|places|preScreener|simplified|walk)\.ts$)/,
}
const browserBuild: Rolldown.RolldownOptions = {
  input: { index: 'index.html', sw: 'src/participant/offline/serviceWorker.ts' },
  // A worker answers addresses beside and below its own, so this one stands at the top.
  output: {
    codeSplitting: { groups: [base] },
    entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
  },
}

const inTheBrowser: Record<string, string> = {
  '@stdlib/assert-has-generator-support': resolve('src/app/hasGenerators.cjs'),
  // The router's stand-in for what React has had since 18: half a kilobyte of every visit.
  'use-sync-external-store/shim/index.js': 'react',
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  resolve: { alias: isSsrBuild ? {} : inTheBrowser },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    // The files of earlier builds stay beside the pages: `src/commands/earlierBuilds.mjs` clears what may go.
    emptyOutDir: isSsrBuild === true,
    rolldownOptions: isSsrBuild ? serverBuild : browserBuild,
    target: isSsrBuild ? 'node20' : 'es2020',
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
}))
