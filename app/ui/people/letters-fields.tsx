import { instantOn } from '~/domain/local-time'
import type { LettersSettled } from '~/domain/people'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

/** An hour of the day as people say it, `8am`, by whichever clock the page is read. */
export function useHour(timeZone: string): (hour: number) => string {
  const { format } = useMessages()
  return (hour) => {
    const at = instantOn({ year: 2026, month: 1, day: 1, hour, minute: 0 }, timeZone)
    return at === undefined ? String(hour) : format.time(at)
  }
}

/** How a partnership's letters are answered, and when its news goes out. */
export function LettersFields({ letters, timeZone }: { letters: LettersSettled; timeZone: string }) {
  const { t } = useMessages()
  const hourOf = useHour(timeZone)
  return (
    <>
      <TextField
        name="replyTo"
        type="email"
        label={t('setup.letters.reply-to')}
        hint={t('setup.letters.reply-to-hint')}
        value={letters.replyTo ?? ''}
        inputMode="email"
        spellCheck={false}
        autoComplete="off"
      />
      <SelectField
        name="digestHour"
        label={t('setup.letters.hour')}
        hint={t('setup.letters.hour-hint', { timeZone: timeZone.replace('_', ' ') })}
        value={String(letters.digestHour)}
        options={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourOf(hour) }))}
      />
    </>
  )
}
