import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import { ExclusionsTold, type ExclusionTold } from './exclusions-told'

interface ExclusionsPageProps {
  /** The page of what is to be done in the round, or the round's own for officers who do not manage it. */
  href: string
  back: 'manage' | 'round'
  title: string
  opensAt: Instant | null
  /** Nobody has scored yet, and voting has not opened. */
  open: boolean
  ideas: readonly { reference: string; title: string }[]
  /** Titles of ideas that she has an interest in: somebody else looks after those. */
  notHers: readonly string[]
  exclusions: readonly (ExclusionTold & { readonly isHers: boolean })[]
  reply: FormReply
}

/** Where an officer says which ideas cannot both be funded, before anybody scores or votes. */
export function ExclusionsPage({
  href,
  back,
  title,
  opensAt,
  open,
  ideas,
  notHers,
  exclusions,
  reply,
}: ExclusionsPageProps) {
  const { t } = useMessages()
  const otherHands = new Set(exclusions.filter(({ isHers }) => !isHers).map(({ id }) => id))
  return (
    <Stack room="loose">
      <BackLink href={href}>{back === 'manage' ? t('round.manage') : title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('exclusions.title')} lead={t('exclusions.lead')} />
      {exclusions.length === 0 ? (
        <p>{t('exclusions.none')}</p>
      ) : (
        <ExclusionsTold exclusions={exclusions}>
          {({ id, titles }) =>
            open &&
            !otherHands.has(id) && (
              <Form once>
                <input type="hidden" name="step" value="together" />
                <input type="hidden" name="exclusion" value={id} />
                <div>
                  <Button kind="quiet">
                    {t('exclusions.together')} <span className="unseen">{titles.join(', ')}</span>
                  </Button>
                </div>
              </Form>
            )
          }
        </ExclusionsTold>
      )}
      {open && notHers.length > 0 && <p>{t('exclusions.interest', { titles: notHers.join(', ') })}</p>}
      {!open ? (
        <p>{t('exclusions.fixed')}</p>
      ) : ideas.length < 2 ? (
        <Empty title={t('exclusions.too-early')}>
          <p>{t('exclusions.too-early.body')}</p>
        </Empty>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="step" value="exclude" />
          <p>{opensAt === null ? t('exclusions.until-score') : t('exclusions.until', { opensAt })}</p>
          <Choice
            kind="several"
            name="ideas"
            legend={t('exclusions.which')}
            hint={t('exclusions.which.hint')}
            options={ideas.map(({ reference, title: label }) => ({ value: reference, label, hint: reference }))}
          />
          <TextArea
            name="because"
            label={t('exclusions.because')}
            hint={t('exclusions.because.hint')}
            most={200}
            rows={2}
          />
          <div>
            <Button>{t('exclusions.add')}</Button>
          </div>
          <Enhance script="forms" />
        </Form>
      )}
    </Stack>
  )
}
