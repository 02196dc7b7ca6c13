import { Refused } from './account'

/** What was sent, as Stripe's forms nest it: `line_items[0][price_data][currency]`. */
export class Fields {
  constructor(
    private readonly all: URLSearchParams,
    private readonly start = '',
  ) {}

  text(name: string): string | null {
    return this.all.get(this.named(name))
  }

  /** @throws Refused when it was not sent */
  need(name: string): string {
    const found = this.text(name)
    if (found === null) throw new Refused(400, 'parameter_missing', `Missing required param: ${this.named(name)}.`)
    return found
  }

  number(name: string): number | null {
    const found = this.text(name)
    if (found === null) return null
    if (!/^-?\d+$/.test(found)) throw new Refused(400, 'parameter_invalid_integer', `Invalid integer: ${found}`)
    return Number(found)
  }

  within(name: string): Fields {
    return new Fields(this.all, this.named(name))
  }

  list(name: string): Fields[] {
    const start = `${this.named(name)}[`
    const places = [...this.all.keys()].flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []))
    const highest = Math.max(-1, ...places.map((rest) => Number(rest.slice(0, rest.indexOf(']')))))
    return Array.from({ length: highest + 1 }, (_, at) => new Fields(this.all, `${start}${at}]`))
  }

  texts(name: string): string[] {
    const start = `${this.named(name)}[`
    return [...this.all].flatMap(([key, value]) => (key.startsWith(start) ? [value] : []))
  }

  map(name: string): Record<string, string> {
    const start = `${this.named(name)}[`
    return Object.fromEntries(
      [...this.all].flatMap(([key, value]) => (key.startsWith(start) ? [[key.slice(start.length, -1), value]] : [])),
    )
  }

  private named(name: string): string {
    return this.start === '' ? name : `${this.start}[${name}]`
  }
}

export const fieldsIn = (sent: URLSearchParams): Fields => new Fields(sent)
