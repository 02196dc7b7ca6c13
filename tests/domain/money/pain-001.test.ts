import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latin, pain001, type TransferFile } from '~/domain/money'
import { pence } from '~/domain/pence'
import { instantFromIso } from '~/domain/time'
import { faultsIn } from './message-definition'

const file: TransferFile = {
  messageId: 'SPARKS-made-00042',
  madeAt: instantFromIso('2026-04-05T09:30:15.123Z'),
  payOn: '2026-04-07',
  from: { name: 'Netherton Sparks', sortCode: '089999', accountNumber: '01234567' },
  transfers: [
    {
      reference: 'SPARKS-R1-001',
      amountPence: pence(200_00),
      to: { name: 'Siân O’Leary & Sons <Ltd>', sortCode: '204577', accountNumber: '12345678' },
      about: '01 A “bench” for Marian Square',
    },
    {
      reference: 'SPARKS-R1-002',
      amountPence: pence(300_05),
      to: { name: 'Netherton Hall', sortCode: '309634', accountNumber: '00234567' },
      about: '02 Żywiec dinner 🎉',
    },
  ],
}

describe('a payment file', () => {
  it('is, to the byte, the one that is kept', () => {
    const kept = readFileSync(join(import.meta.dirname, 'payment-run.golden.xml'), 'utf8')
    expect(pain001(file)).toBe(kept)
  })

  it('is built as the message definition of pain.001.001.09 asks', () => {
    expect(faultsIn(pain001(file))).toEqual([])
  })

  it('is told to be at fault when it is', () => {
    const xml = pain001(file)
    expect(faultsIn(xml.replace(/ *<EndToEndId>.*\n/, ''))).toEqual([expect.stringContaining('EndToEndId')])
    expect(faultsIn(xml.replace('<InstdAmt Ccy="GBP">', '<InstdAmt>'))).toEqual([expect.stringContaining('Ccy')])
    expect(faultsIn(xml.replace('>200.00<', '>200,00<'))).toEqual([expect.stringContaining('InstdAmt')])
    expect(faultsIn(xml.replace('<PmtMtd>TRF', '<PmtMtd>BUY'))).toEqual([expect.stringContaining('PmtMtd')])
    expect(faultsIn(xml.replace(/(<CdtrAgt>[\s\S]*?<\/CdtrAgt>\n)(\s*<Cdtr>[\s\S]*?<\/Cdtr>\n)/, '$2$1'))).not.toEqual(
      [],
    )
    expect(faultsIn(xml.replace('pain.001.001.09', 'pain.001.001.03'))).not.toEqual([])
    expect(faultsIn(xml.replace('<MsgId>', '<MsgId>x'.padEnd(60, 'x')))).not.toEqual([])
    expect(faultsIn(xml.replace('<Cd>BBAN</Cd>', '<Cd>BBANX</Cd>'))).not.toEqual([])
  })

  it('is sound and sums up whatever is paid, to whomever', () => {
    const account = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }),
      sortCode: fc.stringMatching(/^\d{6}$/),
      accountNumber: fc.stringMatching(/^\d{8}$/),
    })
    const transfer = fc.record({
      reference: fc.stringMatching(/^[A-Z0-9-]{1,18}$/),
      amountPence: fc.integer({ min: 1, max: 99_999_999 }).map(pence),
      to: account,
      about: fc.string({ unit: 'grapheme', maxLength: 200 }),
    })
    fc.assert(
      fc.property(account, fc.array(transfer, { minLength: 1, maxLength: 5 }), (from, transfers) => {
        const xml = pain001({ ...file, from, transfers })
        expect(faultsIn(xml)).toEqual([])
        const amounts = [...xml.matchAll(/<InstdAmt Ccy="GBP">(\d+)\.(\d\d)</g)].map(([, pounds, rest]) =>
          Number(`${pounds}${rest}`),
        )
        expect(amounts).toEqual(transfers.map(({ amountPence }) => amountPence))
        const total = amounts.reduce((sum, each) => sum + each, 0)
        expect(
          [...xml.matchAll(/<CtrlSum>(\d+)\.(\d\d)</g)].map(([, pounds, rest]) => Number(`${pounds}${rest}`)),
        ).toEqual([total, total])
      }),
    )
  })

  it('says words as every bank reads them', () => {
    expect(latin('Siân O’Leary & Sons', 70)).toBe("Sian O'Leary + Sons")
    expect(latin('🎉', 70)).toBe('.')
    expect(latin('  ', 70)).toBe('.')
    expect(latin('a'.repeat(200), 140)).toHaveLength(140)
  })
})
