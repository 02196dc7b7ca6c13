import type { Refusal } from '~/domain/refusal'
import { ButtonLink } from '../button'
import { TextField } from '../field'
import type { Answers, FieldErrors } from '../form'
import { useMessages } from '../messages'
import { AskPasskey } from './ask-passkey'

interface AddPasskeyProps {
  /** Why this session may not add one as it is; nothing when it may. */
  mayAdd: Refusal | null
  /** The page's own question, with where to go on to. */
  search: string
  first: boolean
  answers: Answers
  errors: FieldErrors
}

/** One more passkey, by the name she gives it; or what has to come first. */
export function AddPasskey({ mayAdd, search, first, answers, errors }: AddPasskeyProps) {
  const { t, say } = useMessages()
  const here = encodeURIComponent(`/you/passkeys${search}`)
  return (
    <section className="stack" aria-labelledby="add-passkey">
      <h2 id="add-passkey">{t(first ? 'access.passkeys.add-first' : 'access.passkeys.add')}</h2>
      {mayAdd === null ? (
        <AskPasskey
          purpose="register"
          button={t('access.passkeys.make')}
          answers={answers}
          errors={errors}
          fields={
            <TextField
              name="name"
              label={t('access.passkeys.call-it')}
              hint={t('access.passkeys.call-it-hint')}
              width={20}
              spellCheck={false}
            />
          }
        >
          <p>{t('access.passkeys.without')}</p>
        </AskPasskey>
      ) : (
        <>
          <p>{say(mayAdd)}</p>
          {mayAdd.because === 'step-up-first' && (
            <div>
              <ButtonLink href={`/sign-in/again?next=${here}`}>{t('access.again.title')}</ButtonLink>
            </div>
          )}
          {mayAdd.because === 'sign-in-afresh' && (
            <div>
              <ButtonLink href={`/sign-in?afresh=yes&next=${here}`}>{t('access.passkeys.afresh')}</ButtonLink>
            </div>
          )}
        </>
      )}
    </section>
  )
}
