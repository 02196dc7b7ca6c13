import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { renderToString } from 'react-dom/server'

/**
 * Pages are made whole on the server and ship no framework script, so the plain renderer serves, and there is nothing
 * to stream behind them (decision 001).
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const page = renderToString(
    <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${page}`, { status, headers })
}

/** Where a loader's or action's own mistakes go: to the log with the request's reference, without its address. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  context.sparks.log.error({ id: context.requestId, err: { name, message, stack } })
}
