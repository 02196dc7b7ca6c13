import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { existsSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * The built files, squeezed ahead of time by the build. Names under `/assets/` carry their content's hash and are kept
 * for good; the others for an hour.
 */
export function serveFiles(clientFolder: string): MiddlewareHandler {
  const serve = serveStatic({
    root: relative(process.cwd(), clientFolder) || '.',
    precompressed: true,
    onFound: (path, c) => {
      const named = path.includes('/assets/')
      c.header('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    },
  })
  // A page's address need not be looked for on the disk.
  const names = new Set(existsSync(clientFolder) ? readdirSync(clientFolder) : [])
  return (c, next) => (names.has(c.req.path.split('/', 2)[1] ?? '') ? serve(c, next) : next())
}
