import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono'
import { plainPage } from './plain-page'

const kilobyte = 1024
/** What people type into a form. */
const form = 256 * kilobyte
/** A list of ten thousand people, as a file or pasted. */
const list = 4 * 1024 * kilobyte

/** Refuses what is larger than its page could ask for, before it is read. */
export function limitBodySize(): MiddlewareHandler {
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => plainPage(c, 413, 'too-large') })
  const [forForms, forLists] = [limit(form), limit(list)]
  return (c, next) => (takesList(c.req.path) ? forLists(c, next) : forForms(c, next))
}

/** The page where many are invited, however Remix may be asked for it. */
const takesList = (path: string) => /^\/p\/[^/]+\/invitations\/many(\.data)?\/*$/.test(path)
