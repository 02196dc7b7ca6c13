import { setImmediate as turn } from 'node:timers/promises'
import { SaxesParser } from 'saxes'

/** One element of a marked-up file, with what is inside it. Names are without a prefix. */
export interface Element {
  readonly name: string
  text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** What does not follow the rules of its format: half a file, or another kind of one. */
export class NotWellFormed extends Error {
  override name = 'NotWellFormed'
}

/** Hands over each element of these names when it ends, and then lets go of it: a long file is never held whole. */
export type Records = Readonly<Record<string, (element: Element) => void>>

/** Puts elements together from where they begin and end. */
class Gatherer {
  private readonly open: Element[] = []
  constructor(private readonly records: Records) {}

  begin(name: string, attributes: Element['attributes'] = {}): void {
    this.open.push({ name, text: '', attributes, children: [] })
  }
  text(words: string): void {
    const inner = this.open.at(-1)
    if (inner) inner.text += words
  }
  isOpen = (name: string): boolean => this.open.some((one) => one.name === name)
  end(): string | undefined {
    const done = this.open.pop()
    if (!done) return undefined
    const record = this.records[done.name]
    if (record) record(done)
    else this.open.at(-1)?.children.push(done)
    return done.name
  }
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** So many characters are read before others have their turn. */
const atOnce = 64 * 1024

/** Reads XML. Nothing outside of the file is ever fetched, and a file that declares entities of its own is not read. @throws NotWellFormed */
export async function readXml(text: string, records: Records): Promise<void> {
  const gatherer = new Gatherer(records)
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => {
    throw new NotWellFormed(message)
  })
  parser.on('doctype', () => {
    throw new NotWellFormed('declares a document type')
  })
  parser.on('opentag', ({ name, attributes }) => gatherer.begin(bare(name), attributes))
  parser.on('text', (words) => gatherer.text(words))
  parser.on('cdata', (words) => gatherer.text(words))
  parser.on('closetag', () => void gatherer.end())
  for (let at = 0; at < text.length; at += atOnce) {
    parser.write(text.slice(at, at + atOnce))
    await turn()
  }
  parser.close()
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const decoded = (words: string) =>
  words.replace(/&(#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/**
 * Reads the SGML of OFX 1: what holds a value has no end, and ends with it; what holds others has one.
 * @throws NotWellFormed when something that began does not end.
 */
export async function readSgml(text: string, records: Records): Promise<void> {
  const gatherer = new Gatherer(records)
  let read = 0
  for (const [, slash, name = '', after = ''] of text.matchAll(/<(\/?)([A-Za-z][\w.]*)>([^<]*)/g)) {
    if ((read += 1) % 20_000 === 0) await turn()
    if (slash) {
      // The end of a value, which some write all the same.
      if (!gatherer.isOpen(name)) continue
      while (gatherer.end() !== name);
      continue
    }
    gatherer.begin(name)
    const value = decoded(after).trim()
    if (value === '') continue
    gatherer.text(value)
    gatherer.end()
  }
  if (gatherer.isOpen('OFX')) throw new NotWellFormed('ends in the middle')
}

/** The first element of a name inside, however deep. */
export function inside(element: Element | undefined, name: string): Element | undefined {
  for (const child of element?.children ?? []) {
    const found = child.name === name ? child : inside(child, name)
    if (found) return found
  }
  return undefined
}

/** What stands at a path of names, each directly inside the one before. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((found, name) => found?.children.find((child) => child.name === name), element)
}

export const wordsIn = (element: Element | undefined): string => element?.text.replace(/\s+/g, ' ').trim() ?? ''
