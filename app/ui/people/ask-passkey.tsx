import type { ReactNode } from 'react'
import { Button } from '../button'
import { Enhance } from '../enhance'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface AskPasskeyProps {
  purpose: 'sign-in' | 'step-up' | 'register'
  button: string
  /** Further fields of the form. */
  fields?: ReactNode
  answers?: Answers
  errors?: FieldErrors
  /** How to go on in a browser without scripts or passkeys. */
  children: ReactNode
}

/**
 * A form that asks this device for a passkey and sends what it answers. A passkey is a conversation between a script and
 * the device, so without scripts there is none: the page then says so, and how to go on.
 */
export function AskPasskey({ purpose, button, fields, answers, errors, children }: AskPasskeyProps) {
  const { t } = useMessages()
  return (
    <>
      <div data-without-passkey>
        <Notice kind="wait" title={t('access.passkey.needs')}>
          {children}
        </Notice>
      </div>
      <div data-passkey={purpose} hidden>
        <div className="stack">
          <Form answers={answers} errors={errors}>
            {fields}
            <input type="hidden" name="credential" />
            <div>
              <Button>{button}</Button>
            </div>
          </Form>
          <div role="status">
            <p data-trouble="nothing" hidden>
              {t('access.passkey.nothing')}
            </p>
            <p data-trouble="known" hidden>
              {t('access.passkey.known')}
            </p>
          </div>
        </div>
      </div>
      <Enhance script="passkey" />
    </>
  )
}
