import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import type { Answers } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DecisionAdopt, type Adopting } from './decision-adopt'
import { DecisionList, type ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { DecisionRoom, type SeatShown } from './decision-room'
import { useNames, type Basis } from './decision-words'
import type { Majority } from '~/domain/panel'
import type { Pence } from '~/domain/pence'

interface DecisionPageProps {
  round: { title: string; href: string }
  version: number
  basis: Basis
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  items: readonly ItemShown[]
  seats: readonly SeatShown[]
  quorum: number
  present: number
  room: Majority
  panel: Majority
  cannot: Refusal | null
  troubles: readonly (Refusal & { readonly reference: string | null })[]
  mayDraft: boolean
  adopting: Adopting
  /** What was just done: an idea's reference, `room`, or `yes`. */
  saved: string | null
  reply: { answers: Answers; general?: string }
}

/** The meeting's list while it is drawn up. */
export function DecisionPage({ round, reply, saved, ...page }: DecisionPageProps) {
  const { t, say } = useMessages()
  const names = useNames()
  const { version, basis, items, cannot, troubles, mayDraft, adopting, ...figures } = page
  const { potPence, givenPence, leftPence } = figures
  const pot = { potPence, givenPence, leftPence }
  const titleOf = (reference: string | null) => items.find((item) => item.reference === reference)?.title
  const about = (title: string | undefined, words: string) =>
    title === undefined ? words : t('decision.about', { title, words })
  const inTheWay = [
    ...(cannot ? [say(cannot)] : items.flatMap((item) => (item.cannot ? [about(item.title, say(item.cannot))] : []))),
    ...troubles.map((trouble) => about(titleOf(trouble.reference), say(trouble))),
  ]
  return (
    <Stack room="loose">
      <ErrorSummary errors={{}} general={reply.general} />
      <BackLink href={round.href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={t('decision.eyebrow', { version })}
        title={t('decision.list')}
        lead={t(`decision.lead.${basis}`)}
      />
      {!reply.general && <Saved saved={saved} title={titleOf(saved)} />}
      <DecisionPot {...pot} />
      <DecisionRoom {...page} answers={reply.answers.step === 'attend' ? reply.answers : {}} />
      <Stack as="section" id="list">
        <h2>{t('decision.ideas')}</h2>
        {mayDraft && adopting.saidYes.length > 0 && (
          <p>
            {t('decision.adopt.said-yes', { name: names(adopting.saidYes.map(({ name }) => name)) })}.{' '}
            {t('decision.change.voids')}
          </p>
        )}
        <DecisionList items={items} roundHref={round.href} mayDraft={mayDraft} roomCannot={cannot !== null} {...pot} />
      </Stack>
      <DecisionAdopt adopting={adopting} version={version} items={items} inTheWay={inTheWay} {...pot} />
      <Enhance script="confirm-once" />
    </Stack>
  )
}

function Saved({ saved, title }: { saved: string | null; title: string | undefined }) {
  const { t } = useMessages()
  if (saved === 'room') return <Notice kind="good" announce title={t('decision.saved.room')} />
  if (saved === 'yes') return <Notice kind="good" announce title={t('decision.saved.yes')} />
  return title === undefined ? null : <Notice kind="good" announce title={t('decision.saved.item', { title })} />
}
