import { z } from 'zod'
import { newsChoices } from '~/domain/people'

/** How often to write with news. */
export const newsForm = z.object({ news: z.enum(newsChoices, { error: 'news-missing' }) })

/** What to do about a letter that did not arrive (`again`, `wrong`), or about an address that did not work (`right`). */
export const settleForm = z.object({ does: z.enum(['again', 'wrong', 'right']), which: z.string() })
