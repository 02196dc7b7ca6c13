import { Details } from '../details'
import { useMessages } from '../messages'
import { Prose } from '../prose'

/** What is promised about secrecy, and what is not, in plain words. */
export function HowSecret({ open }: { open?: boolean }) {
  const { t } = useMessages()
  return (
    <Details summary={t('voting.secret.title')} open={open}>
      <Prose>
        <ul className="plain-list">
          <li>{t('voting.secret.apart')}</li>
          <li>{t('voting.secret.nobody')}</li>
          <li>{t('voting.secret.not-shown')}</li>
          <li>{t('voting.secret.published')}</li>
          <li>{t('voting.secret.not-promised')}</li>
        </ul>
      </Prose>
    </Details>
  )
}
