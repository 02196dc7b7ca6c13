import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Accent } from '~/domain/people'
import type { Refusal } from '~/domain/refusal'
import { instant } from '~/domain/time'
import { enter } from '~/http/entrance.server'
import { ErrorPage } from '~/http/error-page'
import { Frame } from '~/http/frame'
import { wordsFor } from '~/http/kept-words.server'
import { speaker } from '~/http/language.server'
import type { RootData } from '~/http/root-data'
import { NonceProvider } from '~/ui/enhance'
import { accentProperties, headLinks } from '~/ui/head'
import { languages, MessagesProvider } from '~/ui/messages'
import '~/ui/styles.css'

export const links: LinksFunction = () => headLinks.map((link) => ({ ...link }))

export async function loader(args: LoaderFunctionArgs) {
  const { now, person, sparks } = await enter(args, 'public.read')
  const { request, context } = args
  const { pathname, search } = new URL(request.url)
  // For whoever has signed in; they stay until a page has shown them.
  const words = person && (await wordsFor(request, sparks))
  if (words) context.remembered.set('words', Promise.resolve(words))
  return {
    language: (await speaker(request, now)).language,
    now,
    nonce: context.cspNonce,
    requestId: context.requestId,
    here: pathname + search,
    reader: person && { name: person.name, footing: person.footing },
    demo: sparks.demo !== undefined,
    kept: words && { typed: words.typed, why: words.why },
  } satisfies RootData
}

export const meta: MetaFunction = () => [{ title: 'Small Sparks' }]

/** What a partnership's own layout tells the document around it. */
interface FromBelow {
  accent?: Accent
  timeZone?: string
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<RootData>('root')
  const below = useMatches().map(({ data }) => (data ?? {}) as FromBelow)
  const accent = below.find((data) => data.accent)?.accent
  const timeZone = below.find((data) => data.timeZone)?.timeZone
  const language = root?.language ?? 'en'
  return (
    <html lang={language} dir={languages[language].dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body style={accent && accentProperties(accent)}>
        <NonceProvider nonce={root?.nonce}>
          <MessagesProvider language={language} timeZone={timeZone} now={root?.now ?? instant(0)}>
            {children}
          </MessagesProvider>
        </NonceProvider>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

/** Every "no" and every mistake, in words, with what to do instead. */
export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<RootData>('root')
  const answer = isRouteErrorResponse(error) ? error : undefined
  const refusal = (answer?.data as { refusal?: Refusal } | null | undefined)?.refusal
  return (
    <Frame turnedAway>
      <ErrorPage status={answer?.status ?? 500} refusal={refusal} reference={root?.requestId} />
    </Frame>
  )
}
