import { isKnown, wordsIn, type Answered } from '~/domain/proposal'
import { ButtonLink, ButtonRow } from '../button'
import { Prose } from '../prose'
import { isMessageKey, useMessages, type Translator } from '../messages'
import { answerShown } from './answer-shown'
import { inWords } from './answers'
import { askInShort } from './asked'

interface PublicAnswersProps {
  answers: readonly Answered[]
  area: string
  /** Where a neighbour says that she can help; nothing for those who should not be asked. */
  helpHref?: string
  /** Of the headings; 2 unless they stand under another. */
  level?: 2 | 3
}

/** What a neighbour wrote, in their own words and lines, each under what was asked. */
export function PublicAnswers({ answers, area, helpHref, level = 2 }: PublicAnswersProps) {
  const speaker = useMessages()
  const Heading = `h${level}` as const
  return (
    <Prose>
      {answers.map(({ ask, answer }) => (
        <section key={ask.id}>
          <Heading>{heading(ask, speaker)}</Heading>
          {ask.id === 'helpWanted' && helpHref ? (
            <div className="stack">
              <AnswerIn ask={ask} answer={answer} area={area} />
              <ButtonRow>
                <ButtonLink href={helpHref} kind="quiet">
                  {speaker.t('introductions.help.go')}
                </ButtonLink>
              </ButtonRow>
            </div>
          ) : (
            <AnswerIn ask={ask} answer={answer} area={area} />
          )}
        </section>
      ))}
    </Prose>
  )
}

/** What was answered: as it was written, but for sums, which are put for whoever reads them. */
function AnswerIn({ ask, answer, area }: Answered & { area: string }) {
  const speaker = useMessages()
  const words = inWords(ask, answer, { themes: [], neighbourhoods: [], area }, speaker)
  if (ask.kind === 'budget') return answerShown(ask, answer, words)
  if (ask.id === 'smallestPence') return <p>{speaker.t('budget.with', { smallest: words })}</p>
  return <p className="as-written">{words}</p>
}

/** Of our own questions, in words for whoever reads it and not for whoever wrote it. */
function heading(ask: Answered['ask'], speaker: Pick<Translator, 't' | 'language'>): string {
  const key = `proposal.public.${ask.id}`
  const ours = isKnown(ask.id) && isMessageKey(key) ? speaker.t(key) : askInShort(ask, speaker)
  return wordsIn(ask.label, speaker.language) ?? ours
}
