import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Looked {
  readonly title: string
  readonly roundSlug: string
  readonly reference: string
}

/** To who told a story: everyone can read it now, and how to take it back. */
export const publishedLetter =
  ({ t, language }: Translator, href: string) =>
  ({ title }: Looked) =>
    inWords(language, t('learning.letter.published.subject', { title }), [
      { says: t('learning.letter.published.opening', { title }) },
      { says: t('learning.letter.published.see'), button: t('learning.letter.published.go'), href },
      { says: t('learning.letter.published.back') },
    ])

/** To who told a story: whoever looked at it would like to know something. What it is stands on the page alone. */
export const askedBackLetter =
  ({ t, language }: Translator, home: string) =>
  ({ title, roundSlug, reference }: Looked) =>
    inWords(language, t('learning.letter.asked-back.subject', { title }), [
      { says: t('learning.letter.asked-back.opening', { title }) },
      {
        says: t('learning.letter.asked-back.see'),
        button: t('learning.letter.asked-back.go'),
        href: `${home}/rounds/${roundSlug}/proposals/${reference}/story`,
      },
    ])

/** To who was given money: how did it go? The link needs no signing in. */
export const howDidItGoLetter = (
  { t, language }: Translator,
  { title, partnership, href, number }: { title: string; partnership: string; href: string; number: number },
) =>
  inWords(language, t(number === 1 ? 'learning.letter.ask.subject' : 'learning.letter.ask.again', { title }), [
    { says: t('learning.letter.ask.opening', { title, partnership }) },
    { says: t('learning.letter.ask.how') },
    { says: t('learning.letter.ask.otherwise') },
    { says: t('learning.letter.ask.link'), button: t('learning.letter.ask.go'), href },
    { says: t('learning.letter.ask.help') },
  ])
