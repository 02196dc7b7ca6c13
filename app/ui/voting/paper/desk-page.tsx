import type { Instant } from '~/domain/time'
import {
  deskActKinds,
  deskStandings,
  getsPaper,
  isTrouble,
  paperTagsOf,
  type DeskSaid,
  type DeskStanding,
} from '~/domain/voting/paper'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { SelectField } from '../../select-field'
import { DeskLeft } from './desk-left'
import { DeskRow } from './desk-row'
import { SecondHelper } from './second-at-desk'

interface OpenDeskShown {
  id: string
  place: string
  /** The second helper, and when she signed on. */
  besideId: string
  beside: string
  signedOnAt: Instant | null
}

interface DeskPageProps {
  title: string
  /** The round's page. */
  href: string
  roundId: string
  /** More people have that name than are shown. */
  more: boolean
  /** Somebody has just voted on this screen, and handed it back. */
  helped: boolean
  /** Whose tablet it is. */
  by: string
  desk: OpenDeskShown | null
  helpers: readonly { id: string; name: string }[]
  find: string
  found: readonly { id: string; name: string; place: string; stands: DeskStanding }[]
  /** Made up for each form, so that one sent twice is done once. */
  once: readonly string[]
  /** Where a neighbour can vote on this very tablet. */
  helpHref: string | null
  said: DeskSaid | null
  over: boolean
  closed: boolean
  /** A code has just been sent to the second helper; in a demonstration, which. */
  sent: { code: string | null } | null
  signedOn: boolean
  reply: FormReply
}

/** A table at an event: who is on the list, paper out and envelopes in; with a script also while there is no connection. */
export function DeskPage(page: DeskPageProps) {
  const { title, href, desk, said, over, closed, helped, reply } = page
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${href}/paper`}>{t('envelopes.title')}</BackLink>
      {said !== null && <Notice kind={isTrouble(said) ? 'stop' : 'good'} title={t(`desk.said.${said}`)} announce />}
      {helped && (
        <Notice kind="good" title={t('help.ended')} announce>
          <p>{t('help.ended-body')}</p>
        </Notice>
      )}
      <DeskLeft {...page} />
      {page.signedOn && desk && (
        <Notice kind="good" title={t('desk.second.signed-on', { name: desk.beside })} announce />
      )}
      {closed && <Notice kind="good" title={t('desk.closed')} announce />}
      <PageHeading
        eyebrow={desk ? `${title} · ${desk.place}` : title}
        title={t('desk.title')}
        lead={desk ? undefined : t('desk.lead')}
      />
      {desk ? <OpenDesk {...page} desk={desk} /> : over ? <p>{t('envelopes.over')}</p> : <BeginDesk {...page} />}
    </Stack>
  )
}

function BeginDesk({ helpers, reply }: DeskPageProps) {
  const { t } = useMessages()
  return (
    <>
      <Stack as="section">
        <h2>{t('desk.need')}</h2>
        <ul>
          <li>{t('desk.need.two')}</li>
          <li>{t('desk.need.paper')}</li>
          <li>{t('desk.need.box')}</li>
          <li>{t('desk.need.own-tablet')}</li>
        </ul>
      </Stack>
      <Form answers={reply.answers} errors={reply.errors} once>
        <TextField name="place" label={t('desk.place')} hint={t('desk.place.hint')} />
        <SelectField
          name="beside"
          label={t('desk.beside')}
          hint={t('desk.beside.hint')}
          options={[
            { value: '', label: t('desk.beside.choose') },
            ...helpers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div>
          <Button name="step" value="open">
            {t('desk.begin')}
          </Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

function OpenDesk(page: DeskPageProps & { desk: OpenDeskShown }) {
  const { t } = useMessages()
  const { desk, href, roundId, by, find, found, more, once, helpHref } = page
  const staffed = desk.signedOnAt !== null
  const words = {
    sent: t('desk.sent'),
    sending: t('desk.sending'),
    away: t('desk.away', { acts: '{acts}' }),
    signIn: t('desk.sign-in', { acts: '{acts}' }),
    notYours: t('desk.not-yours', { acts: '{acts}' }),
    kept: t('desk.kept'),
    fact: t('desk.fact'),
    mistyped: t('desk.mistyped'),
    wait: t('desk.close.wait', { acts: '{acts}' }),
    nobody: t('desk.find.nobody-here'),
    did: Object.fromEntries(deskActKinds.map((kind) => [kind, t(`desk.act.${kind}`)])),
    stands: Object.fromEntries(deskStandings.map((one) => [one, t(`desk.stands.${one}`)])),
    getPaper: deskStandings.filter((stands) => staffed && getsPaper(stands)),
    only: t('desk.vote-here.online'),
  }
  return (
    <div
      className="stack loose"
      id="desk"
      data-desk={desk.id}
      data-by={by}
      data-acts={`${href}/desk/acts`}
      data-worker={`${href}/desk/worker.js`}
      data-scope={`${href}/desk`}
      data-slip-tags={paperTagsOf(roundId, 'slip').join(' ')}
      data-words={JSON.stringify(words)}
    >
      {/* Taken away by the script: whether it is switched off or did not arrive, this stays. */}
      <div data-no-script>
        <Notice kind="wait" title={t('desk.no-script')}>
          <p>{t('desk.no-script.body')}</p>
        </Notice>
      </div>
      <p className="notice" role="status" data-status hidden />
      {staffed ? <p>{t('desk.second.is-on', { name: desk.beside })}</p> : <SecondHelper {...page} />}
      <Stack as="section">
        <h2>{t('desk.find')}</h2>
        {helpHref !== null && <p>{t('desk.vote-here.how')}</p>}
        <Form method="get">
          <TextField
            name="find"
            label={t('desk.find.label')}
            hint={t('desk.find.hint')}
            value={find}
            width={20}
            autoComplete="off"
            spellCheck={false}
          />
          <div>
            <Button kind="quiet">{t('help.look')}</Button>
          </div>
        </Form>
        <p data-nobody hidden={find === '' || found.length > 0}>
          {t('desk.find.nobody', { name: find })}
        </p>
        <p data-more hidden={!more}>
          {t('desk.find.more')}
        </p>
        <ul className="task-list" data-found>
          {found.map((voter, at) => (
            <DeskRow
              key={voter.id}
              voter={voter}
              desk={desk.id}
              once={once[at] ?? ''}
              helpHref={helpHref}
              staffed={staffed}
            />
          ))}
        </ul>
        <template data-row>
          <DeskRow
            voter={{ id: '', name: '', place: '', stands: 'free' }}
            desk={desk.id}
            once="once-once"
            helpHref={helpHref}
            staffed={staffed}
          />
        </template>
      </Stack>
      <Stack as="section">
        <h2>{t('desk.in')}</h2>
        <p>{t('desk.in.lead')}</p>
        <form method="post" className="stack" data-act noValidate>
          <input type="hidden" name="step" value="act" />
          <input type="hidden" name="desk" value={desk.id} />
          <input type="hidden" name="once" value={once.at(-1)} />
          <TextField
            name="code"
            label={t('envelopes.slip.code')}
            hint={t('desk.code.hint')}
            width={20}
            autoComplete="off"
            spellCheck={false}
          />
          <Choice
            kind="one"
            name="kind"
            legend={t('desk.kind')}
            value="take-in"
            options={(['take-in', 'take-in-post', 'lost'] as const).map((kind) => ({
              value: kind,
              label: t(`desk.kind.${kind}`),
            }))}
          />
          <div>
            <Button>{t('desk.in.button')}</Button>
          </div>
        </form>
      </Stack>
      <section className="stack" data-log-part hidden>
        <h2>{t('desk.log')}</h2>
        <p>{t('desk.log.lead')}</p>
        <ul className="task-list" data-log />
      </section>
      <Stack as="section">
        <h2>{t('desk.close')}</h2>
        <p>{t('desk.close.lead')}</p>
        <form method="post" data-close>
          <input type="hidden" name="desk" value={desk.id} />
          <Button kind="quiet" name="step" value="close">
            {t('desk.close')}
          </Button>
        </form>
      </Stack>
      <Enhance script="voting-desk" />
    </div>
  )
}
