import { PageHeading } from '../arrange'
import { Button, ButtonLink } from '../button'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { T, useMessages } from '../messages'
import { TypeCode } from './type-code'

const here = '/you/held/address'

interface Filling {
  answers: Answers
  errors: FieldErrors
}

/** Where she would be written to from now on. `email`: where she is now, if anywhere. */
export function AskForAddress({ email, answers, errors }: Filling & { email: string | null }) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        title={t(email === null ? 'held.correct.address.add' : 'held.correct.address.title')}
        lead={
          email === null ? (
            t('held.correct.address.lead-none')
          ) : (
            <T k="held.correct.address.lead" values={{ email }} tags={{ b: <strong /> }} />
          )
        }
      />
      <Form answers={answers} errors={errors} once>
        <TextField
          name="email"
          label={t('held.correct.address.label')}
          hint={t('held.correct.address.hint')}
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
        />
        <div>
          <Button>{t('people.sign-in.send')}</Button>
        </div>
      </Form>
      <section className="stack" aria-labelledby="what-happens">
        <h2 id="what-happens">{t('held.correct.address.then')}</h2>
        <ul>
          <li>{t('held.correct.address.then.1')}</li>
          <li>{t('held.correct.address.then.2')}</li>
          {email !== null && <li>{t('held.correct.address.then.3')}</li>}
        </ul>
      </section>
    </>
  )
}

/** The six digits from the letter to the new address. */
export function TypeAddressCode({ email, shown, answers, errors }: Filling & { email: string; shown?: string }) {
  const { t } = useMessages()
  return (
    <TypeCode
      lead={<T k="held.correct.code.lead" values={{ email }} tags={{ b: <strong /> }} />}
      shown={shown}
      use={t('held.correct.code.use')}
      another={{ action: here, email }}
      answers={answers}
      errors={errors}
    />
  )
}

/** For a browser in which no code was asked for. */
export function AskForAddressFirst() {
  const { t } = useMessages()
  return (
    <PageHeading title={t('people.code.none.title')} lead={t('people.code.none.lead')}>
      <div>
        <ButtonLink href={here}>{t('held.correct.address.title')}</ButtonLink>
      </div>
    </PageHeading>
  )
}
