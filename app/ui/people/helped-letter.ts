import type { Translator } from '../messages'

/** To a neighbour who has an address: somebody sat down with her, and acted for her. */
export const helpedLetter =
  ({ t }: Pick<Translator, 't'>, partnership: string) =>
  (helper: string) => ({
    subject: t('help.letter.subject', { helper }),
    text: [t('help.letter.what', { helper, partnership }), t('help.letter.check'), partnership].join('\n\n'),
  })
