import { kindsOfInstallation, kindsOfPartnership } from '~/domain/keeping'
import { useMessages } from '../messages'
import { KeptFor } from './kept-for'

/** How long things are kept in the whole installation: the same for everyone, as usual, and where each partnership says. */
export function HowLongHere({ partnerships }: { partnerships: readonly { slug: string; name: string }[] }) {
  const { t } = useMessages()
  return (
    <>
      <KeptFor caption={t('keeping.site.caption')} kinds={kindsOfInstallation} periods={{}} />
      <KeptFor caption={t('keeping.usual.caption')} kinds={kindsOfPartnership} periods={{}} />
      {partnerships.length > 0 && (
        <>
          <h3>{t('keeping.partnerships')}</h3>
          <ul>
            {partnerships.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/p/${slug}/privacy`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
