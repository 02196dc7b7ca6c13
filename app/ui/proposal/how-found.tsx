import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { ideasHref, type Wanted } from '../round/idea-filter'

export interface Found {
  readonly instead: readonly { readonly asked: string; readonly words: readonly string[] }[]
  readonly onlySome: boolean
  readonly perhaps: readonly string[]
}

interface FoundProps {
  href: string
  found: Found
  wanted: Wanted
}

/** What was looked for in place of a word that no idea has, so that nobody wonders why these are shown. */
export function HowFound({ found: { instead, onlySome } }: Pick<FoundProps, 'found'>) {
  const { t } = useMessages()
  if (instead.length === 0 && !onlySome) return null
  return (
    <Stack room="tight">
      {instead.map(({ asked, words }) => (
        <p key={asked}>{t('round.find.instead', { asked, words: words.map((word) => `“${word}”`).join(', ') })}</p>
      ))}
      {onlySome && <p>{t('round.find.only-some')}</p>}
    </Stack>
  )
}

/** Nothing was found: what may have been meant, and what to try. */
export function NothingFound({ href, found, wanted }: Omit<FoundProps, 'found'> & { found: Found | null }) {
  const { t } = useMessages()
  const { words, ...others } = wanted
  if (!found) return <p>{t('round.ideas.none.filter')}</p>
  const narrowed = Object.entries(others).some(([name, value]) => name !== 'page' && value !== undefined)
  return (
    <Stack>
      <p>{t('round.find.none', { words: words ?? '' })}</p>
      {found.perhaps.length > 0 && (
        <p>
          {t('round.find.perhaps')}{' '}
          {found.perhaps.map((word, place) => (
            <span key={word}>
              {place > 0 && ', '}
              <a href={ideasHref(href, { ...wanted, words: word })}>{word}</a>
            </span>
          ))}
        </p>
      )}
      {narrowed ? (
        <p>
          <a href={ideasHref(href, { words })}>{t('round.find.everywhere', { words: words ?? '' })}</a>
        </p>
      ) : (
        <p>{t('round.find.try')}</p>
      )}
    </Stack>
  )
}
