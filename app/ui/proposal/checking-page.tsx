import type { Pence } from '~/domain/pence'
import type { Answered, Standing, WhyNot } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Money } from '../values'
import { PicturesToHide, type OwnPicturesShown } from './pictures-around'
import { AlikeList, type Alike } from './alike-list'
import type { Naming } from './answers'
import { ChangesSeen, type ChangeSeen } from './changes-seen'
import { CheckingTalk, type Spoken } from './checking-talk'
import { FindingForm } from './finding-form'
import { JoiningSeen, type JoiningToCheck } from './joining-pages'
import { PublicAnswers } from './public-answers'

/** What is only for those who check an idea and have no interest in it. */
export interface PrivatePart {
  talk: readonly Spoken[]
  privately: readonly Answered[]
  changes: readonly ChangeSeen[] | null
  choices: Pick<Naming, 'themes' | 'neighbourhoods' | 'places' | 'strengths'>
  applicant: { hasAddress: boolean }
  alike: readonly Alike[]
}

interface CheckingPageProps {
  href: string
  listHref: string
  reference: string
  title: string
  summary: string
  answers: readonly Answered[]
  area: string
  costPence: Pence | null
  theme: string | null
  place: string | null
  pictures: OwnPicturesShown
  standing: Standing
  /** What was found before, while it can still be changed. */
  finding: 'eligible' | 'not-eligible' | null
  why: WhyNot | null
  /** Nothing for someone with an interest. */
  inside: PrivatePart | null
  /** Whether something can be asked of its applicant now. */
  mayHide: boolean
  mayAsk: boolean
  /** Her name, for a builder, who may have to go and see her. */
  neighbour: string
  justSent: 'question' | 'changes' | 'joining' | null
  /** What was suggested about it and like ideas; whether this reader may suggest it. */
  joinings: readonly JoiningToCheck[]
  mayJoin: boolean
  /** Why this reader cannot check it now. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One idea to be checked: what it says, what was asked about it, and the one question that is asked of who checks. */
export function CheckingPage(props: CheckingPageProps) {
  const { listHref, reference, title, summary, answers, costPence, theme, place, inside, closed, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={listHref}>{t('proposal.checking.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {props.justSent && (
        <Notice
          kind="good"
          title={t(props.justSent === 'joining' ? 'joining.suggest.sent' : `checking.${props.justSent}.sent`)}
          announce
        />
      )}
      <PageHeading eyebrow={[reference, theme, place].filter(Boolean).join(' · ')} title={title} lead={summary}>
        <p className="ask">
          <span className="soft">{t('proposal.asks')}</span>
          {costPence !== null && <Money amount={costPence} />}
        </p>
      </PageHeading>
      {inside?.changes && <ChangesSeen changes={inside.changes} naming={{ ...inside.choices, area: props.area }} />}
      <PublicAnswers answers={answers} area={props.area} />
      <PicturesToHide of={props.pictures} title={title} href={`${listHref}/${reference}`} mayHide={props.mayHide} />
      {inside && inside.privately.length > 0 && (
        <Stack as="section">
          <h2>{t('checking.private')}</h2>
          <p className="soft">{t('checking.private-hint')}</p>
          <PublicAnswers answers={inside.privately} area={props.area} level={3} />
        </Stack>
      )}
      {inside && (
        <AlikeList
          listHref={listHref}
          alike={inside.alike}
          joinHref={props.mayJoin ? `${listHref}/${reference}/join` : null}
        />
      )}
      {inside && <JoiningSeen listHref={listHref} joinings={props.joinings} />}
      {inside && <Talk {...props} inside={inside} />}
      {closed ? <Notice kind="wait" title={say(closed)} /> : <FindingForm {...props} />}
    </>
  )
}

function Talk({ href, mayAsk, standing, inside, neighbour }: CheckingPageProps & { inside: PrivatePart }) {
  const { t } = useMessages()
  if (!mayAsk && inside.talk.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('checking.talk.heading')}</h2>
      {inside.talk.length === 0 ? (
        <p>{t('checking.talk.offer')}</p>
      ) : (
        <p className="soft">{t('checking.talk.private')}</p>
      )}
      <CheckingTalk talk={inside.talk} to="checker" />
      {mayAsk && !inside.applicant.hasAddress && (
        <Notice title={neighbour === '' ? t('checking.no-address') : t('checking.no-address-of', { name: neighbour })}>
          <p>{t('checking.no-address-body')}</p>
        </Notice>
      )}
      {mayAsk && (
        <ButtonRow>
          <ButtonLink kind="quiet" href={`${href}/question`}>
            {t('checking.question.title')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`${href}/send-back`}>
            {t(standing === 'sent-back' ? 'checking.changes.again' : 'checking.changes.title')}
          </ButtonLink>
        </ButtonRow>
      )}
    </Stack>
  )
}
