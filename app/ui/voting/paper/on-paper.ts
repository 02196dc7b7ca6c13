import type { Pence } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import { asks } from '~/domain/voting/ballots'
import type { Instant } from '~/domain/time'
import { languages, type Language, type Translator } from '../../messages'
import { whatToDo } from '../ballot-words'

interface About {
  readonly partnership: string
  readonly round: string
}
interface BallotAbout extends About {
  readonly ideas: readonly { readonly reference: string; readonly title: string; readonly costPence: Pence | null }[]
  readonly rule: BallotRule
  readonly potPence: Pence
  readonly closesAt: Instant | null
  readonly large: boolean
}

/** A language, and which way it is read. */
const read = (language: Language) => ({ language, rightToLeft: languages[language].dir === 'rtl' })

/** The words of a ballot on paper. */
export const ballotOnPaper = (
  { t, format, language }: Pick<Translator, 't' | 'format' | 'language'>,
  { partnership, round, ideas, rule, potPence, closesAt, large }: BallotAbout,
) => ({
  ...read(language),
  large,
  from: partnership,
  title: t('envelopes.ballot.title', { round }),
  boxes: asks(rule) === 'tick' ? ('tick' as const) : ('number' as const),
  before: [
    asks(rule) === 'tick' ? t('envelopes.ballot.mark') : t('envelopes.ballot.number'),
    whatToDo(rule, potPence, t),
    t('envelopes.ballot.no-name'),
  ],
  ideas: ideas.map(({ reference, title, costPence }) => ({
    title,
    more: costPence === null ? reference : `${format.money(costPence)} · ${reference}`,
  })),
  after: [
    t('envelopes.ballot.envelope'),
    ...(closesAt === null ? [] : [t('envelopes.ballot.until', { closesAt })]),
    t('envelopes.ballot.secret'),
  ],
  foot: (code: string, page: number) => t('envelopes.ballot.foot', { code, page }),
  pictureSays: t('envelopes.ballot.code'),
})

/** The words of a slip that is handed out at a desk. */
export const slipOnPaper = ({ t, language }: Pick<Translator, 't' | 'language'>, { partnership, round }: About) => ({
  ...read(language),
  from: partnership,
  title: t('envelopes.slip.title', { round }),
  says: t('envelopes.slip.says'),
  codeLabel: t('envelopes.slip.code'),
  /** So that an envelope is not lost with the tablet that knew whose it is. */
  nameLabel: t('envelopes.slip.name'),
})

/** The words of the letter that a ballot is posted with. */
export const slipInPost = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { partnership, round, name, mark, shown, closesAt, again }: About & { name: string; mark: string; shown: string; closesAt: Instant | null; again: boolean }, // prettier-ignore
) => ({
  language,
  from: partnership,
  to: t('paper.letter.to', { name }),
  title: t('envelopes.letter.title', { round }),
  before: [
    ...(again ? [t('envelopes.letter.again')] : []),
    t('envelopes.letter.what', { partnership, round }),
    t('envelopes.letter.do'),
  ],
  codeLabel: t('envelopes.letter.code'),
  code: shown,
  link: mark,
  linkLabel: t('envelopes.letter.slip'),
  after: [
    ...(closesAt === null ? [] : [t('envelopes.ballot.until', { closesAt })]),
    t('envelopes.ballot.secret'),
    t('envelopes.letter.online'),
  ],
})
