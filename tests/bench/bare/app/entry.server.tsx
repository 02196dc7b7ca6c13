import { RemixServer } from '@remix-run/react'
import type { EntryContext } from '@remix-run/node'
import { renderToString } from 'react-dom/server'

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const page = renderToString(
    <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${page}`, { status, headers })
}
