import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

/** A page of as many bytes as asked for, in sixty rows of words and a link each. */
export function loader({ request }: LoaderFunctionArgs) {
  const bytes = Number(new URL(request.url).searchParams.get('bytes') ?? 20_000)
  const perRow = Math.max(10, Math.round(bytes / 60) - 60)
  return {
    rows: Array.from({ length: 60 }, (_, at) => ({
      at,
      words: 'some words '.repeat(Math.ceil(perRow / 11)).slice(0, perRow),
    })),
  }
}

export default function Page() {
  const { rows } = useLoaderData<typeof loader>()
  return (
    <main>
      <ul>
        {rows.map(({ at, words }) => (
          <li key={at}>
            <a href={`/page?row=${at}`}>Row {at}</a> {words}
          </li>
        ))}
      </ul>
    </main>
  )
}
