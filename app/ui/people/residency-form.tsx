import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'

interface ResidencyFormProps {
  area: string
  /** What she is called here so far. */
  name: string
  answers: Answers
  errors: FieldErrors
}

/** "I live here": a name, a postcode, and her word. */
export function ResidencyForm({ area, name, answers, errors }: ResidencyFormProps) {
  const { t } = useMessages()
  return (
    <Form answers={answers} errors={errors} saved={{ name }} once>
      <TextField name="name" label={t('people.join.name')} autoComplete="name" spellCheck={false} width={20} />
      <TextField
        name="postcode"
        label={t('people.join.postcode')}
        hint={t('people.join.postcode-hint')}
        autoComplete="postal-code"
        spellCheck={false}
        width={10}
      />
      <Choice
        name="declared"
        kind="several"
        legend={t('people.join.your-word')}
        options={[{ value: 'yes', label: t('people.join.declare', { area }) }]}
      />
      <Details summary={t('people.join.why')}>
        <p>{t('people.join.why-body')}</p>
      </Details>
      <div>
        <Button>{t('people.join.send')}</Button>
      </div>
    </Form>
  )
}
