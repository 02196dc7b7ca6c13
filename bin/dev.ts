// `npm run dev`: the app from its sources, rebuilt as they change. Pages hold no script of ours that reloads them.
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from '@remix-run/node'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { createServer as createViteServer } from 'vite'
import { startJobs } from '~/jobs/clockwork.server'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { projectRoot } from '~/platform/root.server'
import { openSparks } from '~/platform/sparks.server'
import { createApp } from '~/server/app'

const env = readEnv(process.env)
await migrate(env.database)
const sparks = openSparks(env)
const vite = await createViteServer({ server: { middlewareMode: true } })
const app = createApp(sparks, () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>, {
  clientFolder: join(projectRoot(), 'public'),
  developing: true,
})
const answer = getRequestListener(app.fetch)
createHttpServer((request, response) => {
  vite.middlewares(request, response, () => void answer(request, response))
}).listen(env.port, env.host, () => sparks.log.info(`http://localhost:${env.port}`))
startJobs(sparks)
