import type { NightView, PhoneView } from '~/domain/panel/night'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonLink } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Form } from '../../form'
import { T, useMessages } from '../../messages'
import { Notice } from '../../notice'
import { PointsField } from '../points-field'
import { CodeField } from './code-field'
import { MarkButtons } from './mark-buttons'
import { NightFrame } from './night-frame'
import type { Reply } from './reply'
import { NightInWords, NightResults } from './results'

interface PhonePageProps {
  partnership: { name: string; slug: string }
  /** The round's address. */
  href: string
  round: { title: string }
  view: NightView
  phone: PhoneView
  /** From the address that was scanned. */
  code: string | null
  /** What was just pressed counts. */
  counted: boolean
  /** A panel member signed in on it once: it is none of the hall's. */
  isPanelDevice: boolean
  reply: Reply
}

/** What everybody in the hall holds in her hand. */
export function PhonePage({ partnership, ...page }: PhonePageProps) {
  const { href, view, phone, reply, counted } = page
  const { t } = useMessages()
  const night = `${href}/night`
  const busy = phone.criteria.length > 0 || view.phase === 'favourites'
  return (
    <NightFrame partnership={partnership}>
      <div
        id="night-phone"
        className="night-phone stack loose"
        data-live={`${night}/live`}
        data-post={`${night}/mark`}
        data-keep={`${night}`}
        data-as={phone.as}
        data-phase={view.phase}
        data-pitch={view.up?.reference ?? ''}
        data-sending={t('night.said.sending')}
        data-counts={t('night.said.counts')}
        data-counts-late={t('night.said.late')}
        data-kept={t('night.said.kept')}
        data-others={t('night.said.others')}
      >
        <ErrorSummary errors={reply.errors} general={reply.general} />
        {counted && <Notice kind="good" announce title={t('night.said.counts')} />}
        <Now {...page} />
        <p className="night-said" role="status" data-said />
      </div>
      <Enhance script="night-phone" />
      {!busy && phone.as !== 'nobody' && (
        <noscript>
          <meta httpEquiv="refresh" content="10" />
        </noscript>
      )}
      <p className="night-foot small">
        <T k="night.not-the-vote" tags={{ link: <a href={night} /> }} />
      </p>
    </NightFrame>
  )
}

type Now = Omit<PhonePageProps, 'partnership'>

function Now(page: Now) {
  const { t } = useMessages()
  const { view, phone, href, round, isPanelDevice } = page
  const { phase, plan } = view
  if (phase === 'planned')
    return <PageHeading eyebrow={round.title} title={t('night.phone.soon')} lead={plan.whenAndWhere} />
  if (phase === 'ended' || phase === 'published') return <Over view={view} href={href} />
  if (phone.as === 'member') return <Member {...page} />
  if (plan.audience === 'none')
    return (
      <PageHeading eyebrow={round.title} title={t('night.phone.panel-only')} lead={t('night.phone.panel-only.body')} />
    )
  if (isPanelDevice)
    return <PageHeading title={t('night.phone.panel-device')} lead={t('night.phone.panel-device.body')} />
  if (phone.as === 'nobody') return <Join {...page} />
  return (
    <>
      <section
        data-when="pitch"
        data-marks={plan.audience === 'marks' ? '' : undefined}
        hidden={plan.audience !== 'marks' || view.up === null}
      >
        <Marking title={view.up?.title ?? ''} reference={view.up?.reference ?? ''} phone={phone} />
      </section>
      {phase === 'favourites' ? (
        <Favourites view={view} phone={phone} />
      ) : (
        <section data-when="waiting" hidden={plan.audience === 'marks' && view.up !== null}>
          <Waiting view={view} />
        </section>
      )}
    </>
  )
}

function Join({ round, code, reply }: Now) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading eyebrow={round.title} title={t('night.phone.join')} lead={t('night.phone.join.lead')} />
      <Form action="?join" answers={reply.answers} errors={reply.errors}>
        <input type="hidden" name="kind" value="join" />
        <CodeField value={code ?? undefined} />
        <Button>{t('night.phone.join.go')}</Button>
      </Form>
      <p className="small">{t('night.phone.join.nobody-knows')}</p>
    </>
  )
}

/** Written for both: where a script runs, it fills in whoever is up next without fetching the page again. */
function Marking({ title, reference, phone }: { title: string; reference: string; phone: PhoneView }) {
  const { t } = useMessages()
  return (
    <Stack>
      <p className="eyebrow">{t('night.host.up')}</p>
      <h1 data-pitch-title>{title}</h1>
      <p>{t('night.phone.how-much')}</p>
      <form method="post" className="stack" data-send="mark">
        <input type="hidden" name="kind" value="mark" />
        <input type="hidden" name="pitch" value={reference} data-pitch-reference data-press={phone.given.press} />
        <MarkButtons given={phone.given.mark} />
      </form>
      <p className="soft">{t('night.phone.change')}</p>
    </Stack>
  )
}

function Waiting({ view }: { view: NightView }) {
  const { t } = useMessages()
  const { plan, up } = view
  if (plan.audience === 'favourites' && !view.favouritesChosen)
    return <PageHeading eyebrow={up ? t('night.host.up') : undefined} title={up?.title ?? t('night.phone.in')} lead={t('night.phone.listen', { count: plan.favourites })} /> // prettier-ignore
  return <PageHeading title={t('night.phone.in')} lead={t('night.phone.wait')} />
}

function Favourites({ view, phone }: { view: NightView; phone: PhoneView }) {
  const { t } = useMessages()
  const { pitches, favouritesAsked: count } = view
  return (
    <Form saved={{ chosen: [...phone.chosen] }}>
      <div className="stack loose" data-send="favourites" data-press={phone.chosenPress}>
        <input type="hidden" name="kind" value="favourites" />
        <Choice
          kind="several"
          name="chosen"
          legend={t('night.choose', { count })}
          heading
          hint={t('night.phone.exactly', { count })}
          options={pitches.map(({ reference, title }) => ({ value: reference, label: title }))}
          value={phone.chosen}
        />
        <Button>{t('night.phone.send-favourites')}</Button>
      </div>
    </Form>
  )
}

function Member({ view, phone, href, round }: Now) {
  const { t, say } = useMessages()
  const { up, plan } = view
  if (plan.panel === 'none')
    return (
      <PageHeading
        eyebrow={round.title}
        title={t('night.phone.member-none')}
        lead={t('night.phone.member-none.body')}
      />
    )
  if (!up)
    return <PageHeading eyebrow={t('night.phone.as-member')} title={t('night.phone.in')} lead={t('night.phone.wait')} />
  if (phone.barred !== null) {
    return (
      <Stack>
        <PageHeading eyebrow={t('night.phone.as-member')} title={up.title} />
        <Notice kind="wait" title={say(phone.barred)}>
          {phone.barred.because === 'declare-first' ? (
            <p>
              <a href={`${href}/scoring/interests`}>{t('night.phone.declare')}</a>
            </p>
          ) : (
            <p>{t('night.phone.stepped-out')}</p>
          )}
        </Notice>
        <Again href={href} />
      </Stack>
    )
  }
  if (plan.panel === 'one-mark') {
    return (
      <>
        <p className="eyebrow">{t('night.phone.as-member')}</p>
        <section data-when="pitch">
          <Marking title={up.title} reference={up.reference} phone={phone} />
        </section>
      </>
    )
  }
  return (
    <>
      <PageHeading eyebrow={t('night.phone.as-member')} title={up.title} />
      {phone.handedIn && <p>{t('night.phone.handed-in')}</p>}
      <Form>
        <div className="stack loose" data-send="points">
          <input type="hidden" name="kind" value="points" />
          <input type="hidden" name="pitch" value={up.reference} />
          {phone.criteria.map(({ id, name, weight, rubric, given }) => (
            <PointsField
              key={id}
              name={`points.${id}`}
              criterion={name}
              weight={weight}
              rubric={rubric}
              value={given ?? undefined}
            />
          ))}
          <Button>{t('night.phone.hand-in')}</Button>
        </div>
      </Form>
      <Again href={href} />
    </>
  )
}

/** By hand, for a page that is filled in: it does not change under her fingers. */
function Again({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <p data-again>
      <ButtonLink href={`${href}/night/phone`} kind="quiet">
        {t('night.phone.look-again')}
      </ButtonLink>
    </p>
  )
}

function Over({ view, href }: { view: NightView; href: string }) {
  const { t } = useMessages()
  return (
    <Stack>
      <PageHeading title={t('night.thank-you')} lead={view.phase === 'ended' ? t('night.slips-to-come') : undefined} />
      <NightInWords view={view} />
      <NightResults view={view} sorted />
      <p>
        <a href={`${href}/night`}>{t('night.results.see')}</a>
      </p>
    </Stack>
  )
}
