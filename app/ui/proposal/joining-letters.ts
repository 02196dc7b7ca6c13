import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface About {
  reference: string
  title: string
  other: string
  until: Instant
  /** The whole address of the page where both are read and answered. */
  address: string
}

/** To one of two: somebody suggests that her idea and another become one. */
export const joiningAskedLetter = ({ reference, title, other, until, address }: About, { t, language }: Translator) =>
  inWords(language, t('joining.letter.asked.subject', { reference }), [
    { says: t('joining.letter.asked.opening', { title, other }) },
    { says: t('joining.letter.asked.both', { untilAt: until }) },
    { says: t('joining.letter.asked.read'), button: t('joining.letter.asked.go'), href: address },
    { says: t('checking.letter.asked.help') },
  ])

/** To one of two: both agreed, or the other said no. */
export const joiningSettledLetter = (
  { reference, title, other, address }: Omit<About, 'until'>,
  settled: 'agreed' | 'refused',
  { t, language }: Translator,
) =>
  inWords(language, t(`joining.letter.${settled}.subject`, { reference }), [
    { says: t(`joining.letter.${settled}.opening`, { title, other }) },
    { says: t('joining.letter.settled.read'), button: t('joining.letter.settled.go'), href: address },
  ])
