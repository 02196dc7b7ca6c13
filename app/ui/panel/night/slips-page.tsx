import type { SlipPage } from '~/domain/panel/night'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonRow } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { DataTable } from '../../table'
import type { Reply } from './reply'

interface SlipsPageProps extends SlipPage {
  href: string
  round: { title: string }
  /** The number just typed in; 0 for none. */
  typed: number
  mayPrint: boolean
  /** What was not clear of how many slips to print. */
  unclear: { slips: boolean; first: boolean }
  reply: Reply
}

/** Where paper slips are typed in, one after another, and held against the pile. */
export function SlipsPage({ href, round, typed, mayPrint, unclear, reply, ...page }: SlipsPageProps) {
  const { t } = useMessages()
  const { phase, plan, pitches, slips, counted, totals } = page
  const toPrint = {
    ...(unclear.slips && { slips: t('form.slips-count-unclear') }),
    ...(unclear.first && { first: t('form.slip-number-unclear') }),
  }
  const open = phase !== 'planned' && phase !== 'published' && plan.audience !== 'none' && pitches.length > 0
  return (
    <Stack room="loose">
      <ErrorSummary errors={{ ...reply.errors, ...toPrint }} general={reply.general} />
      <BackLink href={href}>{t('night.name')}</BackLink>
      {typed > 0 && <Notice kind="good" announce title={t('night.slips.typed', { number: typed })} />}
      <PageHeading eyebrow={round.title} title={t('night.slips')} lead={t('night.slips.lead')} />
      {open ? <OneSlip {...page} reply={reply} /> : <p>{t('night.slips.not-now')}</p>}
      {slips.length > 0 && (
        <Stack as="section">
          <h2>{t('night.slips.all', { slips: slips.length, counted })}</h2>
          <p>{t('night.slips.check')}</p>
          <DataTable
            caption={t('night.slips.totals')}
            columns={[
              { label: t('night.column.pitch'), header: true, cell: (one) => one.title },
              { label: t('night.slips.on'), numeric: true, cell: (one) => one.slips },
              ...(plan.audience === 'marks'
                ? [{ label: t('night.slips.sum'), numeric: true, cell: (one: (typeof totals)[number]) => one.sum }]
                : []),
            ]}
            rows={totals}
            rowKey={(one) => one.reference}
          />
          <DataTable
            caption={t('night.slips.list')}
            columns={[
              { label: t('night.slips.number'), header: true, cell: (one) => one.number },
              { label: t('night.slips.is'), cell: (one) => t(`night.slip.${one.is}`) },
              { label: t('night.slips.by'), cell: (one) => one.typedBy.join(', ') },
            ]}
            rows={slips}
            rowKey={(one) => String(one.number)}
          />
        </Stack>
      )}
      {mayPrint && phase !== 'ended' && phase !== 'published' && plan.audience !== 'none' && (
        <Stack as="section" id="print">
          <h2>{t('night.print')}</h2>
          <p>{t('night.print.lead')}</p>
          {phase === 'planned' && <p>{t('night.print.order')}</p>}
          <Form action={`${href}/slips.pdf`} method="get" errors={toPrint}>
            <TextField
              name="slips"
              label={t('night.print.slips')}
              hint={t('night.print.slips.hint')}
              inputMode="numeric"
              width={4}
              value="40"
            />
            <TextField
              name="first"
              label={t('night.print.first')}
              hint={t('night.print.first.hint')}
              inputMode="numeric"
              width={6}
              value={String(page.nextNumber)}
            />
            <ButtonRow>
              <Button kind="quiet">{t('night.print.go')}</Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function OneSlip({ plan, pitches, asked, nextNumber, reply }: SlipPage & { reply: Reply }) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <TextField
        name="number"
        label={t('night.slips.number')}
        hint={t('night.slips.number.hint')}
        inputMode="numeric"
        width={6}
        value={String(nextNumber)}
      />
      {plan.audience === 'marks' ? (
        pitches.map(({ reference, title }) => (
          <TextField
            key={reference}
            name={`mark.${reference}`}
            label={title}
            hint={t('night.slips.mark.hint')}
            inputMode="numeric"
            width={4}
          />
        ))
      ) : (
        <Choice
          kind="several"
          name="chosen"
          legend={t('night.slips.ticked')}
          hint={t('night.phone.exactly', { count: asked })}
          options={pitches.map(({ reference, title }) => ({ value: reference, label: title }))}
        />
      )}
      <Choice
        kind="several"
        name="again"
        legend={t('night.slips.again')}
        options={[{ value: 'yes', label: t('night.slips.again.yes'), hint: t('night.slips.again.hint') }]}
      />
      <ButtonRow>
        <Button>{t('night.slips.save')}</Button>
      </ButtonRow>
    </Form>
  )
}
