export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Someone with a browser, as far as a server can tell: she keeps her cookies, and goes where she asks to. */
export class Visitor {
  private readonly cookies = new Map<string, string>()

  constructor(
    private readonly address = '10.0.0.1',
    cookie = '',
  ) {
    this.keep([cookie])
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(url, { headers })
  }

  post(url: string, fields: Record<string, string> | [string, string][]): Promise<Answer> {
    return this.ask(url, { method: 'POST', body: new URLSearchParams(fields) })
  }

  private async ask(url: string, init: { method?: string; body?: URLSearchParams; headers?: Record<string, string> }) {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, 'x-forwarded-for': this.address, ...(cookie && { cookie }) },
    })
    this.keep(response.headers.getSetCookie())
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  private keep(cookies: readonly string[]) {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name) this.cookies.set(name, value ?? '')
    }
  }
}

/** The fields that stand hidden in a page's form, as a browser would send them. */
export function hiddenFields(page: string): [string, string][] {
  return [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']) => [plain(name), plain(value)],
  )
}

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#10|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#10': '\n' })[name] ?? '&',
  )
