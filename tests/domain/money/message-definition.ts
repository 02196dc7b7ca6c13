/**
 * As much of the message definition of `pain.001.001.09` (ISO 20022, Customer Credit Transfer Initiation V09) as our
 * files may ever use: which elements stand in which, in which order, how often, and how their text is written. Written
 * down from the definition itself, and not from what we make.
 */
type Part = readonly [name: string, least: 0 | 1, most: number]
const many = Infinity
interface Element {
  readonly parts?: readonly Part[]
  readonly choice?: readonly string[]
  readonly text?: RegExp
  readonly attributes?: Readonly<Record<string, RegExp>>
}

const max = (length: number) => new RegExp(`^[\\s\\S]{1,${length}}$`)
const amount = /^(?=[\d.]{1,19}$)\d+(\.\d{1,5})?$/
const date = /^\d{4}-\d{2}-\d{2}$/
const party: Element = {
  parts: [['Nm', 0, 1], ['PstlAdr', 0, 1], ['Id', 0, 1], ['CtryOfRes', 0, 1], ['CtctDtls', 0, 1]], // prettier-ignore
}
const account: Element = {
  parts: [['Id', 1, 1], ['Tp', 0, 1], ['Ccy', 0, 1], ['Nm', 0, 1], ['Prxy', 0, 1]], // prettier-ignore
}
const agent: Element = {
  parts: [
    ['FinInstnId', 1, 1],
    ['BrnchId', 0, 1],
  ],
}

/** By the path of names from the top, or by its last names where they mean the same everywhere. */
const definition: Readonly<Record<string, Element>> = {
  Document: {
    parts: [['CstmrCdtTrfInitn', 1, 1]],
    attributes: { xmlns: /^urn:iso:std:iso:20022:tech:xsd:pain\.001\.001\.09$/ },
  },
  CstmrCdtTrfInitn: {
    parts: [
      ['GrpHdr', 1, 1],
      ['PmtInf', 1, many],
      ['SplmtryData', 0, many],
    ],
  },
  GrpHdr: {
    parts: [['MsgId', 1, 1], ['CreDtTm', 1, 1], ['Authstn', 0, many], ['NbOfTxs', 1, 1], ['CtrlSum', 0, 1], ['InitgPty', 1, 1], ['FwdgAgt', 0, 1]], // prettier-ignore
  },
  PmtInf: {
    parts: [
      ['PmtInfId', 1, 1], ['PmtMtd', 1, 1], ['BtchBookg', 0, 1], ['NbOfTxs', 0, 1], ['CtrlSum', 0, 1], ['PmtTpInf', 0, 1],
      ['ReqdExctnDt', 1, 1], ['PoolgAdjstmntDt', 0, 1], ['Dbtr', 1, 1], ['DbtrAcct', 1, 1], ['DbtrAgt', 1, 1],
      ['DbtrAgtAcct', 0, 1], ['InstrForDbtrAgt', 0, 1], ['UltmtDbtr', 0, 1], ['ChrgBr', 0, 1], ['ChrgsAcct', 0, 1],
      ['ChrgsAcctAgt', 0, 1], ['CdtTrfTxInf', 1, many],
    ], // prettier-ignore
  },
  CdtTrfTxInf: {
    parts: [
      ['PmtId', 1, 1], ['PmtTpInf', 0, 1], ['Amt', 1, 1], ['XchgRateInf', 0, 1], ['ChrgBr', 0, 1], ['ChqInstr', 0, 1],
      ['UltmtDbtr', 0, 1], ['IntrmyAgt1', 0, 1], ['CdtrAgt', 0, 1], ['CdtrAgtAcct', 0, 1], ['Cdtr', 0, 1],
      ['CdtrAcct', 0, 1], ['UltmtCdtr', 0, 1], ['Purp', 0, 1], ['RmtInf', 0, 1],
    ], // prettier-ignore
  },
  PmtId: {
    parts: [
      ['InstrId', 0, 1],
      ['EndToEndId', 1, 1],
      ['UETR', 0, 1],
    ],
  },
  ReqdExctnDt: { choice: ['Dt', 'DtTm'] },
  Amt: { choice: ['InstdAmt', 'EqvtAmt'] },
  InitgPty: party,
  Dbtr: party,
  Cdtr: party,
  DbtrAcct: account,
  CdtrAcct: account,
  DbtrAgt: agent,
  CdtrAgt: agent,
  FinInstnId: {
    parts: [['BICFI', 0, 1], ['ClrSysMmbId', 0, 1], ['LEI', 0, 1], ['Nm', 0, 1], ['PstlAdr', 0, 1], ['Othr', 0, 1]], // prettier-ignore
  },
  ClrSysMmbId: {
    parts: [
      ['ClrSysId', 0, 1],
      ['MmbId', 1, 1],
    ],
  },
  ClrSysId: { choice: ['Cd', 'Prtry'] },
  'DbtrAcct/Id': { choice: ['IBAN', 'Othr'] },
  'CdtrAcct/Id': { choice: ['IBAN', 'Othr'] },
  'Id/Othr': {
    parts: [
      ['Id', 1, 1],
      ['SchmeNm', 0, 1],
      ['Issr', 0, 1],
    ],
  },
  SchmeNm: { choice: ['Cd', 'Prtry'] },
  RmtInf: {
    parts: [
      ['Ustrd', 0, many],
      ['Strd', 0, many],
    ],
  },
  'Othr/Id': { text: max(34) },
  'SchmeNm/Cd': { text: max(4) },
  'ClrSysId/Cd': { text: max(5) },
  MmbId: { text: max(35) },
  MsgId: { text: max(35) },
  PmtInfId: { text: max(35) },
  InstrId: { text: max(35) },
  EndToEndId: { text: max(35) },
  CreDtTm: { text: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/ },
  NbOfTxs: { text: /^\d{1,15}$/ },
  CtrlSum: { text: /^(?=[\d.]{1,19}$)\d+(\.\d{1,17})?$/ },
  PmtMtd: { text: /^(CHK|TRF|TRA)$/ },
  BtchBookg: { text: /^(true|false|0|1)$/ },
  Dt: { text: date },
  Ccy: { text: /^[A-Z]{3}$/ },
  Nm: { text: max(140) },
  ChrgBr: { text: /^(DEBT|CRED|SHAR|SLEV)$/ },
  InstdAmt: { text: amount, attributes: { Ccy: /^[A-Z]{3}$/ } },
  Ustrd: { text: max(140) },
}

interface Node {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly inside: Node[]
  text: string
}

/** What is not as the definition has it, in words; none when the file is sound. */
export function faultsIn(xml: string): string[] {
  const top = parsed(xml)
  return [...faultsOf(top, '')]
}

/** Where counts and sums are not what stands below them, and references that stand twice; none when all agree. */
export function sumsOf(xml: string): string[] {
  const all = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
  const amounts = all('InstdAmt').map((amount) => Math.round(Number(amount) * 100))
  const total = amounts.reduce((sum, one) => sum + one, 0)
  const references = all('EndToEndId')
  return [
    ...all('NbOfTxs').flatMap((count) => (Number(count) === amounts.length ? [] : [`NbOfTxs ${count}`])),
    ...all('CtrlSum').flatMap((sum) => (Math.round(Number(sum) * 100) === total ? [] : [`CtrlSum ${sum}`])),
    ...(new Set(references).size === references.length ? [] : ['EndToEndId twice']),
  ]
}

function* faultsOf(node: Node, above: string): Generator<string> {
  const where = definition[`${above}/${node.name}`] ?? definition[node.name]
  if (!where) {
    yield `${above}/${node.name}: not in the definition`
    return
  }
  const names = node.inside.map(({ name }) => name)
  for (const [name, pattern] of Object.entries(where.attributes ?? {})) {
    if (!pattern.test(node.attributes[name] ?? '')) yield `${node.name}: attribute ${name}`
  }
  for (const name of Object.keys(node.attributes))
    if (!where.attributes?.[name]) yield `${node.name}: attribute ${name}`
  if (where.text) {
    if (names.length > 0 || !where.text.test(node.text)) yield `${node.name}: ${JSON.stringify(node.text)}`
    return
  }
  if (node.text.trim() !== '') yield `${node.name}: words between its parts`
  if (where.choice) {
    if (names.length !== 1 || !where.choice.includes(names[0] ?? ''))
      yield `${node.name}: one of ${where.choice.join(', ')}`
  }
  if (where.parts) {
    let at = 0
    for (const [name, least, most] of where.parts) {
      let found = 0
      while (names[at] === name && found < most) {
        at += 1
        found += 1
      }
      if (found < least) yield `${node.name}: ${name} is missing, or out of order`
    }
    if (at < names.length) yield `${node.name}: ${names[at]} is too many, or out of order`
  }
  for (const each of node.inside) yield* faultsOf(each, node.name)
}

/** Reads well-formed XML without comments or namespaces' prefixes. @throws Error for anything else. */
function parsed(xml: string): Node {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (body === xml) throw new Error('no declaration')
  const root: Node = { name: '', attributes: {}, inside: [], text: '' }
  const open = [root]
  const token = /<(\/?)([A-Za-z0-9]+)((?: [A-Za-z]+="[^"<&]*")*)>|([^<]+)|(<)/g
  for (const [, closes, name = '', attributes = '', text, stray] of body.matchAll(token)) {
    const last = open.at(-1)
    if (!last || stray !== undefined) throw new Error('not well-formed')
    if (text !== undefined) last.text += unescaped(text)
    else if (closes === '/') {
      if (last.name !== name) throw new Error(`</${name}> closes <${last.name}>`)
      if (last.inside.length > 0 && last.text.trim() === '') last.text = ''
      open.pop()
    } else {
      const found = [...attributes.matchAll(/ ([A-Za-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
      const node: Node = { name, attributes: Object.fromEntries(found) as Record<string, string>, inside: [], text: '' }
      last.inside.push(node)
      open.push(node)
    }
  }
  const [top, ...more] = root.inside
  if (!top || more.length > 0 || open.length !== 1) throw new Error('not one document')
  return top
}

function unescaped(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(text)) throw new Error('a bare &')
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}
