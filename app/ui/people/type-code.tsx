import type { ReactNode } from 'react'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SendAnother } from './send-another'

interface TypeCodeProps {
  /** Where the letter went, in a sentence. */
  lead: ReactNode
  /** In a demo, where no letter can be opened, the code itself. */
  shown?: string
  /** What its button says. */
  use: string
  another: { action: string; email: string; stay?: boolean }
  answers: Answers
  errors: FieldErrors
}

/** The six digits from a letter; and what to do when it does not come. */
export function TypeCode({ lead, shown, use, another, answers, errors }: TypeCodeProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('people.code.title')} lead={lead} />
      {shown && (
        <Notice title={t('people.code.demo', { code: shown })}>
          <p>{t('people.code.demo-body')}</p>
        </Notice>
      )}
      <Form answers={answers} errors={errors} once>
        <TextField
          name="code"
          label={t('people.code.label')}
          hint={t('people.code.hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          width={10}
        />
        <div>
          <Button>{use}</Button>
        </div>
      </Form>
      <SendAnother {...another} />
    </>
  )
}
