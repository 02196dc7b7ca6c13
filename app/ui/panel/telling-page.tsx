import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { waysToTell, type WayOfTelling } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { When } from '../values'
import { OutcomeTag } from './decision-words'

interface LetterToSend {
  readonly reference: string
  readonly title: string
  /** Nothing where the reader has an interest in it. */
  readonly outcome: DecisionOutcome | null
  readonly amountPence: Pence
  readonly to: readonly { readonly name: string; readonly hasAddress: boolean }[]
  readonly hasFeedback: boolean
  readonly edited: boolean
  readonly mayRead: boolean
}

interface ToTell {
  readonly proposalId: string
  readonly personId: string
  readonly name: string
  readonly reference: string
  readonly title: string
  readonly tells: 'checked' | 'called-off' | 'decided'
  readonly cameBack: boolean
  readonly mayRecord: boolean
}

interface Told extends Omit<ToTell, 'cameBack' | 'mayRecord'> {
  readonly way: WayOfTelling
  readonly at: Instant
  readonly by: string
  readonly note: string
}

interface TellingPageProps {
  round: { title: string; href: string }
  /** The list stands, and nobody has been told. */
  heldBack: boolean
  adopted: boolean
  calledOff: boolean
  letters: readonly LetterToSend[]
  toTell: readonly ToTell[]
  told: readonly Told[]
  /** So many letters went, and did not come back. */
  written: number
  saved: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Telling everyone: each letter before it goes, who has no address and is told by a neighbour, and who told whom. */
export function TellingPage(props: TellingPageProps) {
  const { round, heldBack, adopted, calledOff, letters, toTell, told, written, saved, reply } = props
  const { t } = useMessages()
  const lead = calledOff
    ? 'telling.lead.called-off'
    : heldBack
      ? 'telling.lead.held'
      : adopted
        ? 'telling.lead.told'
        : 'telling.lead.checked'
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={round.href}>{round.title}</BackLink>
      <PageHeading eyebrow={round.title} title={t('telling.title')} lead={t(lead)} />
      {saved === 'told' && (
        <Notice kind="good" announce title={t('telling.saved.told')}>
          <p>{t('telling.saved.told.more')}</p>
        </Notice>
      )}
      {saved === 'one' && <Notice kind="good" announce title={t('telling.saved.one')} />}
      {heldBack && <Letters round={round} letters={letters} />}
      <InPerson round={round} toTell={toTell} reply={reply} />
      {(written > 0 || told.length > 0) && <AlreadyTold told={told} written={written} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function Letters({ round, letters }: Pick<TellingPageProps, 'round' | 'letters'>) {
  const { t } = useMessages()
  const noFeedback = letters.filter(({ hasFeedback }) => !hasFeedback).length
  return (
    <Stack as="section">
      <h2>{t('telling.letters')}</h2>
      <p>{t('telling.letters.lead')}</p>
      <DataTable
        caption={t('telling.letters.caption', { count: letters.length })}
        rows={letters}
        rowKey={({ reference }) => reference}
        columns={[
          {
            label: t('decision.idea'),
            header: true,
            cell: ({ reference, title, mayRead }) =>
              mayRead ? (
                <a href={`${round.href}/telling/${encodeURIComponent(reference)}`}>
                  {t('telling.read-letter', { title })}
                </a>
              ) : (
                <>
                  {title}
                  <span className="why">{t('telling.not-yours-to-read')}</span>
                </>
              ),
          },
          {
            label: t('decision.outcome'),
            cell: ({ outcome, amountPence }) => outcome && <OutcomeTag outcome={outcome} amountPence={amountPence} />,
          },
          {
            label: t('telling.to'),
            cell: ({ to }) =>
              to.map(({ name, hasAddress }) => (
                <span className="why" key={name}>
                  {hasAddress ? name : t('telling.to.no-address', { name })}
                </span>
              )),
          },
          {
            label: t('telling.feedback'),
            cell: ({ hasFeedback, edited }) =>
              t(edited ? 'telling.feedback.edited' : hasFeedback ? 'telling.feedback.panel' : 'telling.feedback.none'),
          },
        ]}
      />
      {noFeedback > 0 && <p className="soft">{t('telling.feedback.missing', { count: noFeedback })}</p>}
      <Form once>
        <ButtonRow>
          <Button name="step" value="tell">
            {t('telling.tell')}
          </Button>
        </ButtonRow>
      </Form>
      <p className="small soft">{t('telling.tell.then')}</p>
    </Stack>
  )
}

function InPerson({ round, toTell, reply }: Pick<TellingPageProps, 'round' | 'toTell' | 'reply'>) {
  const { t } = useMessages()
  const now = toTell.filter(({ mayRecord }) => mayRecord)
  return (
    <Stack as="section" id="in-person">
      <h2>{t('telling.in-person')}</h2>
      {toTell.length === 0 ? (
        <p>{t('telling.in-person.none')}</p>
      ) : (
        <>
          <p>{t('telling.in-person.lead', { count: toTell.length })}</p>
          <ul>
            {toTell.map((one) => (
              <li key={`${one.proposalId} ${one.personId}`}>
                <OneToTell one={one} round={round} />
              </li>
            ))}
          </ul>
        </>
      )}
      {now.length > 0 && <RecordTold now={now} reply={reply} />}
    </Stack>
  )
}

function OneToTell({ one, round }: { one: ToTell } & Pick<TellingPageProps, 'round'>) {
  const { t } = useMessages()
  const { name, reference, title, tells, cameBack, mayRecord } = one
  const about = encodeURIComponent(reference)
  return (
    <>
      <b>{t('telling.one', { name, title })}</b>
      <br />
      {t(cameBack ? 'telling.one.came-back' : 'telling.one.no-address')} {t(`telling.one.${tells}`)}
      {!mayRecord && <> {t('telling.one.later')}</>}
      <br />
      {tells === 'decided' ? (
        <a href={`${round.href}/telling/${about}/letter.pdf`}>{t('telling.print', { title })}</a>
      ) : (
        <a href={`${round.href}/proposals/${about}`}>{t('telling.one.read', { title })}</a>
      )}
    </>
  )
}

/** One form for all: who it was is the first question. */
function RecordTold({ now, reply }: { now: readonly ToTell[]; reply: TellingPageProps['reply'] }) {
  const { t } = useMessages()
  return (
    <Form once answers={reply.answers} errors={reply.errors}>
      <h3>{t('telling.record')}</h3>
      <SelectField
        name="who"
        label={t('telling.who')}
        options={[
          { value: '', label: t('telling.who.choose') },
          ...now.map(({ proposalId, personId, name, title }) => ({
            value: `${proposalId} ${personId}`,
            label: t('telling.one', { name, title }),
          })),
        ]}
      />
      <Choice
        kind="one"
        name="way"
        legend={t('telling.way')}
        options={waysToTell.map((way) => ({ value: way, label: t(`telling.way.${way}`) }))}
      />
      <TextField name="note" label={t('telling.note')} hint={t('telling.note.hint')} />
      <ButtonRow>
        <Button name="step" value="told">
          {t('telling.record.save')}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function AlreadyTold({ told, written }: Pick<TellingPageProps, 'told' | 'written'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('telling.done')}</h2>
      {written > 0 && <p>{t('telling.done.letters', { count: written })}</p>}
      {told.length > 0 && (
        <ul>
          {told.map(({ name, title, way, at, by, note, proposalId, personId, tells }) => (
            <li key={`${proposalId} ${personId} ${tells}`}>
              {t(`telling.done.${way}`, { name, title, by })} <When at={at} />.
              {note && <span className="why">{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
