import { Button } from '../button'
import { Choice } from '../choice'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Prose } from '../prose'

interface AskProps {
  answers: Answers
  errors: FieldErrors
  mayAsk: boolean
  hasStories: boolean
}

/** What goes and what stays, and the button. */
export function AskToBeErased({ answers, errors, mayAsk, hasStories }: AskProps) {
  const { t } = useMessages()
  return (
    <>
      <Prose>
        <h2>{t('held.erasure-page.goes')}</h2>
        <ul>
          {([1, 2, 3, 4] as const).map((place) => (
            <li key={place}>{t(`held.erasure-page.goes.${place}`)}</li>
          ))}
        </ul>
        <h2>{t('held.erasure-page.stays')}</h2>
        <ul>
          {([1, 2, 3, 4, 5] as const).map((place) => (
            <li key={place}>{t(`held.erasure-page.stays.${place}`)}</li>
          ))}
        </ul>
      </Prose>
      {mayAsk && (
        <Form answers={answers} errors={errors} once>
          {hasStories && (
            <Choice
              name="leave"
              kind="several"
              legend={t('held.erasure-page.stories')}
              options={[{ value: 'yes', label: t('held.erasure-page.leave'), hint: t('held.erasure-page.leave-hint') }]}
            />
          )}
          <div>
            <Button kind="stop" name="does" value="ask">
              {t('held.erasure-page.ask')}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** She has asked, and may think again. */
export function TakeErasureBack() {
  const { t } = useMessages()
  return (
    <Form once>
      <div>
        <Button name="does" value="cancel">
          {t('held.erasure-page.cancel')}
        </Button>
      </div>
    </Form>
  )
}
