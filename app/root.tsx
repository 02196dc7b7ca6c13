import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { CSSProperties, ReactNode } from 'react'
import type { Refusal } from '~/domain/refusal'
import { instant } from '~/domain/time'
import { enter } from '~/http/entrance.server'
import { chosenLanguage } from '~/http/language.server'
import { ErrorPage } from '~/ui/error-page'
import { Frame } from '~/ui/frame'
import { languageFor, languages, MessagesProvider } from '~/ui/messages'
import '~/ui/styles.css'

export const handle = { reads: 'public.read' }

export async function loader(args: LoaderFunctionArgs) {
  const { now, person, sparks } = await enter(args, 'public.read')
  const { request, context } = args
  const { pathname, search } = new URL(request.url)
  return {
    language: languageFor(await chosenLanguage(request), request.headers.get('Accept-Language')),
    now,
    nonce: context.cspNonce,
    requestId: context.requestId,
    here: pathname + search,
    reader: person && { name: person.name },
    demo: sparks.demo ? { aheadBy: sparks.demo.aheadBy() } : null,
  }
}

export const meta: MetaFunction = () => [{ title: 'Small Sparks' }]

/** What a page may ask of the document: small scripts of its own, by name. */
interface PageHandle {
  scripts?: readonly string[]
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const matches = useMatches()
  const language = root?.language ?? 'en'
  const accent = matches.map(({ data }) => (data as { accent?: CSSProperties } | null)?.accent).find(Boolean)
  const scripts = matches.flatMap(({ handle }) => (handle as PageHandle | undefined)?.scripts ?? [])
  const timeZone = matches.map(({ data }) => (data as { timeZone?: string } | null)?.timeZone).find(Boolean)
  return (
    <html lang={language} dir={languages[language].dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
        {scripts.map((name) => (
          <script key={name} type="module" nonce={root?.nonce} src={`/enhance/${name}.js`} />
        ))}
      </head>
      <body style={accent}>
        <MessagesProvider language={language} timeZone={timeZone} now={root?.now ?? instant(0)}>
          {children}
        </MessagesProvider>
      </body>
    </html>
  )
}

export default function Root() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

/** Every "no" and every mistake, in words, with what to do instead. */
export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const answer = isRouteErrorResponse(error) ? error : undefined
  const refusal = (answer?.data as { refusal?: Refusal } | null | undefined)?.refusal
  return (
    <Frame>
      <ErrorPage status={answer?.status ?? 500} refusal={refusal} reference={root?.requestId} />
    </Frame>
  )
}

void data
