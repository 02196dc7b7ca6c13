/**
 * The same for everyone, and may be kept as long as it is asked each time whether it is still right: the server's cache
 * keeps it by what the data was, and answers with a validator (`server/page-cache`).
 */
export const keptPublic = 'public, no-cache'

interface Said {
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A public text for programs, which any site's pages may read. */
export const publicText = (text: string, { type, headers = {} }: Said): Response =>
  new Response(text, {
    headers: { 'Content-Type': type, 'Cache-Control': keptPublic, 'Access-Control-Allow-Origin': '*', ...headers },
  })
