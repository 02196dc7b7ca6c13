import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { IdeaAnswers, type IdeaToScore } from './idea-to-score'
import { OthersScores, type SeenScore } from './others-scores'
import { ScoreForm, type CriterionToScore, type OwnScore } from './score-form'

export interface ScorePageProps {
  /** The round's address. */
  href: string
  area: string
  idea: IdeaToScore
  criteria: readonly CriterionToScore[]
  /** Why she does not score it: the refusal's name, and its words. */
  why: string | undefined
  because: string | null
  locked: boolean
  own: OwnScore | null
  /** Nothing while she may not see them. */
  others: readonly SeenScore[] | null
  /** Which of the ideas that are hers to score it is; 0 for one that others score. */
  place: number
  total: number
  /** How many of hers are in. */
  done: number
  hers: number
  next: string | null
  /** The idea just saved. */
  saved: string | null
  /** It took the place of what another tab or device had saved. */
  overtook: boolean
  /** Stands for her, and is not her id. */
  keepFor: string
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One idea on one page: what it says, then the member's own score, then what the others gave when she may see it. */
export function ScorePage({ href, idea, next, place, total, saved, overtook, reply, ...page }: ScorePageProps) {
  const { t } = useMessages()
  const scoring = `${href}/scoring`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={scoring}>{t('panel.score.all')}</BackLink>
      {saved !== null && <Notice kind="good" announce title={t('panel.list.saved', { title: saved })} />}
      {saved !== null && overtook && (
        <Notice kind="wait" title={t('panel.keep.overtook-title')}>
          <p>{t('panel.keep.overtook-body', { title: saved })}</p>
        </Notice>
      )}
      <PageHeading
        eyebrow={[
          place > 0 && t('panel.score.place', { place, total }),
          place === 0 && t('panel.state.others-score'),
          !page.locked && page.hers > 0 && t('panel.list.progress', { done: page.done, total: page.hers }),
        ]
          .filter(Boolean)
          .join(' · ')}
        title={idea.title}
        lead={idea.summary}
      />
      <Standing {...page} scoring={scoring} />
      {page.why !== 'declare-first' && (
        <Stack as="section">
          <h2>{t('panel.score.idea')}</h2>
          <IdeaAnswers idea={idea} area={page.area} />
        </Stack>
      )}
      {page.because === null && (
        <OwnPart {...page} keepHref={`${scoring}/${encodeURIComponent(idea.reference)}/keep`} reply={reply} />
      )}
      {page.others && page.others.length > 0 && (
        <Stack as="section">
          <h2>{t('panel.score.others')}</h2>
          <OthersScores scores={page.others} criteria={page.criteria} />
        </Stack>
      )}
      {next !== null && (page.because !== null || page.own?.handedIn) && !page.locked && (
        <ButtonRow>
          <ButtonLink href={`${scoring}/${encodeURIComponent(next)}`} kind="quiet">
            {t('panel.score.next')}
          </ButtonLink>
        </ButtonRow>
      )}
    </Stack>
  )
}

type Part = Pick<ScorePageProps, 'why' | 'because' | 'locked' | 'own' | 'criteria'>

/** Where she stands with this idea, said before anything else. */
function Standing({ why, because, locked, own, scoring }: Part & { scoring: string }) {
  const { t } = useMessages()
  const interests = `${scoring}/interests`
  if (why === 'you-have-an-interest') {
    return (
      <Notice kind="wait" title={t('panel.score.stepped-out')}>
        <p>{t('panel.score.stepped-out-body')}</p>
        <p>
          <T k="panel.score.stepped-out-wrong" tags={{ link: <a href={interests} /> }} />
        </p>
      </Notice>
    )
  }
  if (why === 'declare-first') {
    return (
      <Notice kind="wait" title={t('panel.score.declare')}>
        <p>
          <T k="panel.score.declare-body" tags={{ link: <a href={interests} /> }} />
        </p>
      </Notice>
    )
  }
  if (because !== null) {
    return (
      <Notice title={t('panel.score.no-vote')}>
        <p>{because}</p>
      </Notice>
    )
  }
  if (locked) {
    return (
      <Notice title={t('panel.score.locked')}>
        <p>
          <T k="panel.score.locked-body" tags={{ link: <a href={`${scoring}/ranking`} /> }} />
        </p>
      </Notice>
    )
  }
  if (!own?.handedIn) return null
  const kind = own.abstained ? 'abstained' : 'in'
  return (
    <Notice kind="good" title={t(`panel.score.${kind}`)}>
      <p>{t(`panel.score.${kind}-body`)}</p>
    </Notice>
  )
}

/** Her own score: to give, or after the lock to read. */
function OwnPart({
  locked,
  own,
  criteria,
  keepHref,
  keepFor,
  reply,
}: Part & Pick<ScorePageProps, 'reply' | 'keepFor'> & { keepHref: string }) {
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('panel.score.yours')}</h2>
      {!locked && (
        <>
          {!own?.handedIn && <p>{t('panel.score.hidden')}</p>}
          <ScoreForm
            keepHref={keepHref}
            keepFor={keepFor}
            criteria={criteria}
            own={own}
            answers={reply.answers}
            errors={reply.errors}
          />
        </>
      )}
      {locked && !own?.handedIn && <p>{t('panel.score.none-of-yours')}</p>}
      {locked && own?.handedIn && own.abstained && <p>{t('panel.score.abstained')}</p>}
      {locked && own?.handedIn && !own.abstained && (
        <ul>
          {criteria.map(({ id, name }) => (
            <li key={id}>
              {name}: <b>{format.count(own.points[id] ?? 0)}</b>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
