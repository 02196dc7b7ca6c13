import type { Instant } from '~/domain/time'
import { papersIn, type PaperDifference, type PaperTotals } from '~/domain/voting/paper'
import { leastShown } from '~/domain/voting/turnout'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonLink } from '../../button'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Facts } from '../../facts'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages, type Language } from '../../messages'
import { Notice } from '../../notice'
import { DataTable } from '../../table'
import { TextArea } from '../../text-area'
import { PrintForms, type PaperReader } from './print-forms'

interface PaperPageProps {
  title: string
  href: string
  totals: PaperTotals
  differences: readonly PaperDifference[]
  desks: readonly { id: string; place: string; openedBy: string; beside: string; signedOnAt: Instant | null }[]
  readers: readonly PaperReader[]
  languages: readonly Language[]
  over: boolean
  closesAt: Instant | null
  closed: boolean
  may: { print: boolean; open: boolean; finish: boolean; takeOut: boolean }
  trouble: 'paper-over' | 'paper-print-number' | 'paper-for-nobody' | 'paper-copies-unclear' | 'paper-people-missing' | null // prettier-ignore
  reply: FormReply
}

/** Votes on paper from the printer to the count: what to do next, and whether the numbers agree. */
export function PaperPage(page: PaperPageProps) {
  const { title, href, totals, over, closed, closesAt, may, trouble, reply, desks } = page
  const { t, format } = useMessages()
  const ready = closed && !over && desks.length === 0
  return (
    <Stack room="loose">
      <ErrorSummary
        errors={reply.errors}
        general={
          trouble === null
            ? reply.general
            : trouble === 'paper-copies-unclear' || trouble === 'paper-people-missing'
              ? t(`form.${trouble}`)
              : t(`refusal.${trouble}`, { most: 500 })
        }
      />
      <BackLink href={`${href}/manage`}>{title}</BackLink>
      <PageHeading eyebrow={title} title={t('envelopes.title')} lead={t('envelopes.lead')} />
      {over && <Notice title={t('envelopes.over')} />}
      <Facts
        facts={[
          { label: t('envelopes.in-box'), value: format.count(totals.came['in-box']), chief: true },
          { label: t('envelopes.marked'), value: format.count(totals.marked) },
          { label: t('envelopes.out'), value: format.count(totals.out) },
        ]}
      />
      {!closed && !over && (
        <>
          {may.open && (
            <Stack as="section">
              <h2>{t('desk.title')}</h2>
              <p>{t('desk.lead')}</p>
              <div>
                <ButtonLink href={`${href}/desk`} kind="quiet">
                  {t('desk.go')}
                </ButtonLink>
              </div>
            </Stack>
          )}
          {may.print && <PrintForms {...page} />}
        </>
      )}
      {desks.length > 0 && (
        <Stack as="section">
          <h2>{t('desk.open')}</h2>
          <ul className="task-list">
            {desks.map(({ id, place, openedBy, beside, signedOnAt }) => (
              <li key={id}>
                <div>
                  {place}
                  <p className="small soft">
                    {t(signedOnAt === null ? 'desk.two.waits' : 'desk.two', { first: openedBy, second: beside })}
                  </p>
                </div>
                {may.open && (
                  <form method="post" action={`${href}/desk`}>
                    <input type="hidden" name="desk" value={id} />
                    <Button kind="quiet" name="step" value="close">
                      {t('desk.close-this', { place })}
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {!closed && closesAt !== null && <p>{t('envelopes.until', { closesAt })}</p>}
      {may.takeOut && (
        <p>
          <a href={`${href}/paper/out`}>{t('envelopes.box.take-out')}</a>
        </p>
      )}
      {ready && <Opening {...page} />}
      <Reconciled {...page} />
      {ready && may.finish && <Finish {...page} />}
      <Enhance script="forms" />
    </Stack>
  )
}

/** Once voting is over: the envelopes are opened together, and the papers counted into piles. */
function Opening({ href, totals, may, reply }: PaperPageProps) {
  const { t } = useMessages()
  const next = totals.batches.length + 1
  const few = totals.came['in-box'] > 0 && totals.came['in-box'] < leastShown
  return (
    <>
      <Stack as="section">
        <h2>{t('envelopes.opening')}</h2>
        <ol>
          <li>{t('envelopes.opening.check')}</li>
          <li>{t('envelopes.opening.open')}</li>
          <li>{t('envelopes.opening.mix')}</li>
          <li>{t('envelopes.opening.pile')}</li>
        </ol>
        {may.open && totals.batches.length === 0 && (
          <p>
            {t('envelopes.box.go.why')} <a href={`${href}/paper/box`}>{t('envelopes.box.go')}</a>
          </p>
        )}
        {few && (
          <Notice kind="wait" title={t('envelopes.few', { envelopes: totals.came['in-box'] })}>
            <p>{t('envelopes.few.body')}</p>
          </Notice>
        )}
        {may.open && (
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="number" value={next} />
            <TextField
              name="papers"
              label={t('envelopes.pile.papers', { number: next })}
              hint={t('envelopes.pile.papers.hint')}
              width={4}
              inputMode="numeric"
            />
            <div>
              <Button name="step" value="pile" kind="quiet">
                {t('envelopes.pile.add')}
              </Button>
            </div>
          </Form>
        )}
      </Stack>
      {totals.batches.length > 0 && (
        <div>
          <ButtonLink href={`${href}/paper/key-in`}>{t('envelopes.key-in')}</ButtonLink>
        </div>
      )}
    </>
  )
}

/** The numbers side by side, and in words where they differ. */
function Reconciled({ totals, differences, closed }: PaperPageProps) {
  const { t, format } = useMessages()
  const { came, batches } = totals
  const rows = [
    ...([
      ['printed', totals.ballotsPrinted],
      ['unused', totals.unused],
      ['out', totals.out],
    ] as const),
    ...(['in-box', 'voted-already', 'paper-already', 'not-on-roll', 'too-late', 'taken-out', 'lost'] as const).map(
      (of) => [of, came[of]] as const,
    ),
    ['named', totals.named] as const,
    ['nobody-yet', came['nobody-yet'] + came['nobody-yet-post']] as const,
    ['papers', papersIn(totals)] as const,
  ]
  return (
    <Stack as="section">
      <h2>{t('envelopes.numbers')}</h2>
      {closed &&
        (differences.length === 0 ? (
          <Notice kind="good" title={t('envelopes.agree')} />
        ) : (
          <Notice kind="wait" title={t('envelopes.differ')}>
            <ul>
              {differences.map((one) => (
                <li key={JSON.stringify(one)}>{t(`envelopes.differ.${one.kind}`, { ...one })}</li>
              ))}
            </ul>
          </Notice>
        ))}
      <DataTable
        caption={t('envelopes.envelopes')}
        rows={rows}
        rowKey={([of]) => of}
        columns={[
          { label: t('envelopes.what'), header: true, cell: ([of]) => t(`envelopes.row.${of}`) },
          { label: t('envelopes.how-many'), numeric: true, cell: ([, many]) => format.count(many) },
        ]}
      />
      {batches.length > 0 && (
        <DataTable
          caption={t('envelopes.piles')}
          rows={batches}
          rowKey={({ number }) => String(number)}
          columns={[
            { label: t('envelopes.pile'), header: true, cell: ({ number }) => number },
            { label: t('envelopes.by-hand'), numeric: true, cell: ({ papers }) => papers },
            { label: t('envelopes.is.counted'), numeric: true, cell: ({ settled }) => settled.counted },
            { label: t('envelopes.is.spoiled'), numeric: true, cell: ({ settled }) => settled.spoiled },
            { label: t('envelopes.is.doubtful'), numeric: true, cell: ({ settled }) => settled.doubtful },
            { label: t('envelopes.is.duplicate'), numeric: true, cell: ({ settled }) => settled.duplicate },
            { label: t('envelopes.is.waiting'), numeric: true, cell: ({ waiting }) => waiting },
          ]}
        />
      )}
    </Stack>
  )
}

/** The one act after which the count goes ahead. */
function Finish({ differences, reply }: PaperPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('envelopes.finish')}</h2>
      <p>{t('envelopes.finish.lead')}</p>
      <Form answers={reply.answers} errors={reply.errors} once>
        {differences.length > 0 && (
          <TextArea
            name="because"
            label={t('envelopes.finish.because')}
            hint={t('envelopes.finish.because.hint')}
            most={500}
            rows={3}
          />
        )}
        <div>
          <Button name="step" value="finish">
            {t('envelopes.finish.button')}
          </Button>
        </div>
      </Form>
    </Stack>
  )
}
