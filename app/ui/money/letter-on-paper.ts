import type { PaperBlock, PaperPage } from '~/domain/paper-page'
import type { LetterPart } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { LetterWords } from '../letter/words'
import type { Translator } from '../messages'

interface About {
  readonly from: string
  readonly to: string
  readonly madeAt: Instant
}

/** A letter as it goes on paper: where it would have a button, the address is written out. */
export const letterOnPaper = (
  { t, format }: Pick<Translator, 't' | 'format'>,
  { subject, parts, language }: LetterWords,
  { from, to, madeAt }: About,
): PaperPage => ({
  language,
  from,
  to: [to, format.day(madeAt)],
  title: subject,
  madeAt,
  foot: (sheet, of) => t('minutes.foot', { title: from, sheet, of }),
  blocks: [...parts.flatMap(onPaper), { says: t('telling.paper.help') }],
})

function onPaper(part: LetterPart): PaperBlock[] {
  if ('heading' in part) return [{ heading: part.heading }]
  if ('list' in part) return [...(part.says ? [{ says: part.says }] : []), { list: part.list }]
  if ('facts' in part) return [{ facts: part.facts }]
  if ('button' in part) return [{ says: `${part.says ?? part.button} ${part.href.replace(/^https?:\/\//, '')}` }]
  return [part.loud ? { says: part.says, loud: true } : { says: part.says }]
}
