// The peer: a bare Remix page, a bare Remix action with one durable insert, and bare node:http, each on its own port.
import { getRequestListener } from '@hono/node-server'
import { createRequestHandler } from '@remix-run/node'
import Database from 'better-sqlite3'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const [, , buildFile, databaseFile] = process.argv
const sqlite = new Database(databaseFile)
sqlite.pragma('journal_mode = WAL')
sqlite.pragma('synchronous = FULL')
sqlite.exec('CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, words TEXT)')
const insert = sqlite.prepare('INSERT INTO row (words) VALUES (?)')
globalThis.insertOneRow = (words) => insert.run(words)

const handler = createRequestHandler(await import(pathToFileURL(buildFile).href), 'production')
const remix = createServer(getRequestListener((request) => handler(request)))
const bodies = new Map()
const bare = createServer((request, response) => {
  const bytes = Number(new URL(request.url, 'http://here').searchParams.get('bytes') ?? 20_000)
  if (!bodies.has(bytes)) bodies.set(bytes, Buffer.alloc(bytes, 'x'))
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(bodies.get(bytes))
})
remix.listen(0, '127.0.0.1', () =>
  bare.listen(0, '127.0.0.1', () =>
    process.stdout.write(JSON.stringify({ remix: remix.address().port, bare: bare.address().port }) + '\n'),
  ),
)
