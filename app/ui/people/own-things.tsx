import { useMessages } from '../messages'

/** What somebody can settle about herself: how often we write, how she signs in, and what we hold about her. */
export function OwnThings() {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="own-things">
      <h2 id="own-things">{t('post.own.title')}</h2>
      <ul>
        <li>
          <a href="/you/letters">{t('post.choose.link')}</a>
        </li>
        <li>
          <a href="/you/passkeys">{t('access.passkeys.title')}</a>
        </li>
        <li>
          <a href="/you/sessions">{t('access.sessions.title')}</a>
        </li>
        <li>
          <a href="/you/held">{t('held.title')}</a>
        </li>
      </ul>
    </section>
  )
}
