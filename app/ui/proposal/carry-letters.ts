import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Carried {
  /** Of the idea in the round it is carried into. */
  reference: string
  title: string
  round: string
  /** Only when the round is not open yet. */
  opensAt: Instant | null
  closesAt: Instant
  /** Of the page where she goes on with it, or says no. */
  address: string
}

/** To an applicant: her idea waits as a draft in another round, and is hers to send in or to leave. */
export const carriedLetter = (
  { reference, title, round, opensAt, closesAt, address }: Carried,
  { t, language }: Translator,
) =>
  inWords(language, t('lineage.letter.subject', { title }), [
    { says: t('lineage.letter.opening', { title, round, reference }) },
    {
      says:
        opensAt === null
          ? t('lineage.letter.yours', { closesAt })
          : t('lineage.letter.yours-later', { opensAt, closesAt }),
    },
    { says: t('lineage.letter.look'), button: t('lineage.letter.go'), href: address },
    { says: t('checking.letter.asked.help') },
  ])

/** To a builder, of an applicant without an address of her own. */
export const carriedGoAndSeeLetter = (
  { reference, title, round, closesAt, address }: Carried,
  { t, language }: Translator,
) =>
  inWords(language, t('lineage.letter.see.subject', { reference }), [
    { says: t('lineage.letter.see.opening', { title, round, reference, closesAt }) },
    { says: t('checking.letter.go-and-see.how') },
    { says: t('lineage.letter.see.read'), button: t('checking.letter.answered.go'), href: address },
  ])
