import { vitePlugin as remix } from '@remix-run/dev'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * No page ships the framework's script (decision 001): what is built for the browser is wanted for its style sheets alone.
 * What only a server has is left out of it before it is read, instead of being read, complained of and shaken off.
 */
const serverAlone: Plugin = {
  name: 'server-alone',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id, _from, { ssr }) => (!ssr && /^(@remix-run\/node|node:.*|zod)$/.test(id) ? '\0server-alone' : null),
  load: (id) => (id === '\0server-alone' ? { code: 'export default {}', syntheticNamedExports: true } : null),
}

export default defineConfig({
  plugins: [serverAlone, remix(remixConfig)],
  resolve: { alias: { '~db': here('./db'), '~': here('./app') } },
  build: {
    assetsInlineLimit: 0,
    // Of scripts that nobody is sent, neither the size nor that some are empty matters.
    chunkSizeWarningLimit: Infinity,
    rollupOptions: { onwarn: (warning, tell) => (warning.code === 'EMPTY_BUNDLE' ? undefined : tell(warning)) },
  },
})
