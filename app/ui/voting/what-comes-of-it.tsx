import type { Instant } from '~/domain/time'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'

interface WhatComesOfItProps {
  /** Where an election came from that was brought in, and what was chosen there; nothing for a round of our own. */
  from: { description: string; chosenThere: readonly string[] | null } | null
  selected: readonly string[]
  unrepeatable: boolean
  decidesAt: Instant
  adopted: boolean
  roundHref: string
}

/** What the count means: that the panel decides next, or that it was an election elsewhere. */
export function WhatComesOfIt({ from, selected, unrepeatable, decidesAt, adopted, roundHref }: WhatComesOfItProps) {
  const { t } = useMessages()
  if (from === null) {
    return (
      <Notice title={t(adopted ? 'voting.next.decided' : 'voting.next.panel')}>
        <p>
          {adopted ? (
            <T k="voting.next.decided.body" tags={{ link: <a href={roundHref} /> }} />
          ) : (
            t('voting.next.panel.body', { decidesOn: decidesAt })
          )}
        </p>
      </Notice>
    )
  }
  const there = from.chosenThere
  const same = there !== null && there.length === selected.length && there.every((id) => selected.includes(id))
  return (
    <Notice title={t('voting.from.title')}>
      <p>{t('voting.from.body', { description: from.description })}</p>
      {unrepeatable && <p>{t('voting.from.unrepeatable')}</p>}
      {there !== null && <p>{t(same ? 'voting.from.same' : 'voting.from.differs', { count: there.length })}</p>}
    </Notice>
  )
}
