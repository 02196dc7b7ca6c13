import { Details } from '../details'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Prose } from '../prose'

interface HowSecretProps {
  open?: boolean
  /** Who is at the keyboard for her, and so sees what she chooses. */
  helper: string | null
}

/** What is promised about secrecy, and what is not, in plain words. */
export function HowSecret({ open, helper }: HowSecretProps) {
  const { t } = useMessages()
  return (
    <Details summary={t('voting.secret.title')} open={open}>
      <Prose>
        <ul className="plain-list">
          <li>{t('voting.secret.apart')}</li>
          {helper !== null && <li>{t('voting.secret.helper', { helper })}</li>}
          <li>{t('voting.secret.nobody')}</li>
          <li>{t('voting.secret.not-shown')}</li>
          <li>{t('voting.secret.published')}</li>
          <li>{t('voting.secret.key')}</li>
          <li>{t('voting.secret.not-promised')}</li>
        </ul>
      </Prose>
    </Details>
  )
}

/** Before she chooses: somebody beside her will see it, and she can choose alone. */
export function HelperSees({ helper }: { helper: string }) {
  const { t } = useMessages()
  return (
    <Notice kind="wait" title={t('voting.helper-sees.title', { helper })}>
      <p>{t('voting.helper-sees.body')}</p>
    </Notice>
  )
}
