import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'

/** The two ways out: of this browser, and of every one. */
export function SignOut() {
  const { t } = useMessages()
  return (
    <Form action="/sign-out" once>
      <Stack>
        <ButtonRow>
          <Button name="where" value="here">
            {t('common.sign-out')}
          </Button>
          <Button name="where" value="everywhere" kind="quiet">
            {t('people.sign-out.everywhere')}
          </Button>
        </ButtonRow>
        <p className="soft">{t('people.sign-out.everywhere-hint')}</p>
      </Stack>
    </Form>
  )
}
