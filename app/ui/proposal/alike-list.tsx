import { Stack } from '../arrange'
import { T, useMessages } from '../messages'

export interface Alike {
  reference: string
  title: string
  words: readonly string[]
  sameApplicant: boolean
  samePayee: boolean
}

interface AlikeListProps {
  listHref: string
  alike: readonly Alike[]
  /** Where it is suggested that two become one; nothing for who may not. */
  joinHref: string | null
}

/** Other ideas of the round that may be the same, each with why it looks so. */
export function AlikeList({ listHref, alike, joinHref }: AlikeListProps) {
  const { t } = useMessages()
  if (alike.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('checking.alike')}</h2>
      <p className="soft">{t('checking.alike-hint')}</p>
      <ul>
        {alike.map(({ reference, title, words, sameApplicant, samePayee }) => {
          const why = [
            ...(words.length > 0 ? [t('checking.alike.words', { words: words.join(', ') })] : []),
            ...(sameApplicant ? [t('checking.alike.applicant')] : []),
            ...(samePayee ? [t('checking.alike.payee')] : []),
          ]
          return (
            <li key={reference}>
              <a href={`${listHref}/${reference}`}>{title}</a> <span className="soft">{reference}</span>
              {why.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {joinHref !== null && !sameApplicant && (
                <p>
                  <a href={`${joinHref}?with=${reference}`}>
                    <T k="joining.suggest.link" tags={{ unseen: <span className="unseen" /> }} values={{ title }} />
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Stack>
  )
}
