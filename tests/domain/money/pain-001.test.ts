import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latin, pain001, type TransferFile } from '~/domain/money'
import { pence } from '~/domain/pence'
import { instantFromIso } from '~/domain/time'
import { faultsIn, sumsOf } from './message-definition'

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

  it('says nothing that a bank could read as something else, whatever somebody called herself', () => {
    const hostile = [
      '</Nm><Nm>Mallory</Nm>',
      'A&B "Ltd" <script>',
      ']]>&amp;&#0;&#x1F;',
      '\u0000\u0001\u001f\u007f\ufffe\uffff',
      '\ud800 half a sign',
      '\u202eevil\u202c\u200b\u2066',
      'ﬁ ﷺ ½ ™ İstanbul ß Æsir Łódź',
      '//CODE/BEN/REC//',
      '-}{1:F01',
      '  \n\r\t  ',
      '=cmd|calc',
      'é'.repeat(500),
      '🎉'.repeat(80),
    ]
    const transfers = hostile.map((name, place) => ({
      reference: `SPARKS-R1-${String(place).padStart(3, '0')}`,
      amountPence: pence(1_00),
      to: { name, sortCode: '204577', accountNumber: '12345678' },
      about: name,
    }))
    const xml = pain001({ ...file, from: { ...file.from, name: hostile.join('') }, transfers })
    expect(faultsIn(xml)).toEqual([])
    const said = [...xml.matchAll(/<(Nm|Ustrd|MsgId|InstrId|EndToEndId)>([^<]*)</g)].map(([, , words = '']) => words)
    expect(said).toHaveLength(2 + 2 + transfers.length * 4 - 1)
    for (const words of said) {
      // The letters, figures and signs of ISO 20022's Latin set, as SEPA and Bacs take them; and no stroke that means something.
      expect(words).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]{1,140}$/)
      expect(words).not.toMatch(/^\/|\/$|\/\/|^ | $/)
    }
    expect(xml.match(/<CdtTrfTxInf>/g)).toHaveLength(hostile.length)
    expect(xml).toMatch(/<NbOfTxs>13<[\s\S]*<NbOfTxs>13</)
  })

  it('says how many and how much twice, of the file and of its one batch, and both are told at fault when they are not', () => {
    const xml = pain001(file)
    expect(sumsOf(xml)).toEqual([])
    expect(sumsOf(xml.replace('<NbOfTxs>2<', '<NbOfTxs>3<'))).toHaveLength(1)
    expect(sumsOf(xml.replace('>200.00<', '>200.01<'))).toHaveLength(2)
    expect(sumsOf(xml.replace(/<CtrlSum>500.05</, '<CtrlSum>500.04<'))).toHaveLength(1)
    expect(sumsOf(xml.replace('SPARKS-R1-002</EndToEndId>', 'SPARKS-R1-001</EndToEndId>'))).toHaveLength(1)
  })

  it('says words as every bank reads them', () => {
    expect(latin('Siân O’Leary & Sons', 70)).toBe("Sian O'Leary + Sons")
    expect(latin('🎉', 70)).toBe('.')
    expect(latin('  ', 70)).toBe('.')
    expect(latin('a'.repeat(200), 140)).toHaveLength(140)
  })
})
