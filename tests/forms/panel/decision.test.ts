import { describe, expect, it } from 'vitest'
import { decideForm, meetingForm } from '~/forms/panel/decision'
import { read } from '~/forms/read'

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form
}
const decide = (fields: Record<string, string>) => read(decideForm, posted({ version: '3', because: '', ...fields }))

describe('what the meeting says of an idea', () => {
  it('has to be said', () => {
    expect(decide({ amount: '' })).toMatchObject({ ok: false, faults: { outcome: { because: 'outcome-missing' } } })
  })

  it('asks for an amount when it is part funded, and reads it as people write it', () => {
    const part = (amount: string) => decide({ outcome: 'part-funded', amount })
    expect(part('')).toMatchObject({ ok: false, faults: { amount: { because: 'part-amount-missing' } } })
    expect(part('some')).toMatchObject({ ok: false, faults: { amount: { because: 'money-unclear' } } })
    expect(part('£1,250.50')).toMatchObject({ ok: true, answers: { amountPence: 1_250_50, version: 3, then: 'list' } })
  })

  it('takes no notice of an amount left over from another outcome', () => {
    const reading = decide({ outcome: 'reserve', amount: 'about half' })
    expect(reading).toMatchObject({ ok: true, answers: { outcome: 'reserve' } })
    expect(reading.ok && reading.answers.amountPence).toBeUndefined()
  })

  it('reads conditions one to a line', () => {
    const typed = decide({ outcome: 'funded', conditions: ' The hall says yes.\r\n\r\nTwo hold the keys. ' })
    expect(typed).toMatchObject({ ok: true, answers: { conditions: ['The hall says yes.', 'Two hold the keys.'] } })
    expect(decide({ outcome: 'funded' })).toMatchObject({ ok: true, answers: { conditions: [] } })
  })

  it('keeps what was typed when something is wrong', () => {
    expect(decide({ outcome: 'part-funded', amount: 'x', because: 'Half will do.' }).typed).toMatchObject({
      amount: 'x',
      because: 'Half will do.',
    })
  })
})

describe('the meeting’s own page', () => {
  it('reads nobody, one or many as being here', () => {
    const here = (present: string[]) => read(meetingForm, posted({ step: 'attend', version: '2', present }))
    for (const present of [[], ['rose'], ['rose', 'tom']])
      expect(here(present)).toMatchObject({ ok: true, answers: { present } })
  })

  it('takes a version that is not a number for one older than any', () => {
    expect(read(meetingForm, posted({ step: 'adopt', version: 'latest' }))).toMatchObject({ answers: { version: 0 } })
  })

  it('does nothing it was not asked for by name', () => {
    expect(read(meetingForm, posted({ step: 'everything' })).ok).toBe(false)
  })
})
