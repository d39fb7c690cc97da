import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Tries out a text as code to see whether the browser has generators, which the content security policy forbids: all have. */
const probeOfGenerators = /@stdlib\/assert-has-generator-support\/lib\/index\.js$/
const withoutProbe: Plugin = {
  name: 'without-probe-of-generators',
  load: (id) => (probeOfGenerators.test(id) ? 'module.exports = function () { return true }' : null),
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), withoutProbe],
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    rolldownOptions: isSsrBuild
      ? {
          input: { main: 'src/server/main.ts', prerender: 'src/app/prerender.tsx' },
          output: { entryFileNames: '[name].js' },
        }
      : {},
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
