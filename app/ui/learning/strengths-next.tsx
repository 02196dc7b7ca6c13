import type { StrengthKind } from '~/domain/people/strength'
import type { HelpKind } from '~/domain/proposal'
import { Stack } from '../arrange'
import { T, useMessages } from '../messages'

export interface InvitationsToGive {
  readonly asked: readonly {
    readonly kind: HelpKind
    readonly words: string
    readonly round: string
    readonly reference: string
    readonly title: string
  }[]
  readonly places: readonly string[]
  readonly kinds: readonly StrengthKind[]
  readonly themes: readonly string[]
}

/** What could come next, said as an invitation: what is not there yet is room for somebody. */
export function StrengthsNext({ home, next }: { home: string; next: InvitationsToGive }) {
  const { t, locale } = useMessages()
  const { asked, places, kinds, themes } = next
  const listed = (words: readonly string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(words)
  if (asked.length + places.length + kinds.length + themes.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('strengths.next')}</h2>
      <p>{t('strengths.next-lead')}</p>
      {asked.length > 0 && (
        <>
          <h3>{t('strengths.next.asked')}</h3>
          <ul>
            {asked.map(({ kind, words, round, reference, title }) => (
              <li key={`${round} ${reference} ${kind} ${words}`}>
                {t('strengths.next.asked-one', { kind: t(`proposal.help.${kind}`), words })}{' '}
                <T
                  k="strengths.next.for"
                  values={{ title: title || reference }}
                  tags={{ link: <a href={`${home}/rounds/${round}/proposals/${encodeURIComponent(reference)}`} /> }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && <p>{t('strengths.next.places', { places: listed(places) })}</p>}
      {kinds.length > 0 && (
        <p>{t('strengths.next.kinds', { kinds: listed(kinds.map((kind) => t(`strengths.kinds.${kind}`))) })}</p>
      )}
      {themes.length > 0 && <p>{t('strengths.next.themes', { themes: listed(themes) })}</p>}
    </Stack>
  )
}
