import type { Trouble } from '~/domain/learning/giving'
import type { Translator } from '../messages'

/** What is wrong with a grant as open data, in a sentence: on a page, and on the command line. */
export const troubleInWords = ({ t }: Pick<Translator, 't'>, { code, found = '…' }: Trouble): string =>
  t(`giving.${code}`, { found })

/** The same after its place in the file. */
export const troubleAtPlace = (words: Pick<Translator, 't'>, trouble: Trouble): string =>
  `${trouble.at || 'the file'}: ${troubleInWords(words, trouble)}`
