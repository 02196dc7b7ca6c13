import { describe, expect, it } from 'vitest'
import { interestsForm, interestsPageForm } from '~/forms/panel'
import { read } from '~/forms/read'

function declare(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return read(interestsForm(['SPR-01', 'SPR-02']), form)
}
const said = { 'kind.SPR-01': 'loyalty', 'note.SPR-01': 'I run it.' }

describe('the interests that a member declares', () => {
  it.each(['others', 'rest'])('leave none open once she has said so of all the others (%s)', (where) => {
    expect(declare({ ...said, [where]: 'none' })).toMatchObject({
      ok: true,
      answers: [
        { reference: 'SPR-01', kind: 'loyalty', note: 'I run it.' },
        { reference: 'SPR-02', kind: 'none', note: '' },
      ],
    })
  })

  it('name each idea that she left open without saying so, and keep what she typed', () => {
    expect(declare(said)).toMatchObject({
      ok: false,
      faults: { 'kind.SPR-02': { because: 'interest-missing' } },
      typed: said,
    })
  })
})

describe('one page of a long list', () => {
  const page = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return read(interestsPageForm(['SPR-01', 'SPR-02'], ['SPR-77']), form)
  }

  it('keeps what was answered and leaves open what was not, whichever button was pressed', () => {
    expect(page({ ...said, go: 'page-3', show: 'open', find: 'herbs' })).toMatchObject({
      ok: true,
      answers: {
        said: [{ reference: 'SPR-01', kind: 'loyalty', note: 'I run it.' }],
        wanted: { show: 'open', words: 'herbs', page: 3 },
        isDone: false,
      },
    })
    expect(page({ go: 'done' })).toMatchObject({ ok: true, answers: { said: [], isDone: true } })
  })

  it('says of all others that there is none, on this page and elsewhere', () => {
    expect(page({ ...said, others: 'none' })).toMatchObject({
      ok: true,
      answers: {
        said: [
          { reference: 'SPR-01', kind: 'loyalty' },
          { reference: 'SPR-02', kind: 'none' },
          { reference: 'SPR-77', kind: 'none' },
        ],
      },
    })
  })
})
