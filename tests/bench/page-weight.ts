import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

/** What a first visit brings over the wire, headers too, and in how many requests: told by the browser itself. */
export async function pageWeight(url: string, cookie: string): Promise<{ bytes: number; requests: number }> {
  const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({
    executablePath: existsSync(installed) ? installed : undefined,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  try {
    const context = await browser.newContext({ extraHTTPHeaders: cookie ? { cookie } : {} })
    const page = await context.newPage()
    const talk = await context.newCDPSession(page)
    await talk.send('Network.enable')
    let bytes = 0
    let requests = 0
    talk.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return { bytes, requests }
  } finally {
    await browser.close()
  }
}
