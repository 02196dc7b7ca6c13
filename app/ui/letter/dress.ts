import type { Hex, LetterPart } from '~/domain/people'
import type { Translator } from '../messages'

/** Who writes: the partnership whose name and colour stand on the letter. */
export interface Sender {
  readonly name: string
  readonly area: string
  readonly accent: Hex
}

/** What stands around a letter's own words. */
export interface Dress {
  /** Nobody in particular when it is the installation's own, such as a code. */
  readonly sender: Sender | null
  /** Where she can stop such letters; only news has it. */
  readonly stopHref?: string
}

export interface WordedLetter {
  readonly subject: string
  readonly parts: readonly LetterPart[]
}

/** Why she gets it. */
export function whyShe({ t }: Pick<Translator, 't'>, { sender, stopHref }: Dress): string {
  if (!sender) return t('post.foot.asked')
  return t(stopHref ? 'post.foot.news' : 'post.foot.about-you', { partnership: sender.name })
}

export const senderLine = ({ t }: Pick<Translator, 't'>, { sender }: Dress): string =>
  sender ? (sender.name.includes(sender.area) ? sender.name : `${sender.name}, ${sender.area}`) : t('common.product')

/** What stands under the words of a plain-text letter, after the line that mail programs know a signature by. */
export const footText = (speaker: Pick<Translator, 't'>, dress: Dress): string =>
  [
    '-- ',
    senderLine(speaker, dress),
    whyShe(speaker, dress),
    ...(dress.stopHref ? [`${speaker.t('post.foot.stop-text')}\n${dress.stopHref}`] : []),
  ].join('\n')
