import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { givenBack, type WordsGivenBack } from '~/http/kept-words.server'
import { keepMarkup } from '~/http/kept-markup.server'
import { KeeperProvider } from '~/ui/kept'
import { languageOf, translator } from '~/ui/messages'
import { instant } from '~/domain/time'

const keeper = keepMarkup()

/**
 * Pages are made whole on the server and ship no framework script, so the plainest renderer serves: nothing has to
 * be found again by React, and there is nothing to stream behind them (decision 001).
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { sparks, remembered }: AppLoadContext,
) {
  const page = `<!doctype html>${renderToStaticMarkup(
    <KeeperProvider value={keeper}>
      <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />
    </KeeperProvider>,
  )}`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Only now has nothing gone wrong, nor led elsewhere, that would have lost what she had typed.
  const words = (await remembered.get('words')) as WordsGivenBack | undefined
  if (words && status === 200) headers.append('Set-Cookie', await givenBack(request, sparks, words))
  const whole = page.includes('class="error-summary"') ? withErrorTitle(page, context) : page
  return new Response(whole, { status, headers })
}

/**
 * The first thing a screen reader says is the title, so it says when there is something to put right. A route's `meta`
 * is not told of its action's answer, so it is done here.
 */
function withErrorTitle(page: string, { staticHandlerContext }: EntryContext): string {
  const root = staticHandlerContext.loaderData?.root as { language?: string } | undefined
  const { t } = translator(languageOf(root?.language, undefined), { now: instant(0) })
  return page.replace(/<title>([^<]*)<\/title>/, (_, title: string) => {
    return `<title>${t('common.error-title', { title })}</title>`
  })
}

/** Where a loader's or action's own mistakes go: to the log with the request's reference, without its address. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  context.sparks.log.error({ id: context.requestId, err: { name, message, stack } })
}
