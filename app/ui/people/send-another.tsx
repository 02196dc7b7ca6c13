import { Button } from '../button'
import { Form } from '../form'
import { T, useMessages } from '../messages'

interface SendAnotherProps {
  /** The page that sends codes, with where to go on to. */
  action: string
  email: string
  stay?: boolean
}

/** For when the letter does not come: another one, or another address. */
export function SendAnother({ action, email, stay = false }: SendAnotherProps) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="send-another">
      <h2 id="send-another">{t('people.code.none-came')}</h2>
      <p>
        <T k="people.code.none-came-body" tags={{ link: <a href={action} /> }} />
      </p>
      <Form action={action} once>
        <input type="hidden" name="email" value={email} />
        {stay && <input type="hidden" name="stay" value="yes" />}
        <div>
          <Button kind="quiet">{t('people.code.send-another')}</Button>
        </div>
      </Form>
    </section>
  )
}
