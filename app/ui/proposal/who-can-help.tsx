import { Card } from '../card'
import { useMessages } from '../messages'

/** Who can help to write it down. */
export function WhoCanHelp({ names }: { names: readonly string[] }) {
  const { t, locale } = useMessages()
  return (
    <Card as="section">
      <h2>{t('proposal.apply.talk.title')}</h2>
      <p>
        {names.length > 0
          ? t('proposal.apply.talk.body', { names: listed(names, locale) })
          : t('proposal.apply.talk.nobody')}
      </p>
    </Card>
  )
}

/** Names in a row: "Kofi, Mei or Tom". */
export const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
