import type { Happened, Waiting } from '~/domain/people'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'
import { whatToDo } from './waiting-for-you'

interface Told {
  readonly partnership: string
  readonly waiting: readonly Waiting[]
  readonly happened: readonly Happened[]
  /** The whole address of her own page. */
  readonly ownHref: string
}

/** What waits for her, and what happened since the last such letter. */
export function digestLetter({ partnership, waiting, happened, ownHref }: Told, { t, language }: Translator) {
  const things = waiting.length
  return inWords(language, t('post.digest.subject', { partnership, things }), [
    ...(things === 0
      ? []
      : [
          { heading: t('people.waiting.title') },
          {
            list: waiting.map((item) =>
              item.byAt === null
                ? whatToDo(item, t)
                : t('post.digest.by', { what: whatToDo(item, t), byAt: item.byAt }),
            ),
          },
        ]),
    ...(happened.length === 0
      ? []
      : [
          { heading: t('post.digest.happened') },
          { list: happened.map(({ what, times }) => t(`post.digest.did.${what}`, { times })) },
        ]),
    { says: t('post.digest.go'), button: t('people.you.title'), href: ownHref },
  ])
}
