import type { Said } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { When } from '../values'

export interface Spoken {
  id: string
  kind: Said
  at: Instant
  words: string
  until: Instant | null
  name: string | null
  helper: string | null
}

/** What was said about an idea while it is checked, the first first. `to`: who reads it. */
export function CheckingTalk({ talk, to }: { talk: readonly Spoken[]; to: 'applicant' | 'checker' }) {
  const { t } = useMessages()
  if (talk.length === 0) return null
  return (
    <ol className="talk">
      {talk.map(({ id, kind, at, words, until, name, helper }) => (
        <li key={id} className={kind === 'answer' ? 'talk-answer' : undefined}>
          <p className="talk-who">
            <b>
              {kind === 'answer'
                ? t(to === 'applicant' ? 'checking.talk.you' : 'checking.talk.applicant')
                : t(`checking.talk.${kind}`, { name: name ?? '' })}
            </b>{' '}
            <span className="soft">
              <When at={at} />
              {helper !== null && `, ${t('checking.talk.helper', { helper })}`}
            </span>
          </p>
          {words === '' ? <p className="soft">{t('checking.talk.gone')}</p> : <p className="as-written">{words}</p>}
          {until !== null && <p className="soft">{t('checking.talk.until', { untilAt: until })}</p>}
        </li>
      ))}
    </ol>
  )
}

/** The way to the questions about one's own idea; loud while one waits for an answer. */
export function TalkWaiting({ href, talked, asked }: { href: string; talked: boolean; asked: boolean }) {
  const { t } = useMessages()
  if (!talked) return null
  if (!asked)
    return (
      <p>
        <a href={`${href}/questions`}>{t('checking.talk.read')}</a>
      </p>
    )
  return (
    <Notice kind="wait" title={t('checking.talk.waiting')}>
      <p>{t('checking.talk.waiting-body')}</p>
      <ButtonRow>
        <ButtonLink href={`${href}/questions`}>{t('checking.talk.answer-it')}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
