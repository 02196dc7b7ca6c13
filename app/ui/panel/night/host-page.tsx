import type { ReactNode } from 'react'
import type { NightEventKind, NightView } from '~/domain/panel/night'
import { PageHeading, Row, Stack } from '../../arrange'
import { Button, ButtonLink, ButtonRow } from '../../button'
import { Details } from '../../details'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Form } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { Clock } from './clock'
import type { Reply } from './reply'
import { NightResults } from './results'

interface HostPageProps {
  href: string
  round: { title: string }
  view: NightView
  reply: Reply
}

/** The host's page: what is going on, and what she can do next. */
export function HostPage({ href, round, view, reply }: HostPageProps) {
  const { t } = useMessages()
  const { plan, phase } = view
  return (
    <>
      <BackLink href={href}>{t('night.name')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={round.title} title={t('night.host')} />
      <p className="night-away" role="status" data-live-away={t('night.away')} />
      <div id="night-host" className="stack loose" data-live-part={`${href}/live?for=marks`}>
        {phase === 'planned' && <Opening view={view} href={href} />}
        {view.up && <Up view={view} up={view.up} />}
        {phase === 'between' && <Between view={view} />}
        {phase === 'favourites' && <Choosing view={view} />}
        {(phase === 'ended' || phase === 'published') && <Over view={view} href={href} />}
        {view.pitches.some(({ closed }) => closed) && (
          <Stack as="section">
            <h2>{t('night.results.so-far')}</h2>
            <NightResults view={view} sorted={phase === 'ended' || phase === 'published'} />
          </Stack>
        )}
        {phase !== 'planned' && phase !== 'published' && (
          <Stack room="tight">
            <p>{t('night.join.phones', { phones: view.phones })}</p>
            {plan.audience !== 'none' && <p>{t('night.slips.in', { slips: view.slips })}</p>}
          </Stack>
        )}
      </div>
      {phase !== 'planned' && phase !== 'published' && plan.audience !== 'none' && (
        <Details summary={t('night.host.filled')}>
          <p>{t('night.host.filled.body')}</p>
          <Form>
            <Row>
              <Button kind="quiet" name="renew" value="recent">
                {t('night.host.renew.recent')}
              </Button>
              <Button kind="stop" name="renew" value="all">
                {t('night.host.renew.all')}
              </Button>
            </Row>
          </Form>
        </Details>
      )}
      <Stack as="section">
        <h2>{t('night.pages')}</h2>
        <ButtonRow>
          <ButtonLink href={`${href}/screen`} kind="quiet">
            {t('night.screen.open')}
          </ButtonLink>
          <ButtonLink href={`${href}/phone`} kind="quiet">
            {t('night.phone.open')}
          </ButtonLink>
          {plan.audience !== 'none' && (
            <ButtonLink href={`${href}/slips`} kind="quiet">
              {t(phase === 'planned' ? 'night.print' : 'night.slips')}
            </ButtonLink>
          )}
        </ButtonRow>
      </Stack>
      <Enhance script="night-live" />
    </>
  )
}

/** Buttons that each take the night one step on, from where the host saw it. */
function Steps({ view, children }: { view: NightView; children: ReactNode }) {
  return (
    <Form>
      <input type="hidden" name="after" value={view.steps} />
      <Row>{children}</Row>
    </Form>
  )
}

function Step({
  to,
  kind = 'quiet',
  children,
}: {
  to: NightEventKind | `called:${string}`
  kind?: 'main' | 'quiet' | 'stop'
  children: ReactNode
}) {
  return (
    <Button name="step" value={to} kind={kind}>
      {children}
    </Button>
  )
}

function Opening({ view, href }: { view: NightView; href: string }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('night.host.ready')}</h2>
      <p>{t('night.host.ready.body')}</p>
      <Steps view={view}>
        <Step to="opened" kind="main">
          {t('night.step.opened')}
        </Step>
        <ButtonLink href={`${href}/plan`} kind="quiet">
          {t('night.plan.change')}
        </ButtonLink>
      </Steps>
    </Stack>
  )
}

function Up({ view, up }: { view: NightView; up: NonNullable<NightView['up']> }) {
  const { t } = useMessages()
  const { plan, pitches, phones, members } = view
  const row = pitches.find(({ reference }) => reference === up.reference)
  return (
    <Stack as="section">
      <p className="eyebrow">{t('night.host.up')}</p>
      <h2>{up.title}</h2>
      <div className="night-host-clock">
        <Clock {...up} seconds={up.of === 'pitch' ? plan.pitchSeconds : plan.questionSeconds} />
        <Stack room="tight">
          {plan.audience === 'marks' && <p>{t('night.host.marks-in', { marks: row?.marks ?? 0, phones })}</p>}
          {plan.panel !== 'none' && (
            <p>
              {t('night.host.panel-in', {
                marks: (plan.panel === 'criteria' ? row?.sheets : row?.panelMarks) ?? 0,
                members,
              })}
            </p>
          )}
        </Stack>
      </div>
      <Steps view={view}>
        {up.running ? (
          <Step to="clock-paused">{t('night.step.clock-paused')}</Step>
        ) : (
          <Step to="clock-started" kind="main">
            {t('night.step.clock-started')}
          </Step>
        )}
        <Step to="clock-back">{t('night.step.clock-back')}</Step>
        {up.of === 'pitch' && plan.questionSeconds > 0 && <Step to="questions">{t('night.step.questions')}</Step>}
        <Step to="closed" kind={up.running || up.of === 'questions' ? 'main' : 'quiet'}>
          {t('night.step.closed')}
        </Step>
        <Step to="put-later">{t('night.step.put-later')}</Step>
      </Steps>
      {pitches.some(({ closed }) => closed) && <Reopen view={view} />}
    </Stack>
  )
}

function Reopen({ view }: { view: NightView }) {
  const { t } = useMessages()
  const last = view.pitches.filter(({ closed }) => closed).at(-1)
  if (!last) return null
  return (
    <Details summary={t('night.host.back')}>
      <p>{t('night.host.back.body', { title: last.title })}</p>
      <Steps view={view}>
        <Step to="reopened">{t('night.step.reopened', { title: last.title })}</Step>
      </Steps>
    </Details>
  )
}

function Between({ view }: { view: NightView }) {
  const { t } = useMessages()
  const { ahead, plan, pitches, favouritesChosen } = view
  const [next, ...rest] = ahead
  const choosing = plan.audience === 'favourites' && pitches.length > 0
  return (
    <Stack as="section">
      <h2>{next && !favouritesChosen ? t('night.host.next') : t('night.all-heard')}</h2>
      {next && !favouritesChosen && (
        <Steps view={view}>
          <Step to={`called:${next.reference}`} kind="main">
            {t('night.step.called', { title: next.title })}
          </Step>
        </Steps>
      )}
      {rest.length > 0 && !favouritesChosen && (
        <Details summary={t('night.host.another')}>
          <Steps view={view}>
            {rest.map(({ reference, title }) => (
              <Step key={reference} to={`called:${reference}`}>
                {t('night.step.called', { title })}
              </Step>
            ))}
          </Steps>
        </Details>
      )}
      {choosing && (
        <Steps view={view}>
          <Step to="favourites-opened" kind={next && !favouritesChosen ? 'quiet' : 'main'}>
            {t(favouritesChosen ? 'night.step.favourites-again' : 'night.step.favourites-opened')}
          </Step>
        </Steps>
      )}
      {pitches.length > 0 && !favouritesChosen && <Reopen view={view} />}
      {next && !favouritesChosen ? (
        <Details summary={t('night.host.end-early')}>
          <p>{t('night.host.end-early.body', { count: ahead.length })}</p>
          <Steps view={view}>
            <Step to="ended" kind="stop">
              {t('night.step.ended')}
            </Step>
          </Steps>
        </Details>
      ) : (
        <Steps view={view}>
          <Step to="ended" kind={choosing && !favouritesChosen ? 'quiet' : 'main'}>
            {t('night.step.ended')}
          </Step>
        </Steps>
      )}
    </Stack>
  )
}

function Choosing({ view }: { view: NightView }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('night.choose', { count: view.favouritesAsked })}</h2>
      <p>{t('night.host.choosers', { choosers: view.choosers, phones: view.phones })}</p>
      <Steps view={view}>
        <Step to="favourites-closed" kind="main">
          {t('night.step.favourites-closed')}
        </Step>
      </Steps>
    </Stack>
  )
}

function Over({ view, href }: { view: NightView; href: string }) {
  const { t } = useMessages()
  const { phase, settlesAt, plan } = view
  if (phase === 'published') {
    return (
      <Notice kind="good" title={t('night.host.published')}>
        <p>
          <a href={href}>{t('night.results.see')}</a>
        </p>
      </Notice>
    )
  }
  return (
    <Stack as="section">
      <h2>{t('night.host.over')}</h2>
      {plan.audience !== 'none' && <p>{t('night.host.over.slips')}</p>}
      {settlesAt !== null && <p>{t('night.host.settling', { settlesAt })}</p>}
      <p>{t('night.host.publish')}</p>
      <Steps view={view}>
        <Step to="published" kind="main">
          {t('night.step.published')}
        </Step>
      </Steps>
    </Stack>
  )
}
