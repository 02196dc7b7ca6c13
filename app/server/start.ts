import { serve, type ServerType } from '@hono/node-server'
import type { ServerBuild } from '@remix-run/node'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openLive } from '~/http/live.server'
import { projectRoot, SetupTrouble } from '~/platform/root.server'
import type { Sparks } from '~/platform/sparks.server'
import { createApp, type AppOptions, type Web } from './app'

export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts answering.
 * @throws SetupTrouble when the app has not been built, or the port is taken.
 */
export async function startServer(sparks: Sparks, more?: AppOptions['more']): Promise<Running> {
  const built = join(projectRoot(), 'build/server/index.js')
  if (!existsSync(built)) throw new SetupTrouble('The app has not been built yet. Run: npm run build')
  const build = (await import(pathToFileURL(built).href)) as ServerBuild
  const live = openLive(sparks.world)
  const app = createApp(sparks, build, { live, clientFolder: join(projectRoot(), 'build/client'), more })
  const server = await listen(app, sparks)
  const { port } = server.address() as AddressInfo
  const { host } = sparks.env
  return {
    url: `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        live.close()
        // Who was in the middle of an answer is idle a moment later, and would keep her connection for some seconds.
        const again = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
        server.close(() => {
          clearInterval(again)
          resolve()
        })
      }),
  }
}

function listen(app: Web, { env }: Sparks): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: env.port, hostname: env.host }, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        const another = `Stop what uses it, or choose another: --port ${env.port + 1}`
        reject(new SetupTrouble(`Port ${env.port} is in use. ${another}`))
      } else if (error.code === 'EACCES') {
        reject(new SetupTrouble(`You may not listen on port ${env.port}. Choose one above 1024: --port 3000`))
      } else reject(error)
    })
  })
}
