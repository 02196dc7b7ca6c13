import { Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { Details } from '../../details'
import { TextField } from '../../field'
import { Form } from '../../form'
import { useMessages, type Language, languages as known } from '../../messages'

export interface PaperReader {
  personId: string
  name: string
  /** How it stands with her paper: a letter's slip is out, or her vote is in; nothing where she has none. */
  stands: 'has' | 'came' | null
}

interface PrintFormsProps {
  href: string
  languages: readonly Language[]
  readers: readonly PaperReader[]
}

/** Ballots, slips for a desk, and letters: each a file to print. */
export function PrintForms({ href, languages, readers }: PrintFormsProps) {
  const { t } = useMessages()
  const language = (
    <Choice
      kind="one"
      name="language"
      legend={t('envelopes.language')}
      value={languages[0]}
      options={languages.map((one) => ({ value: one, label: known[one].name }))}
      inline
    />
  )
  return (
    <Stack as="section">
      <h2>{t('envelopes.print')}</h2>
      <p>{t('envelopes.print.lead')}</p>
      <Details summary={t('envelopes.print.ballots')}>
        <Form action={`${href}/paper/ballots`}>
          <TextField name="copies" label={t('envelopes.copies')} value="20" width={4} inputMode="numeric" />
          {language}
          <Choice
            kind="several"
            name="large"
            legend={t('envelopes.large')}
            options={[{ value: 'yes', label: t('envelopes.large.yes') }]}
          />
          <div>
            <Button>{t('envelopes.print.ballots.button')}</Button>
          </div>
        </Form>
      </Details>
      <Details summary={t('envelopes.print.slips')}>
        <p>{t('envelopes.print.slips.lead')}</p>
        <Form action={`${href}/paper/slips`}>
          <TextField name="slips" label={t('envelopes.copies')} value="24" width={4} inputMode="numeric" />
          {language}
          <div>
            <Button name="step" value="desk">
              {t('envelopes.print.slips.button')}
            </Button>
          </div>
        </Form>
      </Details>
      <Details summary={t('envelopes.print.letters')}>
        <p>{t('envelopes.print.letters.lead')}</p>
        {readers.length === 0 ? (
          <p>{t('paper.codes.nobody')}</p>
        ) : (
          <Form action={`${href}/paper/slips`}>
            <Choice
              kind="several"
              name="people"
              legend={t('envelopes.print.letters.who')}
              options={readers.map(({ personId, name, stands }) => ({
                value: personId,
                label: name,
                hint: stands === null ? undefined : t(`envelopes.print.letters.${stands}`),
              }))}
            />
            <div>
              <Button name="step" value="letters">
                {t('envelopes.print.letters.button')}
              </Button>
            </div>
          </Form>
        )}
      </Details>
    </Stack>
  )
}
