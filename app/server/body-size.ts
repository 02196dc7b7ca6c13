import { bodyLimit } from 'hono/body-limit'
import type { Context, MiddlewareHandler } from 'hono'
import { isPictureKind } from '~/domain/proposal'
import { plainPage } from './plain-page'

const kilobyte = 1024
/** What people type into a form. */
const form = 256 * kilobyte
/** A list of ten thousand people, as a file or pasted. */
const list = 4 * 1024 * kilobyte
/** Fifty thousand lines of a bank, with all that its format puts around them. */
const bankFile = 48 * 1024 * kilobyte

/** Refuses what is larger than its page could ask for, before it is read. */
export function limitBodySize(): MiddlewareHandler {
  const limit = (maxSize: number): MiddlewareHandler => {
    const onError = (c: Context) => plainPage(c, 413, 'too-large')
    const asItComes = bodyLimit({ maxSize, onError })
    return (c, next) => {
      const said = c.req.header('content-length')
      // Node takes no more of it than was said, so the body is left alone: to touch it would make a stream of it, which
      // costs more than most forms do.
      if (said === undefined || c.req.header('transfer-encoding') !== undefined) return asItComes(c, next)
      return Number.parseInt(said, 10) > maxSize ? onError(c) : next()
    }
  }
  const [forForms, forLists, forBankFiles] = [limit(form), limit(list), limit(bankFile)]
  return (c, next) => {
    // Nothing comes with these, and asking after it costs.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    // Photos and papers are read a piece at a time, by a page that stops where it is too much and says so itself.
    if (takesPicture(c) && c.req.header('content-type')?.startsWith('multipart/form-data')) return next()
    if (takesBankFile.test(c.req.path)) return forBankFiles(c, next)
    return takesList(c.req.path) ? forLists(c, next) : forForms(c, next)
  }
}

/** The pages where many are invited, or their ideas brought in, however Remix may be asked for it. */
const takesList = (path: string) =>
  /^\/p\/[^/]+\/(invitations\/many|rounds\/[^/]+\/manage\/bring)(\.data)?\/*$/.test(path)

/** The page that a bank's file is sent to. */
const takesBankFile = /^\/p\/[^/]+\/books\/bank\/[^/]+\/files(\.data)?\/*$/

/** The pages of a draft's photos and papers and of its scan, and of a story's photos, as one is added: whatever else is sent to it is a form like any other. */
const takesPicture = ({ req }: Context) =>
  (/^\/p\/[^/]+\/rounds\/[^/]+\/apply\/[^/]+\/(pictures|scan)$/.test(req.path) ||
    /^\/p\/[^/]+\/(rounds\/[^/]+\/proposals\/[^/]+\/story|story\/[^/]+)\/pictures$/.test(req.path)) &&
  isPictureKind(new URL(req.url).searchParams.get('add'))
